// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace ui {

// The icon `:/icons/<name>.svg` in the palette's text colour, drawn in the size and scale that it is asked
// for; up to 32 pixels from `:/icons/<name>-small.svg`, where there is one.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

} // namespace ui
