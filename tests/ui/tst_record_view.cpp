// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"
#include "ui/compare_dialog.h"
#include "ui/compare_table.h"
#include "ui/event_table.h"
#include "ui/filter_field.h"
#include "ui/record_view.h"
#include "ui/timeline_view.h"

#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::WindowFixture;

class TestRecordView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aCellBecomesATerm();
    void hidingReplacesShowing();
    void aWrongFilterLeavesTheRows();
    void theZoneRereadsTheFilter();
    void columnsFitTheUser();
    void groupingIsRemembered();
    void menusHoldTheTablesActions();
    void twoEventsAreCompared();

private:
    [[nodiscard]] ui::EventTable &table() { return m_fixture->window().record().table(); }
    [[nodiscard]] ui::FilterField *field() { return m_fixture->find<ui::FilterField>(u"Filter events"_s); }
    [[nodiscard]] QString name(int row)
    {
        const int section = m_fixture->session().events().model().sectionOf(ColumnId::Event);
        return table().model()->index(row, section).data().toString();
    }
    void setCurrent(int row, ColumnId column)
    {
        const int section = m_fixture->session().events().model().sectionOf(column);
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, section));
    }
    [[nodiscard]] QStringList entriesOf(const QString &menu);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestRecordView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
}

QStringList TestRecordView::entriesOf(const QString &menu)
{
    QStringList entries;
    for (const QAction *top : m_fixture->window().menuBar()->actions()) {
        for (const QAction *entry : top->text() == menu ? top->menu()->actions() : QList<QAction *>())
            entries += entry->text();
    }
    return entries;
}

void TestRecordView::aCellBecomesATerm()
{
    QCOMPARE(name(0), u"Impossible travel"_s);
    setCurrent(0, ColumnId::Event);
    QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(field()->text(), u"name:=\"Impossible travel\""_s);
    const int rows = table().model()->rowCount();
    QVERIFY(rows > 0 && rows < 55);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(name(row), u"Impossible travel"_s);
    QCOMPARE(m_fixture->find<QLabel>(u"shown"_s)->text(), u"%L1 of %L2 events"_s.arg(rows).arg(55));
}

void TestRecordView::hidingReplacesShowing()
{
    setCurrent(0, ColumnId::Event);
    QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    const int rows = table().model()->rowCount();
    setCurrent(0, ColumnId::Event);
    QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(field()->text(), u"-name:=\"Impossible travel\""_s);
    QCOMPARE(table().model()->rowCount(), 55 - rows);
}

void TestRecordView::aWrongFilterLeavesTheRows()
{
    field()->setText(u"level:high"_s);
    const int rows = table().model()->rowCount();
    QVERIFY(rows > 0 && rows < 55);
    field()->setText(u"level:high after:yesterday"_s);
    QVERIFY(field()->problem());
    QCOMPARE(table().model()->rowCount(), rows);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 55);
}

void TestRecordView::theZoneRereadsTheFilter()
{
    // The newest event is of 09:12 UTC.
    field()->setText(u"after:2026-11-21T10:00"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    m_fixture->session().events().setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QVERIFY(table().model()->rowCount() > 0);
}

void TestRecordView::columnsFitTheUser()
{
    const int section = m_fixture->session().events().model().sectionOf(ColumnId::Event);
    const int before = table().columnWidth(section);
    int widest = 0;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        widest = std::max(widest, table().sizeHintForIndex(table().model()->index(row, section)).width());
    QVERIFY(before >= widest);
    field()->setText(u"level:high"_s); // other rows, the same user
    QCOMPARE(table().columnWidth(section), before);
}

void TestRecordView::groupingIsRemembered()
{
    QVERIFY(!m_fixture->session().events().isGrouping());
    ui::TimelineView &timeline = m_fixture->window().record().timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_G);
    QVERIFY(m_fixture->session().events().isGrouping());
    QVERIFY(m_fixture->preferences().groupsRepeats());
    m_fixture->restart();
    QVERIFY(m_fixture->session().events().isGrouping());
    QVERIFY(table().groupAction().isChecked());
    table().groupAction().trigger();
    m_fixture->restart();
    QVERIFY(!m_fixture->session().events().isGrouping());
}

void TestRecordView::menusHoldTheTablesActions()
{
    setCurrent(0, ColumnId::Level);
    const QStringList edit = entriesOf(u"&Edit"_s);
    for (const QString &entry : {u"Show &only “High”"_s, u"&Hide “High”"_s, u"&Copy event"_s, u"Copy c&ell"_s,
                                 u"Copy event as &JSON"_s})
        QVERIFY2(edit.contains(entry), qPrintable(entry));
    QVERIFY(entriesOf(u"&View"_s).contains(u"&Group repeats"_s));
}

void TestRecordView::twoEventsAreCompared()
{
    setCurrent(0, ColumnId::Time);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    const auto current = m_fixture->session().events().currentEvent();
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    auto *dialog = m_fixture->window().findChild<ui::CompareDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    auto *rows = dialog->findChild<ui::CompareTable *>();
    QTRY_VERIFY(rows->model()->rowCount() > 0);
    // The older event is A; both times are told in the window's zone.
    const QLabel &older = *dialog->findChild<QLabel *>(u"leftEvent"_s);
    const QLabel &newer = *dialog->findChild<QLabel *>(u"rightEvent"_s);
    QVERIFY(older.accessibleName().section(u' ', 1) < newer.accessibleName().section(u' ', 1));
    m_fixture->session().events().setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QVERIFY(older.accessibleName().contains(u"Asia/Kathmandu"_s));
    QCOMPARE(m_fixture->session().events().currentEvent(), current);
    // What is compared stays, whatever the window looks up.
    m_fixture->lookUp(QString::fromLatin1(test_support::kBruno));
    QVERIFY(dialog->isVisible() && rows->model()->rowCount() > 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window().findChild<ui::CompareDialog *>());
}

QTEST_MAIN(TestRecordView)
#include "tst_record_view.moc"
