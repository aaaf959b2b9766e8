// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/key_sort.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <numeric>
#include <span>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kDigits = 8; // of a key, one byte each
constexpr std::size_t kFewItems = 1024;
using Histograms = std::array<std::array<std::size_t, 256>, kDigits>;

template<class Item>
std::size_t digitOf(const Item &item, std::size_t digit)
{
    return static_cast<std::size_t>((item.key >> (8 * digit)) & 0xff);
}

template<class Item>
[[nodiscard]] bool countDigits(std::span<Item> items, Histograms &counts, const StopCheck &stop)
{
    return inBlocks(items.size(), stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            for (std::size_t digit = 0; digit < kDigits; ++digit)
                ++counts[digit][digitOf(items[i], digit)];
        }
    });
}

// Least significant digit first; a digit that all keys share is left out. `spare` is as long as `items`.
template<class Item>
[[nodiscard]] bool sortDigits(std::span<Item> items, std::span<Item> spare, const StopCheck &stop)
{
    if (items.size() <= kFewItems) {
        std::ranges::stable_sort(items, {}, &Item::key);
        return true;
    }
    Histograms counts = {};
    if (!countDigits(items, counts, stop))
        return false;
    std::span<Item> from = items;
    std::span<Item> to = spare;
    for (std::size_t digit = 0; digit < kDigits; ++digit) {
        auto &places = counts[digit];
        if (places[digitOf(from[0], digit)] == from.size())
            continue;
        for (std::size_t sum = 0; std::size_t &place : places)
            sum += std::exchange(place, sum);
        const bool isDone = inBlocks(from.size(), stop, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                to[places[digitOf(from[i], digit)]++] = from[i];
        });
        if (!isDone)
            return false;
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::ranges::copy(from, items.begin());
    return true;
}

// Most significant bytes first: sorts by seven bytes and goes on where those are equal.
class ByteSort
{
public:
    ByteSort(std::vector<quint32> &events, Qt::SortOrder order, const BytesOf &bytesOf, const StopCheck &stop)
        : m_events(events)
        , m_turn(order == Qt::AscendingOrder ? 0 : ~quint64(0))
        , m_bytesOf(bytesOf)
        , m_stop(stop)
        , m_items(events.size())
        , m_spare(events.size())
    {}

    [[nodiscard]] bool sort()
    {
        std::ranges::transform(m_events, m_items.begin(), [](quint32 event) { return Item{0, 0, event}; });
        m_runs.push_back({0, m_items.size(), 0, false});
        while (!m_runs.empty()) {
            const Run run = m_runs.back();
            m_runs.pop_back();
            if (!sortRun(run))
                return false;
        }
        std::ranges::transform(m_items, m_events.begin(), &Item::event);
        return true;
    }

private:
    // The memory that bytes are in is slow, so that two keys are read at once.
    struct Item
    {
        quint64 key;
        quint64 nextKey;
        quint32 event;
    };
    using Items = std::span<Item>;

    // Items that are equal up to `depth`.
    struct Run
    {
        std::size_t begin;
        std::size_t end;
        qsizetype depth;
        bool hasNextKeys; // those of this depth
    };
    static constexpr qsizetype kBytesOfKey = 7;
    static constexpr std::size_t kFewInRun = 24;

    // What is left behind `depth`: its first bytes, and in the lowest byte how many there are, eight at most.
    [[nodiscard]] quint64 keyAt(QByteArrayView bytes, qsizetype depth) const
    {
        const qsizetype left = bytes.size() - depth;
        if (left > kBytesOfKey)
            return ((qFromBigEndian<quint64>(bytes.data() + depth) & ~quint64(0xff)) | 8) ^ m_turn;
        quint64 key = 0;
        for (qsizetype i = 0; i < left; ++i)
            key |= quint64(static_cast<unsigned char>(bytes[depth + i])) << (8 * (7 - i));
        return (key | static_cast<quint64>(left)) ^ m_turn;
    }

    [[nodiscard]] bool goesOn(quint64 key) const { return ((key ^ m_turn) & 0xff) == 8; }

