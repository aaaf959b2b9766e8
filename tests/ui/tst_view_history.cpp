// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/view_history.h"

#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;
using ui::Gesture;
using ui::ViewHistory;
using ui::ViewState;
using Kind = ui::Gesture::Kind;

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothingToUndo();
    void goesBackAndForth();
    void aNewStepForgetsWhatWasUndone();
    void theSameStateIsNoStep();
    void oneGestureIsOneStep_data();
    void oneGestureIsOneStep();
    void anUndoEndsTheGesture();
    void replacingIsNoStep();
    void remembersAHundredSteps();
    void agreesWithAListOfStates();
};

namespace {

ViewState state(qint64 begin)
{
    return {{begin, begin + 1000}, std::nullopt};
}

} // namespace

void TestViewHistory::beginsWithNothingToUndo()
{
    ViewHistory history;
    history.start(state(1));
    QVERIFY(!history.canUndo() && !history.canRedo());
    QCOMPARE(history.undo(), state(1));
    QCOMPARE(history.redo(), state(1));
}

void TestViewHistory::goesBackAndForth()
{
    ViewHistory history;
    history.start(state(1));
    history.add(state(2), {}, 0ms);
    ViewState scoped = state(2);
    scoped.scope = core::TimeSpan{{2, 0}, {1002, 0}};
    history.add(scoped, {}, 0ms);
    QCOMPARE(history.undo(), state(2));
    QVERIFY(history.canUndo() && history.canRedo());
    QCOMPARE(history.undo(), state(1));
    QVERIFY(!history.canUndo());
    QCOMPARE(history.redo(), state(2));
    QCOMPARE(history.redo(), scoped);
    QVERIFY(!history.canRedo());
}

void TestViewHistory::aNewStepForgetsWhatWasUndone()
{
    ViewHistory history;
    history.start(state(1));
    history.add(state(2), {}, 0ms);
    history.undo();
    history.add(state(3), {}, 0ms);
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undo(), state(1));
}

void TestViewHistory::theSameStateIsNoStep()
{
    ViewHistory history;
    history.start(state(1));
    history.add(state(2), {}, 0ms);
    history.undo();
    history.add(state(1), {}, 0ms);
    QVERIFY(!history.canUndo() && history.canRedo());
}

void TestViewHistory::oneGestureIsOneStep_data()
{
    QTest::addColumn<Gesture>("first");
    QTest::addColumn<Gesture>("second");
    QTest::addColumn<int>("pause");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *name, Gesture first, Gesture second, int pause, bool isOne) {
        QTest::newRow(name) << first << second << pause << isOne;
    };
    row("notches", {Kind::Wheel}, {Kind::Wheel}, 500, true);
    row("notches after a pause", {Kind::Wheel}, {Kind::Wheel}, 501, false);
    row("key repeats", {Kind::PanLater}, {Kind::PanLater}, 30, true);
    row("two keys", {Kind::PanLater}, {Kind::PanEarlier}, 30, false);
    row("pinch", {Kind::Pinch}, {Kind::Pinch}, 10, true);
    row("drag", {Kind::Drag, 1}, {Kind::Drag, 1}, 60'000, true);
    row("two drags", {Kind::Drag, 1}, {Kind::Drag, 2}, 10, false);
    row("single steps", {}, {}, 0, false);
}

void TestViewHistory::oneGestureIsOneStep()
{
    QFETCH(Gesture, first);
    QFETCH(Gesture, second);
    QFETCH(int, pause);
    QFETCH(bool, isOne);
    ViewHistory history;
    history.start(state(1));
    history.add(state(2), first, 1000ms);
    history.add(state(3), second, 1000ms + std::chrono::milliseconds(pause));
    QCOMPARE(history.undo(), state(isOne ? 1 : 2));
    QCOMPARE(history.redo(), state(3));
}

void TestViewHistory::anUndoEndsTheGesture()
{
    ViewHistory history;
    history.start(state(1));
    history.add(state(2), {Kind::Wheel}, 0ms);
    history.add(state(3), {Kind::ZoomIn}, 10ms);
    history.undo();
    history.add(state(4), {Kind::ZoomIn}, 20ms);
    QCOMPARE(history.undo(), state(2));
}

void TestViewHistory::replacingIsNoStep()
{
    ViewHistory history;
    history.start(state(1));
    history.add(state(2), {}, 0ms);
    history.replace(state(5));
    QCOMPARE(history.undo(), state(1));
    QCOMPARE(history.redo(), state(5));
}

void TestViewHistory::remembersAHundredSteps()
{
    ViewHistory history;
    history.start(state(0));
    for (int i = 1; i <= 150; ++i)
        history.add(state(i), {}, 0ms);
    int undone = 0;
    for (; history.canUndo(); ++undone)
        history.undo();
    QCOMPARE(undone, 100);
    QCOMPARE(history.current(), state(50));
}

void TestViewHistory::agreesWithAListOfStates()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        ViewHistory history;
        history.start(state(0));
        std::vector<ViewState> states = {state(0)};
        std::size_t at = 0;
        for (int step = 1; step < 60; ++step) {
            if (const int what = random.bounded(3); what == 0) {
                history.undo();
                at -= at > 0 ? 1 : 0;
            } else if (what == 1) {
                history.redo();
                at += at + 1 < states.size() ? 1 : 0;
            } else {
                history.add(state(step), {}, 0ms);
                states.resize(++at);
                states.push_back(state(step));
            }
            QCOMPARE(history.current(), states[at]);
            QCOMPARE(history.canUndo(), at > 0);
            QCOMPARE(history.canRedo(), at + 1 < states.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_view_history.moc"
