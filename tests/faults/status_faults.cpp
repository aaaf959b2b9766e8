// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fault.h"

namespace faults {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using test_support::HttpServer;

namespace {

const QString kRejected =
    u"The provider does not accept the credential: it is mistyped, expired, revoked or for "
    "another account."_s;
const QString kMissing = u"The credential is valid, but may not read risk scores of this account."_s;
const QString kUnknown =
    u"The provider knows no user with this id in this account, or has never scored them."_s;
const QString kLimited =
    u"The provider refuses more requests for now: too many were sent within five minutes."_s;

QString refusedWith(int status)
{
    return u"The provider refused the request (HTTP %1). The account id, the base URL or the kind of "
           u"credential "
           "may be wrong."_s.arg(status);
}

QString downWith(int status)
{
    return u"The provider reports a problem on its side (HTTP %1)."_s.arg(status);
}

QByteArray code(int number)
{
    return refusalBody(R"({"code":)" + QByteArray::number(number) + R"(,"message":"no"})");
}

std::function<QString(Stage &)> first(int status, const test_support::Headers &headers)
{
    return onPlain([=](HttpServer &server) {
        server.respond(status, {}, headers);
        server.respond(200, goodBody());
    });
}

QList<Fault> refusals()
{
    const QByteArray nested =
        refusalBody(R"({"code":6003,"message":"bad","error_chain":[{"code":6111,"message":"worse"}]})");
    return {
        {"400", answering(400, code(1)), ErrorKind::RequestRefused, refusedWith(400)},
        {"400 with a malformed token", answering(400, nested), ErrorKind::TokenRejected, kRejected},
        {"400 with a wrong pair", answering(400, code(9106)), ErrorKind::TokenRejected, kRejected},
        {"400 with a wrong path", answering(400, code(7003)), ErrorKind::RequestRefused, refusedWith(400)},
        {"401", answering(401, {}), ErrorKind::TokenRejected, kRejected},
        {"401 asking for a password", answering(401, {}, {{"WWW-Authenticate", "Basic realm=\"x\""}}),
         ErrorKind::TokenRejected, kRejected},
        {"403", answering(403, code(10000)), ErrorKind::PermissionMissing, kMissing},
        {"403 with an unknown token", answering(403, code(9109)), ErrorKind::TokenRejected, kRejected},
        {"403 of the plan", answering(403, refusalBody(R"({"code":1,"message":"not entitled"})")),
         ErrorKind::FeatureUnavailable, u"The account's plan does not include user risk scoring."_s},
        {"403 web page", answering(403, "<html>Access denied</html>"), ErrorKind::PermissionMissing,
         kMissing},
        {"404", answering(404, code(1)), ErrorKind::UserNotFound, kUnknown},
        {"404 web page", answering(404, "<html>nginx</html>"), ErrorKind::RequestRefused, refusedWith(404)},
        {"405", answering(405, code(10405)), ErrorKind::RequestRefused, refusedWith(405)},
        {"407", answering(407, {}), ErrorKind::RequestRefused, refusedWith(407)},
        {"410", answering(410, {}), ErrorKind::RequestRefused, refusedWith(410)},
        {"599 is the provider's", answering(599, {}), ErrorKind::ServiceUnavailable, downWith(599)},
        {"999", answering(999, {}), ErrorKind::NotUnderstood,
         u"The answer is not what the API documents: the HTTP status 999 is not expected here."_s},
    };
}

QList<Fault> retried()
{
    const test_support::Headers soon = {{"retry-after-ms", "1"}};
    const auto twice = [&](const QByteArray &name, int status, ErrorKind kind, const QString &what) {
        return Fault{name, answering(status, {}, soon), kind, what, 2, 0, retriedOnce()};
    };
    return {
        twice("408", 408, ErrorKind::TimedOut,
              u"The provider did not answer completely within the time limit."_s),
        twice("409", 409, ErrorKind::RequestRefused, refusedWith(409)),
        twice("500", 500, ErrorKind::ServiceUnavailable, downWith(500)),
        twice("502", 502, ErrorKind::ServiceUnavailable, downWith(502)),
        twice("503", 503, ErrorKind::ServiceUnavailable, downWith(503)),
        twice("520", 520, ErrorKind::ServiceUnavailable, downWith(520)),
        twice("429 in milliseconds", 429, ErrorKind::RateLimited, kLimited),
        {"500 once", first(500, soon), {}, {}, 2, 0, retriedOnce()},
        {"429 once, in seconds", first(429, {{"Retry-After", "0"}}), {}, {}, 2, 0, retriedOnce()},
        {"429 once, a date that is over",
         first(429, {{"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}}),
         {},
         {},
         2,
         0,
         retriedOnce()},
        {"429 once, a negative wait", first(429, {{"Retry-After", "-5"}}), {}, {}, 2, 0, retriedOnce()},
        {"429 once, no wait", first(429, {}), {}, {}, 2, 0, retriedOnce()},
        {"429, an absurd wait", answering(429, {}, {{"Retry-After", "99999999"}}), ErrorKind::RateLimited,
         kLimited, 1, 0, retriedOnce()},
        {"429, edge page", answering(429, "error code: 1015"), ErrorKind::RateLimited, kLimited},
        {"503 not to be retried", answering(503, {}, {{"x-should-retry", "false"}}),
         ErrorKind::ServiceUnavailable, downWith(503), 1, 0, retriedOnce()},
        {"400 to be retried",
         first(400, {{"x-should-retry", "true"}, {"retry-after-ms", "1"}}),
         {},
         {},
         2,
         0,
         retriedOnce()},
        {"quota used up",
         onPlain([](HttpServer &server) {
             server.respond(500, {}, {{"Ratelimit", "\"default\";r=0;t=1"}, {"retry-after-ms", "1"}});
             server.respond(200, goodBody());
         }),
         {},
         {},
         2,
         0,
         retriedOnce()},
    };
}

} // namespace

QList<Fault> statusFaults()
{
    return refusals() + retried();
}

} // namespace faults
