// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_tree_model.h"

#include "app/json/json_pointer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::JsonTreeModel;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsDocuments_data();
    void printsDocuments();
    void answersRoles();
    void boundsLongValues();
    void namesErrorsInPlace();
    void findsIndexesOfNodes();
    void resetsOnce();
    void marksNumbersThatAreReadOtherwise();
    void foldsLongTexts_data();
    void foldsLongTexts();
    void cutsLongKeys();
    void remarksOnValues();
    void walksDeepNesting();
};

namespace {

std::shared_ptr<const json::Document> parsed(const QByteArray &text)
{
    return std::make_shared<const json::Document>(json::parse(text));
}

void print(const QAbstractItemModel &tree, const QModelIndex &parent, int level, QString &out)
{
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        out += QString(level, u'-') + index.data().toString() + u'\n';
        print(tree, index, level + 1, out);
    }
}

} // namespace

void TestJsonTreeModel::printsDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("picture")
        << R"({"locations":[{"ip":"203.0.113.7"},{"ip":"198.51.100.24","asn":64512}],"km":11046.25})"_ba
        << u"locations  [ {…}, {…} ]\n-0  { ip: \"203.0.113.7\" }\n--ip: \"203.0.113.7\"\n"
           "-1  { ip: \"198.51.100.24\", asn: 64512 }\n--ip: \"198.51.100.24\"\n--asn: 64512\n"
           "km: 11046.25\n"_s;
    QTest::newRow("array") << "[1,[],{}]"_ba << u"0: 1\n1  []\n2  {}\n"_s;
    QTest::newRow("null") << "null"_ba << u"null\n"_s;
    QTest::newRow("string") << R"("free text details")"_ba << u"\"free text details\"\n"_s;
    QTest::newRow("empty object") << "{}"_ba << u"{}\n"_s;
    QTest::newRow("empty array") << "[]"_ba << u"[]\n"_s;
    QTest::newRow("duplicate keys") << R"({"a":1,"a":2})"_ba << u"a: 1\na: 2\n"_s;
    QTest::newRow("empty key") << R"({"":1})"_ba << u"\"\": 1\n"_s;
    QTest::newRow("broken at a key") << R"({"a":1,b})"_ba
                                     << u"a: 1\nLine 1, column 8: a key in quotes is missing here\n"_s;
    QTest::newRow("bidi key") << R"({"\u202ea":1})"_ba << u"⟨U+202E⟩a: 1\n"_s;
    QTest::newRow("broken")
        << R"({"a":{"b":1,"c":x}})"_ba
        << u"a  { b: 1, c: x }\n-b: 1\n-c: Line 1, column 17: a value is missing here\n"_s;
    QTest::newRow("text behind") << "[1] x"_ba << u"0: 1\nLine 1, column 5: more text follows the value\n"_s;
    QTest::newRow("text behind a scalar")
        << "1 x"_ba << u"1\nLine 1, column 3: more text follows the value\n"_s;
    QTest::newRow("nothing but blanks") << " "_ba << u"Line 1, column 2: the text ends too early\n"_s;
}

void TestJsonTreeModel::printsDocuments()
{
    QFETCH(QByteArray, text);
    JsonTreeModel tree;
    const QAbstractItemModelTester tester(&tree, FailureMode::Fatal);
    tree.setDocument(parsed(text));
    QString rows;
    print(tree, {}, 0, rows);
    QTEST(rows, "rows");
}

void TestJsonTreeModel::answersRoles()
{
    JsonTreeModel tree;
    const QAbstractItemModelTester tester(&tree, FailureMode::Fatal);
    tree.setDocument(parsed(R"({"o":{"x\n":1.0},"list":[1,2],"s":"a\nb"})"_ba));
    const QModelIndex object = tree.index(0, 0);
    QCOMPARE(object.data(JsonTreeModel::KeyRole).toString(), u"o"_s);
    QCOMPARE(object.data(JsonTreeModel::CountRole).toString(), u"1 key"_s);
    QCOMPARE(object.data(JsonTreeModel::PreviewRole).toString(), u"{ \"x⟨U+000A⟩\": 1.0 }"_s);
    QCOMPARE(object.data(JsonTreeModel::ValueRole).toString(), u"{\"x\\n\":1.0}"_s);
    QCOMPARE(object.data(Qt::AccessibleTextRole).toString(), u"o, 1 key"_s);
    const QModelIndex leaf = tree.index(0, 0, object);
    QCOMPARE(leaf.data(JsonTreeModel::ValueRole).toString(), u"1.0"_s);
    QCOMPARE(leaf.data(JsonTreeModel::PointerRole).toString(), u"/o/x\n"_s);
    QCOMPARE(leaf.data(JsonTreeModel::CountRole).toString(), QString());
    QCOMPARE(tree.index(1, 0).data(JsonTreeModel::CountRole).toString(), u"2 items"_s);
    const QModelIndex text = tree.index(2, 0);
    QCOMPARE(text.data(JsonTreeModel::ValueRole).toString(), u"a\nb"_s);
    QCOMPARE(text.data(JsonTreeModel::ValueLineRole).toString(), u"\"a⟨U+000A⟩b\""_s);
    QCOMPARE(text.data(Qt::AccessibleTextRole).toString(), u"s: \"a⟨U+000A⟩b\""_s);
    QCOMPARE(text.data(JsonTreeModel::KindRole).toInt(), int(json::Kind::String));
    for (const int role : {int(Qt::ForegroundRole), int(Qt::BackgroundRole), int(Qt::DecorationRole)})
        QVERIFY(!text.data(role).isValid());
}

