// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace ui {

// The icon `:/icons/<name>.svg` drawn in the palette's text colour, sharp at any scale factor.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

} // namespace ui
