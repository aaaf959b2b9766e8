// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/interrupt.h"
#include "app/cli/streams.h"

#include "app/store/secret_store.h"

#include <QProcessEnvironment>
#include <QStringList>

class QNetworkAccessManager;

namespace cli {

// The whole program for one command line; `arguments` begin with the program's name. A QCoreApplication
// exists. The keychain is asked where a profile is named. An error is told in one line on `streams.err`.
[[nodiscard]] ExitCode run(const QStringList &arguments, const QProcessEnvironment &environment,
                           const Streams &streams, QNetworkAccessManager &network,
                           store::SecretStore &keychain, Interrupt &interrupt);

} // namespace cli
