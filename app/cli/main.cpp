// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential.h"
#include "app/cli/fonts_needed.h"
#include "app/cli/run.h"
#include "app/cli/start_program.h"
#include "app/cli/stream_device.h"
#include "app/cli/utf8_locale.h"
#include "app/core/core_files.h"

#include <QGuiApplication>
#include <QNetworkAccessManager>

#include <unistd.h>

int main(int argc, char **argv)
{
    core::disableCoreFiles();
    cli::occupyStandardDescriptors();
    cli::ensureUtf8Locale();
    const QProcessEnvironment environment = api::takeEnvironment();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    // Options of Qt's own are none of ours, but this one, which wins over the environment.
    char option[] = "-platform";
    char platform[] = "offscreen";
    char *own[] = {argv[0], option, platform, nullptr};
    int count = cli::needsFonts(arguments) ? 3 : 1;
    std::unique_ptr<QCoreApplication> application;
    if (count == 1) {
        application = std::make_unique<QCoreApplication>(count, own);
    } else {
        const cli::NoDesktop none;
        application = std::make_unique<QGuiApplication>(count, own);
    }
    cli::startProgram(*application);

    cli::Interrupt interrupt;
    interrupt.watchSignals();
    cli::StreamDevice in(STDIN_FILENO, QIODevice::ReadOnly, &interrupt);
    cli::StreamDevice out(STDOUT_FILENO, QIODevice::WriteOnly, &interrupt);
    cli::StreamDevice err(STDERR_FILENO, QIODevice::WriteOnly, nullptr);
    const cli::Streams streams{in, out, err, err.isTerminal(), out.isTerminal()};

    QNetworkAccessManager network;
    const auto keychain = store::makeKeychain();
    return static_cast<int>(cli::run(arguments, environment, streams, network, *keychain, interrupt));
}
