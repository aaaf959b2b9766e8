// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/decode_watch.h"
#include "app/api/endpoint.h"
#include "app/core/behavior.h"

#include <QNetworkRequest>

namespace api {

// GET {base}/accounts/{account_id}/zt_risk_scoring/behaviors. It takes the permission “Zero Trust Read”.
[[nodiscard]] core::Result<QNetworkRequest> behaviorsRequest(const Endpoint &endpoint,
                                                             const std::optional<Credential> &credential);

// The whole envelope of a 200 answer: the fields of result.behaviors in the order sent, no more of them than
// anybody could read. What is no object, and a field of a wrong type, counts as absent.
[[nodiscard]] core::Result<core::Behaviors> decodeBehaviors(const QByteArray &answer,
                                                            const DecodeWatch &watch = {});

} // namespace api
