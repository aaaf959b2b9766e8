// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/filter_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

// In quotes unless it can't be taken for anything but this word.
QString word(QString text)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'/' || c == u'@'; };
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    return u'"' + text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

QString nameOrId(QLatin1StringView field, const core::FilterTerm &term)
{
    return field + (term.isWhole ? u"="_s : QString()) + word(term.text);
}

QString levels(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words += word(name);
    return "level:"_L1 + words.join(u',');
}

QString condition(const core::FilterTerm &term, const core::DisplayZone &zone)
{
    switch (term.field) {
    case core::FilterField::Anything:
        return word(term.text);
    case core::FilterField::Name:
        return nameOrId("name:"_L1, term);
    case core::FilterField::Level:
        return levels(term.words);
    case core::FilterField::Id:
        return nameOrId("id:"_L1, term);
    case core::FilterField::After:
        return "after:"_L1 + core::formatRfc3339(term.instant, zone);
    case core::FilterField::Before:
        return "before:"_L1 + core::formatRfc3339(term.instant, zone);
    case core::FilterField::Details:
        return "details."_L1 + word(term.pointer) + (term.hasValue ? u'=' + word(term.text) : QString());
    }
    Q_UNREACHABLE();
}

} // namespace

QString filterText(const core::EventFilter &filter, const core::DisplayZone &zone)
{
    QStringList texts;
    for (const core::FilterTerm &term : filter.terms)
        texts += (term.isNegated ? u"-"_s : QString()) + condition(term, zone);
    if (filter.levels != core::LevelSet::all()) {
        QStringList names;
        for (const core::RiskLevel level : core::kLevelsWorstFirst) {
            if (filter.levels.contains(level))
                names += core::levelKey(level);
        }
        texts += levels(names);
    }
    if (filter.scope) {
        texts += "after:"_L1 + core::formatRfc3339(filter.scope->begin, zone);
        // No timestamp can be behind the end of all time, and none can name it.
        if (filter.scope->end.micros <= core::kLastMicros)
            texts += "before:"_L1 + core::formatRfc3339(filter.scope->end, zone);
    }
    return texts.join(u' ');
}

} // namespace report
