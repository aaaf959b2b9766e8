// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QProcess>
#include <QStringList>

#include <functional>

namespace bench {

// What this program says on standard output when it runs again with these arguments, in a process of its own.
// An error where it fails.
[[nodiscard]] core::Result<QByteArray> outputOfChild(const QStringList &arguments);

// This program again, serving an answer on loopback; it ends with this object.
class ServerProcess
{
public:
    ~ServerProcess();

    // `arguments` choose the answer. Returns the base URL.
    [[nodiscard]] core::Result<QString> start(const QStringList &arguments);

private:
    QProcess m_process;
};

// What ServerProcess runs: prints the base URL of a loopback server that answers every request with `answer`,
// and serves until standard input ends. Returns the exit code.
[[nodiscard]] int serve(const QByteArray &answer);

// Bytes of memory that this process has resident now, and at most since resetPeakMemory().
[[nodiscard]] qint64 residentMemory();
[[nodiscard]] qint64 peakMemory();
// Gives free memory back and lets the peak start from what is left.
void resetPeakMemory();

} // namespace bench
