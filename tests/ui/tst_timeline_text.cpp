// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_text.h"

#include "app/session/event_list.h"
#include "app/timeline/layout_timeline.h"
#include "tests/support/event_samples.h"
#include "ui/behavior_tip.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::microsOf;
using timeline::TimeRange;

namespace {

EventStore someEvents()
{
    return test_support::storeOf({{"Impossible travel", "high", "2026-11-21T09:12:44.120Z"},
                                  {"File", "low", "2026-11-10T00:00:00Z"},
                                  {"File", "odd", "2026-11-20T00:00:00Z"},
                                  {"File", "", "never"}});
}

} // namespace

Q_DECLARE_METATYPE(core::Behavior)

class TestTimelineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void describesTheRange_data();
    void describesTheRange();
    void describesTheSelection();
    void tipsSayLevelsClocksAndNames();
    void tipsOfOneEvent();
    void tipsOfLanesAreShort();
    void tipsSayWhatEventsMean();
    void saysWhatABehaviourIs_data();
    void saysWhatABehaviourIs();
    void speaksOfAllTime();
};

void TestTimelineText::describesTheRange_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("all") << QByteArray("2026-11-10T00:00:00Z") << QByteArray("2026-12-01T00:00:00Z")
                         << u"Events: 3, from 10 Nov 2026 00:00 to 30 Nov 2026 23:59, UTC. Worst level: "
                            "High. High: 1, Low: 1, Unknown: 1"_s;
    QTest::newRow("one") << QByteArray("2026-11-10T00:00:00Z") << QByteArray("2026-11-11T00:00:00Z")
                         << u"Events: 1, from 10 Nov 2026 00:00 to 10 Nov 2026 23:59, UTC. Worst level: "
                            "Low. Low: 1"_s;
    QTest::newRow("none") << QByteArray("2026-11-10T01:00:00Z") << QByteArray("2026-11-11T00:00:00Z")
                          << u"Events: 0, from 10 Nov 2026 01:00 to 10 Nov 2026 23:59, UTC"_s;
    QTest::newRow("short") << QByteArray("2026-11-21T09:12:44Z") << QByteArray("2026-11-21T09:12:45Z")
                           << u"Events: 1, from 2026-11-21 09:12:44.000 to 2026-11-21 09:12:44.999, UTC. "
                              "Worst level: High. High: 1"_s;
}

void TestTimelineText::describesTheRange()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QFETCH(QString, spoken);
    const EventStore store = someEvents();
    const auto index = timeline::indexByTime(store, test_support::orderOf(store));
    const TimeRange range{microsOf(begin), microsOf(end)};
    QCOMPARE(ui::describeRange(range, &index, {}), spoken);
    const QString unknown = ui::describeRange(range, nullptr, {});
    QVERIFY2(unknown.startsWith("From "_L1) && unknown.endsWith(", UTC"_L1), qPrintable(unknown));
    QVERIFY2(spoken.contains(unknown.sliced(1)), qPrintable(unknown));
}

void TestTimelineText::describesTheSelection()
{
    session::EventList events;
    events.setStore(someEvents());
    QCOMPARE(ui::describeSelection(events), QString());
    events.select(0);
    QCOMPARE(ui::describeSelection(events), u"Event 1 of 4: High, Impossible travel, 21 Nov 2026 09:12"_s);
    events.select(2);
    QCOMPARE(ui::describeSelection(events), u"Event 2 of 4: odd, File, 20 Nov 2026 00:00"_s);
    events.select(3);
    QCOMPARE(ui::describeSelection(events), u"Event 4 of 4: Unscored, File, without a readable time"_s);
    events.setFilter({.terms = {{.text = u"travel"_s}}});
    QCOMPARE(ui::describeSelection(events), QString());
    events.select(0);
    QCOMPARE(ui::describeSelection(events), u"Event 1 of 1: High, Impossible travel, 21 Nov 2026 09:12"_s);
}

