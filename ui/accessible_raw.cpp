// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/accessible_raw.h"

#include "ui/raw_view.h"

#include <algorithm>

namespace ui {

AccessibleRaw::AccessibleRaw(RawView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{}

RawView *AccessibleRaw::view() const
{
    return qobject_cast<RawView *>(object());
}

void *AccessibleRaw::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleRaw::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

std::vector<AccessibleRaw::Line> AccessibleRaw::lines() const
{
    std::vector<Line> lines;
    RawView *shown = view();
    if (!shown)
        return lines;
    int start = 0;
    for (const RawLayout::Place place : shown->visibleRows()) {
        lines.push_back({.start = start, .row = shown->rows().rowText(shown->rows().row(place))});
        start += static_cast<int>(lines.back().row.shown().size()) + 1;
    }
    return lines;
}

int AccessibleRaw::positionOf(qsizetype offset) const
{
    const std::vector<Line> all = lines();
    const auto behind =
        std::ranges::upper_bound(all, offset, {}, [](const Line &line) { return line.row.offset(); });
    if (behind == all.begin())
        return 0;
    const Line &line = *std::prev(behind);
    return line.start + line.row.indexOf(offset);
}

qsizetype AccessibleRaw::offsetOf(int position) const
{
    const std::vector<Line> all = lines();
    const auto behind = std::ranges::upper_bound(all, position, {}, &Line::start);
    if (behind == all.begin())
        return 0;
    const Line &line = *std::prev(behind);
    return line.row.offsetBefore(position - line.start);
}

int AccessibleRaw::selectionCount() const
{
    int start = 0;
    int end = 0;
    selection(0, &start, &end);
    return start < end ? 1 : 0;
}

// The part of it that is on screen.
void AccessibleRaw::selection(int number, int *start, int *end) const
{
    *start = *end = 0;
    RawView *shown = view();
    if (number != 0 || !shown || shown->selection().length == 0)
        return;
    *start = positionOf(shown->selection().offset);
    *end = positionOf(shown->selection().end());
}

void AccessibleRaw::addSelection(int start, int end)
{
    if (RawView *shown = view())
        shown->select(offsetOf(start), offsetOf(end));
}

void AccessibleRaw::removeSelection(int number)
{
    RawView *shown = view();
    if (shown && number == 0)
        shown->select(shown->caret(), shown->caret());
}

void AccessibleRaw::setSelection(int number, int start, int end)
{
    if (number == 0)
        addSelection(start, end);
}

int AccessibleRaw::cursorPosition() const
{
    RawView *shown = view();
    return shown && !shown->rectOf(shown->caret()).isNull() ? positionOf(shown->caret()) : -1;
}

void AccessibleRaw::setCursorPosition(int position)
{
    addSelection(position, position);
}

QString AccessibleRaw::text(int start, int end) const
{
    QStringList rows;
    for (const Line &line : lines())
        rows += line.row.shown();
    const QString whole = rows.join(u'\n');
    const qsizetype from = std::clamp<qsizetype>(start, 0, whole.size());
    const qsizetype to = end < 0 ? whole.size() : std::clamp<qsizetype>(end, from, whole.size());
    return whole.sliced(from, to - from);
}

int AccessibleRaw::characterCount() const
{
    const std::vector<Line> all = lines();
    return all.empty() ? 0 : all.back().start + static_cast<int>(all.back().row.shown().size());
}

QRect AccessibleRaw::characterRect(int position) const
{
    RawView *shown = view();
    if (!shown)
        return {};
    const QRect rect = shown->rectOf(offsetOf(position));
    return rect.isNull() ? rect : QRect(shown->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int AccessibleRaw::offsetAtPoint(const QPoint &point) const
{
    RawView *shown = view();
    const QPoint inView = shown ? shown->viewport()->mapFromGlobal(point) : QPoint();
    const bool isInside = shown && shown->viewport()->rect().contains(inView);
    return isInside ? positionOf(shown->offsetAt(inView)) : -1;
}

// Only what is on screen has a position.
void AccessibleRaw::scrollToSubstring(int /*start*/, int /*end*/) {}

QString AccessibleRaw::attributes(int /*position*/, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void announceCaret(RawView &view, SelectionChange selection)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTextInterface *text = accessible ? accessible->textInterface() : nullptr;
    if (!text)
        return;
    const int position = text->cursorPosition();
    QAccessibleTextCursorEvent moved(&view, position);
    QAccessible::updateAccessibility(&moved);
    if (selection == SelectionChange::No)
        return;
    int start = position;
    int end = position;
    if (view.selection().length > 0)
        text->selection(0, &start, &end);
    QAccessibleTextSelectionEvent selected(&view, start, end);
    selected.setCursorPosition(position);
    QAccessible::updateAccessibility(&selected);
}

} // namespace ui
