// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/decode_watch.h"
#include "app/api/endpoint.h"
#include "app/api/page_merge.h"

#include <QNetworkRequest>

namespace api {

// GET {base}/accounts/{account_id}/zt_risk_scoring/{user_id}, for a further page with ?page={page} and, where
// the size is known, &per_page={size}.
[[nodiscard]] core::Result<QNetworkRequest> riskScoreRequest(const Endpoint &endpoint, const QString &userId,
                                                             const std::optional<Credential> &credential,
                                                             const std::optional<NextPage> &page = {});

// The whole envelope of a 200 answer. `success: false` gives the error that its codes mean; a wrong type
// gives NotUnderstood with the JSON path ("result.events[12].timestamp") in `detail` and the bytes in
// `answer`. The bytes inside event_details and unknown fields are kept as sent and not checked to be JSON.
[[nodiscard]] core::Result<core::RiskRecord> decodeRiskScore(const QByteArray &answer,
                                                             const DecodeWatch &watch = {});

} // namespace api
