// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/shared_cells.h"

namespace report {

namespace {

constexpr std::size_t kMostShared = 10'000; // an answer may have a million names

} // namespace

SharedCells::SharedCells(const core::EventColumn &column, Make make)
    : m_column(column)
    , m_make(std::move(make))
{}

const QByteArray &SharedCells::cell(const core::EventRow &row)
{
    const auto shared =
        m_column.sharedText ? m_column.sharedText(row.store, row.event) : std::optional<quint32>();
    if (!shared || *shared >= kMostShared) {
        m_own = m_make(m_column, row);
        return m_own;
    }
    if (*shared >= m_shared.size())
        m_shared.resize(*shared + 1);
    QByteArray &cell = m_shared[*shared];
    if (cell.isNull())
        cell = m_make(m_column, row);
    return cell;
}

} // namespace report
