// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/timeline_fixture.h"

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

using test_support::TimelineFixture;
using timeline::TimeRange;

class TestTimelineGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shiftDragZoomsToTheStretch();
    void shiftDragStaysInTheLanes();
    void escCancelsTheStretch();
    void aShiftClickZoomsNothing();
    void aLostReleaseEndsADrag();
    void otherModifiersMeanNothing();
    void edgeKeysAskForTheEnds();
    void doubleClickZoomsToAMergedMark();
    void doubleClickInTheOverviewZoomsToItsBar();
    void doubleClickElsewhereZoomsIn();
    void enterAsksForTheScope();
    void menuIsAboutWhatIsUnderThePointer();
    void menuKeyIsAboutTheSelectedEvent();
    void saysWhatKindOfStepItWas();
    void hoverAndSelectionLayNothingOut();

private:
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void shiftDrag(QPoint from, QPoint to); // not yet released
    [[nodiscard]] QPoint markAt(quint32 event)
    {
        return timeline::spotOf(m_view->scene(), event)->center.toPoint();
    }

    std::unique_ptr<TimelineFixture> m_fixture;
    session::EventList *m_events = nullptr;
    ui::TimelineView *m_view = nullptr;
    TimeRange m_all;
    QPoint m_middle; // of the lanes
};

void TestTimelineGestures::init()
{
    m_fixture = std::make_unique<TimelineFixture>(test_support::threeEvents());
    m_events = &m_fixture->events;
    m_view = &m_fixture->view;
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view, kLongWait));
    m_all = m_view->visibleRange();
    m_middle = m_view->scene().plot.center().toPoint();
}

void TestTimelineGestures::cleanup()
{
    m_fixture.reset();
}

void TestTimelineGestures::send(QEvent::Type type, QPoint at, Qt::MouseButton button,
                                Qt::KeyboardModifiers modifiers)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, m_view->mapToGlobal(at), button, held, modifiers);
    QCoreApplication::sendEvent(m_view, &event);
}

void TestTimelineGestures::shiftDrag(QPoint from, QPoint to)
{
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::ShiftModifier);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::ShiftModifier);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::ShiftModifier);
}

void TestTimelineGestures::shiftDragZoomsToTheStretch()
{
    const timeline::TimeScale scale = m_view->scene().scale;
    const QImage before = m_view->grab().toImage();
    shiftDrag(m_middle + QPoint(100, 0), m_middle - QPoint(50, 0));
    QCOMPARE(m_view->visibleRange(), m_all);
    const QPoint inside = m_middle + QPoint(20, 30);
    const QImage during = m_view->grab().toImage();
    QVERIFY(during.pixel(inside) != before.pixel(inside));
    const QPoint outside = m_middle + QPoint(140, 30);
    QCOMPARE(during.pixel(outside), before.pixel(outside));
    send(QEvent::MouseButtonRelease, m_middle - QPoint(50, 0), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_view->visibleRange(),
             (TimeRange{scale.toTime(m_middle.x() - 50), scale.toTime(m_middle.x() + 100)}));
    QCOMPARE(m_events->currentEvent(), std::nullopt);
}

void TestTimelineGestures::shiftDragStaysInTheLanes()
{
    const qint64 from = m_view->scene().scale.toTime(m_middle.x());
    shiftDrag(m_middle, QPoint(1500, 500));
    send(QEvent::MouseButtonRelease, QPoint(1500, 500), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_view->visibleRange(), (TimeRange{from, m_all.end}));
}

void TestTimelineGestures::escCancelsTheStretch()
{
    const QImage before = m_view->grab().toImage();
    shiftDrag(m_middle, m_middle + QPoint(100, 0));
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(m_view->grab().toImage(), before);
    send(QEvent::MouseMove, m_middle + QPoint(120, 0), Qt::NoButton, Qt::ShiftModifier);
    send(QEvent::MouseButtonRelease, m_middle + QPoint(120, 0), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_view->visibleRange(), m_all);
}

void TestTimelineGestures::aLostReleaseEndsADrag()
{
    shiftDrag(m_middle, m_middle + QPoint(100, 0));
    QMouseEvent move(QEvent::MouseMove, m_middle, m_view->mapToGlobal(m_middle), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_view, &move); // the button was released over a menu
    send(QEvent::MouseButtonPress, m_middle, Qt::LeftButton, Qt::NoModifier);
    send(QEvent::MouseButtonRelease, m_middle, Qt::LeftButton, Qt::NoModifier);
    QCOMPARE(m_view->visibleRange(), m_all);
    send(QEvent::MouseButtonPress, m_middle, Qt::LeftButton, Qt::NoModifier);
    m_view->showRecord(std::nullopt); // another record
    send(QEvent::MouseMove, m_middle + QPoint(200, 0), Qt::LeftButton, Qt::NoModifier);
    QCOMPARE(m_view->visibleRange(), m_all);
}

void TestTimelineGestures::otherModifiersMeanNothing()
{
    QSignalSpy asked(m_view, &ui::TimelineView::scopeRequested);
    for (const Qt::KeyboardModifier held : {Qt::ControlModifier, Qt::AltModifier}) {
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Return, Qt::Key_Minus, Qt::Key_Plus})
            QTest::keyClick(m_view, key, held);
    }
    QCOMPARE(m_view->visibleRange(), m_all);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(m_view, Qt::Key_Plus, Qt::ShiftModifier);
    QVERIFY(m_view->visibleRange().span() < m_all.span());
}

void TestTimelineGestures::edgeKeysAskForTheEnds()
{
    QSignalSpy first(m_view, &ui::TimelineView::firstRequested);
    QSignalSpy last(m_view, &ui::TimelineView::lastRequested);
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(first.size(), 1);
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(last.size(), 1);
}

