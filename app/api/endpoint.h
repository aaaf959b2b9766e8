// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/user_id.h"

#include <QString>
#include <QUrl>

namespace api {

// Where requests go. Made by the parse functions below, so it is known to be safe to send to.
struct Endpoint
{
    QUrl baseUrl;      // no trailing slash, no user info, query or fragment
    QString accountId; // 32 lower-case hex digits
};

inline constexpr auto kDefaultBaseUrl = "https://api.cloudflare.com/client/v4";
inline constexpr auto kDemoBaseUrl = "qrc:/demo";

// 127.0.0.0/8, ::1 and "localhost": this computer itself.
[[nodiscard]] bool isLoopbackHost(const QString &host);

// https anywhere, http to loopback only, qrc:/demo; every other URL is InvalidInput, which says why.
[[nodiscard]] core::Result<QUrl> parseBaseUrl(const QString &text);
// 32 hex digits, blanks around them and upper case forgiven.
[[nodiscard]] core::Result<QString> parseAccountId(const QString &text);
using core::parseUserId;

} // namespace api
