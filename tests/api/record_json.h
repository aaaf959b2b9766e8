// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"

#include <QByteArray>

// The outcome of decoding, printed as indented JSON with sorted keys: what the golden files hold. Spans that
// point outside the answer or at the wrong bytes show here.
[[nodiscard]] QByteArray printDecoded(const core::Result<core::RiskRecord> &decoded);
