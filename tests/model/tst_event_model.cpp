// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/event_model.h"
#include "tests/support/event_samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestEventModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRowsInTheOrderTold();
    void namesTheEventBehindARow();
    void findsTheRowOfAnEvent();
    void asksToSortAndSortsNothing();
    void followsTheZone();
    void saysCellsInFull();
    void speaksTheColumnsTitle();
    void foldsRepeats();
    void foldsFromAnyRowOfARun();

private:
    [[nodiscard]] static EventStore samples()
    {
        return test_support::storeOf(
            {{"Travel", "high", "2026-11-21T09:12:44.120Z", R"({"ip":"203.0.113.7"})"},
             {"<b>File</b>", "low", "2026-11-20T05:00:00Z"},
             {"Policy", "severe", "yesterday", "null"}});
    }
    [[nodiscard]] static EventStore repeats()
    {
        return test_support::storeOf({{"Travel", "high", "2026-11-21T09:00:00Z"},
                                      {"Travel", "high", "2026-11-21T08:00:00Z"},
                                      {"Travel", "high", "2026-11-21T06:00:00Z"},
                                      {"File", "low", "2026-11-21T05:00:00Z"}});
    }
    [[nodiscard]] static EventOrder ordered(const EventStore &store)
    {
        return selectEvents(store, {}, {ColumnId::Time, Qt::AscendingOrder});
    }
    [[nodiscard]] static QStringList column(const model::EventModel &events, ColumnId id)
    {
        QStringList texts;
        for (int row = 0; row < events.rowCount(); ++row)
            texts += events.index(row, events.sectionOf(id)).data().toString();
        return texts;
    }
};

void TestEventModel::showsRowsInTheOrderTold()
{
    model::EventModel events;
    const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EventStore store = samples();
    events.setEvents(store, ordered(store));
    QCOMPARE(column(events, ColumnId::Event), (QStringList{u"<b>File</b>"_s, u"Travel"_s, u"Policy"_s}));
    QCOMPARE(column(events, ColumnId::Level), (QStringList{u"Low"_s, u"High"_s, u"severe"_s}));
    QCOMPARE(column(events, ColumnId::Time),
             (QStringList{u"2026-11-20 05:00:00.000"_s, u"2026-11-21 09:12:44.120"_s, u"yesterday"_s}));
    QCOMPARE(column(events, ColumnId::SincePrevious), (QStringList{QString(), u"1 d 4 h"_s, QString()}));
    events.setEvents(store, selectEvents(store, {.terms = {{.text = u"policy"_s}}}, {}));
    QCOMPARE(column(events, ColumnId::Event), QStringList{u"Policy"_s});
    events.setEvents({}, {});
    QCOMPARE(events.rowCount(), 0);
}

void TestEventModel::namesTheEventBehindARow()
{
    model::EventModel events;
    const EventStore store = samples();
    events.setEvents(store, ordered(store));
    QCOMPARE(events.eventAt(events.index(0, 2)), std::optional<quint32>(1));
    QCOMPARE(events.index(1, 0).data(model::EventModel::LevelRole).toInt(),
             static_cast<int>(RiskLevel::High));
    QCOMPARE(events.eventAt({}), std::nullopt);
    const model::EventModel other;
    QCOMPARE(other.eventAt(events.index(0, 0)), std::nullopt);
}

void TestEventModel::findsTheRowOfAnEvent()
{
    model::EventModel events;
    const EventStore store = samples();
    events.setEvents(store, selectEvents(store, {.terms = {{.text = u"travel"_s}}}, {}));
    QCOMPARE(events.indexOf(0).row(), 0);
    QVERIFY(!events.indexOf(1).isValid());
}

void TestEventModel::asksToSortAndSortsNothing()
{
    model::EventModel events;
    const EventStore store = samples();
    events.setEvents(store, ordered(store));
    const QStringList before = column(events, ColumnId::Event);
    QSignalSpy requested(&events, &model::EventModel::sortRequested);
    events.sort(events.sectionOf(ColumnId::Level), Qt::DescendingOrder);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<EventSort>(), (EventSort{ColumnId::Level, Qt::DescendingOrder}));
    QCOMPARE(column(events, ColumnId::Event), before);
    events.sort(-1);
    QCOMPARE(requested.size(), 1);
}

