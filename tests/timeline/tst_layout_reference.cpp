// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/density.h"
#include "app/timeline/geometry.h"
#include "app/timeline/layout_timeline.h"

#include "tests/timeline/describe_scene.h"
#include "tests/timeline/random_input.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace timeline;
using namespace test_support;
using Times = RandomRecord::Times;

// Compares scenes with those of a layout that walks every event and knows nothing of an index.
class TestLayoutReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatEveryEventSays_data();
    void isWhatEveryEventSays();
};

namespace {

struct LaneEvent
{
    qint64 time = 0;
    quint32 event = 0;
    core::RiskLevel level = core::RiskLevel::Unscored;
};

struct NaiveLayout
{
    const TimelineScene &real; // for its frame
    const core::EventStore &store;
    const core::EventOrder &order;

    [[nodiscard]] std::vector<LaneEvent> eventsWhere(const auto &belongs) const
    {
        std::vector<LaneEvent> events;
        for (const quint32 event : order.events())
            if (store.micros()[event] != core::EventStore::kNoTime && belongs(event))
                events.push_back({store.micros()[event], event, store.levels()[event]});
        std::ranges::sort(events, [](const LaneEvent &a, const LaneEvent &b) {
            return std::tie(a.time, a.event) < std::tie(b.time, b.event);
        });
        return events;
    }

    // The lane of each name id: kNone where it isn't shown.
    static constexpr quint32 kNone = 0xffff'ffff;
    [[nodiscard]] std::vector<quint32> layoutLanes(std::vector<Lane> &lanes, std::size_t capacity) const;
    [[nodiscard]] BucketRow bucketsOf(const std::vector<LaneEvent> &events, const TimeScale &scale,
                                      double pixels) const;
    [[nodiscard]] TimelineScene scene() const;
};

std::vector<quint32> NaiveLayout::layoutLanes(std::vector<Lane> &lanes, std::size_t capacity) const
{
    std::vector<Lane> all(static_cast<std::size_t>(store.names().size()));
    for (quint32 nameId = 0; nameId < all.size(); ++nameId) {
        all[nameId].nameId = nameId;
        all[nameId].name = store.names()[static_cast<qsizetype>(nameId)];
    }
    for (const quint32 event : order.events()) {
        Lane &lane = all[store.nameIds()[event]];
        ++lane.eventCount;
        lane.worst = std::max(lane.worst, store.levels()[event]);
    }
    std::vector<quint32> laneOfName(all.size(), kNone);
    std::erase_if(all, [](const Lane &lane) { return lane.eventCount == 0; });
    std::ranges::sort(all, [](const Lane &a, const Lane &b) {
        return std::tie(b.worst, b.eventCount, a.name, a.nameId) <
               std::tie(a.worst, a.eventCount, b.name, b.nameId);
    });
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t lane = std::min(i, capacity - 1);
        laneOfName[all[i].nameId] = static_cast<quint32>(lane);
        if (i == lane) {
            lanes.push_back(all[i]);
            continue;
        }
        lanes[lane].foldedNames = std::max(lanes[lane].foldedNames, 1u) + 1;
        lanes[lane].eventCount += all[i].eventCount;
        lanes[lane].name = QStringLiteral("+ %1 more").arg(lanes[lane].foldedNames);
    }
    return laneOfName;
}

BucketRow NaiveLayout::bucketsOf(const std::vector<LaneEvent> &events, const TimeScale &scale,
                                 double pixels) const
{
    BucketRow row = bucketsFor(scale, pixels);
    for (const auto &[time, event, level] : events) {
        for (std::size_t i = 0; i < row.buckets.size(); ++i) {
            const qint64 begin = (row.first + static_cast<qint64>(i)) * row.length;
            if (time < begin || time >= begin + row.length)
                continue;
            Bucket &bucket = row.buckets[i];
            const std::size_t at = levelIndex(level);
            // By time and number: the first of the latest time.
            if (bucket.counts[at]++ == 0 || store.micros()[bucket.events[at]] < time)
                bucket.events[at] = event;
        }
    }
    return row;
}

std::vector<Mark> naiveMarks(const std::vector<LaneEvent> &events, const TimeScale &scale, quint32 lane,
                             double y)
{
    std::vector<Mark> marks;
    double groupX = 0;
    for (const LaneEvent &event : events) {
        const double x = scale.toX(event.time);
        if (!scale.range.contains(event.time))
            continue;
        if (marks.empty() || x - groupX > 1) {
            marks.push_back({{x, y}, event.level, event.event, 1, lane, {event.time, event.time + 1}});
            groupX = x;
            continue;
        }
        ++marks.back().count;
        marks.back().times.end = event.time + 1;
        if (event.level > marks.back().level) {
            marks.back().level = event.level;
            marks.back().event = event.event;
            marks.back().center.setX(x);
        }
    }
    return marks;
}