void TestJsonTreeModel::boundsLongValues()
{
    JsonTreeModel tree;
    const QByteArray longText(1'000'000, 'x');
    tree.setDocument(parsed("{\"" + longText + "\":\"" + longText + "\"}"));
    const QModelIndex index = tree.index(0, 0);
    QVERIFY(index.data().toString().size() < 1000);
    QCOMPARE(index.data(JsonTreeModel::ValueRole).toString().size(), longText.size());
}

void TestJsonTreeModel::namesErrorsInPlace()
{
    JsonTreeModel tree;
    const QAbstractItemModelTester tester(&tree, FailureMode::Fatal);
    tree.setDocument(parsed("{\"a\":[1,\n2 3]}"_ba));
    const QModelIndex list = tree.index(0, 0);
    QCOMPARE(tree.rowCount(list), 3);
    const QModelIndex broken = tree.index(2, 0, list);
    QCOMPARE(broken.data(JsonTreeModel::KindRole).toInt(), int(json::Kind::Invalid));
    QCOMPARE(broken.data(JsonTreeModel::ValueRole).toString(), u"3]}"_s);
    QCOMPARE(broken.data(JsonTreeModel::PointerRole).toString(), u"/a/2"_s);
    QVERIFY(broken.data(JsonTreeModel::ValueLineRole).toString().startsWith(u"Line 2, column 3: "_s));
}

void TestJsonTreeModel::findsIndexesOfNodes()
{
    JsonTreeModel tree;
    for (const QByteArray &text : {R"({"a":[1,{"b":[]}],"c":null})"_ba, "[1] x"_ba, "7 x"_ba, "{}"_ba}) {
        tree.setDocument(parsed(text));
        const bool isRootRow = !tree.document()->hasChildren(0);
        for (json::NodeId node = isRootRow ? 0 : 1; node < tree.document()->nodes.size(); ++node) {
            const QModelIndex index = tree.indexOf(node);
            QVERIFY(index.isValid());
            QCOMPARE(tree.nodeAt(index), node);
            QCOMPARE(tree.index(index.row(), 0, index.parent()), index);
        }
        QCOMPARE(tree.indexOf(0).isValid(), isRootRow);
    }
}

void TestJsonTreeModel::resetsOnce()
{
    JsonTreeModel tree;
    const QAbstractItemModelTester tester(&tree, FailureMode::Fatal);
    const QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
    tree.setDocument(parsed("[[1],[2,[3]]]"));
    QVERIFY(tree.index(0, 0, tree.index(1, 0)).isValid());
    tree.setDocument(parsed("[4]"));
    QCOMPARE(tree.rowCount(), 1);
    tree.setDocument(nullptr);
    QCOMPARE(tree.rowCount(), 0);
    QCOMPARE(resets.count(), 3);
}

void TestJsonTreeModel::marksNumbersThatAreReadOtherwise()
{
    JsonTreeModel tree;
    tree.setDocument(parsed("[9007199254740993, 1.50, -0, 1e999]"));
    const QModelIndex rounded = tree.index(0, 0);
    QCOMPARE(rounded.data().toString(), u"0: 9007199254740993"_s);
    QCOMPARE(rounded.data(JsonTreeModel::NoteRole).toString(), u"≈"_s);
    QCOMPARE(rounded.data(Qt::ToolTipRole).toString(),
             u"Shown as sent. Most programs write 9007199254740992 instead."_s);
    QVERIFY(rounded.data(Qt::AccessibleTextRole).toString().contains(u"9007199254740992"_s));
    QVERIFY(tree.index(1, 0).data(JsonTreeModel::NoteRole).toString().isEmpty());
    QVERIFY(tree.index(1, 0).data(Qt::ToolTipRole).toString().isEmpty());
    for (const int row : {2, 3})
        QCOMPARE(tree.index(row, 0).data(JsonTreeModel::NoteRole).toString(), u"≈"_s);
}

