// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/value_hint.h"

#include <QList>

namespace core {

// What a value looks like, in a few words that are safe to show: "IPv6 address", "Looks like SHA-256", of
// times the time itself in `zone` and in UTC, or where `zone` is UTC in the local one.
[[nodiscard]] QString hintText(const ValueHint &hint, const DisplayZone &zone);

// Another way to write a value, or a part of it: `text` is for the clipboard, `label` is short and safe to
// show.
struct HintCopy
{
    QString label;
    QString text;

    friend bool operator==(const HintCopy &, const HintCopy &) = default;
};

// What a value can be copied as. Of a URL's query the first 20 parameters.
[[nodiscard]] QList<HintCopy> hintCopies(const ValueHint &hint, const DisplayZone &zone);

} // namespace core
