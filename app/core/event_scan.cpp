// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_scan.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kBlock = 1024; // events that one core takes at once: their bytes stay in its cache
constexpr std::size_t kBlocksAtOnce = 64;

// Numbers of one block, and how many of them were kept at its beginning.
struct Block
{
    std::span<quint32> events;
    std::size_t kept = 0;
};

// Which events of a block have a place for a text among their bytes. The answer's bytes stand one event after
// the other, so looking through all at once costs nothing for each event without one.
class Places
{
public:
    Places(const EventStore &store, std::span<const quint32> events)
        : m_store(store)
        , m_events(events)
        , m_found(events.size())
    {}

    void find(const TextSearch &text)
    {
        const QByteArrayView bytes(m_store.eventJson(m_events.front()).begin(),
                                   m_store.eventJson(m_events.back()).end());
        text.eachPlace(bytes, [this, at = std::size_t(0), last = bytes.begin()](const char *place) mutable {
            if (place < last)
                at = 0; // the next spelling
            while (at + 1 < m_events.size() && m_store.eventJson(m_events[at]).end() <= place)
                ++at;
            m_found[at] = true;
            last = m_store.eventJson(m_events[at]).end();
            return std::max(last, place + 1);
        });
    }
    [[nodiscard]] bool isIn(std::size_t i) const { return m_found[i]; }

private:
    const EventStore &m_store;
    std::span<const quint32> m_events;
    std::vector<bool> m_found;
};

// Events are looked at in order, but their bytes stand apart from each other: without a hint a processor
// waits for the memory at each.
void fetch(QByteArrayView bytes)
{
    constexpr qsizetype kLine = 64;
    constexpr qsizetype kMost = 4 * kLine;
    for (qsizetype at = 0; at < std::min(bytes.size(), kMost); at += kLine)
        __builtin_prefetch(bytes.data() + at);
}

// Whether most of the bytes between the first and the last event are theirs.
bool isDense(std::span<const quint32> events)
{
    return events.back() - events.front() < 2 * events.size();
}

class BlockScan
{
public:
    BlockScan(const EventStore &store, const EventScan &scan, bool isNegated)
        : m_store(store)
        , m_scan(scan)
        , m_isNegated(isNegated)
    {}

    void operator()(Block &block) const
    {
        if (!m_scan.sought || !isDense(block.events))
            return keep(block, [](std::size_t) { return true; });
        Places places(m_store, block.events);
        places.find(*m_scan.sought);
        keep(block, [&places](std::size_t i) { return places.isIn(i); });
    }

private:
    template<class MayHold>
    void keep(Block &block, const MayHold &mayHold) const
    {
        constexpr std::size_t kAhead = 8;
        for (std::size_t i = 0; i < block.events.size(); ++i) {
            if (i + kAhead < block.events.size() && mayHold(i + kAhead))
                fetchSoon(block.events[i + kAhead]);
            const quint32 event = block.events[i];
            block.events[block.kept] = event;
            block.kept += m_scan.holds(event, mayHold(i)) != m_isNegated ? 1 : 0;
        }
    }

    void fetchSoon(quint32 event) const
    {
        fetch(m_store.idToken(event));
        if (m_scan.readsDetails)
            fetch(m_store.details(event));
    }

    const EventStore &m_store;
    const EventScan &m_scan;
    bool m_isNegated;
};

// The blocks from `begin` on that are read before the next question whether to go on.
std::vector<Block> blocksFrom(std::size_t begin, std::span<quint32> events, const EventStore &store)
{
    constexpr qsizetype kMostBytes = 32 * 1024 * 1024;
    const char *const first = store.eventJson(events[begin]).begin();
    std::vector<Block> blocks;
    while (begin < events.size() && blocks.size() < kBlocksAtOnce) {
        const auto block = events.subspan(begin, std::min(kBlock, events.size() - begin));
        if (!blocks.empty() && store.eventJson(block.back()).end() - first > kMostBytes)
            break;
        blocks.push_back({block});
        begin += block.size();
    }
    return blocks;
}

} // namespace

bool keepFound(const EventStore &store, const EventScan &scan, bool isNegated, std::vector<quint32> &events,
               const StopCheck &stop)
{
    const BlockScan scanBlock(store, scan, isNegated);
    auto kept = events.begin();
    for (std::size_t begin = 0; begin < events.size();) {
        if (shouldStop(stop))
            return false;
        std::vector<Block> blocks = blocksFrom(begin, events, store);
        if (blocks.size() > 1)
            QtConcurrent::blockingMap(blocks, scanBlock);
        else
            scanBlock(blocks.front());
        for (const Block &block : blocks) {
            kept = std::ranges::copy(block.events.first(block.kept), kept).out;
            begin += block.events.size();
        }
    }
    events.erase(kept, events.end());
    return true;
}

} // namespace core
