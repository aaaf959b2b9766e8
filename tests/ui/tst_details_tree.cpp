// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_tree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Keys, mouse and menu of a tree that stands open with one document.
class TestDetailsTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tree.reset(); }
    void copiesTheValueByKey();
    void opensTheWayToANode();
    void copiesNothingWithoutARow();
    void shortensDeepPaths();
    void unfoldsByKey();
    void unfoldsLevels();
    void unfoldsSubtrees();
    void unfoldsSoManyRowsAtATime();
    void unfoldsSoManyLevelsAtATime();
    void saysThatFoldingFreesTheBudget();
    void reachesTheLastOfAMillion();
    void opensTextsByKey();
    void opensLargeTextsInTheBackground();
    void staysWhereItIsWhileReading();

private:
    void show(const QByteArray &text)
    {
        m_tree->setDocument(std::make_shared<const json::Document>(json::parse(text)));
    }
    void selectByKeys(int downs);
    [[nodiscard]] int shownRows() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_tree.get(), key, modifiers);
    }

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
    QVERIFY(QTest::qWaitForWindowExposed(m_tree.get(), kLongWait));
    m_tree->setFocus();
    show(R"({"locations":[{"ip":"203.0.113.7","country":"PT"},{"ip":"198.51.100.24","asn":64512}],)"
         R"("odd key":{"note":"caf\u00e9 \"x\""},"distance_km":11046.250})");
}

void TestDetailsTree::selectByKeys(int downs)
{
    QTest::keyClick(m_tree.get(), Qt::Key_Home);
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(m_tree.get(), Qt::Key_Down);
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
    m_tree->copyPointer();
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

int TestDetailsTree::shownRows() const
{
    int rows = 0;
    for (QModelIndex row = m_tree->model()->index(0, 0); row.isValid(); row = m_tree->indexBelow(row))
        ++rows;
    return rows;
}

void TestDetailsTree::unfoldsByKey()
{
    selectByKeys(1);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shownRows(), 3);
    QCOMPARE(m_tree->currentIndex().data(model::JsonTreeModel::KeyRole).toString(), u"locations"_s);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shownRows(), 10);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(shownRows(), 8);
    press(Qt::Key_Return);
    QCOMPARE(shownRows(), 10);
}

void TestDetailsTree::unfoldsLevels()
{
    show(R"({"a":{"b":{"c":{"d":1}}},"e":[[[2]]]})");
    for (const int level : {4, 1, 3, 2, 4}) {
        press(static_cast<Qt::Key>(Qt::Key_0 + level), Qt::ControlModifier);
        QCOMPARE(shownRows(), 2 * level);
    }
}

void TestDetailsTree::unfoldsSubtrees()
{
    show(R"({"a":{"b":{"c":1}},"e":[[2]]})");
    m_tree->foldAll();
    selectByKeys(0);
    press(Qt::Key_Asterisk);
    QCOMPARE(shownRows(), 4);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(shownRows(), 2);
    press(Qt::Key_Right);
    QCOMPARE(shownRows(), 3); // what was below is folded, too
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shownRows(), 4);
}

void TestDetailsTree::unfoldsSoManyRowsAtATime()
{
    show("[" + QByteArray(R"([[1,2],3],)").repeated(6000) + "[0]]");
    QSignalSpy reached(m_tree.get(), &ui::DetailsTree::budgetReached);
    int rows = 0;
    for (const bool isCut : {true, true, false}) { // of 29,002 rows
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(reached.last().first().toInt() > 0, isCut);
        QVERIFY(reached.last().first().toInt() <= 10'000);
        QVERIFY(shownRows() > rows);
        rows = shownRows();
    }
    QCOMPARE(reached.count(), 3);
    QCOMPARE(rows, 6000 * 5 + 2 + 6);
}

void TestDetailsTree::unfoldsSoManyLevelsAtATime()
{
    show(QByteArray(700, '[') + QByteArray(700, ']'));
    m_tree->foldAll();
    const QSignalSpy reached(m_tree.get(), &ui::DetailsTree::budgetReached);
    for (const int rows : {201, 401, 601, 699, 699}) {
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shownRows(), rows);
        QCOMPARE(reached.last().first().toInt() > 0, rows < 699);
    }
}

