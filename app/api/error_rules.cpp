// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/error_rules.h"

#include "app/api/envelope.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace api {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr int kAny = 0;

// The first row that fits decides. A code of kAny fits every answer of that status, a status of kAny every
// status.
struct Rule
{
    int firstStatus;
    int lastStatus;
    int code;
    ErrorKind kind;
    const char *hint;
};

constexpr std::array kRules = {
    Rule{429, 429, kAny, ErrorKind::RateLimited, nullptr},
    Rule{kAny, kAny, 971, ErrorKind::RateLimited, nullptr},
    Rule{kAny, kAny, 10100, ErrorKind::RateLimited, nullptr},
    Rule{kAny, kAny, 1015, ErrorKind::RateLimited, nullptr},
    Rule{500, 599, kAny, ErrorKind::ServiceUnavailable, nullptr},
    Rule{kAny, kAny, 6111, ErrorKind::TokenRejected,
         QT_TRANSLATE_NOOP(
             "Answer", "the token is malformed: blanks or quotes in it, “Bearer” twice, or a global key")},
    Rule{kAny, kAny, 6103, ErrorKind::TokenRejected,
         QT_TRANSLATE_NOOP("Answer", "an API token stands in the place of the global key")},
    Rule{kAny, kAny, 9106, ErrorKind::TokenRejected,
         QT_TRANSLATE_NOOP("Answer", "the e-mail address and the key do not belong together")},
    Rule{kAny, kAny, 9109, ErrorKind::TokenRejected,
         QT_TRANSLATE_NOOP("Answer", "the token is unknown, revoked, or not for this account")},
    Rule{kAny, kAny, 6003, ErrorKind::TokenRejected, nullptr},
    Rule{401, 403, 10000, ErrorKind::PermissionMissing,
         QT_TRANSLATE_NOOP("Answer", "the token is valid, but lacks the permission or the account")},
    Rule{kAny, kAny, 10405, ErrorKind::RequestRefused,
         QT_TRANSLATE_NOOP("Answer", "this kind of credential is not accepted here")},
    Rule{kAny, kAny, 7003, ErrorKind::RequestRefused,
         QT_TRANSLATE_NOOP("Answer", "the account id or the path of the base URL is wrong")},
    Rule{kAny, kAny, 7000, ErrorKind::RequestRefused,
         QT_TRANSLATE_NOOP("Answer", "the account id or the path of the base URL is wrong")},
    Rule{200, 200, 10000, ErrorKind::PermissionMissing, nullptr},
    Rule{401, 401, kAny, ErrorKind::TokenRejected, nullptr},
    Rule{402, 402, kAny, ErrorKind::FeatureUnavailable, nullptr},
    Rule{403, 403, kAny, ErrorKind::PermissionMissing, nullptr},
    Rule{404, 404, kAny, ErrorKind::UserNotFound, nullptr},
    Rule{408, 408, kAny, ErrorKind::TimedOut, nullptr},
    Rule{400, 499, kAny, ErrorKind::RequestRefused, nullptr},
    Rule{200, 200, kAny, ErrorKind::RequestRefused, nullptr},
};

bool fits(const Rule &rule, int httpStatus, const QList<core::ProviderMessage> &errors)
{
    const bool statusFits =
        rule.firstStatus == kAny || (httpStatus >= rule.firstStatus && httpStatus <= rule.lastStatus);
    return statusFits && (rule.code == kAny ||
                          std::ranges::find(errors, rule.code, &core::ProviderMessage::code) != errors.end());
}

// No code says "your plan lacks this"; only the words do.
bool saysPlanLacksIt(int httpStatus, const QList<core::ProviderMessage> &errors)
{
    static constexpr std::array kWords = {"not entitled"_L1, "entitlement"_L1,   "upgrade"_L1,
                                          "your plan"_L1,    "plan does not"_L1, "subscription"_L1};
    if (httpStatus != 403 && httpStatus != 402 && httpStatus != 200)
        return false;
    return std::ranges::any_of(errors, [](const core::ProviderMessage &error) {
        return std::ranges::any_of(kWords, [&error](QLatin1StringView word) {
            return error.message.contains(word, Qt::CaseInsensitive);
        });
    });
}

// A web page or a plain text in the place of the provider's envelope. No body at all says nothing.
bool isFromAnotherServer(const QList<core::ProviderMessage> &errors, const QByteArray &answer)
{
    if (answer.trimmed().isEmpty() || (!errors.isEmpty() && answer.contains('{')))
        return false;
    const auto ignoreResult = [](json::Cursor &) -> Read<void> { return {}; };
    return !readEnvelope(answer, ignoreResult);
}

} // namespace

Meaning meaningOf(int httpStatus, const QList<core::ProviderMessage> &errors)
{
    if (saysPlanLacksIt(httpStatus, errors))
        return {ErrorKind::FeatureUnavailable, {}};
    const auto rule = std::ranges::find_if(
        kRules, [&](const Rule &candidate) { return fits(candidate, httpStatus, errors); });
    if (rule == kRules.end()) {
        return {
            ErrorKind::NotUnderstood,
            QCoreApplication::translate("Answer", "the HTTP status %1 is not expected here").arg(httpStatus)};
    }
    return {rule->kind, rule->hint ? QCoreApplication::translate("Answer", rule->hint) : QString()};
}

core::Error refusal(int httpStatus, const QList<core::ProviderMessage> &errors, const QByteArray &answer)
{
    Meaning meaning = meaningOf(httpStatus, errors);
    if (meaning.kind == ErrorKind::UserNotFound && isFromAnotherServer(errors, answer)) {
        meaning = {
            ErrorKind::RequestRefused,
            QCoreApplication::translate("Answer", "no API answered at this path: the base URL may be wrong")};
    }
    return {.kind = meaning.kind,
            .detail = meaning.detail,
            .httpStatus = httpStatus == 200 ? 0 : httpStatus,
            .providerMessages = errors,
            .answer = answer};
}

core::Error aboutNoUser(core::Error error)
{
    if (error.kind == ErrorKind::UserNotFound)
        error.kind = ErrorKind::RequestRefused;
    return error;
}

} // namespace api
