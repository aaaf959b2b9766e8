// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace cli {

inline constexpr double kMinTimeoutSeconds = 0.001;
inline constexpr int kMaxTimeoutSeconds = 3600;
inline constexpr int kMaxRetries = 10;

// One option: parsing and --help read these rows.
struct Option
{
    const char *name;             // without its dashes
    const char *valueName;        // null for a switch
    QString (*describe)();        // for --help, translated
    bool networkOnly;             // means nothing where a saved answer is read
    const char *letter = nullptr; // its short name without the dash, if it has one
};

[[nodiscard]] std::span<const Option> allOptions();

} // namespace cli
