// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_source.h"

#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/export_file.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <set>

using namespace Qt::StringLiterals;
using report::Scope;

class TestExportSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsOfEachScope();
    void selectedRangesHoldEveryEventOfARow();
    void suggestsSafeNames_data();
    void suggestsSafeNames();
};

namespace {

// Runs of one name and level, of random lengths.
core::EventStore randomStore(QRandomGenerator &random)
{
    std::vector<test_support::EventSample> samples;
    for (int i = 0; i < 60; ++i) {
        samples.push_back({random.bounded(3) == 0 ? "Travel" : "Malware", "high",
                           "2026-11-03T00:" + QByteArray::number(10 + i % 50) + ":00Z"});
    }
    return test_support::storeOf(samples);
}

std::vector<quint32> eventsOf(const core::EventOrder &order)
{
    const auto events = order.events();
    return {events.begin(), events.end()};
}

} // namespace

void TestExportSource::reportsOfEachScope()
{
    auto user = std::make_shared<core::UserRisk>();
    user->record.events = test_support::storeOf({{"Travel", "high", "2026-11-03T00:00:00Z"},
                                                 {"Malware", "low", "2026-11-04T00:00:00Z"},
                                                 {"Travel", "low", "2026-11-05T00:00:00Z"}});
    session::EventList events;
    events.setStore(user->record.events);
    events.setFilter({.terms = core::parseFilter(u"name:travel"_s, core::DisplayZone::utc()).value()});
    events.selection().select(events.model().index(1, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const ui::ExportSource source = ui::exportSource(user, events);
    QVERIFY(source.isFiltered);
    QCOMPARE(source.count(Scope::All), 3u);
    QCOMPARE(source.count(Scope::Filtered), 2u);
    QCOMPARE(source.count(Scope::Selected), 1u);
    events.setFilter({}); // what was taken stays
    QCOMPARE(eventsOf(ui::makeReport(source, Scope::All).order), (std::vector<quint32>{2, 1, 0}));
    QCOMPARE(eventsOf(ui::makeReport(source, Scope::Filtered).order), (std::vector<quint32>{2, 0}));
    const report::Report selected = ui::makeReport(source, Scope::Selected);
    QCOMPARE(eventsOf(selected.order), (std::vector<quint32>{0}));
    QCOMPARE(selected.scope, Scope::Selected);
    QVERIFY(!selected.filterText.isEmpty());
    QVERIFY(ui::makeReport(source, Scope::All).filterText.isEmpty());
}

// Against going over every row of the table.
void TestExportSource::selectedRangesHoldEveryEventOfARow()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const core::EventStore store = randomStore(random);
        session::EventList events;
        events.setGrouping(round % 3 != 0);
        events.setStore(store);
        for (int i = 0; i < 3; ++i)
            events.toggleGroup(random.bounded(events.model().rowCount()));
        const core::EventRows &rows = events.model().rows();
        QItemSelection selection;
        std::set<quint32> expected;
        for (int i = random.bounded(4); i > 0; --i) {
            const int top = random.bounded(events.model().rowCount());
            const int bottom = random.bounded(top, events.model().rowCount());
            selection.append(
                QItemSelectionRange(events.model().index(top, 0), events.model().index(bottom, 3)));
            for (auto row = static_cast<quint32>(top); row <= static_cast<quint32>(bottom); ++row) {
                for (quint32 n = 0; n < rows.eventCount(row); ++n)
                    expected.insert(rows.orderRow(row) + n);
            }
        }
        std::vector<quint32> found;
        for (const ui::RowRange &range : ui::selectedRanges(selection, rows)) {
            for (quint32 row = range.first; row < range.end; ++row)
                found.push_back(row);
        }
        QCOMPARE(found, std::vector<quint32>(expected.begin(), expected.end()));
    }
}

void TestExportSource::suggestsSafeNames_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isRedacted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"ana.sousa@example.com"_s << false << u"risk-ana.sousa-2026-11-22.risk.json"_s;
    QTest::newRow("path") << u"../../etc/passwd@example.com"_s << false
                          << u"risk-..-..-etc-passwd-2026-11-22.risk.json"_s;
    QTest::newRow("none") << QString() << false << u"risk-182bd5e5-2026-11-22.risk.json"_s;
    QTest::newRow("redacted") << u"ana.sousa@example.com"_s << true
                              << u"risk-redacted-2026-11-22.risk.json"_s;
}

void TestExportSource::suggestsSafeNames()
{
    QFETCH(const QString, email);
    QFETCH(const bool, isRedacted);
    QFETCH(const QString, name);
    core::UserRisk user;
    user.record.email = email;
    user.provenance.userId = u"182bd5e5"_s;
    const QDateTime now({2026, 11, 22}, {12, 0}, QTimeZone::utc());
    const report::Format &json = *report::findFormat(u"json"_s, report::FormatUse::Window);
    QCOMPARE(ui::suggestedFileName(user, json, now, isRedacted), name);
}

QTEST_GUILESS_MAIN(TestExportSource)
#include "tst_export_source.moc"
