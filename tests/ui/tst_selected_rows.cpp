// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/selected_rows.h"

#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/cell_actions.h"
#include "ui/event_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

// More rows than one, selected in the event table as a person does it, and what comes of two.
class TestSelectedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsRanges();
    void comparesTwoSelectedRows();
    void selectsTwoRowsByKey();
    void comparesNeitherOneNorThree();
    void theCurrentRowStaysSelected();
    void theMenuKeepsTwoRows();
    void anotherOrderKeepsTheCurrentRow();

private:
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex cell = m_events->model().index(row, m_events->model().sectionOf(ColumnId::Level));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, m_table->visualRect(cell).center());
    }
    [[nodiscard]] std::vector<int> selected() const { return ui::selectedRows(m_events->selection(), 10); }
    void sendContextMenu(QPoint position);
    [[nodiscard]] QMenu *menu() const
    {
        for (auto *menu : m_table->findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    [[nodiscard]] QAction &compare() const { return m_table->cellActions().compareEvents(); }

    std::unique_ptr<session::EventList> m_events;
    std::unique_ptr<ui::EventTable> m_table;
};

void TestSelectedRows::init()
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
    click(0);
}

void TestSelectedRows::cleanup()
{
    m_table.reset();
    m_events.reset();
}

void TestSelectedRows::sendContextMenu(QPoint position)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, position, m_table->viewport()->mapToGlobal(position));
    QCoreApplication::sendEvent(m_table->viewport(), &event);
}

void TestSelectedRows::readsRanges()
{
    m_table->selectAll();
    QCOMPARE(selected(), (std::vector{0, 1, 2}));
    QCOMPARE(ui::selectedRows(m_events->selection(), 2), (std::vector{0, 1}));
    QCOMPARE(m_events->currentEvent(), 0u);
    m_events->selection().clearSelection();
    QVERIFY(selected().empty());
}

void TestSelectedRows::comparesTwoSelectedRows()
{
    QSignalSpy asked(&m_table->cellActions(), &ui::CellActions::compareRequested);
    click(0);
    click(2, Qt::ControlModifier);
    QCOMPARE(selected(), (std::vector{0, 2}));
    QCOMPARE(m_events->currentEvent(), 2u);
    QTest::keyClick(m_table.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{2u, 0u})); // the older one first
    // Everything else means the current row.
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("2026-11-19"_L1));
    m_table->groupAction().trigger();
    click(0);
    click(1, Qt::ControlModifier);
    m_events->selection().select(m_events->model().index(1, 0), QItemSelectionModel::Select);
    compare().trigger(); // a folded run: its first event
    QCOMPARE(asked.last(), (QVariantList{1u, 0u}));
}

void TestSelectedRows::selectsTwoRowsByKey()
{
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), (std::vector{0, 1}));
    QCOMPARE(m_events->currentEvent(), 1u);
    QVERIFY(compare().isEnabled());
    QTest::keyClick(m_table.get(), Qt::Key_Up);
    QCOMPARE(selected(), std::vector{0});
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(selected(), std::vector{0});
    QTest::keyClick(m_table.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), (std::vector{0, 2}));
    QTest::keyClick(m_table.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), std::vector{0});
    QCOMPARE(m_events->currentEvent(), 0u);
}

void TestSelectedRows::comparesNeitherOneNorThree()
{
    QSignalSpy asked(&m_table->cellActions(), &ui::CellActions::compareRequested);
    QVERIFY(!compare().isEnabled());
    QVERIFY(compare().toolTip().contains(u"hold Ctrl"_s));
    click(2, Qt::ShiftModifier);
    QCOMPARE(selected(), (std::vector{0, 1, 2}));
    QVERIFY(!compare().isEnabled());
    QVERIFY(compare().toolTip().contains(u"these are more"_s));
    QTest::keyClick(m_table.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(asked.size(), 0);
    click(1, Qt::ControlModifier);
    QVERIFY(compare().isEnabled());
}

void TestSelectedRows::theCurrentRowStaysSelected()
{
    click(0, Qt::ControlModifier);
    QCOMPARE(selected(), std::vector{0});
    click(2, Qt::ControlModifier);
    click(2, Qt::ControlModifier); // a mistake taken back
    QCOMPARE(selected(), std::vector{0});
    QCOMPARE(m_events->currentEvent(), 0u);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, {50, 350}); // below the rows
    QCOMPARE(selected(), std::vector{0});
    QTest::keyClick(m_table.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), std::vector{0});
}

void TestSelectedRows::theMenuKeepsTwoRows()
{
    click(0);
    click(1, Qt::ControlModifier);
    const QPoint level = m_table->visualRect(m_events->model().index(0, 2)).center();
    QTest::mousePress(m_table->viewport(), Qt::RightButton, {}, level);
    sendContextMenu(level);
    QVERIFY(menu());
    QVERIFY(menu()->actions().contains(&compare()) && compare().isEnabled());
    QCOMPARE(selected(), (std::vector{0, 1}));
    QCOMPARE(m_events->currentEvent(), 0u);
    menu()->close();
    const QPoint other = m_table->visualRect(m_events->model().index(2, 2)).center();
    sendContextMenu(other);
    QCOMPARE(selected(), std::vector{2});
    QVERIFY(!compare().isEnabled());
}

void TestSelectedRows::anotherOrderKeepsTheCurrentRow()
{
    click(0);
    click(2, Qt::ControlModifier);
    m_events->setSort({ColumnId::Time, Qt::AscendingOrder});
    QCOMPARE(selected(), std::vector{0});
    QCOMPARE(m_events->currentEvent(), 2u);
    QVERIFY(!compare().isEnabled());
}

QTEST_MAIN(TestSelectedRows)
#include "tst_selected_rows.moc"
