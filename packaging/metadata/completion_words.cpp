// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/completion_words.h"

#include "app/cli/option_words.h"

using namespace Qt::StringLiterals;

namespace metadata {

QString scriptHead()
{
    return u"# SPDX-FileCopyrightText: 2026 Riskscope contributors\n# SPDX-License-Identifier: MIT\n"_s;
}

QStringList dashedNames(const cli::Option &option)
{
    QStringList names("--"_L1 + QLatin1StringView(option.name));
    if (option.letter)
        names += u'-' + QLatin1StringView(option.letter);
    return names;
}

QStringList optionsWithValue()
{
    QStringList names;
    for (const cli::Option &option : cli::allOptions()) {
        if (cli::valueKind(option) != cli::ValueKind::None)
            names += dashedNames(option);
    }
    return names;
}

QStringList valueWords(const cli::Option &option, cli::OptionUse use)
{
    QStringList words = option.words ? option.words(use) : QStringList();
    if (cli::valueKind(option) != cli::ValueKind::SignedWord)
        return words;
    const QStringList plain = words;
    for (const QString &word : plain)
        words += u'-' + word;
    return words;
}

bool differsForUsers(const cli::Option &option)
{
    return option.uses.testFlag(cli::OptionUse::Users) &&
           valueWords(option, cli::OptionUse::Users) != valueWords(option, cli::OptionUse::Lookup);
}

} // namespace metadata
