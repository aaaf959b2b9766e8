// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"
#include "ui/chip_button.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/filter_field.h"
#include "ui/record_view.h"
#include "ui/scope_chip.h"
#include "ui/timeline_view.h"
#include "ui/view_steps.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::WindowFixture;
using timeline::TimeRange;

class TestViewSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void enterScopesAndTheChipEndsIt();
    void theScopeIsPartOfTheFilter();
    void refreshKeepsTheScopeAndAnotherUserEndsIt();
    void undoesAndRedoesByKey();
    void undoesTheScope();
    void undoesInTableAndChips();
    void textFieldsKeepTheirKeys();
    void repeatsAreOneStep();
    void followingTheSelectionIsNoStep();
    void anotherUserBeginsAnew();

private:
    void undo(QWidget &widget) { QTest::keyClick(&widget, Qt::Key_Z, Qt::ControlModifier); }
    void redo(QWidget &widget)
    {
        QTest::keyClick(&widget, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void press(Qt::Key key) { QTest::keyClick(&timeline(), key); }
    [[nodiscard]] ui::RecordView &record() { return m_fixture->window().record(); }
    [[nodiscard]] ui::TimelineView &timeline() { return record().timeline(); }
    [[nodiscard]] ui::FilterBar &bar() { return record().filterBar(); }
    [[nodiscard]] ui::ScopeChip *chip() { return bar().findChild<ui::ScopeChip *>(); }
    [[nodiscard]] quint32 shown() { return m_fixture->session().events().order().rowCount(); }

    std::unique_ptr<WindowFixture> m_fixture;
    TimeRange m_all;
};

void TestViewSteps::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    m_all = timeline().visibleRange();
    timeline().setFocus();
}

void TestViewSteps::enterScopesAndTheChipEndsIt()
{
    QVERIFY(!chip()->isVisible());
    press(Qt::Key_Plus);
    press(Qt::Key_Return);
    const TimeRange range = timeline().visibleRange();
    QVERIFY(shown() > 0 && shown() < 55);
    for (const quint32 event : m_fixture->session().events().order().events())
        QVERIFY(range.contains(m_fixture->session().events().store().micros()[event]));
    QVERIFY(chip()->isVisible());
    QVERIFY(chip()->text().startsWith("Scope: "_L1) && chip()->text().endsWith(u'✕'));
    QVERIFY(chip()->accessibleName().startsWith("Remove the scope"_L1));
    QCOMPARE(timeline().visibleRange(), range);
    QCOMPARE(timeline().scene().overviewScale.range, m_all);
    QCOMPARE(timeline().scene().index.eventCount(), shown());
    quint32 inOverview = 0;
    for (const timeline::Bar &bar : timeline().scene().overviewBars)
        inOverview += bar.count;
    QCOMPARE(inOverview, 55u);
    chip()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip(), Qt::Key_Space);
    QCOMPARE(shown(), 55u);
    QVERIFY(!chip()->isVisible());
    press(Qt::Key_Return);
    QTest::mouseClick(chip(), Qt::LeftButton);
    QCOMPARE(shown(), 55u);
}

void TestViewSteps::theScopeIsPartOfTheFilter()
{
    press(Qt::Key_Plus);
    press(Qt::Key_Return);
    const quint32 inScope = shown();
    auto *field = m_fixture->find<ui::FilterField>(u"Filter events"_s);
    field->setText(u"name:travel"_s);
    QVERIFY(shown() < inScope);
    field->clear();
    QCOMPARE(shown(), inScope);
    QCOMPARE(bar().filter().scope, chip()->scope());
}

void TestViewSteps::refreshKeepsTheScopeAndAnotherUserEndsIt()
{
    press(Qt::Key_Plus);
    press(Qt::Key_Return);
    const quint32 inScope = shown();
    QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    QCOMPARE(shown(), inScope);
    QVERIFY(chip()->isVisible());
    m_fixture->lookUp(QString::fromLatin1(test_support::kBruno));
    QVERIFY(!chip()->isVisible());
    QVERIFY(!m_fixture->session().events().filter().scope);
    QCOMPARE(shown(), m_fixture->session().events().store().size());
}

