// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/run.h"
#include "app/cli/stream_device.h"
#include "app/cli/utf8_locale.h"
#include "app/core/core_files.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <unistd.h>

int main(int argc, char **argv)
{
    core::disableCoreFiles();
    cli::occupyStandardDescriptors();
    cli::ensureUtf8Locale();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QString::fromLatin1(cli::kProgramName));
    QCoreApplication::setApplicationVersion(QStringLiteral(RISKSCOPE_VERSION));

    cli::Interrupt interrupt;
    interrupt.watchSignals();
    cli::StreamDevice in(STDIN_FILENO, QIODevice::ReadOnly, &interrupt);
    cli::StreamDevice out(STDOUT_FILENO, QIODevice::WriteOnly, &interrupt);
    cli::StreamDevice err(STDERR_FILENO, QIODevice::WriteOnly, nullptr);
    const cli::Streams streams{.in = in, .out = out, .err = err, .errIsTerminal = isatty(STDERR_FILENO) == 1};

    QNetworkAccessManager network;
    return static_cast<int>(cli::run(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment(),
                                     streams, network, interrupt));
}
