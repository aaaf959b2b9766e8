// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/filter_text_for.h"
#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/cell_actions.h"
#include "ui/event_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestCellActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesWhatItDoes();
    void showsNamesToTheLetter();
    void isOffWhereNoTermCanSayIt();
    void choosesTheTermOfTheCell();
    void worksByKey();
    void opensByTheMenuKey();
    void opensAtTheCellUnderThePointer();
    void offersNoCellBelowTheRows();
    void copiesTheEventTheCellAndTheBytes();
    void followsTheCellWhileRepeatsAreGrouped();

private:
    void setCurrent(int row, ColumnId column)
    {
        m_table->setCurrentIndex(m_events->model().index(row, m_events->model().sectionOf(column)));
    }
    void sendContextMenu(QContextMenuEvent::Reason reason, QPoint position);
    [[nodiscard]] QMenu *menu() const
    {
        for (auto *menu : m_table->findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *entry(const QString &start) const;

    std::unique_ptr<session::EventList> m_events;
    std::unique_ptr<ui::EventTable> m_table;
};

void TestCellActions::init()
{
    m_events = std::make_unique<session::EventList>();
    m_table = std::make_unique<ui::EventTable>();
    m_table->setEvents(*m_events);
    m_events->setStore(test_support::storeOf(
        {{"Impossible travel", "high", "2026-11-21T09:12:44Z", "{ \"a\": 1.50 }", "id-1"},
         {"R&D \xe2\x80\xaex", "low", "2026-11-20T00:00:00Z", "", "id-2"},
         {"R&D \xe2\x80\xaex", "low", "2026-11-19T00:00:00Z", "", "id-3"}}));
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get(), kLongWait));
    m_table->setFocus();
    setCurrent(0, ColumnId::Event);
}

void TestCellActions::cleanup()
{
    m_table.reset();
    m_events.reset();
}

void TestCellActions::sendContextMenu(QContextMenuEvent::Reason reason, QPoint position)
{
    QWidget *receiver =
        reason == QContextMenuEvent::Keyboard ? static_cast<QWidget *>(m_table.get()) : m_table->viewport();
    QContextMenuEvent event(reason, position, receiver->mapToGlobal(position));
    QCoreApplication::sendEvent(receiver, &event);
}

// Of the table's actions, which its menus show.
QAction *TestCellActions::entry(const QString &start) const
{
    for (QAction *action : m_table->actions()) {
        if (action->text().startsWith(start))
            return action;
    }
    qFatal("the table has no %s", qPrintable(start));
}

void TestCellActions::namesWhatItDoes()
{
    QCOMPARE(entry(u"Show"_s)->text(), u"Show &only “Impossible travel”"_s);
    QCOMPARE(entry(u"&Hide"_s)->text(), u"&Hide “Impossible travel”"_s);
    setCurrent(0, ColumnId::Level);
    QCOMPARE(entry(u"Show"_s)->text(), u"Show &only “High”"_s);
    setCurrent(0, ColumnId::Time);
    m_events->setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QCOMPARE(entry(u"Show"_s)->text(), u"Show &only from “2026-11-21 14:57:44.000” on"_s);
    QCOMPARE(entry(u"&Hide"_s)->text(), u"&Hide from “2026-11-21 14:57:44.000” on"_s);
}

void TestCellActions::showsNamesToTheLetter()
{
    setCurrent(1, ColumnId::Event);
    QCOMPARE(entry(u"Show"_s)->text(), u"Show &only “R&&D ⟨U+202E⟩x”"_s);
    m_events->setStore(test_support::storeOf({{QByteArray(5000, 'n'), "low", ""}}));
    setCurrent(0, ColumnId::Event);
    QVERIFY(entry(u"Show"_s)->text().size() < 100 && entry(u"Show"_s)->text().endsWith(u"n…”"_s));
}

