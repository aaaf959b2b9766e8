// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QScrollArea;

namespace ui {

// Texts of some languages are long: as wide as the content needs beside an upright scroll bar, so that it is
// scrolled up and down only, unless the screen is small. To be called again where the content changes.
void giveContentItsWidth(QScrollArea &area);

} // namespace ui
