// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_moves.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Binding
{
    QKeySequence::StandardKey moves;
    QKeySequence::StandardKey selects;
    RawMove move;
};

constexpr std::array kBindings = {
    Binding{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, RawMove::Left},
    Binding{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, RawMove::Right},
    Binding{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, RawMove::WordLeft},
    Binding{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, RawMove::WordRight},
    Binding{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, RawMove::Up},
    Binding{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, RawMove::Down},
    Binding{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, RawMove::PageUp},
    Binding{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, RawMove::PageDown},
    Binding{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, RawMove::RowStart},
    Binding{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, RawMove::RowEnd},
    Binding{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, RawMove::TextStart},
    Binding{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, RawMove::TextEnd},
};

// Unwrapped, what is seen of a line is no row of its own.
RawLines::Row rowOf(const RawLayout &layout, qsizetype offset)
{
    const RawLayout::Place place = layout.placeOf(offset);
    return layout.shape().isWrapped ? layout.row(place) : layout.lines().row(place.row);
}

qsizetype movedDown(const RawLayout &layout, qsizetype caret, double across, qsizetype rows)
{
    const RawLayout::Place from = layout.placeOf(caret);
    const RawLayout::Place to = layout.moved(from, rows);
    if (to == from)
        return rows < 0 ? 0 : layout.lines().size();
    if (layout.shape().isWrapped)
        return layout.offsetAt(to, across);
    const RawLines::Row line = layout.lines().row(to.row);
    return characterStart(layout.text(), std::min(line.end(), line.offset + static_cast<qsizetype>(across)));
}

} // namespace

std::optional<RawStep> rawStepOf(QKeyEvent &event)
{
    for (const Binding &binding : kBindings) {
        if (event.matches(binding.moves))
            return RawStep{.move = binding.move, .selects = false};
        if (event.matches(binding.selects))
            return RawStep{.move = binding.move, .selects = true};
    }
    return std::nullopt;
}

double acrossOf(const RawLayout &layout, qsizetype caret)
{
    const RawLines::Row row = rowOf(layout, caret);
    return layout.shape().isWrapped ? layout.rowLayout(row).xOf(caret)
                                    : static_cast<double>(caret - row.offset);
}

qsizetype movedCaret(const RawLayout &layout, qsizetype caret, RawMove move, double across, qsizetype page)
{
    const QByteArrayView text = layout.text().first(layout.lines().size());
    const RawLines::Row row = rowOf(layout, caret);
    switch (move) {
    case RawMove::Left:
        return previousCharacter(text, caret);
    case RawMove::Right:
        return nextCharacter(text, caret);
    case RawMove::WordLeft:
        return previousWord(text, caret);
    case RawMove::WordRight:
        return nextWord(text, caret);
    case RawMove::Up:
        return movedDown(layout, caret, across, -1);
    case RawMove::Down:
        return movedDown(layout, caret, across, 1);
    case RawMove::PageUp:
        return movedDown(layout, caret, across, -page);
    case RawMove::PageDown:
        return movedDown(layout, caret, across, page);
    case RawMove::RowStart:
        return row.offset;
    case RawMove::RowEnd:
        return row.endsLine ? row.end() : previousCharacter(text, row.end());
    case RawMove::TextStart:
        return 0;
    case RawMove::TextEnd:
        return text.size();
    }
    Q_UNREACHABLE();
}

} // namespace ui
