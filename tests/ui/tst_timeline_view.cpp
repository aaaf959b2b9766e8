// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/timeline_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QWheelEvent>

using namespace core;
using namespace Qt::StringLiterals;
using timeline::TimeRange;

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllEventsAtFirst();
    void wheelZoomsAtThePointer();
    void draggingPans();
    void aClickSelectsTheEvent();
    void aDragSelectsNothing();
    void overviewMovesTheWindow();
    void handlesChangeTheWindow();
    void keysZoomAndPan();
    void doubleClickZoomsIn();
    void selectionKeepsTheScene();
    void showsNothingWithoutEvents();
    void speaks();
    void showsAnEmptyFrameUntilIndexed();
    void keepsTheSceneOfTheSameRecord();
    void forgetsAnotherRecordAtOnce();
    void diesWhileIndexing();

private:
    void showLargeRecord(); // indexed in the background
    void wheel(QPointF position, int angle);
    void drag(QPoint from, QPoint to);
    [[nodiscard]] QPoint markAt(quint32 event)
    {
        const auto spot = timeline::spotOf(m_view->scene(), event);
        return spot ? spot->center.toPoint() : QPoint();
    }

    std::unique_ptr<session::EventList> m_events;
    std::unique_ptr<ui::TimelineView> m_view;
    TimeRange m_all;
};

void TestTimelineView::init()
{
    m_events = std::make_unique<session::EventList>();
    m_view = std::make_unique<ui::TimelineView>();
    m_view->setEvents(*m_events);
    m_events->setStore(test_support::storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"},
                                              {"File", "low", "2026-11-10T00:00:00Z"},
                                              {"File", "medium", "2026-11-20T00:00:00Z"},
                                              {"File", "medium", "never"}}));
    m_view->showRecord(Timestamp{test_support::microsOf("2026-11-05T00:00:00Z"), 0});
    m_view->resize(1000, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), kLongWait));
    m_all = m_view->visibleRange();
}

void TestTimelineView::cleanup()
{
    m_view.reset();
    m_events.reset();
}

void TestTimelineView::wheel(QPointF position, int angle)
{
    QWheelEvent event(position, m_view->mapToGlobal(position), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &event);
}

void TestTimelineView::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    // Through an event of our own: QTest::mouseMove() does not say that the button is down.
    for (const QPoint at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
}

void TestTimelineView::showsAllEventsAtFirst()
{
    QVERIFY(m_all.contains(test_support::microsOf("2026-11-01T00:00:00Z")));
    QVERIFY(m_all.contains(test_support::microsOf("2026-11-20T00:00:00Z")));
    QCOMPARE(m_view->scene().lanes.size(), 2u);
    QVERIFY(m_view->scene().reset && m_view->scene().reset->x);
    QCOMPARE(m_view->scene().withoutTime, 1u);
}

void TestTimelineView::wheelZoomsAtThePointer()
{
    const QPoint pointer = markAt(1);
    const qint64 before = m_view->scene().scale.toTime(pointer.x());
    QSignalSpy changed(m_view.get(), &ui::TimelineView::visibleRangeChanged);
    wheel(pointer, 120);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_view->visibleRange().span() < m_all.span());
    const qint64 after = m_view->scene().scale.toTime(pointer.x());
    QVERIFY(std::abs(after - before) < m_all.span() / 500);
    QCOMPARE(m_view->scene().lanes.size(), 2u);
    wheel(pointer, -120);
    QVERIFY(std::abs(m_view->visibleRange().span() - m_all.span()) < m_all.span() / 1000);
}

void TestTimelineView::draggingPans()
{
    const QPoint from = m_view->scene().plot.center().toPoint();
    drag(from, from + QPoint(100, 0));
    QVERIFY(m_view->visibleRange().begin < m_all.begin);
    QCOMPARE(m_view->visibleRange().span(), m_all.span());
}

void TestTimelineView::aClickSelectsTheEvent()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, markAt(2));
    QCOMPARE(m_events->currentEvent(), std::optional<quint32>(2));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, markAt(0));
    QCOMPARE(m_events->currentEvent(), std::optional<quint32>(0));
}

void TestTimelineView::aDragSelectsNothing()
{
    const QPoint mark = markAt(2);
    drag(mark, mark - QPoint(60, 0));
    QCOMPARE(m_events->currentEvent(), std::nullopt);
}

void TestTimelineView::overviewMovesTheWindow()
{
    m_view->zoom(4);
    const TimeRange zoomed = m_view->visibleRange();
    const QRectF overview = m_view->scene().overview;
    const double x = m_view->scene().overviewScale.toX(test_support::microsOf("2026-11-18T00:00:00Z"));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPointF(x, overview.center().y()).toPoint());
    QCOMPARE(m_view->visibleRange().span(), zoomed.span());
    QVERIFY(m_view->visibleRange().contains(test_support::microsOf("2026-11-18T00:00:00Z")));
    const TimeRange there = m_view->visibleRange();
    const QPoint middle = m_view->scene().window.center().toPoint();
    drag(middle, middle - QPoint(80, 0));
    QVERIFY(m_view->visibleRange().begin < there.begin);
}

void TestTimelineView::handlesChangeTheWindow()
{
    m_view->zoom(2);
    const TimeRange before = m_view->visibleRange();
    const QRectF window = m_view->scene().window;
    const QPoint right(qRound(window.right()), qRound(window.center().y()));
    drag(right, right + QPoint(50, 0));
    QCOMPARE(m_view->visibleRange().begin, before.begin);
    QVERIFY(m_view->visibleRange().end > before.end);
}

