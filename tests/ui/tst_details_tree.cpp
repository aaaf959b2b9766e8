// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_tree.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// Keys, mouse and menu of a tree that stands open with one document.
class TestDetailsTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tree.reset(); }
    void copiesFromTheMenu_data();
    void copiesFromTheMenu();
    void copiesTheValueByKey();
    void asksForTheWholeEvent();
    void opensTheWayToANode();
    void copiesNothingWithoutARow();
    void shortensDeepPaths();

private:
    void show(const QByteArray &text)
    {
        m_tree->setDocument(std::make_shared<const json::Document>(json::parse(text)));
    }
    void selectByKeys(int downs);
    void openMenu();
    void choose(const QString &action);

    std::unique_ptr<ui::DetailsTree> m_tree;
};

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestDetailsTree::init()
{
    QGuiApplication::clipboard()->clear();
    m_tree = std::make_unique<ui::DetailsTree>();
    m_tree->resize(500, 400);
    m_tree->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tree.get()));
    show(R"({"locations":[{"ip":"203.0.113.7","country":"PT"},{"ip":"198.51.100.24","asn":64512}],)"
         R"("odd key":{"note":"caf\u00e9 \"x\""},"distance_km":11046.250})");
}

void TestDetailsTree::selectByKeys(int downs)
{
    m_tree->setFocus();
    QTest::keyClick(m_tree.get(), Qt::Key_Home);
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(m_tree.get(), Qt::Key_Down);
}

void TestDetailsTree::openMenu()
{
    QContextMenuEvent request(QContextMenuEvent::Keyboard, {}, m_tree->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(m_tree->viewport(), &request);
    QTRY_VERIFY(m_tree->findChild<QMenu *>()->isVisible());
}

void TestDetailsTree::choose(const QString &action)
{
    auto *menu = m_tree->findChild<QMenu *>();
    const auto actions = menu->actions();
    const auto wanted = std::ranges::find(actions, action, &QAction::text);
    QVERIFY(wanted != actions.end());
    menu->setActiveAction(*wanted);
    QTest::keyClick(menu, Qt::Key_Return);
}

void TestDetailsTree::copiesFromTheMenu_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("copied");
    QTest::newRow("value") << u"Copy &value"_s << u"café \"x\""_s;
    QTest::newRow("key") << u"Copy &key"_s << u"note"_s;
    QTest::newRow("pointer") << u"Copy JSON &Pointer"_s << u"/odd key/note"_s;
    QTest::newRow("jq path") << u"Copy &jq path"_s << u".\"odd key\".note"_s;
    QTest::newRow("subtree") << u"Copy &subtree"_s << uR"("caf\u00e9 \"x\"")"_s;
}

void TestDetailsTree::copiesFromTheMenu()
{
    QFETCH(QString, action);
    selectByKeys(4); // locations, 0, 1, odd key, note
    openMenu();
    choose(action);
    QTRY_VERIFY(!clipboardText().isEmpty());
    QTEST(clipboardText(), "copied");
}

void TestDetailsTree::copiesTheValueByKey()
{
    selectByKeys(5);
    QTest::keyClick(m_tree.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"11046.250"_s);
    selectByKeys(1);
    QTest::keyClick(m_tree.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), uR"({"ip":"203.0.113.7","country":"PT"})"_s);
}

void TestDetailsTree::asksForTheWholeEvent()
{
    const QSignalSpy asked(m_tree.get(), &ui::DetailsTree::eventCopyRequested);
    openMenu();
    choose(u"Copy whole &event"_s);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(clipboardText(), QString());
}

void TestDetailsTree::opensTheWayToANode()
{
    const QSignalSpy changed(m_tree.get(), &ui::DetailsTree::currentNodeChanged);
    m_tree->collapseAll();
    m_tree->selectNode(6); // /locations/1/ip
    QCOMPARE(m_tree->pathText(), u"event_details › locations › 1 › ip    /locations/1/ip"_s);
    QVERIFY(m_tree->isExpanded(m_tree->currentIndex().parent()));
    QVERIFY(m_tree->visualRect(m_tree->currentIndex()).isValid());
    QCOMPARE(changed.count(), 1);
}

void TestDetailsTree::copiesNothingWithoutARow()
{
    QVERIFY(!m_tree->currentNode());
    m_tree->copyPointer();
    m_tree->copyValue();
    QCOMPARE(clipboardText(), QString());
    m_tree->setDocument(nullptr);
    m_tree->copySubtree();
    QCOMPARE(clipboardText(), QString());
}

void TestDetailsTree::shortensDeepPaths()
{
    show(QByteArray(1000, '[') + "1" + QByteArray(1000, ']'));
    m_tree->selectNode(1000);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"0: 1"_s);
    QVERIFY(m_tree->pathText().startsWith(u"event_details › … › 0 › 0"_s));
    QVERIFY(m_tree->pathText().size() < 300);
}

QTEST_MAIN(TestDetailsTree)
#include "tst_details_tree.moc"
