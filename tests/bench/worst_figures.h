// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

#include <QByteArray>

#include <optional>

namespace bench {

// Each answer that is hard to read, in its full size or of at most `most`, in a process of its own: decoding,
// ordering by name, peak memory beside the answer, and the longest time that the window does not answer while
// it opens it or refuses it. "refused" is 1 where it is too large to be taken from the network.
[[nodiscard]] core::Result<QList<Figure>> worstFigures(std::optional<qint64> most, int runs);

// What such a process runs: prints the figures of one, without its name, and returns the exit code.
[[nodiscard]] int printWorst(const QString &name, qint64 size);
[[nodiscard]] int printWorstInWindow(const QString &name, qint64 size);
// The answer of that name.
[[nodiscard]] QByteArray worstAnswer(const QString &name, qint64 size);

} // namespace bench
