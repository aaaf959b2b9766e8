// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/endpoint.h"

#include <QNetworkRequest>

#include <optional>

namespace api {

// GET {base}{path} for a JSON answer: no cookies, no cache, no redirects, one credential scheme. `path` is
// ASCII, made of checked parts. The demo gets no credential; anything else without one is NoCredential.
[[nodiscard]] core::Result<QNetworkRequest> getRequest(const Endpoint &endpoint, const QString &path,
                                                       const std::optional<Credential> &credential);

// Takes the credential out of a request that isn't needed any more. What others hold of it is left to them.
void overwriteCredential(QNetworkRequest &request);

[[nodiscard]] bool isDemo(const QUrl &url);

} // namespace api
