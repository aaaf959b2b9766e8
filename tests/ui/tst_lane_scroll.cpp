// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/lane_scroll.h"

#include "app/timeline/geometry.h"
#include "tests/ui/timeline_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using test_support::TimelineFixture;

// Twelve names, of which four have a lane and the others share one.
class TestLaneScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clickUnfoldsTheSharedLane();
    void scrollBarMovesTheLanes();
    void keysScroll();
    void wheelOverTheNamesScrolls();
    void wheelOverTheScrollBarNeverZooms();
    void selectedEventIsScrolledIntoView();
    void refreshKeepsTheLanes();
    void foldsAgain();

private:
    static constexpr quint32 kNames = 12;

    [[nodiscard]] static std::vector<test_support::EventSample> twelve()
    {
        std::vector<test_support::EventSample> samples;
        for (quint32 i = 0; i < kNames; ++i)
            samples.push_back({"Name " + QByteArray::number(10 + i), "low", "2026-11-01T00:00:00Z"});
        return samples;
    }
    [[nodiscard]] const timeline::TimelineScene &scene() { return m_view->scene(); }
    [[nodiscard]] QPoint sharedLabel()
    {
        return QPointF(timeline::kLabelIndent + 5, scene().lanes.back().y).toPoint();
    }
    [[nodiscard]] ui::LaneScroll &scrollBar() { return m_view->lanes(); }

    std::unique_ptr<TimelineFixture> m_fixture;
    session::EventList *m_events = nullptr;
    ui::TimelineView *m_view = nullptr;
};

void TestLaneScroll::init()
{
    m_fixture = std::make_unique<TimelineFixture>(twelve());
    m_events = &m_fixture->events;
    m_view = &m_fixture->view;
    const double line = QFontMetricsF(m_view->font()).height();
    m_view->resize(800, static_cast<int>(timeline::preferredHeight(5, line)));
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view, kLongWait));
    QVERIFY(scene().lanes.back().foldedNames > 0);
}

void TestLaneScroll::cleanup()
{
    m_fixture.reset();
}

void TestLaneScroll::clickUnfoldsTheSharedLane()
{
    QVERIFY(!scrollBar().isVisible());
    const QSignalSpy told(&m_view->lanes(), &ui::LaneScroll::choiceChanged);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, sharedLabel());
    QCOMPARE(told.count(), 1);
    QVERIFY(m_view->lanes().choice().isUnfolded);
    QCOMPARE(scene().lanes.back().foldedNames, 0u);
    QTRY_VERIFY(scrollBar().isVisible());
    QVERIFY(scrollBar().geometry().left() >= scene().plot.right());
}

void TestLaneScroll::scrollBarMovesTheLanes()
{
    m_view->lanes().setUnfolded(true);
    QTRY_VERIFY(scrollBar().isVisible());
    QCOMPARE(scene().lanes.front().name, QStringLiteral("Name 10"));
    scrollBar().setValue(scrollBar().maximum());
    QCOMPARE(scene().lanes.back().name, QStringLiteral("Name 21"));
    QVERIFY(scene().lanes.front().name != QStringLiteral("Name 10"));
}

void TestLaneScroll::keysScroll()
{
    QTest::keyClick(m_view, Qt::Key_PageDown);
    QCOMPARE(scene().scrolled, 0.0);
    m_view->lanes().setUnfolded(true);
    QTest::keyClick(m_view, Qt::Key_PageDown);
    QVERIFY(scene().scrolled > 0);
    QTRY_COMPARE(scrollBar().value(), static_cast<int>(std::lround(scene().scrolled)));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view, Qt::Key_PageDown);
    QCOMPARE(scene().lanes.back().name, QStringLiteral("Name 21"));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view, Qt::Key_PageUp);
    QCOMPARE(scene().scrolled, 0.0);
}

void TestLaneScroll::wheelOverTheNamesScrolls()
{
    m_view->lanes().setUnfolded(true);
    const timeline::TimeRange before = m_view->visibleRange();
    const QPointF at = sharedLabel();
    QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view, &event);
    QVERIFY(scene().scrolled > 0);
    QCOMPARE(m_view->visibleRange(), before);
}

void TestLaneScroll::wheelOverTheScrollBarNeverZooms()
{
    m_view->lanes().setUnfolded(true);
    QTRY_VERIFY(scrollBar().isVisible());
    scrollBar().setValue(scrollBar().maximum());
    const timeline::TimeRange before = m_view->visibleRange();
    const QPointF at = scrollBar().rect().center();
    QWheelEvent event(at, scrollBar().mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&scrollBar(), &event);
    QVERIFY(event.isAccepted());
    QCOMPARE(m_view->visibleRange(), before);
}

void TestLaneScroll::refreshKeepsTheLanes()
{
    m_view->lanes().setUnfolded(true);
    m_events->select(kNames - 1);
    const double scrolled = scene().scrolled;
    QVERIFY(scrolled > 0);
    m_events->setStore(test_support::storeOf(twelve()));
    m_view->showRecord(std::nullopt, ui::TimelineView::Range::Keep);
    QCOMPARE(scene().scrolled, scrolled);
}

void TestLaneScroll::selectedEventIsScrolledIntoView()
{
    m_view->lanes().setUnfolded(true);
    QVERIFY(!timeline::spotOf(scene(), kNames - 1));
    m_events->select(kNames - 1);
    QVERIFY(timeline::spotOf(scene(), kNames - 1));
    const quint64 layouts = m_view->layoutCount();
    m_events->select(kNames - 2); // the lane above
    QVERIFY(timeline::spotOf(scene(), kNames - 2));
    QCOMPARE(m_view->layoutCount(), layouts);
}

void TestLaneScroll::foldsAgain()
{
    m_view->lanes().setUnfolded(true);
    QTRY_VERIFY(scrollBar().isVisible());
    m_view->lanes().setUnfolded(false);
    QVERIFY(scene().lanes.back().foldedNames > 0);
    QTRY_VERIFY(!scrollBar().isVisible());
}

QTEST_MAIN(TestLaneScroll)
#include "tst_lane_scroll.moc"
