// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace test_support {

// Which texts of a window's visible controls can't be read whole, and where: cut by their control or by what
// the control stands in. A text that gives way by design says all of it in its tool tip. What can be scrolled
// to, up or down, is not cut.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace test_support