bool areCrowded(const std::vector<Mark> &marks)
{
    std::size_t touching = 0;
    for (std::size_t i = 1; i < marks.size(); ++i)
        touching += marks[i].center.x() - marks[i - 1].center.x() < kBucketWidth ? 1 : 0;
    return marks.size() > 24 && touching * 2 > marks.size();
}

TimelineScene NaiveLayout::scene() const
{
    TimelineScene naive = real;
    naive.lanes.clear();
    naive.marks.clear();
    naive.bars.clear();
    naive.overviewBars.clear();
    const BucketRow overview = bucketsOf(eventsWhere([](quint32) { return true; }), real.overviewScale, 13);
    appendStacks(naive.overviewBars, overview, real.overviewScale,
                 {kOverviewBaseline, stackUnit(overview, 8, kOverviewBarLimit), 2, kOverviewBarLimit, 1, 0});
    // The sample's view has room for four lanes.
    const std::vector<quint32> laneOfName = layoutLanes(naive.lanes, 4);
    std::vector<std::pair<quint32, BucketRow>> dense;
    double unit = 6;
    for (quint32 lane = 0; lane < naive.lanes.size(); ++lane) {
        naive.lanes[lane].y = naive.lanes[lane].lineY = kFirstLane + kLanePitch * lane;
        const auto events =
            eventsWhere([&](quint32 event) { return laneOfName[store.nameIds()[event]] == lane; });
        const auto marks = naiveMarks(events, real.scale, lane, naive.lanes[lane].y);
        if (!areCrowded(marks)) {
            naive.marks.insert(naive.marks.end(), marks.begin(), marks.end());
            continue;
        }
        const auto &row = dense.emplace_back(lane, bucketsOf(events, real.scale, kBucketWidth)).second;
        unit = std::min(unit, stackUnit(row, 6, kBarLimit));
    }
    for (const auto &[lane, row] : dense) {
        naive.lanes[lane].lineY += kBarBaseline;
        appendStacks(naive.bars, row, real.scale, {naive.lanes[lane].lineY, unit, 1, kBarLimit, 1, lane});
    }
    std::ranges::stable_sort(naive.marks, {}, &Mark::level);
    return naive;
}

} // namespace

void TestLayoutReference::isWhatEveryEventSays_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("count");
    const std::vector<std::pair<const char *, Times>> kinds = {{"steady", Times::Steady},
                                                               {"same day", Times::SameDay},
                                                               {"few instants", Times::FewInstants},
                                                               {"all of time", Times::AllOfTime},
                                                               {"one instant", Times::OneInstant},
                                                               {"unreadable", Times::Unreadable}};
    for (const auto &[name, times] : kinds) {
        QTest::addRow("%s, few", name) << times << 3 << 60;
        // Steady, these are as many shapes as fit without touching.
        QTest::addRow("%s, one name", name) << times << 1 << 150;
        QTest::addRow("%s, four names", name) << times << 4 << 900;
        QTest::addRow("%s, many names", name) << times << 300 << 900;
        QTest::addRow("%s, a name each", name) << times << 100'000 << 500;
    }
}

void TestLayoutReference::isWhatEveryEventSays()
{
    QFETCH(Times, times);
    QFETCH(int, names);
    QFETCH(int, count);
    std::mt19937_64 random(static_cast<quint64>(count + names));
    const core::EventStore store = randomStore({count, names, times}, random);
    core::EventFilter filter;
    filter.levels = filter.levels.with(core::RiskLevel::Unknown, false);
    const core::EventOrder order = core::selectEvents(store, filter, {});
    TimelineInput input = inputFor(store);
    input.index = indexByTime(store, order);
    for (int round = 0; round < 12; ++round) {
        const TimelineScene scene = layoutTimeline(input);
        QVERIFY(count == 500 || times != Times::SameDay || names != 4 || round > 0 || !scene.bars.empty());
        const NaiveLayout naive{scene, store, order};
        QCOMPARE(describeScene(scene).split(u'\n'), describeScene(naive.scene()).split(u'\n'));
        // Around an event, so that closer views aren't empty.
        const qint64 time = store.micros()[static_cast<quint32>(random() % store.size())];
        const TimeScale whole{input.fullRange, kLabelColumn, 1000};
        input.visibleRange = zoomed(whole, whole.toX(time), 1 + static_cast<double>(random() % 2000) / 10);
    }
}

QTEST_GUILESS_MAIN(TestLayoutReference)
#include "tst_layout_reference.moc"
