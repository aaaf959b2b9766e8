// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

namespace bench {

// Peak memory while one generated answer is decoded, by decodeRiskScore() and by QJsonDocument, each in a
// process of its own: with the answer's own bytes and beside them. The program itself is not counted.
[[nodiscard]] core::Result<QList<Figure>> memoryFigures(qint64 events, int runs);

// What such a process runs: decodes by "decode" or "qjsondocument", prints the bytes beside the answer, and
// returns the exit code.
[[nodiscard]] int printPeak(const QString &decoder, qint64 events);

} // namespace bench