void TestTimelineView::keysZoomAndPan()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    const TimeRange zoomed = m_view->visibleRange();
    QVERIFY(std::abs(zoomed.span() - m_all.span() / 2) < 10);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->visibleRange().begin > zoomed.begin);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(std::abs(m_view->visibleRange().begin - zoomed.begin) < 10);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->visibleRange(), m_all);
}

void TestTimelineView::doubleClickZoomsIn()
{
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->scene().plot.center().toPoint());
    QVERIFY(m_view->visibleRange().span() < m_all.span() / 3);
}

void TestTimelineView::selectionKeepsTheScene()
{
    const timeline::TimelineScene *before = &m_view->scene();
    const auto *marks = before->marks.data();
    m_events->select(2);
    QCOMPARE(m_view->scene().marks.data(), marks);
    m_events->setFilter({.terms = {{.text = u"travel"_s}}});
    QCOMPARE(m_view->scene().lanes.size(), 1u);
}

void TestTimelineView::showsNothingWithoutEvents()
{
    m_events->setStore({});
    m_view->showRecord(std::nullopt);
    QVERIFY(m_view->scene().marks.empty());
    QVERIFY(!m_view->grab().isNull());
    wheel(QPointF(500, 100), 1200);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(500, 100));
    m_view->resize(0, 0);
    QVERIFY(m_view->scene().marks.empty());
}

void TestTimelineView::speaks()
{
    QCOMPARE(m_view->accessibleName(), u"Timeline"_s);
    const QString spoken = m_view->summary();
    QVERIFY2(spoken.startsWith("Events: 3, from "_L1) && spoken.contains(", UTC. Worst level: High. "_L1),
             qPrintable(spoken));
    m_view->zoom(4);
    QVERIFY2(m_view->summary().startsWith("Events: 1, from "_L1), qPrintable(m_view->summary()));
    m_events->select(2);
    QVERIFY2(m_view->summary().startsWith("Event 1 of 4: Medium, File, "_L1), qPrintable(m_view->summary()));
}

void TestTimelineView::showLargeRecord()
{
    static const EventStore store = [] {
        test_support::AnswerWriter writer;
        const qint64 begin = test_support::microsOf("2026-11-01T00:00:00Z");
        for (int i = 0; i < 60'000; ++i)
            writer.append({i % 2 == 0 ? "Travel" : "File", i % 10 == 0 ? "high" : "low",
                           toRfc3339({begin + i * kMicrosPerMinute, 0})});
        return writer.store();
    }();
    m_events->setStore(store);
    m_view->showRecord(std::nullopt);
}

void TestTimelineView::showsAnEmptyFrameUntilIndexed()
{
    QString spokenMeanwhile;
    connect(m_events.get(), &session::EventList::orderChanged, m_view.get(),
            [&] { spokenMeanwhile = m_view->summary(); });
    showLargeRecord();
    QVERIFY(m_view->scene().lanes.empty() && !m_view->scene().ticks.empty());
    QVERIFY(m_view->scene().scale.range.contains(test_support::microsOf("2026-12-12T00:00:00Z")));
    QTRY_COMPARE(m_view->scene().lanes.size(), 2u);
    QVERIFY(!m_view->scene().bars.empty());
    QVERIFY2(spokenMeanwhile.startsWith("From "_L1), qPrintable(spokenMeanwhile));
    QVERIFY2(m_view->summary().startsWith("Events: 60000, from "_L1), qPrintable(m_view->summary()));
}

void TestTimelineView::keepsTheSceneOfTheSameRecord()
{
    showLargeRecord();
    QTRY_COMPARE(m_view->scene().lanes.size(), 2u);
    quint32 shownMeanwhile = 0;
    connect(m_events.get(), &session::EventList::orderChanged, m_view.get(),
            [&] { shownMeanwhile = m_view->scene().index.eventCount(); });
    EventFilter filter;
    filter.levels = filter.levels.with(RiskLevel::High, false);
    m_events->setFilter(filter);
    m_view->zoom(2);
    QCOMPARE(m_view->scene().index.eventCount(), 60'000u);
    QTRY_COMPARE(m_view->scene().index.eventCount(), 54'000u);
    QCOMPARE(shownMeanwhile, 60'000u);
    QCOMPARE(m_view->scene().lanes.front().worst, RiskLevel::Low);
}

void TestTimelineView::forgetsAnotherRecordAtOnce()
{
    const QPoint former = markAt(2);
    QVERIFY(!former.isNull());
    QTest::mouseMove(m_view.get(), former);
    m_events->select(2);
    showLargeRecord();
    QVERIFY(m_view->scene().index.isOf(m_events->store()));
    QVERIFY(!m_events->currentEvent()); // until it is found in the new record
    QVERIFY(!timeline::spotOf(m_view->scene(), 2));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, former);
    QVERIFY(!m_view->grab().isNull());
    QTRY_COMPARE(m_view->scene().lanes.size(), 2u);
    QVERIFY(timeline::spotOf(m_view->scene(), 2));
    // Back to a few events, while nobody has said so to the view.
    m_events->setStore({});
    QVERIFY(m_view->scene().bars.empty() && m_view->scene().overviewBars.empty());
}

void TestTimelineView::diesWhileIndexing()
{
    QSignalSpy ordered(m_events.get(), &session::EventList::orderChanged);
    showLargeRecord();
    QVERIFY(ordered.wait(kLongWait));
    m_view.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
