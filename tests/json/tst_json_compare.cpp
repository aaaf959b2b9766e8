// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_compare.h"

#include "tests/json/compared_json.h"

#include <QTest>

using namespace json;
using namespace test_support;
using namespace Qt::StringLiterals;

class TestJsonCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void readsBrokenDocumentsAsFarAsTheyGo();
    void equalsItself();
    void agreesWithTheReference();
    void pairsAsManyEqualItemsAsThereCanBe();
    void coversEveryValueOnce();
    void isSymmetric();
    void goesDeep();
    void pairsLongArraysByPosition();
    void insertsIntoAWideArray();
    void listsTheFirstDifferences();
    void stops();
    void stopsInsideOneObject();
    void cutsPointers();

private:
    std::mt19937 m_random{20261121};
};

namespace {

qsizetype commonLength(const QByteArray &left, const QByteArray &right)
{
    std::vector<std::vector<qsizetype>> best(static_cast<std::size_t>(left.size()) + 1);
    for (auto &row : best)
        row.resize(static_cast<std::size_t>(right.size()) + 1);
    for (std::size_t i = 1; i < best.size(); ++i) {
        for (std::size_t j = 1; j < best[i].size(); ++j) {
            const bool isEqual = left[qsizetype(i) - 1] == right[qsizetype(j) - 1];
            best[i][j] = isEqual ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
        }
    }
    return best.back().back();
}

QByteArray numbers(int first, int count)
{
    QByteArray json = "[";
    for (int i = first; i < first + count; ++i)
        json += QByteArray::number(i) + ',';
    json.back() = ']';
    return json;
}

} // namespace

void TestJsonCompare::compares_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, const char *rows) {
        QTest::newRow(name) << left << right << QString::fromUtf8(rows);
    };
    row("both absent", "", " \n", "");
    row("absent", "", "{}", "+");
    row("absent on the right", "null", "", "-");
    row("same", "{\"a\": 1}", "{\"a\":1}", "=");
    row("scalars", "1", "2", "~");
    row("numbers as sent", "1.0", "1", "~");
    row("strings as read", R"("\u0041\/")", R"("A/")", "=");
    row("another kind", "\"1\"", "1", "~");
    row("container and scalar", "{}", "[]", "~");
    row("order of keys", R"({"a":1,"b":2})", R"({"b":2,"a":1})", "=");
    row("members", R"({"a":1,"b":2,"c":3})", R"({"a":1,"b":5,"d":4})", "=/a ~/b -/c +/d");
    row("added where it stands", R"({"a":1,"c":3})", R"({"a":1,"b":2,"c":3})", "=/a +/b =/c");
    row("keys as read", R"({"\u0061":1,"b":0})", R"({"a":1})", "=/a -/b");
    row("nested", R"({"a":{"b":{"c":1,"d":2}}})", R"({"a":{"b":{"c":2,"d":2}}})", "~/a/b/c =/a/b/d");
    row("duplicate keys", R"({"a":1,"a":2,"a":3})", R"({"a":1,"a":3})", "=/a ~/a -/a");
    row("duplicates in another order", R"({"a":1,"a":2})", R"({"a":2,"a":1})", "~/a ~/a");
    row("odd keys", R"({"a/b":1,"~":1,"":1})", R"({"a/b":2,"~":2,"":2})", "~/a~1b ~/~0 ~/");
    row("items", "[1,2,3]", "[1,5,3]", "=/0 ~/1 =/2");
    row("inserted item", "[1,2,3]", "[1,9,2,3]", "=/0 +/1 =/1>/2 =/2>/3");
    row("removed item", "[1,2,3,4]", "[1,3,4]", "=/0 -/1 =/2>/1 =/3>/2");
    row("item changed inside", R"([{"a":1,"b":1},7])", R"([{"a":2,"b":1},7])", "~/0/a =/0/b =/1");
    row("moved item", "[1,2,3]", "[2,3,1]", "-/0 =/1>/0 =/2>/1 +/2");
    row("emptied", R"({"a":[1,2]})", R"({"a":[]})", "-/a/0 -/a/1");
}

void TestJsonCompare::compares()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    const Pairing pairing = pairingOf(left, right);
    QTEST(describe(pairing).join(u' '), "rows");
    QVERIFY(!pairing.comparison.isCut());
}

