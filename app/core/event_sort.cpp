// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_sort.h"

#include "app/core/key_sort.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace core {

namespace {

// Times of dated events, compared without a call where the microseconds tell.
class Times
{
public:
    explicit Times(const EventStore &store)
        : m_store(store)
        , m_micros(store.micros())
    {}

    [[nodiscard]] bool isDated(quint32 event) const { return m_micros[event] != EventStore::kNoTime; }
    [[nodiscard]] quint64 key(quint32 event) const
    {
        return static_cast<quint64>(m_micros[event]) ^ (quint64(1) << 63);
    }
    [[nodiscard]] quint16 nanos(quint32 event) const { return m_store.time(event)->nanos; }
    [[nodiscard]] bool isEarlier(quint32 a, quint32 b) const
    {
        return m_micros[a] != m_micros[b] ? m_micros[a] < m_micros[b] : nanos(a) < nanos(b);
    }

private:
    const EventStore &m_store;
    std::span<const qint64> m_micros;
};

// Moves the events without a readable time behind the others and says where they begin.
auto dropUndated(const EventStore &store, std::vector<quint32> &events)
{
    if (store.unreadableTimeCount() == 0)
        return events.end();
    const Times times(store);
    return std::ranges::stable_partition(events, [&](quint32 event) { return times.isDated(event); }).begin();
}

enum class Runs : quint8 { Ascending, Descending, Mixed };

[[nodiscard]] Runs runsOf(const Times &times, std::span<const quint32> events)
{
    bool isAscending = true;
    bool isDescending = true;
    for (std::size_t i = 1; i < events.size() && (isAscending || isDescending); ++i) {
        isAscending = isAscending && !times.isEarlier(events[i], events[i - 1]);
        isDescending = isDescending && !times.isEarlier(events[i - 1], events[i]);
    }
    return isAscending ? Runs::Ascending : isDescending ? Runs::Descending : Runs::Mixed;
}

// Turns a sorted order round; events of one time keep theirs.
void turnRound(const Times &times, std::span<quint32> events)
{
    std::ranges::reverse(events);
    for (std::size_t begin = 0, end = 0; begin < events.size(); begin = end) {
        while (end < events.size() && !times.isEarlier(events[end], events[begin]) &&
               !times.isEarlier(events[begin], events[end]))
            ++end;
        std::ranges::reverse(events.subspan(begin, end - begin));
    }
}

// By the key that `keyOf` gives, and by what went before where it is equal.
template<class KeyOf>
[[nodiscard]] bool sortBy(const KeyOf &keyOf, std::span<quint32> events, const StopCheck &stop)
{
    std::vector<KeyedEvent> items(events.size());
    const bool isKeyed = inBlocks(events.size(), stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            items[i] = {keyOf(events[i]), events[i]};
    });
    if (!isKeyed || !sortByKey(items, stop))
        return false;
    std::ranges::transform(items, events.begin(), &KeyedEvent::event);
    return true;
}

[[nodiscard]] bool sortByGap(Qt::SortOrder order, std::span<const qint64> gaps, std::vector<quint32> &events,
                             const StopCheck &stop)
{
    const auto without =
        std::ranges::stable_partition(events, [&](quint32 event) { return gaps[event] >= 0; });
    const quint64 turn = order == Qt::AscendingOrder ? 0 : ~quint64(0);
    return sortBy([&](quint32 event) { return static_cast<quint64>(gaps[event]) ^ turn; },
                  std::span(events.begin(), without.begin()), stop);
}

// UTF-16 without case, the high byte first, so that bytes compare as the text does.
void appendFolded(QByteArray &bytes, const QString &text)
{
    for (const uint character : text.toUcs4()) {
        for (const QChar unit : QChar::fromUcs4(QChar::toCaseFolded(char32_t(character)))) {
            bytes += static_cast<char>(unit.row());
            bytes += static_cast<char>(unit.cell());
        }
    }
}

