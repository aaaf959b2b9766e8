// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace ui {

// The icon `:/icons/<name>.svg` drawn in the palette's text colour, in sizes from 16 to 48 pixels for single
// and double scale.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

} // namespace ui