void TestJsonCompare::readsBrokenDocumentsAsFarAsTheyGo()
{
    QCOMPARE(describe(pairingOf(R"({"a":1,"b":2})", R"({"a":1,"b":x})")), (QStringList{u"=/a"_s, u"~/b"_s}));
    QCOMPARE(describe(pairingOf(R"({"a":1})", R"({"a":1,)")), (QStringList{u"=/a"_s, u"+"_s}));
    QCOMPARE(describe(pairingOf(R"({"a":1} x)", R"({"a":1})")), (QStringList{u"="_s, u"-"_s}));
    QCOMPARE(describe(pairingOf(R"({"a":1,)", R"({"a":1,)")), QStringList{u"="_s});
}

void TestJsonCompare::equalsItself()
{
    for (int i = 0; i < 300; ++i) {
        const QByteArray json = RandomJson(m_random, true).value();
        QCOMPARE(describe(pairingOf(json, json)), QStringList{u"="_s});
        // A broken text equals itself, too, as far as it goes.
        for (const ComparedRow &row : pairingOf(json.chopped(1), json.chopped(1)).comparison.rows)
            QCOMPARE(row.change, Change::Same);
    }
}

void TestJsonCompare::agreesWithTheReference()
{
    for (int i = 0; i < 1000; ++i) {
        const QByteArray left = RandomJson(m_random, false).value();
        const QByteArray right = RandomJson(m_random, false).value();
        const Pairing pairing = pairingOf(left, right);
        QStringList rows = describe(pairing);
        QStringList expected = reference(pairing.left, 0, pairing.right, 0, {});
        rows.sort();
        expected.sort();
        QVERIFY2(rows == expected, qPrintable(QString::fromUtf8(left + " and " + right)));
    }
}

void TestJsonCompare::pairsAsManyEqualItemsAsThereCanBe()
{
    const auto randomDigits = [this] {
        QByteArray digits(int(m_random() % 12), '0');
        for (char &digit : digits)
            digit = char('0' + m_random() % 4);
        return digits;
    };
    const auto asArray = [](const QByteArray &digits) {
        QByteArrayList items;
        for (const char digit : digits)
            items += QByteArray(1, digit);
        return '[' + items.join(',') + ']';
    };
    for (int i = 0; i < 1000; ++i) {
        const QByteArray left = randomDigits();
        const QByteArray right = randomDigits();
        const Comparison comparison = pairingOf(asArray(left), asArray(right)).comparison;
        if (left == right)
            continue;
        QCOMPARE(qsizetype(comparison.count(Change::Same)), commonLength(left, right));
        // What remains between equal items is paired, so it is never both added and removed.
        bool hasAdded = false;
        bool hasRemoved = false;
        for (const ComparedRow &row : comparison.rows) {
            hasAdded = row.change == Change::Added || (hasAdded && row.change != Change::Same);
            hasRemoved = row.change == Change::Removed || (hasRemoved && row.change != Change::Same);
            QVERIFY(!(hasAdded && hasRemoved));
        }
    }
}

void TestJsonCompare::coversEveryValueOnce()
{
    for (int i = 0; i < 500; ++i) {
        const Pairing pairing =
            pairingOf(RandomJson(m_random, true).value(), RandomJson(m_random, true).value());
        std::array<std::size_t, 2> covered = {};
        for (const ComparedRow &row : pairing.comparison.rows) {
            for (const Side side : {Side::Left, Side::Right}) {
                const NodeId node = row.pair.node(side);
                QCOMPARE(node == kNoNode,
                         row.change == (side == Side::Left ? Change::Added : Change::Removed));
                if (node != kNoNode)
                    covered[std::size_t(side)] += pairing.document(side).nodes[node].end - node;
            }
            if (row.change == Change::Same || row.change == Change::Changed)
                QCOMPARE(canonical(pairing.left, row.pair.left) == canonical(pairing.right, row.pair.right),
                         row.change == Change::Same);
        }
        const std::size_t opened = pairing.comparison.opened.size();
        QCOMPARE(covered[0] + opened, pairing.left.nodes.size());
        QCOMPARE(covered[1] + opened, pairing.right.nodes.size());
    }
}

void TestJsonCompare::isSymmetric()
{
    for (int i = 0; i < 1000; ++i) {
        const QByteArray left = RandomJson(m_random, true).array(4);
        const QByteArray right = RandomJson(m_random, true).array(4);
        const Pairing there = pairingOf(left, right);
        Pairing back = pairingOf(right, left);
        std::swap(back.left, back.right);
        back.comparison = swapSides(std::move(back.comparison));
        QCOMPARE(back.comparison.counts, there.comparison.counts);
        QStringList thereRows = describe(there);
        QStringList backRows = describe(back);
        thereRows.sort();
        backRows.sort();
        QCOMPARE(backRows, thereRows);
    }
}

