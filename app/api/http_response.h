// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace api {

// One whole HTTP answer, whatever its status.
struct Response
{
    int status = 0;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; // decompressed

    [[nodiscard]] QByteArray header(QByteArrayView name) const; // in any case; empty where absent

    friend bool operator==(const Response &, const Response &) = default;
};

// Nothing for 200; else what the answer means: a 3xx that names a target is Redirected with the target's host
// and port, the rest is decided by status and codes. With cf-ray, retryAfter and the body; `path` is left to
// the caller.
[[nodiscard]] std::optional<core::Error> errorOf(const Response &response, const QDateTime &now);

// How long the answer asks to wait before the next request, where it says so.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterOf(const Response &response,
                                                                    const QDateTime &now);

[[nodiscard]] core::Quota quotaOf(const Response &response);

} // namespace api