void TestDetailsTree::saysThatFoldingFreesTheBudget()
{
    show(QByteArray(700, '[') + QByteArray(700, ']'));
    const QSignalSpy reached(m_tree.get(), &ui::DetailsTree::budgetReached);
    for (const auto modifier : {Qt::ControlModifier, Qt::ShiftModifier, Qt::NoModifier}) {
        selectByKeys(0);
        press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(reached.last().first().toInt() > 0);
        press(Qt::Key_Left, modifier);
        QCOMPARE(reached.last().first().toInt(), 0);
        QCOMPARE(shownRows(), 1);
    }
}

void TestDetailsTree::reachesTheLastOfAMillion()
{
    show("{\"many\":[" + QByteArray("1,").repeated(999'999) + "2]}");
    selectByKeys(0);
    press(Qt::Key_Right);
    press(Qt::Key_End);
    QCOMPARE(m_tree->currentIndex().row(), 1998);
    press(Qt::Key_Right);
    press(Qt::Key_End);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"999999: 2"_s);
    QCOMPARE(m_tree->pathText(), u"event_details › many › 999999    /many/999999"_s);
    m_tree->selectNode(500'002);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"500000: 1"_s);
    QVERIFY(m_tree->visualRect(m_tree->currentIndex()).isValid());
}

void TestDetailsTree::opensTextsByKey()
{
    show(R"({"payload":"{\"a\":{\"b\":\"[7]\"}}"})");
    QCOMPARE(shownRows(), 1); // on demand only, also where all is unfolded
    m_tree->unfoldAll();
    QCOMPARE(shownRows(), 1);
    selectByKeys(0);
    press(Qt::Key_Right);
    QCOMPARE(shownRows(), 2);
    m_tree->unfoldAll();
    QCOMPARE(shownRows(), 3);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    QCOMPARE(m_tree->pathText(), u"event_details › payload › (JSON in text) › a › b › (JSON in text) › 0"_s);
    QVERIFY(!m_tree->hasPointer());
    QCOMPARE(m_tree->currentNode(), std::optional<json::NodeId>(1));
    m_tree->copyPointer();
    QCOMPARE(clipboardText(), QString());
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"7"_s);
}

void TestDetailsTree::opensLargeTextsInTheBackground()
{
    const QByteArray text = "\"[" + QByteArray("1,").repeated(600'000) + "2]\"";
    show("[" + text + "," + text + "]");
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right})
        press(key);
    const QModelIndex first = m_tree->model()->index(0, 0);
    const QModelIndex second = m_tree->model()->index(1, 0);
    QTRY_COMPARE(m_tree->model()->rowCount(first), 1600);
    QTRY_COMPARE(m_tree->model()->rowCount(second), 1600);
    QTRY_COMPARE(shownRows(), 3202);
    show("[" + text + "," + text + "]");
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up})
        press(key);
    press(Qt::Key_Left); // folded while it is read
    QTRY_COMPARE(shownRows(), 1602);
    show("[" + text + "]"); // dropped while it is read
    selectByKeys(0);
    press(Qt::Key_Right);
    show("[3]");
    QCOMPARE(shownRows(), 1);
}

void TestDetailsTree::staysWhereItIsWhileReading()
{
    const auto bytes = std::make_shared<const QByteArray>("{\"a\":[" + QByteArray("[1,2],").repeated(500) +
                                                          "3],\"b\":\"[4]\",\"c\":[5]}");
    const auto read = [&bytes](qsizetype limit) {
        return std::make_shared<const json::Document>(json::parsePrefix(*bytes, bytes, limit));
    };
    m_tree->setDocument(read(600));
    selectByKeys(0);
    press(Qt::Key_Right);
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    const QString path = m_tree->pathText();
    QCOMPARE(path, u"event_details › a › 59 › 0    /a/59/0"_s);
    const QRect place = m_tree->visualRect(m_tree->currentIndex());
    m_tree->replaceDocument(read(bytes->size()));
    QCOMPARE(m_tree->pathText(), path);
    QCOMPARE(m_tree->visualRect(m_tree->currentIndex()), place);
    QCOMPARE(shownRows(), 3 + 501 + 2);
    press(Qt::Key_End);
    QCOMPARE(m_tree->pathText(), u"event_details › c    /c"_s);
}

QTEST_MAIN(TestDetailsTree)
#include "tst_details_tree.moc"
