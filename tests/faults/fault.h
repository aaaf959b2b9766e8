// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "tests/support/http_server.h"

#include <functional>
#include <optional>

namespace faults {

// The servers of one row.
struct Stage
{
    test_support::HttpServer good;                    // serves the last good record
    test_support::HttpServer plain;                   // what a row does wrong, it does here
    std::unique_ptr<test_support::HttpServer> secure; // or here
    test_support::HttpServer other;                   // another origin: nobody may ever connect to it

    [[nodiscard]] test_support::HttpServer &faulty() { return secure ? *secure : plain; }
};

enum class CancelAt { Never, Start, Request, Progress, Wait };

// The library sends a GET up to three times more, by itself, where a connection ends without an answer; it
// depends on who is faster.
inline constexpr qsizetype kMostResent = 3;

// One way in which a lookup goes wrong, and what must come of it.
struct Fault
{
    QByteArray name;
    std::function<QString(Stage &)> arrange; // the base URL to ask
    std::optional<core::ErrorKind> kind;     // nothing: the lookup succeeds all the same
    QString what = {};                       // what a person is told; PORT is the faulty server's
    qsizetype requests = 1;                  // that the faulty server gets, at least
    qsizetype resent = 0; // how many more the library may send where a connection ends before an answer
    api::RequestLimits limits = {.attemptTimeout = std::chrono::seconds(10), .maxRetries = 0};
    CancelAt cancelAt = CancelAt::Never;
};

// Rows that take the plain server's base URL once it was told what to do.
using Arrange = std::function<void(test_support::HttpServer &)>;
[[nodiscard]] std::function<QString(Stage &)> onPlain(Arrange arrange);
[[nodiscard]] std::function<QString(Stage &)> answering(int status, const QByteArray &body,
                                                        const test_support::Headers &headers = {});
[[nodiscard]] std::function<QString(Stage &)> answeringRaw(const QByteArray &bytes,
                                                           test_support::AfterBytes after);

// A record with two events, as the provider sends it.
[[nodiscard]] QByteArray goodBody();
[[nodiscard]] QByteArray goodAnswer(); // the same with its HTTP head
[[nodiscard]] QByteArray refusalBody(const QByteArray &errors);
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

[[nodiscard]] api::RequestLimits within(std::chrono::milliseconds timeout, int retries = 0);
[[nodiscard]] api::RequestLimits retriedOnce();

[[nodiscard]] QList<Fault> connectionFaults();
[[nodiscard]] QList<Fault> bodyFaults();
[[nodiscard]] QList<Fault> statusFaults();
[[nodiscard]] QList<Fault> redirectFaults();
[[nodiscard]] QList<Fault> tlsFaults();
[[nodiscard]] QList<Fault> cancelledLookups();

} // namespace faults
