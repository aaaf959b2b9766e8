// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/option_words.h"

#include "app/cli/filter_options.h"
#include "app/cli/users_options.h"
#include "app/core/event_columns.h"
#include "app/core/risk_level.h"
#include "app/report/facts.h"
#include "app/report/formats.h"
#include "app/report/redaction_words.h"

using namespace Qt::StringLiterals;

namespace cli {

QStringList formatWords(OptionUse use)
{
    return use == OptionUse::Users ? usersFormatKeys() : report::formatKeys(report::FormatUse::Terminal);
}

QStringList columnWords(OptionUse)
{
    QStringList words;
    for (const core::ColumnId column : core::columnsFor(core::ColumnUse::Export))
        words += QString::fromLatin1(core::eventColumn(column).key);
    return words;
}

QStringList detailsWords(OptionUse)
{
    QStringList words;
    for (const report::DetailsExtent extent : kDetailsExtents)
        words += report::detailsKey(extent);
    return words;
}

QStringList pageWords(OptionUse)
{
    return {u"a4"_s, u"letter"_s};
}

QStringList redactedKindWords(OptionUse)
{
    QStringList words;
    for (const report::RedactedKind kind : report::kRedactedKinds)
        words += report::redactedKindKey(kind);
    return words;
}

QStringList levelWords(OptionUse use)
{
    QStringList words;
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        // An event's level that nobody knows is named by the word that was sent.
        if (use == OptionUse::Users || level != core::RiskLevel::Unknown)
            words += core::levelKey(level);
    }
    return words;
}

QStringList sortWords(OptionUse use)
{
    return use == OptionUse::Users ? usersSortKeys() : sortKeys();
}

QStringList zoneWords(OptionUse)
{
    return {u"local"_s, u"UTC"_s};
}

QStringList colorWords(OptionUse)
{
    return {u"auto"_s, u"always"_s, u"never"_s};
}

ValueKind valueKind(const Option &option)
{
    const QLatin1StringView name(option.valueName);
    if (name.isEmpty())
        return ValueKind::None;
    if (name == "FILE"_L1)
        return ValueKind::File;
    if (name == "DIR"_L1)
        return ValueKind::Folder;
    if (!option.words)
        return ValueKind::Free;
    if (name == "LIST"_L1 || name == "L"_L1)
        return ValueKind::WordList;
    return name == "COLUMN"_L1 ? ValueKind::SignedWord : ValueKind::Word;
}

} // namespace cli
