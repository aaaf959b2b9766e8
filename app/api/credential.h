// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QDebug>
#include <QProcessEnvironment>
#include <QString>

namespace api {

// One way to sign in. Exactly one scheme is sent per request. Its text form never shows the secret.
struct Credential
{
    enum class Kind : quint8 { BearerToken, KeyPair };

    Kind kind = Kind::BearerToken;
    QByteArray secret; // the token, or the global key
    QByteArray email;  // KeyPair only
    QString source;    // where it came from, for people: "CLOUDFLARE_API_TOKEN"
};

// Whether a character may stand in a header that signs in: printable ASCII, no blank.
[[nodiscard]] constexpr bool isHeaderCharacter(char c)
{
    return c >= 0x21 && c <= 0x7e;
}

QDebug operator<<(QDebug debug, const Credential &credential);

// Trimmed of blanks, quotes and a pasted "Bearer "; InvalidInput unless what remains is printable ASCII.
[[nodiscard]] core::Result<Credential> bearerToken(const QByteArray &pasted, const QString &source);
[[nodiscard]] core::Result<Credential> keyPair(const QByteArray &email, const QByteArray &key,
                                               const QString &source);

// CLOUDFLARE_API_TOKEN, else CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY; NoCredential where neither is set.
[[nodiscard]] core::Result<Credential> credentialFromEnvironment(const QProcessEnvironment &environment);

} // namespace api
