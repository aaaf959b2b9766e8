// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSecret = 4096;
constexpr auto kTokenName = "CLOUDFLARE_API_TOKEN";
constexpr auto kEmailName = "CLOUDFLARE_EMAIL";
constexpr auto kKeyName = "CLOUDFLARE_API_KEY";

QStringView withoutQuotes(QStringView text)
{
    constexpr QStringView kQuotes = u"\"'`\u2018\u2019\u201c\u201d";
    while (!text.isEmpty() && kQuotes.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && kQuotes.contains(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutPrefix(QStringView text, QLatin1StringView prefix)
{
    return text.startsWith(prefix, Qt::CaseInsensitive) ? text.sliced(prefix.size()) : text;
}

// What people paste around a secret, peeled off until nothing more comes off.
QStringView withoutWrapping(QStringView text)
{
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text = withoutQuotes(text.trimmed());
        text = withoutPrefix(text, "Authorization:"_L1);
        text = withoutPrefix(text, "Bearer "_L1);
    }
    return text.compare("Bearer"_L1, Qt::CaseInsensitive) == 0 ? QStringView() : text;
}

core::Secret trimmedSecret(QByteArrayView pasted)
{
    QString text = QString::fromUtf8(pasted);
    QByteArray bytes = withoutWrapping(text).toUtf8();
    core::Secret secret(bytes);
    core::overwrite(text);
    core::overwrite(bytes);
    return secret;
}

// The words name the place, never the character: it may be part of a secret.
core::Result<core::Secret> headerSafe(core::Secret secret, const QString &source)
{
    const QByteArrayView value = secret.bytes();
    if (value.isEmpty()) {
        return core::failure(core::ErrorKind::InvalidInput,
                             QCoreApplication::translate("Credential", "%1 is empty").arg(source));
    }
    if (value.size() > kLongestSecret) {
        return core::failure(core::ErrorKind::InvalidInput,
                             QCoreApplication::translate("Credential", "%1 is too long").arg(source));
    }
    const auto bad = std::ranges::find_if_not(value, isHeaderCharacter);
    if (bad == value.end())
        return secret;
    return core::failure(
        core::ErrorKind::InvalidInput,
        QCoreApplication::translate("Credential", "%1: character %2 is a blank or not printable ASCII")
            .arg(source)
            .arg(bad - value.begin() + 1)); // all before it are single bytes
}

core::Secret variable(const QProcessEnvironment &environment, const char *name)
{
    const QString value = environment.value(QString::fromLatin1(name)); // the environment's own
    QByteArray bytes = QStringView(value).trimmed().toUtf8();
    core::Secret secret(bytes);
    core::overwrite(bytes);
    return secret;
}

QString pairSource()
{
    return u"%1 + %2"_s.arg(QLatin1StringView(kEmailName), QLatin1StringView(kKeyName));
}

struct Prefix
{
    QByteArrayView text;
    SecretForm form;
};

constexpr std::array kPrefixes = {Prefix{"cfut_", SecretForm::UserToken},
                                  Prefix{"cfat_", SecretForm::AccountToken},
                                  Prefix{"cfk_", SecretForm::GlobalKey}};

} // namespace

SecretForm formOf(QByteArrayView secret)
{
    const auto prefix = std::ranges::find_if(
        kPrefixes, [&](const Prefix &candidate) { return secret.startsWith(candidate.text); });
    return prefix == kPrefixes.end() ? SecretForm::Unknown : prefix->form;
}

QString masked(const Credential &credential)
{
    const auto prefix = std::ranges::find(kPrefixes, formOf(credential.secret.bytes()), &Prefix::form);
    return prefix == kPrefixes.end() ? u"***"_s : QString::fromLatin1(prefix->text) + u"***"_s;
}

QString adviceOn(const Credential &credential)
{
    const SecretForm form = formOf(credential.secret.bytes());
    const bool isToken = credential.kind == Credential::Kind::BearerToken;
    const bool isOfEnvironment = credential.source.startsWith("CLOUDFLARE_"_L1);
    QString advice;
    if (isToken && form == SecretForm::GlobalKey) {
        advice =
            isOfEnvironment
                ? QCoreApplication::translate(
                      "Credential",
                      "What %1 holds looks like a global API key, not a token: set CLOUDFLARE_EMAIL and "
                      "CLOUDFLARE_API_KEY instead, or better, create a token.")
                : QCoreApplication::translate(
                      "Credential", "What %1 holds looks like a global API key, not a token: sign in with "
                                    "e-mail and key instead, or better, create a token.");
    } else if (!isToken && (form == SecretForm::UserToken || form == SecretForm::AccountToken)) {
        advice =
            isOfEnvironment
                ? QCoreApplication::translate("Credential",
                                              "What CLOUDFLARE_API_KEY holds looks like an API token, not a "
                                              "global key: set CLOUDFLARE_API_TOKEN to it instead.")
                : QCoreApplication::translate("Credential", "What %1 holds looks like an API token, not a "
                                                            "global key: sign in with a token instead.");
    }
    return advice.contains("%1"_L1) ? advice.arg(credential.source) : advice;
}

QDebug operator<<(QDebug debug, const Credential &credential)
{
    const QDebugStateSaver saver(debug);
    const bool isToken = credential.kind == Credential::Kind::BearerToken;
    debug.nospace().noquote() << "Credential(" << (isToken ? "bearer token" : "e-mail and key") << ", "
                              << credential.source << ", ***)";
    return debug;
}

core::Result<Credential> bearerToken(QByteArrayView pasted, const QString &source)
{
    core::Result<core::Secret> token = headerSafe(trimmedSecret(pasted), source);
    if (!token)
        return std::unexpected(token.error());
    return Credential{
        .kind = Credential::Kind::BearerToken, .secret = *std::move(token), .email = {}, .source = source};
}

core::Result<Credential> keyPair(QByteArrayView email, QByteArrayView key, const QString &source)
{
    const core::Result<core::Secret> checkedEmail = headerSafe(trimmedSecret(email), source);
    if (!checkedEmail)
        return std::unexpected(checkedEmail.error());
    core::Result<core::Secret> checkedKey = headerSafe(trimmedSecret(key), source);
    if (!checkedKey)
        return std::unexpected(checkedKey.error());
    return Credential{.kind = Credential::Kind::KeyPair,
                      .secret = *std::move(checkedKey),
                      .email = checkedEmail->bytes().toByteArray(),
                      .source = source};
}

QProcessEnvironment takeEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {kTokenName, kEmailName, kKeyName}) {
        if (char *const value = std::getenv(name))
            explicit_bzero(value, std::strlen(value)); // the memory that /proc shows as well
        ::unsetenv(name);
    }
    return environment;
}

