// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

// The colours of JSON as text, each readable (at least 4.5:1) on the given background: one that is not gives
// way to the palette's own text colour, as all do in high contrast.
struct JsonInks
{
    QColor key, string, number, plain, dim, bad;

    JsonInks(const QPalette &palette, const QColor &background);
};

} // namespace ui
