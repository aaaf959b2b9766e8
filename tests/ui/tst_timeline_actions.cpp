// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"
#include "ui/cell_actions.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/filter_field.h"
#include "ui/go_to_time.h"
#include "ui/record_view.h"
#include "ui/timeline_actions.h"
#include "ui/timeline_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::WindowFixture;
using timeline::TimeRange;

class TestTimelineActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void goesToATime();
    void showsWhatIsAroundTheEvent();
    void menuHoldsWhatCanBeDone();
    void menuDisablesWhatCantBeDone();
    void menuShowsOnlyOrHidesAName();
    void menuScopes();
    void menuCopiesTheEvent();
    void menusOfTheWindowHoldTheSame();
    void nothingCanBeDoneWithoutARecord();

private:
    // Of the timeline, by the key.
    [[nodiscard]] QMenu *openMenu();
    [[nodiscard]] QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("the menu has no %s", qPrintable(text));
    }
    [[nodiscard]] QMenu &windowMenu(const QString &title);
    [[nodiscard]] ui::TimelineView &timeline() { return m_fixture->window().record().timeline(); }
    [[nodiscard]] session::EventList &events() { return m_fixture->session().events(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTimelineActions::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    timeline().setFocus();
}

QMenu *TestTimelineActions::openMenu()
{
    const QPoint at = timeline().rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, timeline().mapToGlobal(at));
    QCoreApplication::sendEvent(&timeline(), &event);
    for (QMenu *menu : timeline().findChildren<QMenu *>()) {
        if (menu->isVisible())
            return menu;
    }
    qFatal("no menu is open");
}

QMenu &TestTimelineActions::windowMenu(const QString &title)
{
    for (const QAction *top : m_fixture->window().menuBar()->actions()) {
        if (top->text() == title)
            return *top->menu();
    }
    qFatal("no menu %s", qPrintable(title));
}

void TestTimelineActions::goesToATime()
{
    timeline().zoom(8);
    const qint64 span = timeline().visibleRange().span();
    QTest::keyClick(&m_fixture->window(), Qt::Key_G, Qt::ControlModifier);
    auto *dialog = m_fixture->window().findChild<ui::GoToTime *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog, kLongWait));
    auto *field = dialog->findChild<QLineEdit *>(u"time"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"2026-11-20 04:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const qint64 time = parseTimestamp("2026-11-20T04:00:00Z")->time.micros;
    const TimeRange visible = timeline().visibleRange();
    QCOMPARE(visible.span(), span);
    QVERIFY(std::abs((visible.begin + visible.end) / 2 - time) <= 1);
    QVERIFY(events().currentEvent());
    const auto micros = events().store().micros();
    const qint64 found = micros[*events().currentEvent()];
    for (const quint32 event : events().order().events())
        QVERIFY(std::abs(found - time) <= std::abs(micros[event] - time));
}

void TestTimelineActions::showsWhatIsAroundTheEvent()
{
    const qint64 time = events().store().micros()[*events().currentEvent()];
    const std::pair<QString, qint64> spans[] = {{u"&1 hour around the event"_s, kMicrosPerHour},
                                                {u"&24 hours around the event"_s, kMicrosPerDay},
                                                {u"&7 days around the event"_s, 7 * kMicrosPerDay}};
    for (const auto &[text, span] : spans) {
        entry(windowMenu(u"&Go"_s), text)->trigger();
        QCOMPARE(timeline().visibleRange(), (TimeRange{time - span, time + span}));
    }
}

void TestTimelineActions::menuHoldsWhatCanBeDone()
{
    const QMenu *menu = openMenu();
    const QString name = events().store().name(*events().currentEvent());
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts += action->text();
    }
    const QStringList expected = {u"Zoom &in"_s,
                                  u"Zoom o&ut"_s,
                                  u"&Fit all events"_s,
                                  u"&Scope to the visible range"_s,
                                  u"&Remove the scope"_s,
                                  u"Show &only “%1”"_s.arg(name),
                                  u"&Hide “%1”"_s.arg(name),
                                  u"&Copy event"_s,
                                  u"Go to &time…"_s,
                                  u"&1 hour around the event"_s,
                                  u"&24 hours around the event"_s,
                                  u"&7 days around the event"_s,
                                  u"A la&ne for each name"_s,
                                  u"Save &picture"_s};
    QCOMPARE(texts, expected);
    QCOMPARE(entry(*menu, u"Save &picture"_s)->menu()->actions().size(), 3);
}

