// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_rows.h"
#include "tests/core/compose_events.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using core_test::EventTokens;

namespace {

// An event a letter: its name is the letter in lower case; a capital is high, any other low.
EventStore storeOf(const QString &letters)
{
    QList<EventTokens> events;
    for (const QChar letter : letters) {
        events.append({QByteArray::number(events.size()), QString(letter.toLower()).toUtf8(),
                       letter.isUpper() ? "high" : "low", "2026-11-21T00:00:00Z", "1"});
    }
    return core_test::composeStore(events);
}

// The order sent, or every second event of it from the end.
EventOrder orderOf(const EventStore &store, bool isThinned = false)
{
    std::vector<quint32> events;
    for (quint32 event = 0; event < store.size(); ++event)
        events.push_back(event);
    if (isThinned) {
        std::erase_if(events, [](quint32 event) { return event % 2 == 1; });
        std::reverse(events.begin(), events.end());
    }
    const std::size_t count = events.size();
    return {std::move(events), std::vector<qint64>(count, -1)};
}

// What a table would show: the order's row, then how many events it stands for or ↓ where it is unfolded.
QString describe(const EventRows &rows)
{
    QStringList texts;
    for (quint32 row = 0; row < rows.rowCount(); ++row) {
        QString text = QString::number(rows.orderRow(row));
        if (rows.fold(row) == Fold::Folded)
            text += u"×%1"_s.arg(rows.eventCount(row));
        else if (rows.fold(row) == Fold::Unfolded)
            text += u'↓';
        texts += text;
    }
    return texts.join(u' ');
}

// The rows as a plain list of runs, each of which is written out anew.
struct NaiveRows
{
    struct Row
    {
        quint32 orderRow;
        quint32 eventCount;
        Fold fold;
        std::size_t run;
    };
    std::vector<std::vector<quint32>> runs; // of order rows
    std::vector<bool> isUnfolded;

    NaiveRows(const EventStore &store, const EventOrder &order)
    {
        for (quint32 row = 0; row < order.rowCount(); ++row) {
            const auto key = [&](quint32 at) {
                const ReportedLevel level = store.reportedLevel(order.event(at));
                return std::tuple(store.name(order.event(at)), level.level, level.word.toLower());
            };
            if (row == 0 || key(row - 1) != key(row))
                runs.emplace_back();
            runs.back().push_back(row);
        }
        isUnfolded.resize(runs.size());
    }

    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<Row> all;
        for (std::size_t run = 0; run < runs.size(); ++run) {
            const std::vector<quint32> &members = runs[run];
            const auto count = static_cast<quint32>(members.size());
            if (!isUnfolded[run] || count == 1) {
                all.push_back({members.front(), count, count > 1 ? Fold::Folded : Fold::None, run});
                continue;
            }
            for (const quint32 member : members)
                all.push_back({member, 1, member == members.front() ? Fold::Unfolded : Fold::None, run});
        }
        return all;
    }

    // Where the order's row is shown, itself or by the row of its folded run.
    [[nodiscard]] quint32 rowOf(quint32 orderRow) const
    {
        const std::vector<Row> all = rows();
        quint32 at = 0;
        while (at + 1 < all.size() && all[at + 1].orderRow <= orderRow)
            ++at;
        return at;
    }
};

void compareWithNaive(const EventRows &rows, const NaiveRows &naive, quint32 orderRows)
{
    const std::vector<NaiveRows::Row> expected = naive.rows();
    QCOMPARE(rows.rowCount(), quint32(expected.size()));
    for (quint32 row = 0; row < rows.rowCount(); ++row) {
        QCOMPARE(rows.orderRow(row), expected[row].orderRow);
        QCOMPARE(rows.eventCount(row), expected[row].eventCount);
        QCOMPARE(rows.fold(row), expected[row].fold);
        QCOMPARE(rows.isRepeat(row), naive.isUnfolded[expected[row].run] &&
                                         expected[row].orderRow != naive.runs[expected[row].run].front());
    }
    for (quint32 orderRow = 0; orderRow < orderRows; ++orderRow)
        QCOMPARE(rows.rowOf(orderRow), std::optional(naive.rowOf(orderRow)));
    QCOMPARE(rows.rowOf(orderRows), std::nullopt);
}

} // namespace

class TestEventRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEventIsARow();
    void groupsRepeats_data();
    void groupsRepeats();
    void togglesTheRunOfARow_data();
    void togglesTheRunOfARow();
    void unknownLevelsAreRepeatsByTheirWords();
    void leavesTheRowsItIsMadeFrom();
    void agreesWithPlainLists();
};

