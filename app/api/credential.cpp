// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSecret = 4096;
constexpr auto kTokenName = "CLOUDFLARE_API_TOKEN";
constexpr auto kEmailName = "CLOUDFLARE_EMAIL";
constexpr auto kKeyName = "CLOUDFLARE_API_KEY";

QString withoutQuotes(QString text)
{
    constexpr QStringView kQuotes = u"\"'`\u2018\u2019\u201c\u201d";
    while (!text.isEmpty() && kQuotes.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && kQuotes.contains(text.back()))
        text.chop(1);
    return text;
}

QString withoutPrefix(const QString &text, QLatin1StringView prefix)
{
    return text.startsWith(prefix, Qt::CaseInsensitive) ? text.sliced(prefix.size()) : text;
}

// What people paste around a secret, peeled off until nothing more comes off.
QByteArray trimmedSecret(const QByteArray &pasted)
{
    QString text = QString::fromUtf8(pasted);
    for (QString before; before != text;) {
        before = text;
        text = withoutQuotes(text.trimmed());
        text = withoutPrefix(text, "Authorization:"_L1);
        text = withoutPrefix(text, "Bearer "_L1);
    }
    return text.compare("Bearer"_L1, Qt::CaseInsensitive) == 0 ? QByteArray() : text.toUtf8();
}

// The words name the place, never the character: it may be part of a secret.
core::Result<QByteArray> headerSafe(const QByteArray &value, const QString &source)
{
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
        return value;
    return core::failure(
        core::ErrorKind::InvalidInput,
        QCoreApplication::translate("Credential", "%1: character %2 is a blank or not printable ASCII")
            .arg(source)
            .arg(QString::fromUtf8(value.first(bad - value.begin())).size() + 1));
}

QByteArray variable(const QProcessEnvironment &environment, const char *name)
{
    return environment.value(QString::fromLatin1(name)).trimmed().toUtf8();
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

SecretForm formOf(const QByteArray &secret)
{
    const auto prefix = std::ranges::find_if(
        kPrefixes, [&](const Prefix &candidate) { return secret.startsWith(candidate.text); });
    return prefix == kPrefixes.end() ? SecretForm::Unknown : prefix->form;
}

QString masked(const Credential &credential)
{
    const auto prefix = std::ranges::find(kPrefixes, formOf(credential.secret), &Prefix::form);
    return prefix == kPrefixes.end() ? u"***"_s : QString::fromLatin1(prefix->text) + u"***"_s;
}

QString adviceOn(const Credential &credential)
{
    const SecretForm form = formOf(credential.secret);
    const bool isToken = credential.kind == Credential::Kind::BearerToken;
    if (isToken && form == SecretForm::GlobalKey) {
        return QCoreApplication::translate(
                   "Credential",
                   "What %1 holds looks like a global API key, not a token: set CLOUDFLARE_EMAIL and "
                   "CLOUDFLARE_API_KEY instead, or better, create a token.")
            .arg(credential.source);
    }
    if (!isToken && (form == SecretForm::UserToken || form == SecretForm::AccountToken)) {
        return QCoreApplication::translate("Credential",
                                           "What CLOUDFLARE_API_KEY holds looks like an API token, not a "
                                           "global key: set CLOUDFLARE_API_TOKEN to it instead.");
    }
    return {};
}

QDebug operator<<(QDebug debug, const Credential &credential)
{
    const QDebugStateSaver saver(debug);
    const bool isToken = credential.kind == Credential::Kind::BearerToken;
    debug.nospace().noquote() << "Credential(" << (isToken ? "bearer token" : "e-mail and key") << ", "
                              << credential.source << ", ***)";
    return debug;
}

core::Result<Credential> bearerToken(const QByteArray &pasted, const QString &source)
{
    core::Result<QByteArray> token = headerSafe(trimmedSecret(pasted), source);
    if (!token)
        return std::unexpected(token.error());
    return Credential{.kind = Credential::Kind::BearerToken, .secret = *token, .email = {}, .source = source};
}

core::Result<Credential> keyPair(const QByteArray &email, const QByteArray &key, const QString &source)
{
    const core::Result<QByteArray> checkedEmail = headerSafe(trimmedSecret(email), source);
    if (!checkedEmail)
        return std::unexpected(checkedEmail.error());
    const core::Result<QByteArray> checkedKey = headerSafe(trimmedSecret(key), source);
    if (!checkedKey)
        return std::unexpected(checkedKey.error());
    return Credential{
        .kind = Credential::Kind::KeyPair, .secret = *checkedKey, .email = *checkedEmail, .source = source};
}

core::Result<Credential> credentialFromEnvironment(const QProcessEnvironment &environment)
{
    if (const QByteArray token = variable(environment, kTokenName); !token.isEmpty())
        return bearerToken(token, QString::fromLatin1(kTokenName));
    const QByteArray email = variable(environment, kEmailName);
    const QByteArray key = variable(environment, kKeyName);
    if (!email.isEmpty() && !key.isEmpty())
        return keyPair(email, key, pairSource());
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