    [[nodiscard]] bool sortRun(Run run)
    {
        const Items items = std::span(m_items).subspan(run.begin, run.end - run.begin);
        if (items.size() <= kFewInRun) {
            sortFew(items, run);
            return m_steps++ % kStepsOfFew != 0 || !shouldStop(m_stop);
        }
        const qsizetype depth = run.depth + (run.hasNextKeys ? 0 : commonLength(items, run.depth));
        const bool isKeyed = inBlocks(items.size(), m_stop, [&](std::size_t begin, std::size_t end) {
            if (run.hasNextKeys)
                std::ranges::for_each(items.subspan(begin, end - begin), [](Item &i) { i.key = i.nextKey; });
            else
                readKeys(items, begin, end, depth);
        });
        if (!isKeyed || !sortDigits(items, std::span(m_spare).first(items.size()), m_stop))
            return false;
        for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
            while (end < items.size() && items[end].key == items[begin].key)
                ++end;
            if (end - begin > 1 && goesOn(items[begin].key))
                m_runs.push_back({run.begin + begin, run.begin + end, depth + kBytesOfKey, !run.hasNextKeys});
        }
        return true;
    }

    void readKeys(Items items, std::size_t begin, std::size_t end, qsizetype depth) const
    {
        for (std::size_t i = begin; i < end; ++i) {
            fetch(items, i, depth);
            const QByteArrayView bytes = m_bytesOf(items[i].event);
            items[i].key = keyAt(bytes, depth);
            items[i].nextKey = goesOn(items[i].key) ? keyAt(bytes, depth + kBytesOfKey) : 0;
        }
    }

    // How many steps of a key all items share behind `depth`. Not looked at further than a few keys would
    // tell, lest a single other one make it all in vain again and again.
    [[nodiscard]] qsizetype commonLength(Items items, qsizetype depth) const
    {
        constexpr qsizetype kMost = 32 * qsizetype(sizeof(quint64));
        const QByteArrayView first = m_bytesOf(items[0].event).sliced(depth);
        qsizetype common = std::min(first.size(), kMost);
        for (std::size_t i = 1; i < items.size() && common >= kBytesOfKey; ++i) {
            fetch(items, i, depth);
            const QByteArrayView other = m_bytesOf(items[i].event).sliced(depth);
            common = sameLength(first, other, std::min(common, other.size()));
        }
        return common < kBytesOfKey ? 0 : common;
    }

    // Up to `most`, and at most a few bytes less than there are.
    [[nodiscard]] static qsizetype sameLength(QByteArrayView a, QByteArrayView b, qsizetype most)
    {
        constexpr qsizetype kStep = sizeof(quint64);
        qsizetype same = 0;
        while (same + kStep <= most && std::memcmp(a.data() + same, b.data() + same, kStep) == 0)
            same += kStep;
        return same;
    }

    // Bytes stand apart: memory is told of them some items before.
    void fetch(Items items, std::size_t i, qsizetype depth) const
    {
        constexpr std::size_t kAhead = 8;
        if (i + kAhead < items.size())
            __builtin_prefetch(m_bytesOf(items[i + kAhead].event).data() + depth);
    }

    // By insertion: runs of a few are many.
    void sortFew(Items items, const Run &run) const
    {
        for (std::size_t i = 1; i < items.size(); ++i) {
            const Item item = items[i];
            std::size_t place = i;
            for (; place > 0 && isBefore(item, items[place - 1], run); --place)
                items[place] = items[place - 1];
            items[place] = item;
        }
    }

    [[nodiscard]] bool isBefore(const Item &a, const Item &b, const Run &run) const
    {
        if (run.hasNextKeys && (a.nextKey != b.nextKey || !goesOn(a.nextKey)))
            return a.nextKey < b.nextKey;
        const int order = m_bytesOf(a.event).sliced(run.depth).compare(m_bytesOf(b.event).sliced(run.depth));
        return m_turn == 0 ? order < 0 : order > 0;
    }

    static constexpr std::size_t kStepsOfFew = 4096;
    std::vector<quint32> &m_events;
    quint64 m_turn; // what turns keys round for the descending order
    const BytesOf &m_bytesOf;
    const StopCheck &m_stop;
    std::vector<Item> m_items;
    std::vector<Item> m_spare;
    std::vector<Run> m_runs;
    std::size_t m_steps = 0;
};

} // namespace

bool sortByKey(std::vector<KeyedEvent> &items, const StopCheck &stop)
{
    std::vector<KeyedEvent> spare(items.size() > kFewItems ? items.size() : 0);
    return sortDigits(std::span(items), std::span(spare), stop);
}

bool sortByRank(std::vector<quint32> &events, quint32 rankCount, const RankOf &rankOf, const StopCheck &stop)
{
    std::vector<std::size_t> places(std::size_t(rankCount) + 1);
    std::vector<quint32> sorted(events.size());
    const bool isCounted = inBlocks(events.size(), stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            ++places[rankOf(events[i]) + 1];
    });
    std::partial_sum(places.begin(), places.end(), places.begin());
    const bool isPlaced = isCounted && inBlocks(events.size(), stop, [&](std::size_t begin, std::size_t end) {
                              for (std::size_t i = begin; i < end; ++i)
                                  sorted[places[rankOf(events[i])]++] = events[i];
                          });
    events = std::move(sorted);
    return isPlaced;
}

bool sortByBytes(std::vector<quint32> &events, Qt::SortOrder order, const BytesOf &bytesOf,
                 const StopCheck &stop)
{
    return ByteSort(events, order, bytesOf, stop).sort();
}

} // namespace core
