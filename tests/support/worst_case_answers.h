// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <span>

namespace test_support {

// A kind of answer that is hard on a reader, in any size. The same bytes for the same size everywhere.
struct WorstCase
{
    const char *name;
    qint64 testSize;                   // that a test can afford in a debug build
    qint64 fullSize;                   // that has to be opened
    QByteArray (*answer)(qint64 size); // `size` in events, for `isOneEvent` in bytes of its details
    bool isOneEvent = false;
};

[[nodiscard]] std::span<const WorstCase> worstCases();

// An answer of `events` events that ends in the middle of something.
struct CutAnswer
{
    const char *name;
    const char *tail; // what stands behind the last whole event's comma
};

[[nodiscard]] std::span<const CutAnswer> cutAnswers();
[[nodiscard]] QByteArray answerCutIn(const CutAnswer &cut, qint64 events);

} // namespace test_support
