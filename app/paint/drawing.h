// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace paint {

// Half a pixel in: a line one pixel wide then covers one row or column of pixels.
[[nodiscard]] double crisp(double position);

// One line of text with every character visible, cut with an ellipsis where `rect` is too narrow. `flags` as
// QPainter::drawText() takes them.
void drawPlainText(QPainter &painter, const QRectF &rect, int flags, const QString &text);

} // namespace paint
