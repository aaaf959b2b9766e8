// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_actions.h"

#include "ui/details_text_dialog.h"
#include "ui/details_tree.h"
#include "ui/raw_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// The menu and its keys on a tree that stands open with one document.
class TestDetailsActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tree.reset(); }
    void copiesFromTheMenu_data();
    void copiesFromTheMenu();
    void copiesOutOfTexts();
    void choosesTerms_data();
    void choosesTerms();
    void offersWhatTheRowHas();
    void copiesTimesOtherwise();
    void showsTheWholeText();
    void asksBeforeItOpensALink();

private:
    void show(const QByteArray &text)
    {
        m_tree->setDocument(std::make_shared<const json::Document>(json::parse(text)));
    }
    void selectByKeys(int downs);
    [[nodiscard]] QMenu *menu() const { return m_tree->findChild<QMenu *>(); }
    [[nodiscard]] QAction *entry(const QString &text) const;
    [[nodiscard]] QStringList enabledEntries();
    void openMenu();
    void choose(const QString &action);

    std::unique_ptr<ui::DetailsTree> m_tree;
};

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

// Stands in for the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

} // namespace

void TestDetailsActions::init()
{
    QGuiApplication::clipboard()->clear();
    m_tree = std::make_unique<ui::DetailsTree>();
    m_tree->resize(500, 400);
    m_tree->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tree.get(), kLongWait));
    show(R"({"locations":[{"ip":"203.0.113.7","country":"PT"},{"ip":"198.51.100.24","asn":64512}],)"
         R"("odd key":{"note":"caf\u00e9 \"x\""},"distance_km":11046.250})");
}

void TestDetailsActions::selectByKeys(int downs)
{
    m_tree->setFocus();
    QTest::keyClick(m_tree.get(), Qt::Key_Home);
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(m_tree.get(), Qt::Key_Down);
}

QAction *TestDetailsActions::entry(const QString &text) const
{
    const auto actions = menu()->actions();
    const auto wanted = std::ranges::find(actions, text, &QAction::text);
    return wanted == actions.end() ? nullptr : *wanted;
}

void TestDetailsActions::openMenu()
{
    QContextMenuEvent request(QContextMenuEvent::Keyboard, {}, m_tree->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(m_tree->viewport(), &request);
    QTRY_VERIFY(menu()->isVisible());
}

void TestDetailsActions::choose(const QString &action)
{
    openMenu();
    QVERIFY(entry(action));
    menu()->setActiveAction(entry(action));
    QTest::keyClick(menu(), Qt::Key_Return);
}

QStringList TestDetailsActions::enabledEntries()
{
    openMenu();
    QStringList enabled;
    for (const QAction *action : menu()->actions()) {
        if (action->isEnabled() && action->isVisible() && !action->isSeparator())
            enabled += action->text().remove(u'&');
    }
    menu()->close();
    return enabled;
}

void TestDetailsActions::copiesFromTheMenu_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("copied");
    QTest::newRow("value") << u"Copy &value"_s << u"café \"x\""_s;
    QTest::newRow("key") << u"Copy &key"_s << u"note"_s;
    QTest::newRow("pointer") << u"Copy JSON &Pointer"_s << u"/odd key/note"_s;
    QTest::newRow("jq path") << u"Copy &jq path"_s << u".\"odd key\".note"_s;
    QTest::newRow("bracket path") << u"Copy &bracket path"_s << uR"($["odd key"]["note"])"_s;
    QTest::newRow("subtree") << u"Copy &subtree"_s << uR"("caf\u00e9 \"x\"")"_s;
    QTest::newRow("subtree as sent") << u"Copy subtree as sen&t"_s << uR"("caf\u00e9 \"x\"")"_s;
}

void TestDetailsActions::copiesFromTheMenu()
{
    QFETCH(QString, action);
    selectByKeys(4); // locations, 0, 1, odd key, note
    choose(action);
    QTRY_VERIFY(!clipboardText().isEmpty());
    QTEST(clipboardText(), "copied");
}

void TestDetailsActions::copiesOutOfTexts()
{
    show(R"({"payload":"{\"a b\": [\"[7]\"]}"})");
    selectByKeys(0);
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
        QTest::keyClick(m_tree.get(), key);
    choose(u"Copy &jq path"_s);
    QTRY_COMPARE(clipboardText(), u".payload | fromjson | .\"a b\"[0] | fromjson | .[0]"_s);
    const QStringList enabled = enabledEntries();
    QVERIFY(enabled.contains(u"Copy value"_s));
    QVERIFY(!enabled.contains(u"Copy JSON Pointer"_s));
    QVERIFY(!enabled.contains(u"Show only events with this value"_s));
}

void TestDetailsActions::choosesTerms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("term"); // empty: none is offered
    QTest::newRow("word") << R"({"ip":"203.0.113.7"})"_ba << u"details./ip=203.0.113.7"_s;
    QTest::newRow("odd") << R"({"a b":"c \"d\""})"_ba << uR"(details."/a b"="c \"d\"")"_s;
    QTest::newRow("number") << "[1.50]"_ba << u"details./0=1.50"_s;
    QTest::newRow("whole") << "null"_ba << u"details.=null"_s;
    QTest::newRow("container") << R"({"a":{}})"_ba << QString();
    QTest::newRow("long") << "[\"" + QByteArray(5000, 'x') + "\"]" << QString();
    QTest::newRow("broken") << "[x]"_ba << QString();
}

