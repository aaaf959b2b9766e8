// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/streams.h"
#include "app/store/secret_store.h"

namespace cli {

inline constexpr qint64 kMaxTokenBytes = qint64(64) * 1024;

// Completes `options.access` with the token of --token-file, else with the secret that the keychain holds for
// --profile; as it is where neither is given. Runs an event loop while the keychain is asked. NoKeychain,
// KeychainFailed, NoCredential, FileFailed, InvalidInput for what is no token, Cancelled.
[[nodiscard]] core::Result<void> readCredential(Options &options, const Streams &streams,
                                                store::SecretStore &keychain, const Interrupt &interrupt);

} // namespace cli
