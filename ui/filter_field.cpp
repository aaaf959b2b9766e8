// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/filter_field.h"

#include "app/paint/palette.h"
#include "ui/icons.h"
#include "ui/tool_tip.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString termsExplained()
{
    return FilterField::tr("All of these must hold for an event to be shown (Ctrl+F):\n"
                           "travel   in its name, id or details\n"
                           "\"blocked country\"   the same, with the blank\n"
                           "name:travel   in its name\n"
                           "name:=\"Malicious file\"   just this name\n"
                           "level:high,medium   one of these levels\n"
                           "id:8ed5   in its id\n"
                           "after:2026-11-01   not earlier\n"
                           "before:2026-11-02T10:30   earlier\n"
                           "details./locations/0/country=JP   this value at this place\n"
                           "-blocked   not so; works before every term");
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_sign(addAction(QIcon(), TrailingPosition))
{
    setMaxLength(static_cast<int>(core::kMaxFilterLength));
    setClearButtonEnabled(true);
    setPlaceholderText(tr("name:travel level:high -blocked"));
    setAccessibleName(tr("Filter events"));
    setTextMargins(6, 0, 6, 0);
    updateLooks();
    setProblem(std::nullopt);
    // Not within the event that changes the text: the marks are an event of their own.
    connect(this, &QLineEdit::textChanged, this, &FilterField::markProblem, Qt::QueuedConnection);
}

void FilterField::setProblem(const std::optional<core::FilterProblem> &problem)
{
    m_problem = problem;
    m_sign->setVisible(problem.has_value());
    const QString message = problem ? problem->message : QString();
    m_sign->setToolTip(plainToolTip(message));
    setToolTip(plainToolTip(problem ? message : termsExplained()));
    setAccessibleDescription(message); // assistive technology is told of the change
    markProblem();
}

// A line edit shows formats only of an input method's text; they may lie anywhere in the line.
void FilterField::markProblem()
{
    if (m_isComposing)
        return;
    QList<QInputMethodEvent::Attribute> marks;
    if (m_problem && !text().isEmpty()) {
        const int size = static_cast<int>(text().size());
        const int from = std::min(static_cast<int>(m_problem->offset), size - 1);
        const int length = std::clamp(static_cast<int>(m_problem->length), 1, size - from);
        const QColor wrong =
            paint::levelColors(core::RiskLevel::High, paint::appearanceOf(palette()), palette()).fill;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(wrong);
        format.setBackground(paint::mixed(wrong, palette().color(QPalette::Base), 0.2));
        marks.append({QInputMethodEvent::TextFormat, from - cursorPosition(), length, format});
    }
    QInputMethodEvent event(QString(), marks);
    QCoreApplication::sendEvent(this, &event);
}

void FilterField::replaceText(const QString &text)
{
    selectAll();
    insert(text);
}

void FilterField::updateLooks()
{
    m_sign->setIcon(icon(u"warning"_s, palette()));
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    updateLooks();
    markProblem();
}

void FilterField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