void TestEventRows::eachEventIsARow()
{
    const EventStore store = storeOf(u"aab"_s);
    const EventRows rows = EventRows::each(orderOf(store));
    QVERIFY(!rows.isGrouped());
    QCOMPARE(describe(rows), u"0 1 2"_s);
    QCOMPARE(rows.eventCount(0), 1u);
    QCOMPARE(rows.rowOf(2), std::optional(2u));
    QCOMPARE(rows.rowOf(3), std::nullopt);
    QCOMPARE(describe(rows.toggled(0)), u"0 1 2"_s);
    QCOMPARE(EventRows().rowCount(), 0u);
}

void TestEventRows::groupsRepeats_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("rows");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"a"_s << u"0"_s;
    QTest::newRow("all alike") << u"aaaa"_s << u"0×4"_s;
    QTest::newRow("none alike") << u"abc"_s << u"0 1 2"_s;
    QTest::newRow("runs and single ones") << u"aabccc"_s << u"0×2 2 3×3"_s;
    QTest::newRow("alike, but apart") << u"aba"_s << u"0 1 2"_s;
    QTest::newRow("another level") << u"aaAA"_s << u"0×2 2×2"_s;
}

void TestEventRows::groupsRepeats()
{
    QFETCH(QString, events);
    const EventStore store = storeOf(events);
    const EventRows rows = EventRows::grouped(store, orderOf(store));
    QVERIFY(rows.isGrouped());
    QTEST(describe(rows), "rows");
}

void TestEventRows::togglesTheRunOfARow_data()
{
    QTest::addColumn<QList<int>>("toggled");
    QTest::addColumn<QString>("rows");
    // Events: aab ccc dd
    QTest::newRow("first") << QList{0} << u"0↓ 1 2 3×3 6×2"_s;
    QTest::newRow("twice") << QList{0, 0} << u"0×2 2 3×3 6×2"_s;
    QTest::newRow("by its second row") << QList{0, 1} << u"0×2 2 3×3 6×2"_s;
    QTest::newRow("without repeats") << QList{1} << u"0×2 2 3×3 6×2"_s;
    QTest::newRow("later, then earlier") << QList{2, 0} << u"0↓ 1 2 3↓ 4 5 6×2"_s;
    QTest::newRow("earlier, then later") << QList{0, 3} << u"0↓ 1 2 3↓ 4 5 6×2"_s;
    QTest::newRow("earlier again") << QList{0, 3, 1} << u"0×2 2 3↓ 4 5 6×2"_s;
    QTest::newRow("last") << QList{3} << u"0×2 2 3×3 6↓ 7"_s;
}

void TestEventRows::togglesTheRunOfARow()
{
    QFETCH(QList<int>, toggled);
    const EventStore store = storeOf(u"aabcccdd"_s);
    EventRows rows = EventRows::grouped(store, orderOf(store));
    for (const int row : toggled)
        rows = rows.toggled(static_cast<quint32>(row));
    QTEST(describe(rows), "rows");
}

void TestEventRows::unknownLevelsAreRepeatsByTheirWords()
{
    const auto unknown = [](const QByteArray &word) {
        return EventTokens{"id", "a", word, "2026-11-21T00:00:00Z", "1"};
    };
    const EventStore store = core_test::composeStore({unknown("odd"), unknown("ODD"), unknown("queer")});
    QCOMPARE(describe(EventRows::grouped(store, orderOf(store))), u"0×2 2"_s);
}

void TestEventRows::leavesTheRowsItIsMadeFrom()
{
    const EventStore store = storeOf(u"aab"_s);
    const EventRows folded = EventRows::grouped(store, orderOf(store));
    const EventRows unfolded = folded.toggled(0);
    QCOMPARE(describe(folded), u"0×2 2"_s);
    QCOMPARE(describe(unfolded), u"0↓ 1 2"_s);
}

void TestEventRows::agreesWithPlainLists()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 60; ++round) {
        QString letters;
        for (int n = random.bounded(60); n > 0; --n)
            letters += u"aaaabcAB"_s.at(random.bounded(8));
        const EventStore store = storeOf(letters);
        const EventOrder order = orderOf(store, round % 3 == 0);
        EventRows rows = EventRows::grouped(store, order);
        NaiveRows naive(store, order);
        for (int step = 0; step < 30; ++step) {
            compareWithNaive(rows, naive, order.rowCount());
            if (QTest::currentTestFailed() || rows.rowCount() == 0)
                break;
            const auto row = static_cast<quint32>(random.bounded(static_cast<int>(rows.rowCount())));
            const std::size_t run = naive.rows()[row].run;
            naive.isUnfolded[run] = !naive.isUnfolded[run];
            rows = rows.toggled(row);
        }
    }
}

QTEST_GUILESS_MAIN(TestEventRows)
#include "tst_event_rows.moc"