void TestJsonCompare::goesDeep()
{
    const QByteArray open(9'999, '[');
    const QByteArray close(9'999, ']');
    const Pairing pairing = pairingOf(open + "[1]" + close, open + "[2]" + close);
    QVERIFY(!pairing.left.error);
    QCOMPARE(pairing.comparison.rows.size(), 1u);
    QCOMPARE(describe(pairing).first(), u"~"_s + u"/0"_s.repeated(10'000));
    QCOMPARE(describe(pairingOf(open + "[1]" + close, "[[1]]")), QStringList{u"~/0/0"_s});
}

// 3,000 × 3,000 pairs of items are more than are looked at.
void TestJsonCompare::pairsLongArraysByPosition()
{
    const Pairing pairing = pairingOf(numbers(0, 3000), numbers(1, 3000));
    QCOMPARE(pairing.comparison.count(Change::Changed), 3000u);
    const Pairing shorter = pairingOf(numbers(0, 1500), numbers(1, 1500));
    QCOMPARE(shorter.comparison.count(Change::Same), 1499u);
    QCOMPARE(shorter.comparison.differences(), 2u);
}

void TestJsonCompare::insertsIntoAWideArray()
{
    const QByteArray wide = numbers(0, 200'000);
    const Pairing pairing = pairingOf(wide, "[7," + wide.sliced(1));
    QCOMPARE(pairing.comparison.count(Change::Same), 200'000u);
    QCOMPARE(describe(pairing, pairing.comparison.rows.front()), u"+/0"_s);
    QCOMPARE(describe(pairing, pairing.comparison.rows.back()), u"=/199999>/200000"_s);
}

void TestJsonCompare::listsTheFirstDifferences()
{
    const Pairing pairing = pairingOf(numbers(0, 100'002), numbers(1, 100'002));
    QCOMPARE(pairing.comparison.differences(), kMostDifferences + 2);
    QCOMPARE(pairing.comparison.rows.size(), kMostDifferences);
    QVERIFY(pairing.comparison.isCut());
    QCOMPARE(describe(pairing, pairing.comparison.rows.back()), u"~/99999"_s);
}

void TestJsonCompare::stops()
{
    const Document left = parse(numbers(0, 10'000));
    const Document right = parse(numbers(1, 10'000));
    QVERIFY(compare(left, right, [] { return true; }).rows.empty());
    int asked = 0;
    const Comparison late = compare(left, right, [&asked] { return ++asked > 2; });
    QVERIFY(late.rows.empty() && asked == 3);
}

void TestJsonCompare::stopsInsideOneObject()
{
    QByteArray json = "{";
    for (int i = 0; i < 70'000; ++i)
        json += '"' + QByteArray::number(i) + "\":0,";
    const Document left = parse(json + "\"k\":0}");
    const Document right = parse(json + "\"k\":1}");
    // Of both sides: the members' hashes, the keys', and before those are sorted.
    for (const int last : {3, 6, 8, 12}) {
        int asked = 0;
        QVERIFY(compare(left, right, [&] { return ++asked == last; }).rows.empty());
        QCOMPARE(asked, last); // and never again
    }
    QCOMPARE(compare(left, right).count(Change::Changed), 1u);
}

void TestJsonCompare::cutsPointers()
{
    const Pairing nested =
        pairingOf(R"({"first":{"second":{"third":1}}})", R"({"first":{"second":{"third":2}}})");
    const ComparedRow &row = nested.comparison.rows.front();
    QCOMPARE(nested.pointer(row, Side::Left, 20), u"/first/second/third"_s);
    QCOMPARE(nested.pointer(row, Side::Left, 8), u"…/second/third"_s);
    const Pairing longKey =
        pairingOf("{\"" + QByteArray(5000, 'k') + "\":1}", "{\"" + QByteArray(5000, 'k') + "\":2}");
    QCOMPARE(longKey.pointer(longKey.comparison.rows.front(), Side::Right, 10), u"/kkkkkkkkkk…"_s);
    for (const QByteArray &emoji : {QByteArray("😀"), QByteArray(R"(\ud83d\ude00)")}) {
        const QByteArray key = "{\"" + QByteArray(R"(\u006b)").repeated(199) + emoji + "kk\":";
        const Pairing pair = pairingOf(key + "1}", key + "2}");
        QCOMPARE(pair.pointer(pair.comparison.rows.front(), Side::Left, 200),
                 u'/' + QString(199, u'k') + u'…');
    }
}

QTEST_GUILESS_MAIN(TestJsonCompare)
#include "tst_json_compare.moc"
