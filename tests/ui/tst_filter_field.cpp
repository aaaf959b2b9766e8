// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/filter_field.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void teachesItsTerms();
    void marksTheWrongPiece();
    void marksAnEmptyPiece();
    void keepsTheSelectionAndTheCursor();
    void leavesAnInputMethodAlone();
    void canUndoAReplacement();

private:
    [[nodiscard]] QImage picture() { return m_field->grab().toImage(); }
    std::unique_ptr<ui::FilterField> m_field;
};

void TestFilterField::init()
{
    m_field = std::make_unique<ui::FilterField>();
    m_field->resize(300, 30);
}

void TestFilterField::teachesItsTerms()
{
    QCOMPARE(m_field->placeholderText(), u"name:travel level:high -blocked"_s);
    for (const QString &term : {u"name:"_s, u"level:"_s, u"id:"_s, u"after:"_s, u"before:"_s, u"details."_s})
        QVERIFY2(m_field->toolTip().contains(term), qPrintable(term));
}

void TestFilterField::marksTheWrongPiece()
{
    m_field->setText(u"one two three"_s);
    const QImage plain = picture();
    m_field->setProblem(core::FilterProblem{0, 3, u"Wrong <b>so</b>"_s});
    QCOMPARE(m_field->accessibleDescription(), u"Wrong <b>so</b>"_s);
    QVERIFY(m_field->toolTip().contains("&lt;b&gt;"_L1));
    QVERIFY(m_field->actions().at(0)->isVisible());
    const QImage first = picture();
    m_field->setProblem(core::FilterProblem{4, 3, u"Wrong"_s});
    QVERIFY(picture() != first && first != plain);
    m_field->setProblem(std::nullopt);
    QVERIFY(!m_field->actions().at(0)->isVisible());
    QVERIFY(m_field->accessibleDescription().isEmpty());
    QCOMPARE(picture(), plain);
}

void TestFilterField::marksAnEmptyPiece()
{
    m_field->setText(u"name:"_s);
    m_field->setProblem(core::FilterProblem{0, 0, u"Wrong"_s});
    const QImage before = picture();
    m_field->setProblem(core::FilterProblem{5, 0, u"Wrong"_s}); // behind the last letter: under it
    QVERIFY(picture() != before);
    m_field->setText({});
    m_field->setProblem(core::FilterProblem{0, 0, u"Wrong"_s});
    QVERIFY(m_field->text().isEmpty());
}

void TestFilterField::keepsTheSelectionAndTheCursor()
{
    m_field->setText(u"one two three"_s);
    m_field->setSelection(4, 3);
    m_field->setProblem(core::FilterProblem{0, 3, u"Wrong"_s});
    QCOMPARE(m_field->selectedText(), u"two"_s);
    QCOMPARE(m_field->cursorPosition(), 7);
    QCOMPARE(m_field->text(), u"one two three"_s);
}

void TestFilterField::leavesAnInputMethodAlone()
{
    m_field->setText(u"one"_s);
    m_field->setProblem(core::FilterProblem{0, 3, u"Wrong"_s});
    const QImage before = picture();
    QInputMethodEvent composing(u"né"_s, {});
    QCoreApplication::sendEvent(m_field.get(), &composing);
    const QImage composed = picture();
    QVERIFY(composed != before);
    m_field->setProblem(core::FilterProblem{1, 2, u"Wrong"_s});
    QCOMPARE(picture(), composed);
    QInputMethodEvent done;
    done.setCommitString(u"né"_s);
    QCoreApplication::sendEvent(m_field.get(), &done);
    QCOMPARE(m_field->text(), u"onené"_s);
}

void TestFilterField::canUndoAReplacement()
{
    m_field->setText(u"one"_s);
    m_field->replaceText(u"two"_s);
    QCOMPARE(m_field->text(), u"two"_s);
    m_field->undo();
    QCOMPARE(m_field->text(), u"one"_s);
}

QTEST_MAIN(TestFilterField)
#include "tst_filter_field.moc"
