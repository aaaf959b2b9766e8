// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/read_credential.h"

#include "app/cli/input_bytes.h"
#include "app/cli/option_values.h"
#include "app/cli/report_options.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cctype>
#include <cstring>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadCredential)

public:
    [[nodiscard]] static QString tokenSource(const QString &file)
    {
        return file == QLatin1StringView(kStandardStream)
                   ? tr("--token-file, from standard input")
                   : tr("--token-file “%1”").arg(core::visibleText(file));
    }
    [[nodiscard]] static QString profileSource(const QString &name)
    {
        return tr("profile “%1”").arg(core::visibleText(name));
    }
    [[nodiscard]] static QString isTooLarge() { return tr("it is larger than 64 KiB, so it is no token"); }
    [[nodiscard]] static QString isEmpty() { return tr("it holds no token"); }
    [[nodiscard]] static QString isOpen(const QString &file)
    {
        return tr("others can read “%1”, and so the token; run chmod 600 on it.")
            .arg(core::visibleText(file));
    }
    [[nodiscard]] static QString noSecret(const QString &name)
    {
        return tr("Open the profile “%1” in the window and give its secret, or use --token-file.")
            .arg(core::visibleText(name));
    }
    [[nodiscard]] static QString noKeychain()
    {
        return tr("Unlock it in a desktop session, or use --token-file or CLOUDFLARE_API_TOKEN.");
    }
};

bool isBlank(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

// A pipe, or what a shell puts in the place of a file, belongs to this run alone.
bool isOpenToOthers(const QString &file)
{
    struct stat status = {};
    return file != QLatin1StringView(kStandardStream) &&
           ::stat(QFile::encodeName(file).constData(), &status) == 0 && S_ISREG(status.st_mode) &&
           (status.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

core::Result<api::Credential> tokenFrom(const QString &file, const Streams &streams)
{
    core::Result<QByteArray> bytes = readInput(file, streams.in, kMaxTokenBytes);
    if (!bytes && bytes.error().kind == core::ErrorKind::TooLarge)
        return wrongOption("token-file", Words::isTooLarge());
    if (!bytes)
        return std::unexpected(bytes.error());
    if (std::ranges::all_of(*bytes, isBlank)) // trimmed() would make a copy
        return wrongOption("token-file", Words::isEmpty());
    core::Result<api::Credential> credential = api::bearerToken(*bytes, Words::tokenSource(file));
    ::explicit_bzero(bytes->data(), std::size_t(bytes->size()));
    if (credential && isOpenToOthers(file))
        streams.note(Words::isOpen(file));
    return credential;
}

core::Result<core::Secret> secretOf(const core::Profile &profile, store::SecretStore &keychain,
                                    const Interrupt &interrupt)
{
    core::Result<core::Secret> secret = core::failure(core::ErrorKind::Cancelled, {});
    if (interrupt.isRequested())
        return secret;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    const auto task = keychain.read(profile.id, [&](core::Result<core::Secret> result) {
        secret = std::move(result);
        loop.quit();
    });
    loop.exec();
    return secret;
}

core::Result<api::Credential> credentialOf(const core::Profile &profile, store::SecretStore &keychain,
                                           const Interrupt &interrupt)
{
    core::Result<core::Secret> secret = secretOf(profile, keychain, interrupt);
    if (!secret) {
        core::Error error = secret.error();
        if (error.kind == core::ErrorKind::NoCredential)
            error.advice = Words::noSecret(profile.name);
        else if (store::isOfKeychain(error))
            error.advice = Words::noKeychain();
        return std::unexpected(error);
    }
    const QString source = Words::profileSource(profile.name);
    return profile.scheme == core::CredentialScheme::Token
               ? api::bearerToken(secret->bytes(), source)
               : api::keyPair(profile.email.toUtf8(), secret->bytes(), source);
}

} // namespace

core::Result<void> readCredential(Options &options, const Streams &streams, store::SecretStore &keychain,
                                  const Interrupt &interrupt)
{
    if (!options.access || (options.tokenFile.isEmpty() && !options.profile))
        return {};
    core::Result<api::Credential> credential = options.tokenFile.isEmpty()
                                                   ? credentialOf(*options.profile, keychain, interrupt)
                                                   : tokenFrom(options.tokenFile, streams);
    if (!credential)
        return std::unexpected(credential.error());
    options.access->credential = *std::move(credential);
    return {};
}

} // namespace cli
