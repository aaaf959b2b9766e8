// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/selected_rows.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace ui {

std::vector<int> selectedRows(const QItemSelectionModel &selection, std::size_t most)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection.selection()) {
        const auto height = std::min(static_cast<std::size_t>(range.height()), most);
        for (int row = range.top(); row < range.top() + static_cast<int>(height); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.resize(std::min(rows.size(), most));
    return rows;
}

void keepCurrentSelected(QItemSelectionModel &selection)
{
    const QModelIndex current = selection.currentIndex();
    if (!current.isValid() || selection.isRowSelected(current.row()))
        return;
    const std::vector<int> rows = selectedRows(selection, 1);
    if (rows.empty())
        selection.select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    else
        selection.setCurrentIndex(current.siblingAtRow(rows.front()), QItemSelectionModel::NoUpdate);
}

} // namespace ui
