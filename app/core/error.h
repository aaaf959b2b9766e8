// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace core {

// What went wrong, as far as a person would act differently on it. error_text.h makes the sentences.
enum class ErrorKind : quint8 {
    InvalidInput,   // a field or option is malformed; nothing was sent. `detail` says which and why
    NoCredential,   // no token and no key pair was given
    NoKeychain,     // there is no keychain service to keep a secret in
    KeychainFailed, // the keychain is locked, or refused; `detail` says which
    UserNotFound,   // 404 for a well-formed user id
    UserNotScored,  // the account has this person, and the provider has no risk of them; `detail`: who
    PersonNotFound, // nobody in the account fits; `detail` is what was searched for
    // Nobody who could be searched fits, which was not the whole account; `detail` the same.
    PersonNotListed,
    TokenRejected,      // the provider does not accept the credential
    PermissionMissing,  // accepted, but not allowed to read this
    FeatureUnavailable, // the account's plan lacks risk scoring
    RateLimited,        // 429; `retryAfter` when announced
    Offline,            // no route, DNS failure, connection refused or cut. `detail` says which
    TlsFailed,          // the server's certificate or handshake was not accepted. `detail` says why
    TimedOut,           // no whole answer within the limit
    Redirected,         // a 3xx, never followed; `detail` is the target host
    ServiceUnavailable, // 5xx: the provider's side
    RequestRefused,     // another 4xx: wrong account, path or kind of credential
    NotUnderstood,      // the answer is not what the API documents; `detail` is a JSON path or a reason
    TooLarge,           // the answer is beyond the size limit, `detail` is the limit
    FileFailed,         // reading or writing a local file; `detail` names it and the reason
    Cancelled,          // by the person
};

// One entry of the envelope's errors[], the nested error_chain[] flattened behind it.
struct ProviderMessage
{
    int code = 0;
    QString message;

    friend bool operator==(const ProviderMessage &, const ProviderMessage &) = default;
};

struct Error
{
    ErrorKind kind = ErrorKind::NotUnderstood;
    QString detail = {}; // plain text, never holds a secret
    QString advice = {}; // what to do, where that is known better than from the kind alone
    int httpStatus = 0;  // 0: no HTTP answer
    QList<ProviderMessage> providerMessages = {};
    QString rayId = {}; // cf-ray of the answer
    QString path = {};  // path of the request, "/accounts/…"
    // Where the credential came from that was not accepted or may not do this: "CLOUDFLARE_API_TOKEN".
    QString credentialSource = {};
    std::optional<std::chrono::milliseconds> retryAfter = {};
    QByteArray answer = {}; // the body as received, for "save the answer"

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T>
using Result = std::expected<T, Error>;

// Shorthand for returning a bare error: `return failure(ErrorKind::FileFailed, text);`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, const QString &detail)
{
    return std::unexpected(Error{.kind = kind, .detail = detail});
}

} // namespace core