void TestDetailsActions::choosesTerms()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, term);
    show(text);
    selectByKeys(0);
    QSignalSpy chosen(m_tree.get(), &ui::DetailsTree::termChosen);
    QCOMPARE(enabledEntries().contains(u"Show only events with this value"_s), !term.isEmpty());
    if (!term.isEmpty()) {
        choose(u"Show &only events with this value"_s);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst().first().toString(), term);
    }
    QTest::keyClick(m_tree.get(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(chosen.count(), term.isEmpty() ? 0 : 1);
    QVERIFY(term.isEmpty() || chosen.first().first().toString() == u'-' + term);
}

void TestDetailsActions::offersWhatTheRowHas()
{
    const QStringList always{u"Copy whole event"_s, u"Expand to level"_s, u"Expand all"_s, u"Collapse all"_s};
    const QSignalSpy asked(m_tree.get(), &ui::DetailsTree::eventCopyRequested);
    m_tree->setCurrentIndex({});
    QCOMPARE(enabledEntries(), always);
    choose(u"Copy whole &event"_s);
    QTRY_COMPARE(asked.count(), 1);
    show("[" + QByteArray("1,").repeated(1500) + "2]");
    selectByKeys(0);
    QTest::keyClick(m_tree.get(), Qt::Key_End); // a group of many
    const QStringList ofGroup = enabledEntries();
    QVERIFY(ofGroup.contains(u"Expand subtree"_s));
    QVERIFY(!ofGroup.contains(u"Copy value"_s) && !ofGroup.contains(u"Copy jq path"_s));
    m_tree->copyValue();
    QCOMPARE(clipboardText(), QString());
}

void TestDetailsActions::copiesTimesOtherwise()
{
    m_tree->setZone(core::DisplayZone::named(u"Asia/Kathmandu"_s).value());
    show(R"(["2026-11-21T09:12:44Z", "x"])");
    selectByKeys(0);
    openMenu();
    const QMenu *copies = entry(u"Copy &as"_s)->menu();
    QStringList texts;
    for (QAction *action : copies->actions()) {
        action->trigger();
        texts += clipboardText();
    }
    menu()->close();
    QCOMPARE(texts, QStringList({u"2026-11-21T09:12:44Z"_s, u"2026-11-21T14:57:44+05:45"_s, u"1795252364"_s,
                                 u"1795252364000"_s}));
    selectByKeys(1);
    QVERIFY(!enabledEntries().contains(u"Copy as"_s));
}

void TestDetailsActions::showsTheWholeText()
{
    const QByteArray line(300, 'x');
    show("{\"long\":\"" + line + "\\nend \\u00e9\",\"short\":\"y\",\"huge\":\"" + QByteArray(2'000'000, 'z') +
         "\"}");
    const auto text = [this] {
        const auto *dialog = m_tree->findChild<ui::DetailsTextDialog *>();
        return dialog ? dialog->findChild<ui::RawView *>()->bytes().toByteArray() : QByteArray();
    };
    const auto close = [this] {
        QTest::keyClick(m_tree->findChild<ui::DetailsTextDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_tree->findChild<ui::DetailsTextDialog *>());
    };
    selectByKeys(0);
    QTest::keyClick(m_tree.get(), Qt::Key_Return);
    QCOMPARE(text(), line + "\nend é");
    QVERIFY(!m_tree->findChild<ui::DetailsTextDialog *>()->isModal());
    QTest::mouseClick(m_tree->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(clipboardText().toUtf8(), text());
    close();
    QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {},
                       m_tree->visualRect(m_tree->model()->index(0, 0)).center());
    QTRY_COMPARE(text(), line + "\nend é");
    close();
    selectByKeys(2);
    QTest::keyClick(m_tree.get(), Qt::Key_Return);
    QVERIFY(!m_tree->findChild<QPushButton *>(u"copy"_s)->isEnabled()); // it is being decoded
    QTRY_COMPARE(text().size(), 2'000'000);
    QVERIFY(m_tree->findChild<QPushButton *>(u"copy"_s)->isEnabled());
}

void TestDetailsActions::asksBeforeItOpensALink()
{
    const Browser browser;
    show(R"({"a":"https://b\u00fccher.example/x?y=1","b":"ftp://x.example/","c":"text"})");
    const auto answer = [this](QMessageBox::ButtonRole role) {
        auto *box = m_tree->findChild<QMessageBox *>();
        QVERIFY(box && box->textFormat() == Qt::PlainText);
        QVERIFY(box->text().contains(u"xn--bcher-kva.example"_s));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!m_tree->findChild<QMessageBox *>());
    };
    selectByKeys(0);
    choose(u"Open l&ink…"_s);
    QTRY_VERIFY(m_tree->findChild<QMessageBox *>());
    answer(QMessageBox::RejectRole);
    QCOMPARE(browser.opened.size(), 0);
    choose(u"Open l&ink…"_s);
    QTRY_VERIFY(m_tree->findChild<QMessageBox *>());
    answer(QMessageBox::AcceptRole);
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened[0].host(QUrl::FullyEncoded), u"xn--bcher-kva.example"_s);
    for (const int row : {1, 2}) {
        selectByKeys(row);
        QVERIFY(!enabledEntries().contains(u"Open link…"_s));
    }
}

QTEST_MAIN(TestDetailsActions)
#include "tst_details_actions.moc"