void TestViewSteps::undoesAndRedoesByKey()
{
    QVERIFY(!record().viewSteps().undoAction().isEnabled());
    press(Qt::Key_Plus);
    const TimeRange zoomed = timeline().visibleRange();
    press(Qt::Key_Right);
    const TimeRange panned = timeline().visibleRange();
    press(Qt::Key_0);
    QVERIFY(zoomed != panned);
    undo(timeline());
    QCOMPARE(timeline().visibleRange(), panned);
    undo(timeline());
    QCOMPARE(timeline().visibleRange(), zoomed);
    undo(timeline());
    QCOMPARE(timeline().visibleRange(), m_all);
    QVERIFY(!record().viewSteps().undoAction().isEnabled());
    redo(timeline());
    QCOMPARE(timeline().visibleRange(), zoomed);
    record().viewSteps().redoAction().trigger();
    QCOMPARE(timeline().visibleRange(), panned);
    press(Qt::Key_Minus);
    QVERIFY(!record().viewSteps().redoAction().isEnabled());
}

void TestViewSteps::undoesTheScope()
{
    press(Qt::Key_Plus);
    press(Qt::Key_Return);
    const quint32 inScope = shown();
    undo(timeline());
    QCOMPARE(shown(), 55u);
    QVERIFY(!chip()->isVisible());
    QVERIFY(timeline().visibleRange() != m_all);
    redo(timeline());
    QCOMPARE(shown(), inScope);
    QVERIFY(chip()->isVisible());
}

void TestViewSteps::undoesInTableAndChips()
{
    QList<QWidget *> widgets = {&record().table(), bar().findChild<ui::ChipButton *>()};
    for (QWidget *widget : widgets) {
        timeline().setFocus();
        press(Qt::Key_Plus);
        widget->setFocus();
        undo(*widget);
        QCOMPARE(timeline().visibleRange(), m_all);
        redo(*widget);
        QVERIFY(timeline().visibleRange() != m_all);
        undo(*widget);
    }
}

void TestViewSteps::textFieldsKeepTheirKeys()
{
    press(Qt::Key_Plus);
    const TimeRange zoomed = timeline().visibleRange();
    auto *field = m_fixture->find<ui::FilterField>(u"Filter events"_s);
    field->setFocus();
    QTest::keyClicks(field, u"travel"_s);
    undo(*field);
    QVERIFY(field->text() != u"travel"_s);
    QCOMPARE(timeline().visibleRange(), zoomed);
    redo(*field);
    undo(*field);
    undo(*field);
    QCOMPARE(timeline().visibleRange(), zoomed);
}

void TestViewSteps::repeatsAreOneStep()
{
    timeline().zoom(2);
    timeline().zoom(2);
    timeline().zoom(2);
    undo(timeline());
    QCOMPARE(timeline().visibleRange(), m_all);
}

void TestViewSteps::followingTheSelectionIsNoStep()
{
    session::EventList &events = m_fixture->session().events();
    const quint32 oldest = events.order().event(events.order().rowCount() - 1);
    press(Qt::Key_Plus);
    press(Qt::Key_Right);
    const qint64 span = timeline().visibleRange().span();
    QVERIFY(!timeline().visibleRange().contains(events.store().micros()[oldest]));
    record().table().setFocus();
    QTest::keyClick(&record().table(), Qt::Key_End);
    QCOMPARE(events.currentEvent(), std::optional(oldest));
    QVERIFY(timeline().visibleRange().contains(events.store().micros()[oldest]));
    QCOMPARE(timeline().visibleRange().span(), span);
    undo(record().table());
    undo(record().table());
    QCOMPARE(timeline().visibleRange(), m_all);
}

void TestViewSteps::anotherUserBeginsAnew()
{
    press(Qt::Key_Plus);
    m_fixture->lookUp(QString::fromLatin1(test_support::kBruno));
    QVERIFY(!record().viewSteps().undoAction().isEnabled());
    QVERIFY(!record().viewSteps().redoAction().isEnabled());
}

QTEST_MAIN(TestViewSteps)
#include "tst_view_steps.moc"
