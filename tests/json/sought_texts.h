// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_search.h"
#include "tests/json/compose_json.h"

#include <QStringList>

#include <algorithm>

// What searches are tested with.
namespace sought_texts {

using namespace Qt::StringLiterals;

inline json::Finder finderOf(const QString &sought, const json::FindOptions &options = {})
{
    return json::Finder::make(sought, options).value();
}

inline constexpr json::FindOptions kRegex{.isRegex = true};

// What random texts and what is sought in them are made of: the same in another case, spelled otherwise, or
// of another length then.
inline const QStringList kParts{u"s"_s,  u"S"_s,  u"\u017f"_s,     u"k"_s,          u"\u212a"_s, u"ß"_s,
                                u"ẞ"_s,  u"i"_s,  u"İ"_s,          u"ı"_s,          u"é"_s,      u"É"_s,
                                u"😀"_s, u"a"_s,  u"\U00010400"_s, u"\U00010428"_s, u"n"_s,      u"\n"_s,
                                u"\""_s, u"\\"_s, u"σ"_s,          u"ς"_s,          u"Σ"_s,      u"1"_s};

inline QString composeText(JsonComposer &random, int most)
{
    QString text;
    for (int n = random.below(most) + 1; n > 0; --n)
        text += kParts.at(random.below(kParts.size()));
    return text;
}

inline bool hasUpper(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isUpper(char32_t(c)); });
}

// The smart case.
inline Qt::CaseSensitivity caseFor(const QString &sought)
{
    return hasUpper(sought) ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

} // namespace sought_texts
