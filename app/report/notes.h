// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"

#include <QStringList>

namespace report {

// What a reader must know beside the data, a plain sentence each: nothing in the answer, an answer that may
// be partial or was put together from several, a reported level that the events don't explain, events without
// a readable time, the provider's messages.
[[nodiscard]] QStringList notesOn(const core::RiskRecord &record, const core::Assessment &assessment);

} // namespace report
