// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/timeline_fixture.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QProxyStyle>
#include <QTest>
#include <QWheelEvent>

using test_support::TimelineFixture;
using timeline::TimeRange;

namespace {

// Of a desktop that asks for less motion.
class StillStyle : public QProxyStyle
{
public:
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class TestTimelineTrackpad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fingersPan();
    void fingersZoomAtThePointer();
    void fingersDoWhatTheyBeganWith();
    void pixelsOfAWheelDontCount();
    void momentumIsThePlatforms();
    void pinchZoomsAtThePointer();

private:
    void swipe(QPoint pixels, Qt::ScrollPhase phase);

    std::unique_ptr<TimelineFixture> m_fixture;
    session::EventList *m_events = nullptr;
    ui::TimelineView *m_view = nullptr;
    TimeRange m_all;
    QPoint m_middle; // of the lanes
};

void TestTimelineTrackpad::init()
{
    m_fixture = std::make_unique<TimelineFixture>(test_support::threeEvents());
    m_events = &m_fixture->events;
    m_view = &m_fixture->view;
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view, kLongWait));
    m_all = m_view->visibleRange();
    m_middle = m_view->scene().plot.center().toPoint();
}

void TestTimelineTrackpad::cleanup()
{
    m_fixture.reset();
}

void TestTimelineTrackpad::swipe(QPoint pixels, Qt::ScrollPhase phase)
{
    QWheelEvent event(m_middle, m_view->mapToGlobal(m_middle), pixels, pixels * 2, Qt::NoButton,
                      Qt::NoModifier, phase, false);
    QCoreApplication::sendEvent(m_view, &event);
}

void TestTimelineTrackpad::fingersPan()
{
    const qint64 middle = m_view->scene().scale.toTime(m_middle.x());
    swipe({}, Qt::ScrollBegin);
    swipe({30, 4}, Qt::ScrollUpdate);
    QCOMPARE(m_view->visibleRange().span(), m_all.span());
    QVERIFY(std::abs(m_view->scene().scale.toX(middle) - (m_middle.x() + 30)) < 0.01);
}

void TestTimelineTrackpad::fingersZoomAtThePointer()
{
    const qint64 middle = m_view->scene().scale.toTime(m_middle.x());
    swipe({4, 30}, Qt::ScrollBegin);
    QVERIFY(m_view->visibleRange().span() < m_all.span());
    QVERIFY(std::abs(m_view->scene().scale.toX(middle) - m_middle.x()) < 0.01);
    swipe({4, -60}, Qt::ScrollUpdate);
    QVERIFY(m_view->visibleRange().span() > m_all.span());
}

void TestTimelineTrackpad::fingersDoWhatTheyBeganWith()
{
    swipe({}, Qt::ScrollBegin);
    swipe({10, 1}, Qt::ScrollUpdate);
    swipe({1, 10}, Qt::ScrollUpdate);
    swipe({1, 10}, Qt::ScrollMomentum);
    QCOMPARE(m_view->visibleRange().span(), m_all.span());
    swipe({}, Qt::ScrollEnd);
    swipe({1, 1}, Qt::ScrollBegin);
    swipe({10, 1}, Qt::ScrollUpdate);
    QVERIFY(m_view->visibleRange().span() < m_all.span());
}

void TestTimelineTrackpad::pixelsOfAWheelDontCount()
{
    const auto turn = [this](QPoint pixels, QPoint angle) {
        QWheelEvent event(m_middle, m_view->mapToGlobal(m_middle), pixels, angle, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view, &event);
    };
    turn({0, 500}, {0, 120});
    const qint64 span = m_view->visibleRange().span();
    QVERIFY(std::abs(static_cast<double>(m_all.span()) / static_cast<double>(span) - 1.25) < 0.001);
    const qint64 begin = m_view->visibleRange().begin;
    turn({}, {120, 10});
    QVERIFY(m_view->visibleRange().begin < begin);
    QCOMPARE(m_view->visibleRange().span(), span);
}

void TestTimelineTrackpad::momentumIsThePlatforms()
{
    swipe({10, 0}, Qt::ScrollBegin);
    const TimeRange before = m_view->visibleRange();
    swipe({10, 0}, Qt::ScrollMomentum);
    const TimeRange moved = m_view->visibleRange();
    QVERIFY(moved.begin < before.begin);
    StillStyle still;
    m_view->setStyle(&still);
    swipe({10, 0}, Qt::ScrollMomentum);
    QCOMPARE(m_view->visibleRange(), moved);
    swipe({10, 0}, Qt::ScrollUpdate);
    QVERIFY(m_view->visibleRange().begin < moved.begin);
    m_view->setStyle(nullptr);
}

void TestTimelineTrackpad::pinchZoomsAtThePointer()
{
    const auto pinch = [this](Qt::NativeGestureType type, double value) {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, m_middle, m_middle,
                                  m_view->mapToGlobal(m_middle), value, {});
        QCoreApplication::sendEvent(m_view, &event);
    };
    const qint64 middle = m_view->scene().scale.toTime(m_middle.x());
    pinch(Qt::RotateNativeGesture, 1);
    QCOMPARE(m_view->visibleRange(), m_all);
    pinch(Qt::ZoomNativeGesture, 1);
    QVERIFY(std::abs(m_view->visibleRange().span() - m_all.span() / 2) < 10);
    QVERIFY(std::abs(m_view->scene().scale.toX(middle) - m_middle.x()) < 0.01);
    pinch(Qt::ZoomNativeGesture, -2);
    QVERIFY(std::abs(m_view->visibleRange().span() - m_all.span() / 2) < 10);
}

QTEST_MAIN(TestTimelineTrackpad)
#include "tst_timeline_trackpad.moc"
