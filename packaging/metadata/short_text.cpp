// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/short_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

constexpr qsizetype kMaxLength = 76;

QString cutAtWord(const QString &text)
{
    if (text.size() <= kMaxLength)
        return text;
    return text.left(text.lastIndexOf(u' ', kMaxLength - 2)) + u" …"_s;
}

} // namespace

QString shortText(const cli::Option &option)
{
    const QString whole = option.describe().section(u"; "_s, 0, 0);
    // "for PDF: …" is what it is about, of anything else the words after a colon are its values.
    const bool tellsWhatFor = whole.startsWith("for "_L1);
    const QString text = whole.section(u": "_s, 0, tellsWhatFor ? 1 : 0);
    const bool isValue = option.words && option.words(cli::OptionUse::Lookup).contains(text);
    return isValue ? QString::fromLatin1(option.name) : cutAtWord(text);
}

} // namespace metadata
