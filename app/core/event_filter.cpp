// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_filter.h"

#include "app/core/details_search.h"
#include "app/core/text_search.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

// Events are looked at in order, but their bytes stand apart from each other: without a hint a processor
// waits for the memory at each.
void fetch(QByteArrayView bytes)
{
    constexpr qsizetype kLine = 64;
    constexpr qsizetype kMost = 4 * kLine;
    for (qsizetype at = 0; at < std::min(bytes.size(), kMost); at += kLine)
        __builtin_prefetch(bytes.data() + at);
}

// Keeps the events that `matches` says true to, or false where the term is negated. What is left after a stop
// means nothing. `fetchSoon` is told of each some events before its turn.
template<class Matches, class FetchSoon>
void keep(std::vector<quint32> &events, bool isNegated, const StopCheck &stop, const Matches &matches,
          const FetchSoon &fetchSoon)
{
    constexpr std::size_t kAhead = 8;
    std::size_t kept = 0;
    const bool isDone = inBlocks(events.size(), stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (i + kAhead < events.size())
                fetchSoon(events[i + kAhead]);
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
std::vector<bool> matchingNames(const EventStore &store, const QString &text)
{
    const TextSearch search(text);
    std::vector<bool> found;
    found.reserve(static_cast<std::size_t>(store.names().size()));
    for (const QString &name : store.names())
        found.push_back(text.isEmpty() ? name.isEmpty() : search.isIn(name));
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

    [[nodiscard]] auto nameMatch(const QString &text) const
    {
        return [&store = m_store, names = matchingNames(m_store, text)](quint32 event) {
            return names[store.nameIds()[event]];
        };
    }

    [[nodiscard]] auto idMatch(const QString &text) const
    {
        return [&store = m_store, isEmpty = text.isEmpty(), search = TextSearch(text)](quint32 event) {
            const QByteArrayView id = store.idToken(event);
            return isEmpty ? id.isEmpty() : search.isIn(id);
        };
    }

    [[nodiscard]] auto anyMatch(const QString &text) const
    {
        return [&store = m_store, names = matchingNames(m_store, text),
                search = TextSearch(text)](quint32 event) {
            return names[store.nameIds()[event]] || search.isIn(store.idToken(event)) ||
                   search.isIn(store.details(event));
        };
    }

    [[nodiscard]] auto detailsMatch(const FilterTerm &term) const
    {
        const auto text = term.hasValue ? std::optional(term.text) : std::nullopt;
        return [&store = m_store, search = DetailsSearch(term.pointer, text)](quint32 event) {
            return search.isIn(store.details(event));
        };
    }

    const EventStore &m_store;
    const StopCheck &m_stop;
};

void TermFilter::apply(const FilterTerm &term, std::vector<quint32> &events) const
{
    const auto fetchNothing = [](quint32) {};
    const auto fetchId = [this](quint32 event) { fetch(m_store.idToken(event)); };
    const auto fetchDetails = [this](quint32 event) { fetch(m_store.details(event)); };
    const auto fetchBoth = [&](quint32 event) {
        fetchId(event);
        fetchDetails(event);
    };
    const auto keepIf = [&](const auto &matches, const auto &fetchSoon) {
        keep(events, term.isNegated, m_stop, matches, fetchSoon);
    };
    switch (term.field) {
    case FilterField::Level:
        return keepIf(LevelMatch(m_store, term.words), fetchNothing);
    case FilterField::After:
        return keepIf([&](quint32 event) { return isDated(event) && !isBefore(event, term.instant); },
                      fetchNothing);
    case FilterField::Before:
        return keepIf([&](quint32 event) { return isDated(event) && isBefore(event, term.instant); },
                      fetchNothing);
    case FilterField::Name:
        return keepIf(nameMatch(term.text), fetchNothing);
    case FilterField::Id:
        return keepIf(idMatch(term.text), fetchId);
    case FilterField::Details:
        return keepIf(detailsMatch(term), fetchDetails);
    case FilterField::Anything:
        return keepIf(anyMatch(term.text), fetchBoth);
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
        keep(
            events, false, stop, [&](quint32 event) { return filter.levels.contains(store.level(event)); },
            [](quint32) {});
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
