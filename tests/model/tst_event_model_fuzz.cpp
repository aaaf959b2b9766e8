// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/event_model.h"
#include "tests/support/event_samples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using test_support::EventSample;

// Few names, levels and instants, so that runs, ties and undated events are common.
std::vector<EventSample> randomSamples(QRandomGenerator &random)
{
    const QByteArray names[] = {"travel", "travel", "file", "policy"};
    const QByteArray levels[] = {"high", "low", "low", ""};
    std::vector<EventSample> samples;
    for (int n = random.bounded(40); n > 0; --n) {
        const int second = random.bounded(12);
        samples.push_back({names[random.bounded(4)], levels[random.bounded(4)],
                           second == 0 ? QByteArray("someday")
                                       : QByteArray("2026-11-21T09:00:") +
                                             QByteArray::number(second).rightJustified(2, '0') + 'Z'});
    }
    return samples;
}

EventFilter randomFilter(QRandomGenerator &random)
{
    EventFilter filter;
    for (const RiskLevel level : kLevelsWorstFirst)
        filter.levels = filter.levels.with(level, random.bounded(4) != 0);
    return filter;
}

EventSort randomSort(QRandomGenerator &random)
{
    // Gaps depend on what is shown, so the list written by hand leaves them to the test of the order.
    QList<ColumnId> columns = columnsFor(ColumnUse::Table);
    columns.removeOne(ColumnId::SincePrevious);
    return {columns.at(random.bounded(columns.size())),
            random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder};
}

// One row of a table as written by hand.
struct Row
{
    std::vector<quint32> events; // all that it stands for
    Fold fold = Fold::None;
    std::size_t run = 0;
};

// The shown events as a list of runs; every question walks through all of them.
class NaiveTable
{
public:
    NaiveTable(const EventStore &store, const EventFilter &filter, const EventSort &sort)
    {
        std::vector<quint32> shown;
        for (quint32 event = 0; event < store.size(); ++event) {
            if (filter.levels.contains(store.level(event)))
                shown.push_back(event);
        }
        sortEvents(store, sort, shown);
        for (const quint32 event : shown) {
            const bool isRepeat = !m_runs.empty() && store.name(m_runs.back().front()) == store.name(event) &&
                                  store.level(m_runs.back().front()) == store.level(event);
            if (!isRepeat)
                m_runs.emplace_back();
            m_runs.back().push_back(event);
        }
        m_isUnfolded.resize(m_runs.size());
    }

    void unfoldAll() { std::fill(m_isUnfolded.begin(), m_isUnfolded.end(), true); }
    void toggle(std::size_t run) { m_isUnfolded[run] = !m_isUnfolded[run]; }

    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<Row> rows;
        for (std::size_t run = 0; run < m_runs.size(); ++run) {
            if (m_runs[run].size() == 1 || !m_isUnfolded[run]) {
                rows.push_back({m_runs[run], m_runs[run].size() > 1 ? Fold::Folded : Fold::None, run});
                continue;
            }
            for (const quint32 event : m_runs[run])
                rows.push_back({{event}, event == m_runs[run].front() ? Fold::Unfolded : Fold::None, run});
        }
        return rows;
    }

private:
    static void sortEvents(const EventStore &store, const EventSort &sort, std::vector<quint32> &events)
    {
        const auto isBefore = [&](quint32 a, quint32 b) {
            switch (sort.column) {
            case ColumnId::Level:
                return store.level(a) < store.level(b);
            case ColumnId::Event:
                return store.name(a).compare(store.name(b), Qt::CaseInsensitive) < 0;
            case ColumnId::Details:
                return store.details(a).compare(store.details(b)) < 0;
            case ColumnId::Id:
                return store.idToken(a).compare(store.idToken(b)) < 0;
            default:
                return store.time(a) < store.time(b);
            }
        };
        std::stable_sort(events.begin(), events.end(), [&](quint32 a, quint32 b) {
            if (sort.column == ColumnId::Time && (!store.time(a) || !store.time(b)))
                return store.time(a).has_value() && !store.time(b).has_value();
            return sort.order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
        });
    }

    std::vector<std::vector<quint32>> m_runs;
    std::vector<bool> m_isUnfolded;
};

void compareWithNaive(const model::EventModel &events, const std::vector<Row> &rows, bool isGrouped)
{
    QCOMPARE(events.rowCount(), static_cast<int>(rows.size()));
    for (int row = 0; row < events.rowCount(); ++row) {
        const Row &expected = rows[static_cast<std::size_t>(row)];
        const QModelIndex index = events.index(row, 0);
        QCOMPARE(events.eventAt(index), std::optional(expected.events.front()));
        QCOMPARE(index.data(model::EventModel::EventRole).toUInt(), expected.events.front());
        QCOMPARE(index.data(model::EventModel::CountRole).toUInt(), uint(expected.events.size()));
        QCOMPARE(index.data(model::EventModel::FoldRole).toInt(),
                 static_cast<int>(isGrouped ? expected.fold : Fold::None));
        for (const quint32 event : expected.events)
            QCOMPARE(events.indexOf(event).row(), row);
    }
}

} // namespace

class TestEventModelFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAListWrittenByHand_data();
    void agreesWithAListWrittenByHand();

private:
    static void toggleAtRandom(model::EventModel &events, NaiveTable &naive, QRandomGenerator &random);
};

void TestEventModelFuzz::agreesWithAListWrittenByHand_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// A row that stays keeps its event, selected or not, whatever is folded around it.
void TestEventModelFuzz::toggleAtRandom(model::EventModel &events, NaiveTable &naive,
                                        QRandomGenerator &random)
{
    const std::vector<Row> before = naive.rows();
    const std::size_t row = static_cast<std::size_t>(random.bounded(static_cast<int>(before.size())));
    const std::size_t kept = static_cast<std::size_t>(random.bounded(static_cast<int>(before.size())));
    QItemSelectionModel selection(&events);
    selection.setCurrentIndex(events.index(static_cast<int>(kept), 0),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto current = events.eventAt(selection.currentIndex());
    naive.toggle(before[row].run);
    events.toggleFold(static_cast<int>(row));
    if (before[kept].run != before[row].run) {
        QCOMPARE(events.eventAt(selection.currentIndex()), current);
        QVERIFY(selection.isRowSelected(selection.currentIndex().row()));
    }
}

void TestEventModelFuzz::agreesWithAListWrittenByHand()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    model::EventModel events;
    const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 12; ++round) {
        const EventStore store = test_support::storeOf(randomSamples(random));
        const EventFilter filter = randomFilter(random);
        const EventSort sort = randomSort(random);
        const bool isGrouped = random.bounded(4) != 0;
        const EventOrder order = selectEvents(store, filter, sort);
        NaiveTable naive(store, filter, sort);
        if (!isGrouped)
            naive.unfoldAll();
        events.setEvents(store, order, isGrouped ? EventRows::grouped(store, order) : EventRows::each(order));
        compareWithNaive(events, naive.rows(), isGrouped);
        for (int step = 0; step < 10 && isGrouped && events.rowCount() > 0; ++step) {
            toggleAtRandom(events, naive, random);
            compareWithNaive(events, naive.rows(), isGrouped);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestEventModelFuzz)
#include "tst_event_model_fuzz.moc"