void TestJsonTreeModel::foldsLongTexts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("note");
    QTest::newRow("short") << "\"" + QByteArray(198, 'x') + "\"" << QString();
    QTest::newRow("just too long") << "\"" + QByteArray(199, 'x') + "\"" << u"199 characters"_s;
    QTest::newRow("escapes") << "\"" + QByteArray("\\u00e9\\n").repeated(200) + "\"" << u"400 characters"_s;
    QTest::newRow("pairs") << "\"" + QByteArray("\\ud83d\\ude00").repeated(300) + "\"" << u"300 characters"_s;
    QTest::newRow("UTF-8") << "\"" + QByteArray("€").repeated(300) + "\"" << u"300 characters"_s;
    QTest::newRow("ends in an ellipsis") << "\"" + QByteArray(190, 'x') + "…\"" << QString();
    QTest::newRow("digits") << QByteArray(400, '1') << u"400 characters · ≈"_s;
    QTest::newRow("hidden characters")
        << "\"" + QByteArray("\xe2\x80\xae").repeated(60) + "tail\"" << u"64 characters"_s;
    QTest::newRow("hidden bytes") << "\"" + QByteArray(24, '\x7f') + "\"" << QString();
    QTest::newRow("more hidden bytes") << "\"" + QByteArray(25, '\x7f') + "\"" << u"25 characters"_s;
    QTest::newRow("very long") << "\"" + QByteArray(1024 * 1024, 'x') + "\""
                               << QLocale().formattedDataSize(1024 * 1024) + u" in all"_s;
}

void TestJsonTreeModel::foldsLongTexts()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, note);
    JsonTreeModel tree;
    tree.setDocument(parsed("[" + value + "]"));
    const QModelIndex row = tree.index(0, 0);
    QCOMPARE(row.data(JsonTreeModel::NoteRole).toString(), note);
    QCOMPARE(row.data(JsonTreeModel::IsFoldedRole).toBool(), !note.isEmpty());
    QVERIFY(row.data(JsonTreeModel::ValueLineRole).toString().size() <= 200);
    QVERIFY(note.isEmpty() || row.data(Qt::AccessibleTextRole).toString().contains(note.section(u' ', 0, 1)));
}

void TestJsonTreeModel::cutsLongKeys()
{
    JsonTreeModel tree;
    for (const int letters : {197, 198, 199, 200, 201}) {
        const QString sent = QString(letters, u'k') + u"😀"_s;
        tree.setDocument(parsed("{\"" + sent.toUtf8() + "\":1}"));
        const QString whole = letters < 199 ? sent : QString(std::min(letters, 199), u'k') + u'…';
        QCOMPARE(tree.index(0, 0).data(JsonTreeModel::KeyRole).toString(), whole);
    }
    const QString pairs = QString(u'k') + u"😀"_s.repeated(200);
    tree.setDocument(parsed("{\"" + pairs.toUtf8() + "\":1}"));
    QCOMPARE(tree.index(0, 0).data(JsonTreeModel::KeyRole).toString(), pairs.first(199) + u'…');
    tree.setDocument(parsed("{\"k" + pairs.toUtf8() + "\":1}"));
    QCOMPARE(tree.index(0, 0).data(JsonTreeModel::KeyRole).toString(), u'k' + pairs.first(197) + u'…');
}

void TestJsonTreeModel::remarksOnValues()
{
    JsonTreeModel tree;
    tree.setZone(core::DisplayZone::named(u"Asia/Kathmandu"_s).value());
    tree.setDocument(parsed(R"(["2026-11-21T09:12:44Z", 1795252364, "https://x.example/", "plain", [1]])"));
    const auto remark = [&tree](int row) { return tree.index(row, 0).data(Qt::ToolTipRole).toString(); };
    for (const int row : {0, 1}) {
        QVERIFY2(remark(row).contains(u"09:12:44.000 UTC"_s), qPrintable(remark(row)));
        QVERIFY(remark(row).contains(u"14:57:44.000 Asia/Kathmandu"_s));
    }
    QVERIFY(remark(2).contains(u"x.example"_s));
    QVERIFY(remark(3).isEmpty() && remark(4).isEmpty());
}

void TestJsonTreeModel::walksDeepNesting()
{
    JsonTreeModel tree;
    tree.setDocument(parsed(QByteArray(json::kMaxDepth, '[') + QByteArray(json::kMaxDepth, ']')));
    QModelIndex index = tree.index(0, 0);
    json::NodeId depth = 1;
    while (tree.rowCount(index) > 0) {
        index = tree.index(0, 0, index);
        ++depth;
    }
    QCOMPARE(depth, json::kMaxDepth - 1);
    QCOMPARE(json::pointerOf(*tree.document(), tree.nodeAt(index)).size(), qsizetype(2 * depth));
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_json_tree_model.moc"
