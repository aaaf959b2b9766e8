// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <utility>

namespace bench {

// From so many events on, what takes seconds a run is measured once.
inline constexpr qint64 kSlowFrom = 1'000'000;

// One printed line: `name value unit`.
struct Figure
{
    QByteArray name;
    double value = 0;
    QByteArray unit;
};

// "100k" for 100,000.
[[nodiscard]] QByteArray sizeName(qint64 events);

// The middle of an odd number of samples, the mean of the two middle ones of an even number. Not empty.
[[nodiscard]] double median(QList<double> samples);

// Milliseconds that `work` takes. Its result is destroyed after the clock stopped.
template<class Work>
[[nodiscard]] double millisecondsOf(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    [[maybe_unused]] const auto result = std::forward<Work>(work)();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace bench
