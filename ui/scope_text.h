// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/time_span.h"

#include <QLocale>

namespace ui {

// A stretch of time as short as it can be told, in the words of the locale: "1–22 Nov", "28 Oct–3 Nov",
// "2 Nov 08:14–09:20", "2 Nov 08:14:05–08:14:20". From two days on in days, and these may be cut. Years are
// told unless both are that of `now`. The zone is not told.
[[nodiscard]] QString scopeText(const core::TimeSpan &scope, const core::DisplayZone &zone,
                                core::Timestamp now, const QLocale &locale);

} // namespace ui
