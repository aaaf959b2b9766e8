// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"

#include <QList>

namespace core {

enum class CredentialKind : quint8 {
    None, // the demo takes none
    Token,
    UserToken,    // belongs to a person
    AccountToken, // belongs to an account
    KeyPair,      // e-mail and global key
};

// What the provider says of a token.
struct TokenStatus
{
    QString word; // "active", "disabled", "expired" or another, as sent
    std::optional<Timestamp> notBefore;
    std::optional<Timestamp> expiresOn; // none: it does not expire

    [[nodiscard]] bool isActive() const { return word == QLatin1StringView("active"); }

    friend bool operator==(const TokenStatus &, const TokenStatus &) = default;
};

// Which credential is used, and what came of trying it. It never holds the secret.
struct CredentialCheck
{
    CredentialKind kind = CredentialKind::None;
    QString masked;                    // "cfut_***"
    QString source;                    // "CLOUDFLARE_API_TOKEN"
    QString unused;                    // another one that is there and not used
    QString host;                      // whom it was sent to
    QString proxy;                     // on the way; empty: none
    QString advice;                    // where it looks like another kind; else empty
    std::optional<TokenStatus> status; // none for a key pair, or where the provider does not tell
    std::optional<Error> refusal;      // why risk scores can't be read with it; none: they can

    friend bool operator==(const CredentialCheck &, const CredentialCheck &) = default;
};

// Whether the provider knows the credential. Nothing where a refusal leaves that open.
[[nodiscard]] std::optional<bool> isAccepted(const CredentialCheck &check);

// A heading and what stands beside it, plain text.
struct Fact
{
    QString name;
    QString text;
};

// The check for people: credential, source, host, proxy, accepted, expiry, permission, in this order.
[[nodiscard]] QList<Fact> describe(const CredentialCheck &check, const DisplayZone &zone, Timestamp now);

// The error that the check comes down to; nothing where risk scores can be read.
[[nodiscard]] std::optional<Error> failureOf(const CredentialCheck &check);

} // namespace core