void TestEventModel::followsTheZone()
{
    model::EventModel events;
    const EventStore store = samples();
    events.setEvents(store, ordered(store));
    QSignalSpy headerChanged(&events, &QAbstractItemModel::headerDataChanged);
    QSignalSpy dataChanged(&events, &QAbstractItemModel::dataChanged);
    events.setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QCOMPARE(headerChanged.size(), 1);
    QCOMPARE(dataChanged.size(), 1);
    QCOMPARE(events.headerData(0, Qt::Horizontal).toString(), u"Time (Asia/Kathmandu)"_s);
    QCOMPARE(column(events, ColumnId::Time).at(0), u"2026-11-20 10:45:00.000"_s);
}

void TestEventModel::saysCellsInFull()
{
    model::EventModel events;
    const EventStore store = samples();
    events.setEvents(store, ordered(store));
    const QString name = events.index(0, events.sectionOf(ColumnId::Event)).data(Qt::ToolTipRole).toString();
    QCOMPARE(name, u"<b>File</b>"_s);
    events.setExplainer([](const QString &event) { return event.size() == 11 ? u"A file."_s : QString(); });
    const QModelIndex file = events.index(0, events.sectionOf(ColumnId::Event));
    QCOMPARE(file.data(Qt::ToolTipRole).toString(), u"<b>File</b>\n\nA file."_s);
    QCOMPARE(file.data(Qt::AccessibleDescriptionRole).toString(), u"A file."_s);
    QCOMPARE(events.index(1, file.column()).data(Qt::AccessibleDescriptionRole).toString(), QString());
    QCOMPARE(events.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), QString());
    const QString time = events.index(0, events.sectionOf(ColumnId::Time)).data(Qt::ToolTipRole).toString();
    QVERIFY2(time.contains("2026-11-20 05:00:00.000 UTC"_L1), qPrintable(time));
}

void TestEventModel::speaksTheColumnsTitle()
{
    model::EventModel events;
    const EventStore store = samples();
    events.setEvents(store, ordered(store));
    QCOMPARE(events.index(1, events.sectionOf(ColumnId::Level)).data(Qt::AccessibleTextRole).toString(),
             u"Level: High"_s);
}

void TestEventModel::foldsRepeats()
{
    model::EventModel events;
    const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EventStore store = repeats();
    const EventOrder order = selectEvents(store, {}, {});
    events.setEvents(store, order, EventRows::grouped(store, order));
    QCOMPARE(column(events, ColumnId::Event), (QStringList{u"Travel × 3"_s, u"File"_s}));
    QCOMPARE(column(events, ColumnId::SincePrevious), (QStringList{u"1 h"_s, QString()}));
    const QModelIndex name = events.index(0, events.sectionOf(ColumnId::Event));
    QCOMPARE(name.data(model::EventModel::FoldRole).toInt(), static_cast<int>(Fold::Folded));
    QCOMPARE(name.data(model::EventModel::CountRole).toUInt(), 3u);
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(),
             u"Event: Travel, 3 events of the same name and level, folded"_s);
    QCOMPARE(name.data(Qt::ToolTipRole).toString(), u"Travel"_s);
    QCOMPARE(events.indexOf(2).row(), 0);
    QCOMPARE(events.eventAt(name), std::optional<quint32>(0));
    QCOMPARE(events.eventAt(events.indexOf(3)), std::optional<quint32>(3));
    events.toggleFold(0);
    QCOMPARE(column(events, ColumnId::Event),
             (QStringList{u"Travel"_s, u"Travel"_s, u"Travel"_s, u"File"_s}));
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().endsWith("unfolded"_L1));
    QCOMPARE(events.indexOf(2).row(), 2);
}

void TestEventModel::foldsFromAnyRowOfARun()
{
    model::EventModel events;
    const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EventStore store = repeats();
    const EventOrder order = selectEvents(store, {}, {});
    events.setEvents(store, order, EventRows::grouped(store, order));
    events.toggleFold(0);
    const QPersistentModelIndex last = events.indexOf(3);
    QSignalSpy removed(&events, &QAbstractItemModel::rowsRemoved);
    events.toggleFold(2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).mid(1), (QVariantList{1, 2}));
    QCOMPARE(column(events, ColumnId::Event), (QStringList{u"Travel × 3"_s, u"File"_s}));
    QCOMPARE(last.row(), 1);
    events.toggleFold(1);
    QCOMPARE(events.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestEventModel)
#include "tst_event_model.moc"
