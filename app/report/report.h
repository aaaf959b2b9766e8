// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/event_order.h"
#include "app/core/risk_record.h"

namespace report {

// Everything that a format needs to write one user's risk.
struct Report
{
    core::UserRisk user;
    core::EventOrder order;        // the exported events, in this order
    core::DisplayZone zone;        // in which times are given beside UTC
    core::EventFilter filter = {}; // that made `order`
};

} // namespace report
