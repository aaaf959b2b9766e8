// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/figure.h"

#include <algorithm>

namespace bench {

QByteArray sizeName(qint64 events)
{
    if (events >= 1'000'000 && events % 1'000'000 == 0)
        return QByteArray::number(events / 1'000'000) + 'm';
    if (events >= 1000 && events % 1000 == 0)
        return QByteArray::number(events / 1000) + 'k';
    return QByteArray::number(events);
}

double median(QList<double> samples)
{
    std::ranges::sort(samples);
    const qsizetype middle = samples.size() / 2;
    return samples.size() % 2 == 1 ? samples.at(middle) : (samples.at(middle - 1) + samples.at(middle)) / 2;
}

} // namespace bench
