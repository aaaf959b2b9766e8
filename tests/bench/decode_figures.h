// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

namespace bench {

// Decoding one generated answer of `events` events against QJsonDocument and against simdjson alone: medians
// of `runs` interleaved runs. NotUnderstood where the readers do not find the same events.
[[nodiscard]] core::Result<QList<Figure>> decodeFigures(qint64 events, int runs);

} // namespace bench
