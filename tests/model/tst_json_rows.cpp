// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_rows.h"

#include "app/core/json_string.h"
#include "tests/model/walk_tree.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::JsonTreeModel;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

// The rows of documents large, wide and within one another.
class TestJsonRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsManyChildren_data();
    void groupsManyChildren();
    void namesGroups();
    void reachesEveryNode();
    void reachesAMillionItems();
    void opensTextsOnDemand();
    void tellsTextsApart_data();
    void tellsTextsApart();
    void leavesLargeTextsToOthers();
    void endsWithinTexts();
    void keepsRowsWhileReading();
};

namespace {

std::shared_ptr<const json::Document> parsed(const QByteArray &text)
{
    return std::make_shared<const json::Document>(json::parse(text));
}

QByteArray quoted(const QByteArray &text)
{
    QByteArray out;
    core::appendJsonString(out, QString::fromUtf8(text));
    return out;
}

QByteArray listOf(int count, const QByteArray &item)
{
    QByteArray text = "[";
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? "," : "") + item;
    return text + "]";
}

QByteArray randomValue(QRandomGenerator &random, int depth)
{
    const auto kind = random.bounded(depth > 0 ? 8 : 4);
    if (kind < 2)
        return kind == 0 ? "1" : R"("a")";
    if (kind < 4)
        return quoted(depth > 0 ? randomValue(random, depth - 1) : "{");
    const bool isObject = kind < 6;
    const int count = random.bounded(20) == 0 ? 900 + random.bounded(1300) : random.bounded(5);
    QByteArray text = isObject ? "{" : "[";
    for (int i = 0; i < count; ++i) {
        text += i > 0 ? "," : "";
        text += isObject ? quoted(QByteArray::number(random.bounded(9))) + ":" : QByteArray();
        text += count > 100 ? (random.bounded(3) == 0 ? "[0]" : "2") : randomValue(random, depth - 1);
    }
    return text + (isObject ? "}" : "]");
}

QModelIndex opened(JsonTreeModel &tree, const QModelIndex &string)
{
    tree.fetchMore(string);
    return tree.index(0, 0, string);
}

} // namespace

void TestJsonRows::groupsManyChildren_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("inLast"); // rows of the last row
    QTest::newRow("few") << 3 << 3 << 0;
    QTest::newRow("just no group") << 1000 << 1000 << 0;
    QTest::newRow("one more") << 1001 << 1001 << 1;
    QTest::newRow("a full group") << 2000 << 1001 << 1000;
    QTest::newRow("a second group") << 2001 << 1002 << 1;
}

void TestJsonRows::groupsManyChildren()
{
    QFETCH(const int, items);
    QFETCH(const int, rows);
    for (const QByteArray &item : {"7"_ba, "[8]"_ba}) {
        JsonTreeModel tree;
        const QAbstractItemModelTester tester(&tree, FailureMode::Fatal);
        tree.setDocument(parsed(listOf(items, item)));
        QCOMPARE(tree.rowCount(), rows);
        const QModelIndex last = tree.index(rows - 1, 0);
        const bool isGroup = last.data(JsonTreeModel::IsGroupRole).toBool();
        QCOMPARE(isGroup, items > 1000);
        QTEST(isGroup ? tree.rowCount(last) : 0, "inLast");
    }
}

void TestJsonRows::namesGroups()
{
    const QLocale locale;
    JsonTreeModel tree;
    tree.setDocument(parsed(listOf(2001, "0")));
    const QModelIndex group = tree.index(1000, 0);
    QCOMPARE(group.data().toString(),
             u"%1 – %2: %1 more items"_s.arg(locale.toString(1000), locale.toString(1999)));
    QCOMPARE(group.data(Qt::AccessibleTextRole), group.data());
    QCOMPARE(tree.index(1, 0, group).data().toString(), u"1001: 0"_s);
    QVERIFY(tree.index(1001, 0).data().toString().endsWith(u"1 more item"_s));
    QCOMPARE(tree.nodeAt(group), json::NodeId(1001));
    QVERIFY(group.data(JsonTreeModel::PointerRole).toString().isEmpty());
}

