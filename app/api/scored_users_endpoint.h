// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/decode_watch.h"
#include "app/api/endpoint.h"
#include "app/core/scored_users.h"

#include <QNetworkRequest>

namespace api {

// GET {base}/accounts/{account_id}/zt_risk_scoring/summary: the account's users who have events now. It takes
// the same permission as the risk of one user.
[[nodiscard]] core::Result<QNetworkRequest> scoredUsersRequest(const Endpoint &endpoint,
                                                               const std::optional<Credential> &credential);

// Whether the envelope of a 200 answer says success; else the error that its codes mean, or NotUnderstood.
[[nodiscard]] core::Result<void> checkScoredUsers(const QByteArray &answer);

// The whole envelope of a 200 answer, without account and time of asking. `success: false` gives the error
// that its codes mean, what is no list of objects NotUnderstood with the JSON path. A user's field of a wrong
// type counts as absent: who is listed matters more.
[[nodiscard]] core::Result<core::ScoredUsers> decodeScoredUsers(const QByteArray &answer,
                                                                const DecodeWatch &watch = {});

} // namespace api