namespace {

timeline::TimelineScene sceneOf(const EventStore &store, const core::DisplayZone &zone)
{
    timeline::TimelineInput input;
    input.index = timeline::indexByTime(store, test_support::orderOf(store));
    input.zone = zone;
    input.fullRange = timeline::fittedRange(store.micros(), 0);
    input.visibleRange = input.fullRange;
    input.size = QSizeF(700, 200);
    input.textWidth = [](QStringView text) { return 6.0 * static_cast<double>(text.size()); };
    return timeline::layoutTimeline(input);
}

// As people read it.
QString plain(QString tip)
{
    tip.remove(u"<span style='white-space:pre-wrap'>"_s).remove(u"</span>"_s);
    return tip.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
}

} // namespace

void TestTimelineText::tipsSayLevelsClocksAndNames()
{
    session::EventList events;
    events.setZone(core::DisplayZone::named(u"Asia/Tokyo"_s).value());
    std::vector<test_support::EventSample> samples(40, {"A", "low", "2026-11-01T00:00:00Z"});
    samples.resize(45, {"<b>B</b>", "high", "2026-11-01T00:00:01Z"});
    samples.resize(48, {"gpj\u202eexe", "medium", "2026-11-01T00:00:02Z"});
    samples.resize(50, {"C", "low", "2026-11-01T00:00:02Z"});
    samples.push_back({"D", "low", "2026-11-20T00:00:00Z"});
    events.setStore(test_support::storeOf(samples));
    const auto scene = sceneOf(events.store(), events.zone());

    // A merged mark.
    const auto mark = std::ranges::find(scene.marks, 40U, &timeline::Mark::count);
    QVERIFY(mark != scene.marks.end());
    QCOMPARE(plain(ui::timelineToolTip(scene, events, mark->center)),
             u"Low: 40\n2026-11-01 09:00:00.000 Asia/Tokyo\n2026-11-01 00:00:00.000 UTC\nA × 40"_s);

    // A stack of the overview.
    const double x = scene.overviewScale.toX(microsOf("2026-11-01T00:00:01Z"));
    const QStringList tip =
        plain(ui::timelineToolTip(scene, events, {x, scene.overview.center().y()})).split(u'\n');
    QCOMPARE(tip.size(), 7);
    QCOMPARE(tip[0], u"High: 5, Medium: 3, Low: 42"_s);
    QVERIFY2(tip[1].contains(" to "_L1) && tip[1].endsWith(" Asia/Tokyo"_L1), qPrintable(tip[1]));
    QVERIFY2(tip[2].contains(" to "_L1) && tip[2].endsWith(" UTC"_L1), qPrintable(tip[2]));
    QCOMPARE(tip.sliced(3),
             QStringList({u"A × 40"_s, u"<b>B</b> × 5"_s, u"gpj⟨U+202E⟩exe × 3"_s, u"Others: 2"_s}));
}

void TestTimelineText::tipsOfOneEvent()
{
    session::EventList events;
    events.setStore(someEvents());
    const auto scene = sceneOf(events.store(), {});
    const auto spot = timeline::spotOf(scene, 2);
    QVERIFY(spot);
    const QString tip = plain(ui::timelineToolTip(scene, events, spot->center));
    QVERIFY2(tip.startsWith(u"odd · File\n2026-11-20 00:00:00.000 UTC\n"_s), qPrintable(tip));
    const double x = scene.overviewScale.toX(microsOf("2026-11-20T00:00:00Z"));
    QCOMPARE(plain(ui::timelineToolTip(scene, events, {x, scene.overview.center().y()})), tip);
}

