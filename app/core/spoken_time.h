// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"

#include <QLocale>

#include <optional>

namespace core {

// An instant as people say it. Whatever parseTypedTime() reads, and with or without a clock behind it
// ("09:12", "9:12:44.120"), the day's first instant without: "now" (never with a clock), "today",
// "yesterday", "monday" (the last one, today included), "2 Nov", "Nov 2", "2 November 2025"; a clock alone is
// today's. These words in English and in the language of tr(); names of months and weekdays in English, in
// full or their first letters, at least three, and those of `locale`. Case does not count. A day without a
// year is the last such day that does not come after the day of `now`.
[[nodiscard]] std::optional<Timestamp> parseSpokenTime(const QString &text, Timestamp now,
                                                       const DisplayZone &zone, const QLocale &locale);

} // namespace core
