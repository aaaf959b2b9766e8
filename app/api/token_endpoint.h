// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/endpoint.h"
#include "app/core/credential_check.h"

#include <QNetworkRequest>

namespace api {

// Whose token it is. Each kind is checked at an address of its own, which knows nothing of the other kind.
enum class TokenOwner : quint8 { User, Account };

// GET {base}/user/tokens/verify or {base}/accounts/{account_id}/tokens/verify
[[nodiscard]] core::Result<QNetworkRequest> tokenRequest(const Endpoint &endpoint, TokenOwner owner,
                                                         const Credential &credential);

// The envelope of a 200 answer. NotUnderstood with the JSON path where `result` or its `status` is missing or
// of a wrong type; times that can't be read count as absent.
[[nodiscard]] core::Result<core::TokenStatus> decodeTokenStatus(const QByteArray &answer);

} // namespace api
