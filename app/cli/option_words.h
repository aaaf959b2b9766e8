// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/option_table.h"
#include "app/report/report.h"

#include <QStringList>

#include <array>

namespace cli {

inline constexpr std::array kDetailsExtents = {report::DetailsExtent::None, report::DetailsExtent::Preview,
                                               report::DetailsExtent::Full};

// The words that an option's value is one of, or made of. They differ between users and the rest.
[[nodiscard]] QStringList formatWords(OptionUse use);
[[nodiscard]] QStringList columnWords(OptionUse use);
[[nodiscard]] QStringList detailsWords(OptionUse use);
[[nodiscard]] QStringList pageWords(OptionUse use);
[[nodiscard]] QStringList redactedKindWords(OptionUse use);
[[nodiscard]] QStringList levelWords(OptionUse use); // of events also any other that was sent
[[nodiscard]] QStringList sortWords(OptionUse use);
[[nodiscard]] QStringList zoneWords(OptionUse use); // beside the names of zones
[[nodiscard]] QStringList colorWords(OptionUse use);

enum class ValueKind : quint8 {
    None,       // a switch
    Free,       // anything
    File,       // a path
    Folder,     // a path
    Word,       // one of the option's words
    WordList,   // some of them, with commas
    SignedWord, // one of them, or with “-” in front
};

[[nodiscard]] ValueKind valueKind(const Option &option);

} // namespace cli
