// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include <span>

namespace cli {

inline constexpr double kMinTimeoutSeconds = 0.001;
inline constexpr int kMaxTimeoutSeconds = 3600;
inline constexpr int kMaxRetries = 10;
inline constexpr int kMaxPages = 1000;

enum class OptionUse : quint8 {
    Lookup = 1, // of a user, through the network
    Saved = 2,  // of a saved answer
    Verify = 4,
    Check = 8,
    Users = 16,
};
Q_DECLARE_FLAGS(OptionUses, OptionUse)

// One option: parsing, --help, manual page and completion read these rows.
struct Option
{
    const char *name;      // without its dashes
    const char *valueName; // null for a switch
    QString (*describe)(); // for --help, translated
    OptionUses uses;       // where it means something
    QStringList (*words)(OptionUse) =
        nullptr;                  // that its value is made of, see option_words.h; null: anything
    const char *letter = nullptr; // its short name without the dash, if it has one
};

[[nodiscard]] std::span<const Option> allOptions();
void addOptions(QCommandLineParser &parser);

} // namespace cli