void TestTimelineGestures::aShiftClickZoomsNothing()
{
    shiftDrag(m_middle, m_middle + QPoint(2, 0));
    send(QEvent::MouseButtonRelease, m_middle + QPoint(2, 0), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_view->visibleRange(), m_all);
}

void TestTimelineGestures::doubleClickZoomsToAMergedMark()
{
    m_events->setStore(test_support::storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"},
                                              {"Travel", "low", "2026-11-01T00:01:00Z"},
                                              {"File", "medium", "2026-11-20T00:00:00Z"}}));
    m_view->showRecord(std::nullopt);
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, markAt(0));
    const auto micros = m_events->store().micros();
    QVERIFY(m_view->visibleRange().contains(micros[0]) && m_view->visibleRange().contains(micros[1]));
    QVERIFY(m_view->visibleRange().span() < 2 * core::kMicrosPerMinute);
}

void TestTimelineGestures::doubleClickInTheOverviewZoomsToItsBar()
{
    const timeline::TimelineScene &scene = m_view->scene();
    const qint64 time = m_events->store().micros()[1];
    const QPointF bar(scene.overviewScale.toX(time), scene.overview.center().y());
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, bar.toPoint());
    QVERIFY(m_view->visibleRange().contains(time));
    QVERIFY(m_view->visibleRange().span() < m_all.span() / 20);
}

void TestTimelineGestures::doubleClickElsewhereZoomsIn()
{
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, QPoint(markAt(1).x() + 100, m_middle.y()));
    QVERIFY(std::abs(m_view->visibleRange().span() - m_all.span() / 4) < 10);
}

void TestTimelineGestures::enterAsksForTheScope()
{
    QSignalSpy asked(m_view, &ui::TimelineView::scopeRequested);
    m_view->zoom(2);
    const TimeRange range = m_view->visibleRange();
    QTest::keyClick(m_view, Qt::Key_Return);
    QTest::keyClick(m_view, Qt::Key_Enter);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).value<core::TimeSpan>(), (core::TimeSpan{{range.begin, 0}, {range.end, 0}}));
}

void TestTimelineGestures::menuIsAboutWhatIsUnderThePointer()
{
    QSignalSpy asked(m_view, &ui::TimelineView::menuRequested);
    const auto ask = [this](QPoint at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view, &event);
    };
    ask(markAt(2));
    QCOMPARE(m_events->currentEvent(), std::optional<quint32>(2));
    QCOMPARE(asked.at(0).at(1).value<std::optional<quint32>>(), std::optional<quint32>(2));
    ask(QPoint(10, markAt(0).y())); // the lane's label
    QCOMPARE(m_events->currentEvent(), std::optional<quint32>(2));
    QCOMPARE(asked.at(1).at(1).value<std::optional<quint32>>(), std::optional<quint32>(0));
    ask(m_view->scene().axis.center().toPoint());
    QCOMPARE(asked.at(2).at(1).value<std::optional<quint32>>(), std::nullopt);
}

void TestTimelineGestures::menuKeyIsAboutTheSelectedEvent()
{
    QSignalSpy asked(m_view, &ui::TimelineView::menuRequested);
    const auto ask = [this] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, m_middle, m_view->mapToGlobal(m_middle));
        QCoreApplication::sendEvent(m_view, &event);
    };
    ask();
    QCOMPARE(asked.at(0).at(0).toPoint(), m_view->scene().plot.center().toPoint());
    QCOMPARE(asked.at(0).at(1).value<std::optional<quint32>>(), std::nullopt);
    m_events->select(1);
    ask();
    QCOMPARE(asked.at(1).at(0).toPoint(), markAt(1));
    QCOMPARE(asked.at(1).at(1).value<std::optional<quint32>>(), std::optional<quint32>(1));
}

void TestTimelineGestures::saysWhatKindOfStepItWas()
{
    std::vector<ui::Gesture> gestures;
    connect(m_view, &ui::TimelineView::visibleRangeChanged, m_view,
            [&gestures](const ui::Gesture &gesture) { gestures.push_back(gesture); });
    using Kind = ui::Gesture::Kind;
    QTest::keyClick(m_view, Qt::Key_Plus);
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_0);
    for (int drag = 0; drag < 2; ++drag) {
        send(QEvent::MouseButtonPress, m_middle, Qt::LeftButton, {});
        send(QEvent::MouseMove, m_middle + QPoint(20, 0), Qt::NoButton, {});
        send(QEvent::MouseButtonRelease, m_middle + QPoint(20, 0), Qt::LeftButton, {});
    }
    const std::vector<ui::Gesture> expected = {
        {Kind::ZoomIn}, {Kind::PanLater}, {Kind::Once}, {Kind::Drag, 1}, {Kind::Drag, 2}};
    QCOMPARE(gestures, expected);
}

void TestTimelineGestures::hoverAndSelectionLayNothingOut()
{
    m_view->grab();
    const quint64 before = m_view->layoutCount();
    QVERIFY(before > 0);
    for (const quint32 event : {0u, 1u, 2u}) {
        QTest::mouseMove(m_view, markAt(event));
        m_events->select(event);
        m_view->grab();
    }
    shiftDrag(m_middle, m_middle + QPoint(100, 0));
    QTest::keyClick(m_view, Qt::Key_Escape);
    QTest::mouseMove(m_view, m_view->scene().overview.center().toPoint());
    m_view->grab();
    QCOMPARE(m_view->layoutCount(), before);
    m_view->zoom(2);
    m_view->grab();
    QCOMPARE(m_view->layoutCount(), before + 1);
}

QTEST_MAIN(TestTimelineGestures)
#include "tst_timeline_gestures.moc"
