// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

// The provider's official SDK, ready to run.
struct Sdk
{
    QString node;   // the program
    QString folder; // its node_modules hold what package-lock.json names
};

struct SdkMissing
{
    QString reason;
    bool isWrong = false; // not the machine's lack: our lock file is wrong, or a package is not what it names
};

// Installed below the build folder once for each state of the lock file; nothing is left elsewhere, and no
// script of a package runs. Takes minutes at most.
[[nodiscard]] std::expected<Sdk, SdkMissing> installSdk();
