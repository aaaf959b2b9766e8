// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"

#include <QJsonObject>
#include <QStringList>

// Where the values that the SDK decoded from an answer are not ours: "email", "events[3].event_details", or
// the class of its error: "SyntaxError". Absent, null and empty texts are alike, as we keep them; the case of
// a documented level is.
[[nodiscard]] QStringList differencesFromSdk(const core::RiskRecord &ours, const QJsonObject &sdk);
