// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/run.h"

#include "app/api/http_client.h"
#include "app/cli/check_command.h"
#include "app/cli/error_line.h"
#include "app/cli/help.h"
#include "app/cli/lookup_command.h"
#include "app/cli/options.h"
#include "app/cli/read_credential.h"
#include "app/cli/users_command.h"
#include "app/cli/verify_command.h"
#include "app/store/private_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::Result<void> print(const QString &text, const Streams &streams)
{
    const QByteArray bytes = text.toUtf8();
    if (streams.out.write(bytes) == bytes.size())
        return {};
    return outFailed(streams.out.errorString());
}

QString withHint(const QString &line)
{
    return QCoreApplication::translate("Run", "%1 See “%2 --help”.", "error, program")
        .arg(line, QLatin1StringView(kProgramName));
}

// What a person should know before the credential is used.
void tellAdvice(const Options &options, const Streams &streams)
{
    if (!options.access || !options.access->credential || options.action == Action::Verify)
        return;
    if (const QString advice = api::adviceOn(*options.access->credential); !advice.isEmpty())
        streams.note(advice);
}

core::Result<void> setUp(api::HttpClient &client, const Options &options)
{
    if (const core::Result<void> trusted = client.trustCaFile(options.caFile); !trusted)
        return trusted;
    if (options.logFile.isEmpty())
        return {};
    auto log = store::openForAppending(options.logFile);
    if (!log)
        return std::unexpected(log.error());
    client.logTo(*std::move(log));
    return {};
}

core::Result<void> carryOut(const Options &options, const Streams &streams, api::HttpClient &client,
                            const Interrupt &interrupt)
{
    if (options.action == Action::Verify)
        return verify(options, streams, client, interrupt);
    return options.action == Action::Users ? listUsers(options, streams, client, interrupt)
                                           : lookUp(options, streams, client, interrupt);
}

core::Result<void> ask(const Options &options, const Streams &streams, QNetworkAccessManager &network,
                       const Interrupt &interrupt)
{
    api::HttpClient client(network);
    if (const core::Result<void> ready = setUp(client, options); !ready)
        return ready;
    tellAdvice(options, streams);
    const core::Result<void> done = carryOut(options, streams, client, interrupt);
    if (const auto problem = client.logProblem(); problem && done)
        return core::failure(core::ErrorKind::FileFailed,
                             QCoreApplication::translate("Run", "The traffic log %1 is not whole: %2")
                                 .arg(options.logFile, problem->detail));
    return done;
}

core::Result<void> perform(const Options &options, const Streams &streams, QNetworkAccessManager &network,
                           const Interrupt &interrupt)
{
    switch (options.action) {
    case Action::Lookup:
    case Action::Users:
    case Action::Verify:
        return ask(options, streams, network, interrupt);
    case Action::Check:
        return checkManifest(options.manifest, streams, interrupt);
    case Action::ShowHelp:
        return print(helpText(), streams);
    case Action::ShowVersion:
        return print(u"%1 %2\n"_s.arg(QLatin1StringView(kProgramName), QLatin1StringView(RISKSCOPE_VERSION)),
                     streams);
    }
    Q_UNREACHABLE();
}

// Where names are to be redacted, whom it is about and what the provider wrote stay out of the terminal's
// logs as well.
core::Error tellable(core::Error error, const Options &options)
{
    if (!options.report.redaction)
        return error;
    for (core::ProviderMessage &message : error.providerMessages)
        message.message.clear();
    error.answer.clear();
    if (error.kind == core::ErrorKind::UserNotScored)
        error.detail = QCoreApplication::translate("Run", "That person", "in the place of a name");
    else if (error.kind == core::ErrorKind::PersonNotFound || error.kind == core::ErrorKind::PersonNotListed)
        error.detail = QCoreApplication::translate("Run", "…", "in the place of a name");
    return error;
}

} // namespace

ExitCode run(const QStringList &arguments, const QProcessEnvironment &environment, const Streams &streams,
             QNetworkAccessManager &network, store::SecretStore &keychain, Interrupt &interrupt)
{
    core::Result<Options> options = parseOptions(arguments, environment);
    if (!options) {
        const QString line = errorLine(options.error());
        streams.say(options.error().kind == core::ErrorKind::InvalidInput ? withHint(line) : line);
        return exitCodeFor(options.error().kind);
    }
    Streams asked = streams;
    asked.isQuiet = options->isQuiet;
    Output &output = options->report.output;
    options->report.content.isColored =
        output.isStream() && options->isColored.value_or(streams.outIsTerminal);
    core::Result<void> done = readCredential(*options, asked, keychain, interrupt);
    if (done)
        done = perform(*options, asked, network, interrupt);
    if (!done) {
        streams.say(errorLine(tellable(done.error(), *options)));
        return exitCodeFor(done.error().kind);
    }
    return ExitCode::Ok;
}

} // namespace cli
