// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/profile.h"

#include <optional>

namespace store {

inline constexpr qsizetype kMaxProfiles = 100;
inline constexpr qsizetype kMaxProfileName = 64;
inline constexpr qsizetype kMaxBaseUrl = 2048;

// Any text of Unicode characters as it stands in an INI file, and back; nothing where it does not come from
// the first.
[[nodiscard]] QString storedText(const QString &text);
[[nodiscard]] std::optional<QString> textFrom(const QString &stored);

// A UUID in lower case, without braces.
[[nodiscard]] bool isProfileId(const QString &id);
[[nodiscard]] bool isSameName(const QString &one, const QString &other);

// "Demo" and "Environment", whatever their case.
[[nodiscard]] bool isBuiltInName(const QString &name);
// Printable ASCII with an @: what a header can hold.
[[nodiscard]] bool isSignInEmail(const QString &email);

// Whether each field by itself may be kept; InvalidInput says which one may not, and why.
[[nodiscard]] core::Result<void> checkShape(const core::Profile &profile);

// InvalidInput.
[[nodiscard]] core::Error nameIsTaken(const QString &name);
[[nodiscard]] core::Error tooManyProfiles();

} // namespace store
