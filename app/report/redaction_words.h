// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/redaction_state.h"

#include <array>

namespace report {

inline constexpr std::array kRedactedKinds = {
    RedactedKind::Email, RedactedKind::Name,       RedactedKind::Id,        RedactedKind::Ip,
    RedactedKind::Host,  RedactedKind::Coordinate, RedactedKind::UserAgent, RedactedKind::Token};

// "email": stable, for options and files; in upper case what a marker begins with.
[[nodiscard]] QLatin1StringView redactedKindKey(RedactedKind kind);
// "E-mail addresses", translated.
[[nodiscard]] QString redactedKindTitle(RedactedKind kind);
// What was replaced, for people; empty where nothing was redacted.
[[nodiscard]] QString redactionSentence(const RedactionState &state);

} // namespace report
