// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_hash.h"

#include "app/core/json_string.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

namespace json {

namespace {

quint64 mixed(quint64 hash, quint64 next)
{
    // The steps and numbers of MurmurHash3's finalizer.
    hash = (hash + 0x9e3779b97f4a7c15u) ^ next;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdu;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53u;
    return hash ^ (hash >> 33);
}

quint64 hashBytes(QByteArrayView bytes)
{
    return qHashBits(bytes.data(), static_cast<std::size_t>(bytes.size()), QHashSeed::globalSeed());
}

// Most strings are their own text.
quint64 hashString(QByteArrayView token)
{
    return token.contains('\\') ? hashBytes(core::decodeJsonString(token).toUtf8()) : hashBytes(token);
}

class ValueHasher
{
public:
    ValueHasher(const Document &document, const core::StopCheck &stop)
        : m_document(document)
        , m_stop(stop)
        , m_hashes(document.nodes.size())
    {}

    // Every node behind it in the table has its hash by now.
    void add(NodeId node)
    {
        if (!m_isStopped)
            m_hashes[node] = mixed(quint64(m_document.kind(node)), contentHash(node));
    }
    // Empty once stopped.
    [[nodiscard]] std::vector<quint64> take()
    {
        return m_isStopped ? std::vector<quint64>() : std::move(m_hashes);
    }

private:
    [[nodiscard]] quint64 contentHash(NodeId node)
    {
        const QByteArrayView value = m_document.valueBytes(node);
        switch (m_document.kind(node)) {
        case Kind::Object:
            return hashMembers(node);
        case Kind::Array:
            return hashItems(node);
        case Kind::String:
            return hashString(value.sliced(1, value.size() - 2));
        default:
            return hashBytes(value);
        }
    }

    // Asks for every so many children: one container may hold them all.
    [[nodiscard]] bool goesOn()
    {
        constexpr quint32 kBetweenChecks = 65'536;
        if (++m_children % kBetweenChecks == 0)
            m_isStopped = m_isStopped || core::shouldStop(m_stop);
        return !m_isStopped;
    }

    [[nodiscard]] quint64 hashItems(NodeId array)
    {
        quint64 hash = QHashSeed::globalSeed();
        const NodeId end = m_document.nodes[array].end;
        for (NodeId item = array + 1; item < end && goesOn(); item = m_document.nodes[item].end)
            hash = mixed(hash, m_hashes[item]);
        return hash;
    }

    // In the order of the keys' hashes; duplicates stay in the order sent.
    [[nodiscard]] quint64 hashMembers(NodeId object)
    {
        m_members.clear();
        const NodeId end = m_document.nodes[object].end;
        for (NodeId member = object + 1; member < end && goesOn(); member = m_document.nodes[member].end)
            m_members.emplace_back(hashKey(m_document, member), member);
        if (m_isStopped)
            return 0;
        std::ranges::sort(m_members);
        quint64 hash = QHashSeed::globalSeed();
        for (const auto &[key, member] : m_members)
            hash = mixed(mixed(hash, key), m_hashes[member]);
        return hash;
    }

    const Document &m_document;
    const core::StopCheck &m_stop;
    bool m_isStopped = false;
    quint32 m_children = 0; // that were looked at
    std::vector<quint64> m_hashes;
    std::vector<std::pair<quint64, NodeId>> m_members;
};

} // namespace

// From the last node to the first, so that a container comes after all that is inside it.
std::vector<quint64> hashValues(const Document &document, const core::StopCheck &stop)
{
    ValueHasher hasher(document, stop);
    const std::size_t count = document.nodes.size();
    const bool isWhole = core::inBlocks(count, stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t done = begin; done < end; ++done)
            hasher.add(static_cast<NodeId>(count - 1 - done));
    });
    return isWhole ? hasher.take() : std::vector<quint64>();
}

quint64 hashKey(const Document &document, NodeId node)
{
    constexpr quint64 kNoKey = 1;
    return document.hasKey(node) ? mixed(kNoKey, hashString(document.keyBytes(node))) : kNoKey;
}

} // namespace json
