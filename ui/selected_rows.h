// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

class QItemSelectionModel;

namespace ui {

// The first selected rows in rising order, `most` of them at most. Goes over ranges, so that a million
// selected rows cost no more than a few.
[[nodiscard]] std::vector<int> selectedRows(const QItemSelectionModel &selection, std::size_t most);

// The current row is one of the selected: it follows to the first of them, or is selected where none is.
void keepCurrentSelected(QItemSelectionModel &selection);

} // namespace ui
