// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/run.h"

#include "app/cli/error_line.h"
#include "app/cli/help.h"
#include "app/cli/lookup_command.h"
#include "app/cli/options.h"

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

core::Result<void> perform(const Options &options, const Streams &streams, QNetworkAccessManager &network,
                           Interrupt &interrupt)
{
    switch (options.action) {
    case Action::Lookup:
        return lookUp(options, streams, network, interrupt);
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
