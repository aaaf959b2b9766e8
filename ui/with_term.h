// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"

#include <QString>

namespace ui {

// `text`, a filter, with `term` at its end. What says the same as the term, its opposite, what no event of
// the name passes where the term asks for a name, and what can't be read are left out: with them nothing
// would be shown, or nothing done.
[[nodiscard]] QString withTerm(const QString &text, const QString &term, const core::DisplayZone &zone);

// Whether the text ends in a word that is the beginning of a field's name, such as "lev" of "level:".
[[nodiscard]] bool endsInHalfAField(const QString &text);

} // namespace ui
