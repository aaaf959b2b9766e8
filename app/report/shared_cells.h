// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_columns.h"

#include <functional>
#include <vector>

namespace report {

// The cells of one column for one report. Those that many events share are made once, such as names.
class SharedCells
{
public:
    using Make = std::function<QByteArray(const core::EventColumn &, const core::EventRow &)>;
    SharedCells(const core::EventColumn &column, Make make);

    // Valid until the next call.
    [[nodiscard]] const QByteArray &cell(const core::EventRow &row);

private:
    const core::EventColumn &m_column;
    Make m_make;
    std::vector<QByteArray> m_shared; // by what sharedText() says; null: not made yet
    QByteArray m_own;
};

} // namespace report
