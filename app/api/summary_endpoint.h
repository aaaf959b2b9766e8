// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/endpoint.h"

#include <QNetworkRequest>

namespace api {

// GET {base}/accounts/{account_id}/zt_risk_scoring/summary: the account's scored users. It takes the same
// permission as the risk of one user.
[[nodiscard]] core::Result<QNetworkRequest> summaryRequest(const Endpoint &endpoint,
                                                           const std::optional<Credential> &credential);

// Whether the envelope of a 200 answer says success; else the error that its codes mean, or NotUnderstood.
[[nodiscard]] core::Result<void> checkSummary(const QByteArray &answer);

} // namespace api
