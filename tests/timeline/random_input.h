// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/timeline/scene_samples.h"

#include <random>

namespace test_support {

// How wild a random record is.
struct RandomRecord
{
    int count = 100;
    int names = 3;
    enum class Times : quint8 { Steady, SameDay, FewInstants, AllOfTime, OneInstant, Unreadable } times = {};
};

inline qint64 randomTime(std::mt19937_64 &random, RandomRecord::Times times, int i)
{
    const qint64 day = microsOf("2026-11-11T00:00:00Z");
    const auto below = [&random](qint64 limit) {
        return static_cast<qint64>(random() % static_cast<quint64>(limit));
    };
    switch (times) {
    case RandomRecord::Times::Steady:
        return day - i * core::kMicrosPerMinute;
    case RandomRecord::Times::SameDay:
        return day + below(core::kMicrosPerDay);
    case RandomRecord::Times::FewInstants:
        return day + below(40) * core::kMicrosPerHour;
    case RandomRecord::Times::AllOfTime:
        return core::kFirstMicros + below(core::kLastMicros - core::kFirstMicros + 1);
    case RandomRecord::Times::OneInstant:
    case RandomRecord::Times::Unreadable:
        break;
    }
    return day;
}

// The same for the same numbers.
inline core::EventStore randomStore(const RandomRecord &record, std::mt19937_64 &random)
{
    static constexpr const char *kLevels[] = {"low", "low", "medium", "high", "odd", ""};
    AnswerWriter writer;
    for (int i = 0; i < record.count; ++i) {
        // The lower half of the names has most of the events.
        const auto names = static_cast<quint64>(record.names);
        const quint64 name = random() % 4 == 0 ? random() % names : random() % (names / 2 + 1);
        const bool isUnreadable = record.times == RandomRecord::Times::Unreadable || random() % 20 == 0;
        const QByteArray time =
            isUnreadable ? QByteArray("soon") : core::toRfc3339({randomTime(random, record.times, i), 0});
        writer.append({"Name " + QByteArray::number(name), kLevels[random() % std::size(kLevels)], time});
    }
    return writer.store();
}

} // namespace test_support