void TestJsonRows::reachesEveryNode()
{
    QRandomGenerator random(7);
    int texts = 0;
    for (int run = 0; run < 100; ++run) {
        JsonTreeModel tree;
        tree.setDocument(parsed(randomValue(random, 5)));
        const model_test::Walked walked = model_test::walkAll(tree, 1'000'000);
        QVERIFY(walked.isSound && model_test::isWhole(tree, walked));
        texts = std::max(texts, int(walked.nodes.size()));
    }
    QVERIFY(texts > 3);
}

void TestJsonRows::reachesAMillionItems()
{
    JsonTreeModel tree;
    tree.setDocument(parsed("{\"all\":" + listOf(1'000'000, "[1]") + "}"));
    const QModelIndex all = tree.index(0, 0);
    QCOMPARE(tree.rowCount(all), 1999);
    const QModelIndex group = tree.index(1998, 0, all);
    const QModelIndex last = tree.index(999, 0, group);
    QCOMPARE(last.data(JsonTreeModel::PointerRole).toString(), u"/all/999999"_s);
    QCOMPARE(tree.indexOf(tree.nodeAt(last)), last);
    QCOMPARE(last.parent(), group);
    QCOMPARE(group.parent(), all);
}

void TestJsonRows::opensTextsOnDemand()
{
    JsonTreeModel tree;
    const QByteArray inner = R"({"a":[1,{"b":2}],"again":)" + quoted("[true]") + "}";
    tree.setDocument(parsed("{\"payload\":" + quoted(inner) + ",\"x\":1}"));
    // The tester opens strings, too, but must not within a reset.
    const QAbstractItemModelTester tester(&tree, FailureMode::Fatal);
    const QModelIndex payload = tree.index(0, 0);
    QVERIFY(tree.hasChildren(payload));
    QCOMPARE(payload.data(JsonTreeModel::NoteRole).toString(), u"JSON in text"_s);
    QVERIFY(payload.data(Qt::AccessibleTextRole).toString().endsWith(u"JSON in text"_s));
    const QModelIndex a = opened(tree, payload);
    QCOMPARE(a.data().toString(), u"a  [ 1, {…} ]"_s);
    QCOMPARE(a.parent(), payload);
    QVERIFY(!tree.canFetchMore(payload));
    QVERIFY(a.data(JsonTreeModel::PointerRole).toString().isEmpty());
    QCOMPARE(tree.nodeAt(a), json::NodeId(1));
    const QModelIndex deepest = opened(tree, tree.index(1, 0, payload));
    QCOMPARE(deepest.data().toString(), u"0: true"_s);
    QCOMPARE(tree.nodeAt(deepest), json::NodeId(1));
}

void TestJsonRows::tellsTextsApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("note"); // once opened
    const QString mark = u"JSON in text"_s;
    QTest::newRow("object") << R"({"a":1})"_ba << true << mark;
    QTest::newRow("blanks around") << "\n\t [1] \r\n"_ba << true << mark;
    QTest::newRow("blanks alone") << " \n "_ba << false << QString();
    QTest::newRow("empty") << "[]"_ba << true << mark;
    QTest::newRow("number") << "12"_ba << false << QString();
    QTest::newRow("template") << "{{name}}"_ba << false << QString();
    QTest::newRow("cut off") << R"({"a":1)"_ba << false << QString();
    QTest::newRow("two values") << "[1] [2]"_ba << false << QString();
    QTest::newRow("no text") << ""_ba << false << QString();
    QTest::newRow("bracket alone") << "["_ba << false << QString();
}

void TestJsonRows::tellsTextsApart()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, opens);
    JsonTreeModel tree;
    tree.setDocument(parsed("[" + quoted(text) + "]"));
    const QModelIndex string = tree.index(0, 0);
    QTEST(string.data(JsonTreeModel::NoteRole).toString(), "note");
    QCOMPARE(tree.hasChildren(string), opens);
    tree.fetchMore(string);
    QCOMPARE(tree.rowCount(string) > 0, opens);
}

