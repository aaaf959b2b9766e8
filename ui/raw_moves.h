// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_layout.h"

#include <optional>

class QKeyEvent;

namespace ui {

// What a key does to the caret of a text.
enum class RawMove : quint8 {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    PageUp,
    PageDown,
    RowStart,
    RowEnd,
    TextStart,
    TextEnd,
};

struct RawStep
{
    RawMove move = RawMove::Left;
    bool selects = false; // what it passes
};

[[nodiscard]] std::optional<RawStep> rawStepOf(QKeyEvent &event);

// Where a caret stands in its row: what moves up and down keep.
[[nodiscard]] double acrossOf(const RawLayout &layout, qsizetype caret);

// The offset of the caret after a move; `page` is how many rows the view shows.
[[nodiscard]] qsizetype movedCaret(const RawLayout &layout, qsizetype caret, RawMove move, double across,
                                   qsizetype page);

} // namespace ui
