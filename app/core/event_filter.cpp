// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_filter.h"

#include "app/core/details_search.h"
#include "app/core/event_scan.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core {

namespace {

// Keeps the events that `matches` says true to, or false where the term is negated. What is left after a stop
// means nothing.
template<class Matches>
void keep(std::vector<quint32> &events, bool isNegated, const StopCheck &stop, const Matches &matches)
{
    std::size_t kept = 0;
    const bool isDone = inBlocks(events.size(), stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const quint32 event = events[i];
            events[kept] = event;
            kept += matches(event) != isNegated ? 1 : 0;
        }
    });
    events.resize(isDone ? kept : 0);
}

// Events of one of several levels, the documented ones by name and others by the word sent.
class LevelMatch
{
public:
    LevelMatch(const EventStore &store, const QStringList &words)
        : m_store(store)
        , m_words(words)
    {
        for (const QString &word : words) {
            const bool isUnscored = word.compare(levelKey(RiskLevel::Unscored), Qt::CaseInsensitive) == 0;
            const RiskLevel level = isUnscored ? RiskLevel::Unscored : riskLevelFromWord(word.toUtf8());
            // “unknown” means every level that the API does not document.
            if (level != RiskLevel::Unknown ||
                word.compare(levelKey(RiskLevel::Unknown), Qt::CaseInsensitive) == 0)
                m_levels = m_levels.with(level, true);
        }
    }

    [[nodiscard]] bool operator()(quint32 event) const
    {
        const RiskLevel level = m_store.level(event);
        return m_levels.contains(level) ||
               (level == RiskLevel::Unknown &&
                m_words.contains(m_store.reportedLevel(event).word, Qt::CaseInsensitive));
    }

private:
    const EventStore &m_store;
    const QStringList &m_words;
    LevelSet m_levels = LevelSet::none();
};

// Which names match, by name id: an answer has few names and many events.
std::vector<bool> matchingNames(const EventStore &store, const FilterTerm &term, const StopCheck &stop)
{
    const QStringList &names = store.names();
    std::vector<bool> found(static_cast<std::size_t>(names.size()));
    const auto search = [&](std::size_t begin, std::size_t end) {
        for (std::size_t id = begin; id < end; ++id) {
            const QString &name = names[static_cast<qsizetype>(id)];
            found[id] = term.isWhole ? name.compare(term.text, Qt::CaseInsensitive) == 0
                                     : name.contains(term.text, Qt::CaseInsensitive);
        }
    };
    // After a stop nobody looks at them.
    std::ignore = inBlocks(found.size(), stop, search);
    return found;
}

class TermFilter
{
public:
    TermFilter(const EventStore &store, const StopCheck &stop)
        : m_store(store)
        , m_stop(stop)
    {}

    void apply(const FilterTerm &term, std::vector<quint32> &events) const;

private:
    [[nodiscard]] bool isDated(quint32 event) const { return m_store.micros()[event] != EventStore::kNoTime; }

    [[nodiscard]] bool isBefore(quint32 event, Timestamp instant) const
    {
        return *m_store.time(event) < instant;
    }

    // After a stop nothing is left.
    void keepScanned(const FilterTerm &term, const EventScan &scan, std::vector<quint32> &events) const
    {
        if (!keepFound(m_store, scan, term.isNegated, events, m_stop))
            events.clear();
    }

    void keepIds(const FilterTerm &term, std::vector<quint32> &events) const
    {
        const TextSearch search(term.text);
        const auto holds = [&](quint32 event, bool /*mayHold*/) {
            const QByteArrayView id = m_store.idToken(event);
            return term.isWhole ? TextSearch::isAllOf(id, term.text) : search.isIn(id);
        };
        // Ids are a small part of the bytes: not worth looking through all.
        keepScanned(term, {.holds = holds, .readsDetails = false}, events);
    }

    void keepAnything(const FilterTerm &term, std::vector<quint32> &events) const
    {
        const TextSearch search(term.text);
        const std::vector<bool> names = matchingNames(m_store, term, m_stop);
        const auto holds = [&, ids = m_store.nameIds()](quint32 event, bool mayHold) {
            return names[ids[event]] ||
                   (mayHold && (search.isIn(m_store.idToken(event)) || search.isIn(m_store.details(event))));
        };
        keepScanned(term, {.holds = holds, .sought = &search}, events);
    }

    void keepDetails(const FilterTerm &term, std::vector<quint32> &events) const
    {
        const DetailsSearch search(term.pointer, term.hasValue ? std::optional(term.text) : std::nullopt);
        const auto holds = [&](quint32 event, bool mayHold) {
            return mayHold && search.isIn(m_store.details(event));
        };
        keepScanned(term, {.holds = holds, .sought = search.needed()}, events);
    }

    const EventStore &m_store;
    const StopCheck &m_stop;
};

void TermFilter::apply(const FilterTerm &term, std::vector<quint32> &events) const
{
    const auto keepIf = [&](const auto &matches) { keep(events, term.isNegated, m_stop, matches); };
    switch (term.field) {
    case FilterField::Level:
        return keepIf(LevelMatch(m_store, term.words));
    case FilterField::After:
        return keepIf([&](quint32 event) { return isDated(event) && !isBefore(event, term.instant); });
    case FilterField::Before:
        return keepIf([&](quint32 event) { return isDated(event) && isBefore(event, term.instant); });
    case FilterField::Name: {
        const std::vector<bool> names = matchingNames(m_store, term, m_stop);
        return keepIf([&, ids = m_store.nameIds()](quint32 event) { return names[ids[event]]; });
    }
    case FilterField::Id:
        return keepIds(term, events);
    case FilterField::Details:
        return keepDetails(term, events);
    case FilterField::Anything:
        return keepAnything(term, events);
    }
    Q_UNREACHABLE();
}

// Terms that look at a column of numbers come before those that read bytes.
int costOf(const FilterTerm &term)
{
    switch (term.field) {
    case FilterField::Level:
    case FilterField::After:
    case FilterField::Before:
    case FilterField::Name:
        return 0;
    case FilterField::Id:
        return 1;
    case FilterField::Details:
        return 2;
    case FilterField::Anything:
        return 3;
    }
    Q_UNREACHABLE();
}

// Each term once, cheap ones first.
std::vector<FilterTerm> inOrderOfCost(const std::vector<FilterTerm> &terms)
{
    std::vector<FilterTerm> ordered;
    for (const FilterTerm &term : terms) {
        if (std::ranges::find(ordered, term) == ordered.end())
            ordered.push_back(term);
    }
    std::ranges::stable_sort(ordered, {}, costOf);
    return ordered;
}

} // namespace

std::vector<quint32> matchingEvents(const EventStore &store, const EventFilter &filter, const StopCheck &stop)
{
    std::vector<quint32> events(store.size());
    std::iota(events.begin(), events.end(), 0u);
    if (filter.levels != LevelSet::all())
        keep(events, false, stop, [&](quint32 event) { return filter.levels.contains(store.level(event)); });
    if (filter.scope) {
        keep(events, false, stop, [&store, &scope = *filter.scope](quint32 event) {
            const std::optional<Timestamp> time = store.time(event);
            return time && scope.contains(*time);
        });
    }
    const TermFilter terms(store, stop);
    for (const FilterTerm &term : inOrderOfCost(filter.terms)) {
        if (events.empty())
            break;
        terms.apply(term, events);
    }
    if (shouldStop(stop))
        return {};
    return events;
}

} // namespace core