core::Result<Credential> credentialFromEnvironment(const QProcessEnvironment &environment)
{
    if (const core::Secret token = variable(environment, kTokenName); !token.isEmpty())
        return bearerToken(token.bytes(), QString::fromLatin1(kTokenName));
    const core::Secret email = variable(environment, kEmailName);
    const core::Secret key = variable(environment, kKeyName);
    if (!email.isEmpty() && !key.isEmpty())
        return keyPair(email.bytes(), key.bytes(), pairSource());
    core::Error error{.kind = core::ErrorKind::NoCredential};
    if (email.isEmpty() != key.isEmpty()) {
        const QString present = QString::fromLatin1(email.isEmpty() ? kKeyName : kEmailName);
        const QString missing = QString::fromLatin1(email.isEmpty() ? kEmailName : kKeyName);
        error.detail =
            QCoreApplication::translate("Credential", "%1 is set, but %2 is not").arg(present, missing);
    }
    return std::unexpected(error);
}

QString unusedCredential(const QProcessEnvironment &environment)
{
    const bool hasPair =
        !variable(environment, kEmailName).isEmpty() && !variable(environment, kKeyName).isEmpty();
    return hasPair && !variable(environment, kTokenName).isEmpty() ? pairSource() : QString();
}

} // namespace api
