// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/layout_timeline.h"
#include "tests/support/event_samples.h"

#include <iterator>
#include <random>

namespace test_support {

// Six pixels a character: layout without any font.
inline double sixPixelText(QStringView text)
{
    return 6.0 * static_cast<double>(text.size());
}

// All events of `store`, fitted, in a view that has room for four lanes.
inline timeline::TimelineInput inputFor(const core::EventStore &store)
{
    timeline::TimelineInput input;
    input.index = timeline::indexByTime(store, orderOf(store));
    input.locale = QLocale::c();
    input.fullRange = timeline::fittedRange(store.micros(), microsOf("2026-11-21T12:00:00Z"));
    input.visibleRange = input.fullRange;
    input.size = {1170, timeline::preferredHeight(4)};
    input.textWidth = sixPixelText;
    return input;
}

// `count` events over three weeks of November 2026 under `names` names, the same for the same numbers.
inline core::EventStore randomStore(int count, int names, unsigned seed = 1)
{
    static constexpr const char *kLevels[] = {"low",    "low",  "low", "low", "medium",
                                              "medium", "high", "odd", ""};
    std::mt19937 random(seed);
    const qint64 begin = microsOf("2026-11-01T00:00:00Z");
    AnswerWriter writer;
    for (int i = 0; i < count; ++i) {
        const QByteArray name =
            "Name " + QByteArray::number(static_cast<int>(random() % static_cast<unsigned>(names)));
        const qint64 time = begin + static_cast<qint64>(random() % 1'814'400) * core::kMicrosPerSecond;
        const QByteArray timestamp =
            random() % 50 == 0 ? QByteArray("yesterday") : core::toRfc3339({time, 0});
        writer.append({name, kLevels[random() % std::size(kLevels)], timestamp});
    }
    return writer.store();
}

} // namespace test_support
