// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/secret.h"

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
    core::Secret secret; // the token, or the global key
    QByteArray email;    // KeyPair only
    QString source;      // where it came from, for people: "CLOUDFLARE_API_TOKEN"
};

// What a secret is by its prefix; older ones bear none.
enum class SecretForm : quint8 { UserToken, AccountToken, GlobalKey, Unknown };

[[nodiscard]] SecretForm formOf(QByteArrayView secret);

// "cfut_***": enough to tell two credentials apart, never a part of the secret itself.
[[nodiscard]] QString masked(const Credential &credential);

// What to do about a credential that looks like another kind than it is used as, a sentence for people; empty
// where nothing is wrong. It is only a guess: the credential is sent all the same.
[[nodiscard]] QString adviceOn(const Credential &credential);

// Whether a character may stand in a header that signs in: printable ASCII, no blank.
[[nodiscard]] constexpr bool isHeaderCharacter(char c)
{
    return c >= 0x21 && c <= 0x7e;
}

QDebug operator<<(QDebug debug, const Credential &credential);

// Trimmed of blanks, quotes and a pasted "Bearer "; InvalidInput unless what remains is printable ASCII.
[[nodiscard]] core::Result<Credential> bearerToken(QByteArrayView pasted, const QString &source);
[[nodiscard]] core::Result<Credential> keyPair(QByteArrayView email, QByteArrayView key,
                                               const QString &source);

// The process's variables, without those of a credential in the process itself from now on: the programs that
// it starts don't get them. To be called before there is a second thread.
[[nodiscard]] QProcessEnvironment takeEnvironment();

// CLOUDFLARE_API_TOKEN, else CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY; NoCredential where neither is set.
[[nodiscard]] core::Result<Credential> credentialFromEnvironment(const QProcessEnvironment &environment);

// Credentials of the environment that are not used because another one is: "CLOUDFLARE_EMAIL +
// CLOUDFLARE_API_KEY". Empty where there is none.
[[nodiscard]] QString unusedCredential(const QProcessEnvironment &environment);

} // namespace api
