// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/with_term.h"

#include "app/core/filter_terms.h"

#include <QStringList>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using core::FilterTerm;
using Terms = std::vector<FilterTerm>;

constexpr QLatin1StringView kFields[] = {"name"_L1,  "level"_L1,  "id"_L1,
                                         "after"_L1, "before"_L1, "details"_L1};

// Split at blanks that are not between quotation marks.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    QString piece;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace() && !inQuotes) {
            if (!piece.isEmpty())
                pieces += std::exchange(piece, {});
            continue;
        }
        piece += text[i];
        if (text[i] == u'"')
            inQuotes = !inQuotes;
        else if (text[i] == u'\\' && inQuotes && i + 1 < text.size())
            piece += text[++i];
    }
    if (!piece.isEmpty())
        pieces += piece;
    return pieces;
}

// No event of the name that is asked for passes the term.
bool isAgainstName(const FilterTerm &term, const FilterTerm &added)
{
    if (term.field != core::FilterField::Name || added.field != core::FilterField::Name || !added.isWhole ||
        added.isNegated)
        return false;
    const bool isFound = term.isWhole ? added.text.compare(term.text, Qt::CaseInsensitive) == 0
                                      : added.text.contains(term.text, Qt::CaseInsensitive);
    return isFound == term.isNegated;
}

// Later than an instant, and before it.
bool isOtherSide(const FilterTerm &term, const FilterTerm &added)
{
    const auto isTime = [](const FilterTerm &of) {
        return of.field == core::FilterField::After || of.field == core::FilterField::Before;
    };
    return isTime(term) && isTime(added) && term.field != added.field && term.instant == added.instant;
}

bool stays(const Terms &terms, const Terms &added)
{
    if (terms.size() != 1 || added.size() != 1)
        return terms != added;
    FilterTerm alike = terms.front();
    alike.isNegated = added.front().isNegated;
    return alike != added.front() && !isAgainstName(terms.front(), added.front()) &&
           !isOtherSide(terms.front(), added.front());
}

} // namespace

QString withTerm(const QString &text, const QString &term, const core::DisplayZone &zone)
{
    const auto added = core::parseFilter(term, zone);
    if (!added)
        return text;
    QStringList kept;
    for (const QString &piece : piecesOf(text)) {
        const auto terms = core::parseFilter(piece, zone);
        if (terms && stays(*terms, *added))
            kept += piece;
    }
    kept += term;
    return kept.join(u' ');
}

bool endsInHalfAField(const QString &text)
{
    QStringView word = QStringView(text).sliced(text.lastIndexOf(u' ') + 1);
    if (word.startsWith(u'-'))
        word = word.sliced(1);
    const auto begins = [word](QLatin1StringView field) {
        return !word.isEmpty() && field.startsWith(word, Qt::CaseInsensitive);
    };
    return std::ranges::any_of(kFields, begins);
}

} // namespace ui
