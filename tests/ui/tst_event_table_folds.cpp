// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/event_delegate.h"
#include "ui/event_table.h"

#include <QHeaderView>
#include <QTest>
#include <QWindow>

using namespace core;
using namespace Qt::StringLiterals;

class TestEventTableFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsByKey();
    void togglesByClickOnTheMark();
    void aClickBesideTheMarkSelects();
    void togglesByDoubleClick();
    void togglesByKeys();
    void mirrorsTheKeysAndTheMark();
    void marksNothingWithoutRepeats();
    void unfoldedRowsStandFurtherIn();
    void highEventsAreFoundOverFoldedRows();

private:
    [[nodiscard]] int rows() const { return m_events->model().rowCount(); }
    [[nodiscard]] QModelIndex cell(int row, ColumnId column = ColumnId::Event) const
    {
        return m_events->model().index(row, m_events->model().sectionOf(column));
    }
    [[nodiscard]] QRect mark(int row) const;
    void click(QPoint position) { QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, position); }
    void doubleClick(QPoint position) // as from the window system: press, release, double click, release
    {
        QTest::mouseDClick(m_table->windowHandle(), Qt::LeftButton, {},
                           m_table->viewport()->mapTo(m_table.get(), position));
    }

    std::unique_ptr<session::EventList> m_events;
    std::unique_ptr<ui::EventTable> m_table;
};

// Newest first: Travel; File, File, File; Travel, Travel.
void TestEventTableFolds::init()
{
    m_events = std::make_unique<session::EventList>();
    m_table = std::make_unique<ui::EventTable>();
    m_table->setEvents(*m_events);
    m_events->setStore(test_support::storeOf({{"Travel", "high", "2026-11-09T00:00:00Z"},
                                              {"File", "low", "2026-11-08T00:00:00Z"},
                                              {"File", "low", "2026-11-07T00:00:00Z"},
                                              {"File", "low", "2026-11-06T00:00:00Z"},
                                              {"Travel", "high", "2026-11-05T00:00:00Z"},
                                              {"Travel", "high", "2026-11-04T00:00:00Z"}}));
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get(), kLongWait));
    m_table->setFocus();
    m_table->setCurrentIndex(cell(0));
    m_events->setGrouping(true);
}

void TestEventTableFolds::cleanup()
{
    m_table.reset();
    m_events.reset();
}

QRect TestEventTableFolds::mark(int row) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_table->viewport());
    option.widget = m_table.get();
    option.rect = m_table->visualRect(cell(row));
    return m_table->findChild<ui::EventDelegate *>()->foldMark(option, cell(row));
}

void TestEventTableFolds::groupsByKey()
{
    m_events->setGrouping(false);
    QCOMPARE(rows(), 6);
    QTest::keyClick(m_table.get(), Qt::Key_G);
    QCOMPARE(rows(), 3);
    QVERIFY(m_table->groupAction().isChecked());
    QCOMPARE(cell(1).data().toString(), u"File × %1"_s.arg(QLocale().toString(3)));
    QTest::keyClick(m_table.get(), Qt::Key_G);
    QCOMPARE(rows(), 6);
}

void TestEventTableFolds::togglesByClickOnTheMark()
{
    click(mark(1).center());
    QCOMPARE(rows(), 5);
    QCOMPARE(m_events->currentEvent(), 0u); // the click folds, it does not select
    click(mark(1).center());
    QCOMPARE(rows(), 3);
    // Twice in quick succession: there and back.
    doubleClick(mark(1).center());
    QCOMPARE(rows(), 3);
}

void TestEventTableFolds::aClickBesideTheMarkSelects()
{
    const QRect shown = m_table->visualRect(cell(1));
    click({mark(1).right() + 10, shown.center().y()});
    QCOMPARE(rows(), 3);
    QCOMPARE(m_table->currentIndex().row(), 1);
    click(m_table->visualRect(cell(2, ColumnId::Time)).center());
    QCOMPARE(rows(), 3);
    QCOMPARE(m_table->currentIndex().row(), 2);
}

void TestEventTableFolds::togglesByDoubleClick()
{
    doubleClick(m_table->visualRect(cell(1, ColumnId::Time)).center());
    QCOMPARE(rows(), 5);
    QCOMPARE(m_table->currentIndex().row(), 1);
    doubleClick(m_table->visualRect(cell(0, ColumnId::Time)).center());
    QCOMPARE(rows(), 5);
}

void TestEventTableFolds::togglesByKeys()
{
    m_table->setCurrentIndex(cell(1));
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(rows(), 5);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(rows(), 3);
    QTest::keyClick(m_table.get(), Qt::Key_Left);
    QCOMPARE(rows(), 3); // nothing to fold: one cell further
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QCOMPARE(rows(), 5);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_Left);
    QCOMPARE(rows(), 3);
    m_table->setCurrentIndex(cell(0));
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(rows(), 3);
}

void TestEventTableFolds::mirrorsTheKeysAndTheMark()
{
    const QRect cellRect = m_table->visualRect(cell(1));
    QVERIFY(mark(1).center().x() < cellRect.center().x());
    m_table->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(mark(1).center().x() > m_table->visualRect(cell(1)).center().x());
    m_table->setCurrentIndex(cell(1));
    QTest::keyClick(m_table.get(), Qt::Key_Left);
    QCOMPARE(rows(), 5);
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QCOMPARE(rows(), 3);
    click(mark(1).center());
    QCOMPARE(rows(), 5);
}

void TestEventTableFolds::marksNothingWithoutRepeats()
{
    QVERIFY(mark(0).isEmpty());
    QVERIFY(!mark(1).isEmpty() && !mark(2).isEmpty());
    m_events->toggleGroup(1);
    QVERIFY(!mark(1).isEmpty() && mark(2).isEmpty());
    m_events->setGrouping(false);
    QVERIFY(mark(1).isEmpty());
}

void TestEventTableFolds::unfoldedRowsStandFurtherIn()
{
    m_events->toggleGroup(1);
    const auto hint = [this](int row) { return m_table->sizeHintForIndex(cell(row)).width(); };
    QVERIFY(hint(2) > hint(1)); // the same name, further in
    QCOMPARE(hint(3), hint(2));
    QCOMPARE(m_table->visualRect(cell(2)).height(), m_table->visualRect(cell(1)).height());
}

void TestEventTableFolds::highEventsAreFoundOverFoldedRows()
{
    m_table->selectHigh(1);
    QCOMPARE(m_table->currentIndex().row(), 2);
    m_table->selectHigh(1); // one step over the whole run: there is none behind it
    QCOMPARE(m_table->currentIndex().row(), 2);
    m_table->selectHigh(-1);
    QCOMPARE(m_table->currentIndex().row(), 0);
    m_events->toggleGroup(2);
    m_table->selectHigh(1);
    QCOMPARE(m_table->currentIndex().row(), 2);
    m_table->selectHigh(1);
    QCOMPARE(m_table->currentIndex().row(), 3);
}

QTEST_MAIN(TestEventTableFolds)
#include "tst_event_table_folds.moc"