void TestCellActions::isOffWhereNoTermCanSayIt()
{
    QVERIFY(entry(u"Show"_s)->isEnabled());
    setCurrent(0, ColumnId::SincePrevious);
    QVERIFY(!entry(u"Show"_s)->isEnabled() && !entry(u"&Hide"_s)->isEnabled());
    QVERIFY(entry(u"Copy c&ell"_s)->isEnabled());
    m_events->setStore(test_support::storeOf({{"File", "low", "", QByteArray(100'000, ' ') + "1"}}));
    setCurrent(0, ColumnId::Details);
    QVERIFY(!entry(u"Show"_s)->isEnabled());
    m_events->setStore({});
    for (const QString &start : {u"Show"_s, u"&Hide"_s, u"&Copy event"_s, u"Copy c&ell"_s})
        QVERIFY2(!entry(start)->isEnabled(), qPrintable(start));
}

void TestCellActions::choosesTheTermOfTheCell()
{
    QSignalSpy chosen(&m_table->cellActions(), &ui::CellActions::termChosen);
    entry(u"Show"_s)->trigger();
    entry(u"&Hide"_s)->trigger();
    setCurrent(0, ColumnId::Level);
    entry(u"Show"_s)->trigger();
    QCOMPARE(chosen.size(), 3);
    const EventStore &store = m_events->store();
    QCOMPARE(chosen.at(0).at(0).toString(), u"name:=\"Impossible travel\""_s);
    QCOMPARE(chosen.at(1).at(0).toString(), filterTextFor(store, 0, ColumnId::Event, true));
    QCOMPARE(chosen.at(2).at(0).toString(), filterTextFor(store, 0, ColumnId::Level, false));
}

void TestCellActions::worksByKey()
{
    QSignalSpy chosen(&m_table->cellActions(), &ui::CellActions::termChosen);
    QTest::keyClick(m_table.get(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(m_table.get(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen.at(1).at(0).toString().startsWith(u'-'));
}

void TestCellActions::opensByTheMenuKey()
{
    sendContextMenu(QContextMenuEvent::Keyboard, {});
    QVERIFY(menu());
    QVERIFY(menu()->actions().contains(entry(u"Show"_s)));
    QVERIFY(menu()->actions().contains(entry(u"Copy event as"_s)));
    QVERIFY(menu()->actions().contains(&m_table->groupAction()));
    QVERIFY(m_table->rect().contains(m_table->mapFromGlobal(menu()->pos())));
}

void TestCellActions::opensAtTheCellUnderThePointer()
{
    const QModelIndex level = m_events->model().index(1, m_events->model().sectionOf(ColumnId::Level));
    sendContextMenu(QContextMenuEvent::Mouse, m_table->visualRect(level).center());
    QCOMPARE(m_table->currentIndex(), level);
    QVERIFY(menu());
    QCOMPARE(menu()->actions().at(0)->text(), u"Show &only “Low”"_s);
}

void TestCellActions::offersNoCellBelowTheRows()
{
    sendContextMenu(QContextMenuEvent::Mouse, {50, 350});
    QVERIFY(menu());
    QVERIFY(!menu()->actions().contains(entry(u"Show"_s)));
    QVERIFY(menu()->actions().contains(&m_table->groupAction()));
}

void TestCellActions::copiesTheEventTheCellAndTheBytes()
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard.text(), u"2026-11-21 09:12:44.000\t%1\thigh\tImpossible travel\t{\"a\":1.50}"_s.arg(
                                   formatDuration(Q_INT64_C(119'564'000'000))));
    setCurrent(1, ColumnId::Event);
    entry(u"Copy c&ell"_s)->trigger();
    QCOMPARE(clipboard.text(), u"R&D \u202ex"_s);
    setCurrent(0, ColumnId::Time);
    entry(u"Copy event as &JSON"_s)->trigger();
    const QByteArray json = m_events->store().eventJson(0).toByteArray();
    QVERIFY(json.contains("{ \"a\": 1.50 }"));
    QCOMPARE(clipboard.text(), QString::fromUtf8(json));
    QCOMPARE(clipboard.mimeData()->data(u"application/json"_s), json);
}

void TestCellActions::followsTheCellWhileRepeatsAreGrouped()
{
    m_table->groupAction().trigger();
    QCOMPARE(m_events->model().rowCount(), 2);
    setCurrent(1, ColumnId::Event);
    QCOMPARE(entry(u"Show"_s)->text(), u"Show &only “R&&D ⟨U+202E⟩x”"_s);
    m_events->select(2); // inside the folded run
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("2026-11-19"_L1));
    entry(u"Copy event as &JSON"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains("id-3"_L1));
}

QTEST_MAIN(TestCellActions)
#include "tst_cell_actions.moc"
