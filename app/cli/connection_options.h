// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/options.h"

#include <QCommandLineParser>

namespace cli {

// The person's own profile that --profile names; none where it is not given. InvalidInput where there is none
// of this name, FileFailed where the profiles can't be read.
[[nodiscard]] core::Result<std::optional<core::Profile>> readProfileOption(const QCommandLineParser &parser);

// Whom to ask, as whom and how, into `options`, whose profile is known: what the line says wins over the
// profile, and that over the environment. The credential of a token file or of the keychain is left to
// readCredential(). InvalidInput says which option or variable is wrong and why; NoCredential.
[[nodiscard]] core::Result<void> readConnectionOptions(const QCommandLineParser &parser,
                                                       const QProcessEnvironment &environment,
                                                       Options &options);

} // namespace cli
