// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <chrono>

namespace core {

// Through whom requests go. This computer itself is always reached directly.
struct ProxyChoice
{
    enum class Kind : quint8 { System, None, Own };

    Kind kind = Kind::System;
    QString host = {}; // of one's own: a name or an address, in ASCII
    quint16 port = 0;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

// "http://host:port". InvalidInput says what is wrong; a password is refused, since it would be kept in a
// file that anybody may copy.
[[nodiscard]] Result<ProxyChoice> parseProxy(const QString &typed);
// "http://host:port", in the form that parseProxy() takes; empty for the other kinds.
[[nodiscard]] QString proxyText(const ProxyChoice &proxy);

inline constexpr std::chrono::seconds kMinAttemptTimeout(1);
inline constexpr std::chrono::seconds kMaxAttemptTimeout(600);
inline constexpr int kMostRetries = 10;

struct NetworkChoices
{
    std::chrono::seconds attemptTimeout = std::chrono::seconds(60); // from request to last byte
    int maxRetries = 2;
    ProxyChoice proxy = {};

    friend bool operator==(const NetworkChoices &, const NetworkChoices &) = default;
};

} // namespace core