void TestTimelineActions::menuDisablesWhatCantBeDone()
{
    QMenu *menu = openMenu();
    QVERIFY(entry(*menu, u"Zoom &in"_s)->isEnabled());
    QVERIFY(!entry(*menu, u"&Fit all events"_s)->isEnabled());
    QVERIFY(!entry(*menu, u"&Remove the scope"_s)->isEnabled());
    menu->close();
    timeline().showRange({0, timeline::kMinimumSpan});
    timeline().requestScope();
    menu = openMenu();
    QVERIFY(!entry(*menu, u"Zoom &in"_s)->isEnabled());
    QVERIFY(entry(*menu, u"&Fit all events"_s)->isEnabled());
    QVERIFY(!entry(*menu, u"&Scope to the visible range"_s)->isEnabled());
    QVERIFY(entry(*menu, u"&Remove the scope"_s)->isEnabled());
    menu->close();
    timeline().showRange({kFirstMicros, timeline::kEndOfTime});
    menu = openMenu();
    QVERIFY(!entry(*menu, u"Zoom o&ut"_s)->isEnabled());
    menu->close();
    m_fixture->lookUp(QString::fromLatin1(test_support::kEmi));
    menu = openMenu();
    for (const QString &text :
         {u"Show &only this name"_s, u"&Hide this name"_s, u"&Copy event"_s, u"&7 days around the event"_s})
        QVERIFY2(!entry(*menu, text)->isEnabled(), qPrintable(text));
    menu->close();
}

void TestTimelineActions::menuShowsOnlyOrHidesAName()
{
    auto *field = m_fixture->find<ui::FilterField>(u"Filter events"_s);
    entry(*openMenu(), u"Show &only “Impossible travel”"_s)->trigger();
    QCOMPARE(field->text(), u"name:=\"Impossible travel\""_s);
    const quint32 only = events().order().rowCount();
    entry(*openMenu(), u"&Hide “Impossible travel”"_s)->trigger();
    QCOMPARE(field->text(), u"-name:=\"Impossible travel\""_s);
    QCOMPARE(events().order().rowCount(), 55 - only);
}

void TestTimelineActions::menuScopes()
{
    timeline().zoom(4);
    entry(*openMenu(), u"&Scope to the visible range"_s)->trigger();
    const quint32 shown = events().order().rowCount();
    QVERIFY(shown < 55);
    entry(*openMenu(), u"&Remove the scope"_s)->trigger();
    QCOMPARE(events().order().rowCount(), 55u);
}

void TestTimelineActions::menuCopiesTheEvent()
{
    QGuiApplication::clipboard()->clear();
    entry(*openMenu(), u"&Copy event"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             m_fixture->window().record().table().cellActions().eventAsText());
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void TestTimelineActions::menusOfTheWindowHoldTheSame()
{
    const TimeRange all = timeline().visibleRange();
    entry(windowMenu(u"&View"_s), u"Zoom &in"_s)->trigger();
    QVERIFY(timeline().visibleRange().span() < all.span());
    entry(windowMenu(u"&Edit"_s), u"&Undo zoom or scope"_s)->trigger();
    QCOMPARE(timeline().visibleRange(), all);
    ui::EventTable &table = m_fixture->window().record().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Plus);
    QVERIFY(timeline().visibleRange().span() < all.span());
    QTest::keyClick(&table, Qt::Key_Return); // scopes in the timeline alone
    QCOMPARE(events().order().rowCount(), 55u);
}

void TestTimelineActions::nothingCanBeDoneWithoutARecord()
{
    WindowFixture empty;
    int found = 0;
    for (QMenu *menu : empty.window().menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            if (action->text() != u"Go to &time…"_s && action->text() != u"Zoom &in"_s)
                continue;
            ++found;
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        }
    }
    QCOMPARE(found, 2);
    QTest::keyClick(&empty.window(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!empty.window().findChild<ui::GoToTime *>());
}

QTEST_MAIN(TestTimelineActions)
#include "tst_timeline_actions.moc"
