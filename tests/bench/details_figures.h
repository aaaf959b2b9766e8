// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

#include <QByteArray>

#include <optional>

namespace bench {

// The details of one event, of 100 MB or of about 100 bytes for each of `most`: from the event that is shown
// until the first rows are painted, against QJsonDocument reading the same bytes; memory beside the bytes at
// ten nodes for each of `most`, in a process of its own; the longest stalls with an array of `most` items,
// one million if not said; finding rare, absent and frequent texts in the tree and in the bytes, against
// QString::indexOf() over the same text. NotUnderstood where the two find different numbers of places.
[[nodiscard]] core::Result<QList<Figure>> detailsFigures(std::optional<qint64> most, int runs);

// What such a process runs: prints the bytes of details with so many nodes and those that the table of nodes
// took at most beside them, and returns the exit code.
[[nodiscard]] int printDetailsPeak(qint64 nodes);

} // namespace bench
