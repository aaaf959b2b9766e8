// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"
#include "app/core/stop_check.h"

namespace api {

// The page to ask for behind those that a record holds. The reference page documents no paging of requests;
// result_info is still in the answers and an older version took `page` and `per_page`.
struct NextPage
{
    qint64 number = 2;
    std::optional<qint64> size = {}; // as the first page says
};

[[nodiscard]] NextPage nextPageOf(const core::RiskRecord &record);

// `pages` with the events of `next` that it does not hold yet behind its own, each as it was sent: one answer
// that decodes as any other. Events are the same where their ids are, without an id where their bytes are.
// Everything but events is that of `pages`, though its answer is that of `next` where `pages` holds no
// events; `paging` counts what was left out. NotUnderstood or TooLarge where both are too much for one
// answer, Cancelled where `stop` says so.
[[nodiscard]] core::Result<core::RiskRecord>
putTogether(const core::RiskRecord &pages, const core::RiskRecord &next, const core::StopCheck &stop = {});

} // namespace api
