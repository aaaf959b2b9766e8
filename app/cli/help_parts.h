// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/option_table.h"

#include <QList>
#include <QStringList>

namespace cli {

// A term, and what it means; empty where it explains itself.
struct HelpEntry
{
    QString term;
    QString meaning;
};

// What there is to say about the program, translated and without its form: --help and the manual page say the
// same.
struct HelpParts
{
    QStringList usage; // command lines
    QString about;
    QList<HelpEntry> commands;
    QList<HelpEntry> arguments;
    QList<HelpEntry> options;
    QList<HelpEntry> environment;
    QList<HelpEntry> exitCodes;
    QString exitCodeOfSeveral;
    QStringList examples; // command lines
};

[[nodiscard]] HelpParts helpParts();

// "-h, --help", "--format FORMAT"
[[nodiscard]] QString optionTerm(const Option &option);

} // namespace cli
