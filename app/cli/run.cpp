// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/run.h"

#include "app/api/http_client.h"
#include "app/cli/error_line.h"
#include "app/cli/help.h"
#include "app/cli/lookup_command.h"
#include "app/cli/options.h"
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
        streams.say(QCoreApplication::translate("Run", "note: %1").arg(advice));
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

core::Result<void> ask(const Options &options, const Streams &streams, QNetworkAccessManager &network,
                       const Interrupt &interrupt)
{
    api::HttpClient client(network);
    if (const core::Result<void> ready = setUp(client, options); !ready)
        return ready;
    tellAdvice(options, streams);
    const core::Result<void> done = options.action == Action::Verify
                                        ? verify(options, streams, client, interrupt)
                                        : lookUp(options, streams, client, interrupt);
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
    case Action::Verify:
        return ask(options, streams, network, interrupt);
    case Action::ShowHelp:
        return print(helpText(), streams);
    case Action::ShowVersion:
        return print(u"%1 %2\n"_s.arg(QLatin1StringView(kProgramName), QLatin1StringView(RISKSCOPE_VERSION)),
                     streams);
    }
    Q_UNREACHABLE();
}

} // namespace

ExitCode run(const QStringList &arguments, const QProcessEnvironment &environment, const Streams &streams,
             QNetworkAccessManager &network, Interrupt &interrupt)
{
    const core::Result<Options> options = parseOptions(arguments, environment);
    if (!options) {
        const QString line = errorLine(options.error());
        streams.say(options.error().kind == core::ErrorKind::InvalidInput ? withHint(line) : line);
        return exitCodeFor(options.error().kind);
    }
    if (const core::Result<void> done = perform(*options, streams, network, interrupt); !done) {
        streams.say(errorLine(done.error()));
        return exitCodeFor(done.error().kind);
    }
    return ExitCode::Ok;
}

} // namespace cli