void TestJsonRows::leavesLargeTextsToOthers()
{
    JsonTreeModel tree;
    const QByteArray large = listOf(600'000, "1");
    tree.setDocument(parsed("[" + quoted(large) + "," + quoted("[" + QByteArray(100'000, 'x') + "]") + "]"));
    QSignalSpy asked(&tree, &JsonTreeModel::largeTextOpened);
    const QModelIndex string = tree.index(0, 0);
    QVERIFY(tree.hasChildren(string));
    QVERIFY(!string.data(JsonTreeModel::NoteRole).toString().contains(u"JSON"_s));
    tree.fetchMore(string);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(tree.rowCount(string), 0);
    QSignalSpy inserted(&tree, &QAbstractItemModel::rowsInserted);
    tree.takeText(asked[0][0].value<model::JsonPlace>(), parsed(large));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(tree.rowCount(string), 1599);
    QVERIFY(string.data(JsonTreeModel::NoteRole).toString().endsWith(u"JSON in text"_s));
    // What was only promised by its ends shows how far it goes.
    const QModelIndex error = opened(tree, tree.index(1, 0));
    QCOMPARE(error.data(JsonTreeModel::KindRole).toInt(), int(json::Kind::Invalid));
    QVERIFY(tree.index(1, 0).data(JsonTreeModel::NoteRole).toString().endsWith(u"broken JSON in text"_s));
}

void TestJsonRows::endsWithinTexts()
{
    // Each level of texts doubles the backslashes, so the deepest cannot come as text: [["…"]] by hand.
    JsonTreeModel tree;
    tree.setDocument(parsed(quoted("[\"[1]\"]")));
    QModelIndex string = tree.index(0, 0);
    for (quint32 depth = 1; depth <= model::JsonTexts::kMaxDepth; ++depth) {
        QVERIFY(tree.canFetchMore(string));
        tree.takeText(tree.placeAt(string), parsed("[\"[1]\"]"));
        string = tree.index(0, 0, string);
    }
    QVERIFY(!tree.hasChildren(string));
}

void TestJsonRows::keepsRowsWhileReading()
{
    const QByteArray bytes =
        "{\"text\":" + quoted("[5]") + ",\"many\":" + listOf(3000, "[1]") + ",\"last\":1}";
    const auto owner = std::make_shared<const QByteArray>(bytes);
    JsonTreeModel tree;
    tree.setDocument(std::make_shared<const json::Document>(json::parsePrefix(*owner, owner, 6000)));
    const QPersistentModelIndex inText = opened(tree, tree.index(0, 0));
    const QAbstractItemModelTester tester(&tree, FailureMode::Fatal);
    const QPersistentModelIndex many = tree.index(1, 0);
    QVERIFY(many.data(JsonTreeModel::CountRole).toString().contains(u"+ items"_s));
    const QPersistentModelIndex group = tree.index(1000, 0, many);
    const QPersistentModelIndex item = tree.index(3, 0, group);
    const QString shown = item.data().toString();
    const QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
    tree.replaceDocument(std::make_shared<const json::Document>(json::parse(*owner, owner)));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(tree.rowCount(), 3);
    QCOMPARE(tree.rowCount(many), 1002);
    QCOMPARE(tree.rowCount(group), 1000);
    QCOMPARE(item.parent(), QModelIndex(group));
    QCOMPARE(item.data().toString(), shown);
    QCOMPARE(inText.data().toString(), u"0: 5"_s);
    QCOMPARE(inText.parent(), tree.index(0, 0));
    const model_test::Walked walked = model_test::walkAll(tree, 100'000);
    QVERIFY(walked.isSound && model_test::isWhole(tree, walked));
}

QTEST_GUILESS_MAIN(TestJsonRows)
#include "tst_json_rows.moc"
