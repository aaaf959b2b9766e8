// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QListWidget;

namespace ui {

// As high and at least as wide as all entries of a short list need.
void giveListItsSize(QListWidget &list);

} // namespace ui