void TestTimelineText::tipsOfLanesAreShort()
{
    session::EventList events;
    events.setStore(test_support::storeOf({{QByteArray(10'000, 'x'), "high", "2026-11-01T00:00:00Z"},
                                           {"Short", "low", "2026-11-02T00:00:00Z"}}));
    const auto scene = sceneOf(events.store(), {});
    QCOMPARE(plain(ui::timelineToolTip(scene, events, {20, scene.lanes[1].y})), u"Short"_s);
    const QString tip = plain(ui::timelineToolTip(scene, events, {20, scene.lanes[0].y}));
    QCOMPARE(tip, QString(200, u'x') + u'…');
    QCOMPARE(ui::timelineToolTip(scene, events, {20, 20}), QString());
}

void TestTimelineText::tipsSayWhatEventsMean()
{
    session::EventList events;
    events.setStore(test_support::storeOf(
        {{"Long", "low", "2026-11-10T00:00:00Z"}, {"Short", "low", "2026-11-20T00:00:00Z"}}));
    events.model().setExplainer(
        [](const QString &name) { return name == u"Long"_s ? u"<b>Far</b>"_s : QString(); });
    const timeline::TimelineScene scene = sceneOf(events.store(), {});
    const auto laneOf = [&scene](const QString &name) {
        return static_cast<quint32>(std::ranges::find(scene.lanes, name, &timeline::Lane::name) -
                                    scene.lanes.begin());
    };
    const quint32 known = laneOf(u"Long"_s);
    const quint32 unknown = laneOf(u"Short"_s);
    const QString tip = ui::timelineToolTip(scene, events, {20, scene.lanes[known].y});
    QVERIFY2(tip.contains("&lt;b&gt;Far&lt;/b&gt;"_L1), qPrintable(tip)); // never markup
    QCOMPARE(plain(ui::timelineToolTip(scene, events, {20, scene.lanes[unknown].y})), u"Short"_s);
    QVERIFY(ui::describeLane(scene, known, u"Far."_s).endsWith("Low: 1. Far."_L1));
    QVERIFY(ui::describeLane(scene, unknown).endsWith("Low: 1"_L1));
}

void TestTimelineText::saysWhatABehaviourIs_data()
{
    QTest::addColumn<core::Behavior>("behavior");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<QString>("text");
    core::Behavior travel;
    travel.name = u"Impossible travel"_s;
    travel.description = u"Too far apart."_s;
    QTest::newRow("public") << travel << true
                            << u"Behaviour: Impossible travel\nToo far apart.\nas publicly described"_s;
    travel.isEnabled = true;
    travel.level = core::reportedLevelFromWord(u"high"_s);
    QTest::newRow("enabled")
        << travel << false
        << u"Behaviour: Impossible travel\nToo far apart.\nLevel when triggered: High · enabled"_s;
    travel.isEnabled = false;
    travel.level = core::reportedLevelFromWord(u"odd"_s);
    travel.description.clear();
    QTest::newRow("off, odd level")
        << travel << false << u"Behaviour: Impossible travel\nLevel when triggered: odd · not enabled now"_s;
    core::Behavior hostile;
    hostile.name = u"a\u202Eb"_s;
    hostile.description = QString(100'000, u'x');
    QTest::newRow("hostile") << hostile << false << u"Behaviour: a⟨U+202E⟩b\n"_s + QString(999, u'x') + u'…';
}

void TestTimelineText::saysWhatABehaviourIs()
{
    QFETCH(const core::Behavior, behavior);
    QFETCH(const bool, isPublic);
    QFETCH(const QString, text);
    QCOMPARE(ui::behaviorTip(behavior, isPublic ? ui::BehaviorSource::Public : ui::BehaviorSource::Account),
             text);
}

void TestTimelineText::speaksOfAllTime()
{
    std::vector<test_support::EventSample> samples(30, {"A", "low", "0001-01-01T00:00:00Z"});
    samples.resize(60, {"A", "high", "9999-12-31T23:59:59Z"});
    session::EventList events;
    events.setStore(test_support::storeOf(samples));
    const auto scene = sceneOf(events.store(), {});
    const auto items = ui::itemsOf(scene, 0);
    QCOMPARE(items.size(), 2U);
    for (const ui::LaneItem &item : items)
        QVERIFY(!ui::describeItem(scene, 0, item, {}).isEmpty());
    for (const double x : {scene.plot.left(), scene.plot.right() - 1}) {
        const QString tip = plain(ui::timelineToolTip(scene, events, {x, scene.overview.center().y()}));
        QVERIFY2(tip.contains(": 30\n"_L1) && !tip.contains(u'-'), qPrintable(tip));
    }
}

QTEST_GUILESS_MAIN(TestTimelineText)
#include "tst_timeline_text.moc"