// By name id: the place of the name among all, without case; equal names share theirs.
[[nodiscard]] std::vector<quint32> nameRanks(const QStringList &names, const StopCheck &stop)
{
    QByteArray folded;
    std::vector<qsizetype> ends;
    std::vector<quint32> ids(static_cast<std::size_t>(names.size()));
    std::iota(ids.begin(), ids.end(), 0u);
    const bool isFolded = inBlocks(ids.size(), stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t id = begin; id < end; ++id) {
            appendFolded(folded, names[static_cast<qsizetype>(id)]);
            ends.push_back(folded.size());
        }
    });
    const auto bytesOf = [&](quint32 id) {
        const qsizetype begin = id == 0 ? 0 : ends[id - 1];
        return QByteArrayView(folded).sliced(begin, ends[id] - begin);
    };
    std::vector<quint32> ranks(ids.size());
    if (!isFolded || !sortByBytes(ids, Qt::AscendingOrder, bytesOf, stop))
        return ranks;
    for (std::size_t i = 1; i < ids.size(); ++i)
        ranks[ids[i]] = ranks[ids[i - 1]] + (bytesOf(ids[i]) == bytesOf(ids[i - 1]) ? 0 : 1);
    return ranks;
}

[[nodiscard]] bool sortByNameOrLevel(const EventStore &store, SortKey key, Qt::SortOrder order,
                                     std::vector<quint32> &events, const StopCheck &stop)
{
    const bool isUp = order == Qt::AscendingOrder;
    if (key == SortKey::Level) {
        constexpr quint32 kLast = kRiskLevelCount - 1;
        return sortByRank(
            events, kRiskLevelCount,
            [isUp, levels = store.levels()](quint32 event) {
                const auto rank = static_cast<quint32>(levelIndex(levels[event]));
                return isUp ? rank : kLast - rank;
            },
            stop);
    }
    std::vector<quint32> ranks = nameRanks(store.names(), stop);
    const auto last = static_cast<quint32>(ranks.size());
    for (quint32 &rank : ranks)
        rank = isUp ? rank : last - rank;
    return sortByRank(
        events, last + 1, [&ranks, ids = store.nameIds()](quint32 event) { return ranks[ids[event]]; }, stop);
}

} // namespace

bool sortByTime(const EventStore &store, Qt::SortOrder order, std::vector<quint32> &events,
                const StopCheck &stop)
{
    const Times times(store);
    const std::span<quint32> dated(events.begin(), dropUndated(store, events));
    const bool isUp = order == Qt::AscendingOrder;
    const Runs runs = runsOf(times, dated);
    if (runs == (isUp ? Runs::Ascending : Runs::Descending))
        return !shouldStop(stop);
    if (runs != Runs::Mixed) {
        turnRound(times, dated);
        return !shouldStop(stop);
    }
    const quint64 turn = isUp ? 0 : ~quint64(0);
    const auto hasNanos = [&](quint32 event) { return times.nanos(event) != 0; };
    return (std::ranges::none_of(dated, hasNanos) ||
            sortBy([&](quint32 event) { return times.nanos(event) ^ turn; }, dated, stop)) &&
           sortBy([&](quint32 event) { return times.key(event) ^ turn; }, dated, stop);
}

bool sortEvents(const EventStore &store, SortKey key, Qt::SortOrder order, std::span<const qint64> gaps,
                std::vector<quint32> &events, const StopCheck &stop)
{
    switch (key) {
    case SortKey::Time:
        return sortByTime(store, order, events, stop);
    case SortKey::Gap:
        return sortByGap(order, gaps, events, stop);
    case SortKey::Level:
    case SortKey::Name:
        return sortByNameOrLevel(store, key, order, events, stop);
    case SortKey::Details:
        return sortByBytes(events, order, [&](quint32 event) { return store.details(event); }, stop);
    case SortKey::Id:
        return sortByBytes(events, order, [&](quint32 event) { return store.idToken(event); }, stop);
    }
    Q_UNREACHABLE();
}

} // namespace core
