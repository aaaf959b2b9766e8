// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/filter_text_for.h"

#include "app/core/details_search.h"
#include "app/core/filter_terms.h"
#include "app/core/json_scan.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxDetails = 200; // bytes of a value that is still worth typing
constexpr qsizetype kMaxDetail = 1000; // likewise, where it was chosen alone
constexpr qsizetype kMaxTried = 1024 * 1024;

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

QString quotedWhereNeeded(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.:/+@").contains(c));
    };
    return !text.isEmpty() && std::ranges::all_of(text, isPlain) ? text : quoted(text);
}

QString timeTerm(const EventStore &store, quint32 event, bool out)
{
    const std::optional<Timestamp> time = store.time(event);
    if (!time)
        return {};
    return (out ? "before:"_L1 : "after:"_L1) + QString::fromLatin1(toRfc3339(*time));
}

QString levelTerm(const EventStore &store, quint32 event)
{
    const ReportedLevel level = store.reportedLevel(event);
    return "level:"_L1 + (level.level == RiskLevel::Unknown ? quotedWhereNeeded(level.word)
                                                            : QString(levelKey(level.level)));
}

QString detailsTerm(const EventStore &store, quint32 event)
{
    QString term;
    const JsonPath toAll{QString()};
    const bool isWhole = toAll.leadsTo(store.details(event), [&term](QByteArrayView value) {
        if (compactJson(value).size() <= kMaxDetails)
            term = "details.="_L1 + quotedWhereNeeded(comparableText(value));
        return true;
    });
    return isWhole ? term : QString();
}

QString positiveTerm(const EventStore &store, quint32 event, ColumnId column)
{
    switch (column) {
    case ColumnId::Level:
        return levelTerm(store, event);
    case ColumnId::Event:
        return "name:="_L1 + quoted(store.name(event));
    case ColumnId::Id:
        return "id:="_L1 + quotedWhereNeeded(store.id(event));
    case ColumnId::Details:
        return detailsTerm(store, event);
    case ColumnId::Time:
    case ColumnId::TimeUtc:
    case ColumnId::TimeInZone:
    case ColumnId::SincePrevious:
        return {};
    }
    Q_UNREACHABLE();
}

// In larger details only what may stand for other bytes is taken for not found.
bool finds(const FilterTerm &term, QByteArrayView details)
{
    if (details.size() <= kMaxTried)
        return DetailsSearch(term.pointer, term.text).isIn(details);
    return !term.pointer.contains(QChar::ReplacementCharacter) &&
           !term.text.contains(QChar::ReplacementCharacter);
}

} // namespace

QString filterTextFor(const EventStore &store, quint32 event, ColumnId column, bool out)
{
    if (eventColumn(column).sortKey == SortKey::Time)
        return timeTerm(store, event, out);
    const QString term = positiveTerm(store, event, column);
    if (term.isEmpty() || term.size() >= kMaxFilterLength)
        return {};
    return out ? u'-' + term : term;
}

QString filterTextForDetail(QByteArrayView details, const QString &pointer, QByteArrayView value, bool out)
{
    if (value.size() > kMaxDetail || pointer.size() > kMaxDetail)
        return {};
    const QString text = comparableText(value);
    const QString way = pointer.isEmpty() ? QString() : quotedWhereNeeded(pointer);
    const QString term = "details."_L1 + way + u'=' + quotedWhereNeeded(text);
    const FilterTerm meant{.field = FilterField::Details, .text = text, .pointer = pointer};
    if (parseFilter(term, DisplayZone()) != std::vector{meant} || !finds(meant, details))
        return {};
    return out ? u'-' + term : term;
}

} // namespace core
