// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/now_mark.h"

#include "tests/timeline/describe_scene.h"
#include "tests/timeline/scene_samples.h"

#include <QTest>

using namespace timeline;
using namespace Qt::StringLiterals;
using namespace test_support;

class TestNowMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereThePresentIs_data();
    void standsWhereThePresentIs();
    void isLeftOutOutsideTheRange_data();
    void isLeftOutOutsideTheRange();
    void givesWayToTheReset_data();
    void givesWayToTheReset();
};

namespace {

// 1 to 11 November, 100 pixels a day.
TimelineInput tenDays()
{
    TimelineInput input = inputFor(storeOf({{"Travel", "high", "2026-11-03T00:00:00Z"}}));
    input.fullRange = {microsOf("2026-11-01T00:00:00Z"), microsOf("2026-11-11T00:00:00Z")};
    input.visibleRange = input.fullRange;
    return input;
}

} // namespace

void TestNowMark::standsWhereThePresentIs_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("mark");
    QTest::newRow("first instant") << QByteArray("2026-11-01T00:00:00Z")
                                   << u"now 150.0 \"Now\" label 154.0,43.0 19.0x14.0"_s;
    QTest::newRow("within") << QByteArray("2026-11-06T00:00:00Z")
                            << u"now 650.0 \"Now\" label 654.0,43.0 19.0x14.0"_s;
    QTest::newRow("near the end") << QByteArray("2026-11-10T23:45:36Z")
                                  << u"now 1149.0 \"Now\" label 1126.0,43.0 19.0x14.0"_s;
}

void TestNowMark::standsWhereThePresentIs()
{
    QFETCH(QByteArray, now);
    TimelineInput input = tenDays();
    input.now = core::Timestamp{microsOf(now), 0};
    const TimelineScene scene = layoutTimeline(input);
    QVERIFY(scene.now);
    QTEST(describeNow(*scene.now), "mark");
}

void TestNowMark::isLeftOutOutsideTheRange_data()
{
    QTest::addColumn<std::optional<core::Timestamp>>("now");
    const auto at = [](const char *time) { return std::optional(core::Timestamp{microsOf(time), 0}); };
    QTest::newRow("not asked for") << std::optional<core::Timestamp>();
    QTest::newRow("before") << at("2026-10-31T23:59:59.999999Z");
    QTest::newRow("after") << at("2026-11-11T00:00:00Z");
    QTest::newRow("year 1") << at("0001-01-01T00:00:00Z");
    QTest::newRow("year 9999") << at("9999-12-31T23:59:59Z");
}

void TestNowMark::isLeftOutOutsideTheRange()
{
    QFETCH(std::optional<core::Timestamp>, now);
    TimelineInput input = tenDays();
    input.now = now;
    QVERIFY(!layoutTimeline(input).now);
}

void TestNowMark::givesWayToTheReset_data()
{
    QTest::addColumn<int>("hoursLater");
    QTest::addColumn<QRectF>("label");
    // The reset's line stands at 650, its label from 654 to 757.
    QTest::newRow("at once") << 0 << QRectF(627, 43, 19, 14);
    QTest::newRow("within its label") << 12 << QRectF();
    QTest::newRow("before it") << -12 << QRectF(604, 43, 19, 14);
    QTest::newRow("close before it") << -4 << QRectF(610.33, 43, 19, 14);
    QTest::newRow("close behind its label") << 25 << QRectF(758.17, 43, 19, 14);
}

void TestNowMark::givesWayToTheReset()
{
    QFETCH(int, hoursLater);
    TimelineInput input = tenDays();
    const qint64 reset = microsOf("2026-11-06T00:00:00Z");
    input.lastReset = core::Timestamp{reset, 0};
    input.now = core::Timestamp{reset + hoursLater * core::kMicrosPerHour, 0};
    const TimelineScene scene = layoutTimeline(input);
    QVERIFY(scene.now);
    QFETCH(QRectF, label);
    QCOMPARE(describeRect(scene.now->labelRect), describeRect(label));
}

QTEST_GUILESS_MAIN(TestNowMark)
#include "tst_now_mark.moc"
