// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_response.h"
#include "app/api/redact_text.h"

#include <QDateTime>
#include <QNetworkRequest>

#include <chrono>
#include <optional>

class QIODevice;

namespace api {

// One attempt: a GET that was sent, and the answer or why no whole one came.
struct Exchange
{
    QDateTime startedAt;
    std::chrono::milliseconds duration = {};
    QNetworkRequest request;
    core::Result<Response> result;
};

inline constexpr qsizetype kLargestLoggedBody = qsizetype(1024) * 1024; // bytes
inline constexpr qsizetype kLongestLoggedText = 1000; // characters of a header's name or value

// Writes each exchange as one line of JSON (NDJSON), for support and for replaying it in a test. It holds no
// credential, nothing about people and no id. Placeholders stand for them, such as [TEXT-1], the same for the
// same text in the whole log. The fields of a line, in this order:
//
//   time            UTC, RFC 3339 with milliseconds
//   method          GET
//   url             host and path; of the query only page and per_page
//   requestHeaders  an object; values that are not known to be harmless are ***
//   ms              from sending to the end
// and either, for a whole answer,
//   status          of HTTP
//   responseHeaders an array of [name, value] in the order received; values that no rule of ours needs are
//                   ***, of Location only the origin is kept
//   body            the decompressed body as a string: JSON by redactJson(), "error code: 1015", or nothing
//   bodyOmitted     instead of body: [4321 bytes that are not JSON] or [31000000 bytes, too large to log]
// or
//   error           {"kind": "Offline", "detail": why, in the language of the person in front of the program}
class TrafficLog
{
public:
    explicit TrafficLog(QIODevice &out); // open for writing

    // The line is flushed, so that a crash cannot lose it. After a failure nothing more is written.
    void write(const Exchange &exchange);
    // FileFailed once a write failed; `detail` is the device's reason alone.
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }

private:
    QIODevice &m_out;
    TextRedactor m_texts;
    std::optional<core::Error> m_problem;
};

} // namespace api
