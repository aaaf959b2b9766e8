// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_compare.h"

#include "app/core/json_string.h"
#include "app/core/visible_text.h"
#include "app/json/json_align.h"
#include "app/json/json_hash.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace json {

namespace {

bool isAbsent(const Document &document)
{
    return document.bytes.trimmed().isEmpty();
}

std::vector<NodeId> rootsOf(const Document &document)
{
    std::vector<NodeId> roots;
    if (!isAbsent(document))
        roots.push_back(0);
    if (const NodeId behind = document.textAfterRoot(); behind != kNoNode)
        roots.push_back(behind);
    return roots;
}

// Pairs wait on a stack of our own, so depth costs no more than width.
class Comparer
{
public:
    Comparer(const Document &left, const Document &right, const core::StopCheck &stop)
        : m_left(left)
        , m_right(right)
        , m_stop(stop)
        , m_leftFirst(std::ranges::lexicographical_compare(left.bytes, right.bytes))
    {}

    [[nodiscard]] Comparison run()
    {
        m_leftHashes = hashValues(m_left, m_stop);
        if (m_leftHashes.empty())
            return {};
        m_rightHashes = hashValues(m_right, m_stop);
        if (m_rightHashes.empty())
            return {};
        const std::vector<NodeId> leftRoots = rootsOf(m_left);
        const std::vector<NodeId> rightRoots = rootsOf(m_right);
        std::vector<quint32> partners(leftRoots.size(), kNoPartner);
        for (std::size_t root = 0; root < std::min(leftRoots.size(), rightRoots.size()); ++root)
            partners[root] = static_cast<quint32>(root);
        pushPairs(leftRoots, rightRoots, partners, kNoPair);
        constexpr std::size_t kBetweenChecks = 4096;
        for (std::size_t step = 1; !m_waiting.empty(); ++step) {
            const Pair next = m_waiting.back();
            m_waiting.pop_back();
            take(next);
            if (m_isStopped || (step % kBetweenChecks == 0 && core::shouldStop(m_stop)))
                return {};
        }
        return std::move(m_result);
    }

private:
    void take(const Pair &pair)
    {
        if (pair.left == kNoNode)
            return addRow(pair, Change::Added);
        if (pair.right == kNoNode)
            return addRow(pair, Change::Removed);
        if (m_leftHashes[pair.left] == m_rightHashes[pair.right])
            return addRow(pair, Change::Same);
        const Kind kind = m_left.kind(pair.left);
        if (kind != m_right.kind(pair.right) || !m_left.isContainer(pair.left))
            return addRow(pair, Change::Changed);
        open(pair);
    }

    void addRow(const Pair &pair, Change change)
    {
        std::size_t &count = m_result.counts[static_cast<std::size_t>(change)];
        const bool isListed =
            change == Change::Same ? count < kMostSame : m_result.differences() < kMostDifferences;
        ++count;
        if (isListed)
            m_result.rows.push_back({pair, change});
    }

    void open(const Pair &pair)
    {
        const auto place = static_cast<quint32>(m_result.opened.size());
        m_result.opened.push_back(pair);
        const std::vector<NodeId> left = m_left.children(pair.left);
        const std::vector<NodeId> right = m_right.children(pair.right);
        const bool isObject = m_left.kind(pair.left) == Kind::Object;
        const std::vector<quint32> partners = isObject ? alignMembers(left, right) : alignAll(left, right);
        m_isStopped = partners.size() != left.size();
        if (!m_isStopped)
            pushPairs(left, right, partners, place);
    }

    // Empty once stopped.
    [[nodiscard]] std::vector<quint32> alignMembers(const std::vector<NodeId> &left,
                                                    const std::vector<NodeId> &right) const
    {
        const std::vector<quint64> leftKeys = keysOf(m_left, left);
        if (leftKeys.size() != left.size())
            return {};
        const std::vector<quint64> rightKeys = keysOf(m_right, right);
        if (rightKeys.size() != right.size())
            return {};
        return alignKeys(leftKeys, rightKeys, m_stop);
    }

    [[nodiscard]] std::vector<quint32> alignAll(const std::vector<NodeId> &left,
                                                const std::vector<NodeId> &right)
    {
        return alignItems(valuesOf(m_leftHashes, left), valuesOf(m_rightHashes, right), m_leftFirst,
                          m_budget);
    }

    // Empty once stopped.
    [[nodiscard]] std::vector<quint64> keysOf(const Document &document,
                                              const std::vector<NodeId> &members) const
    {
        std::vector<quint64> keys(members.size());
        const bool isWhole = core::inBlocks(keys.size(), m_stop, [&](std::size_t begin, std::size_t end) {
            for (; begin < end; ++begin)
                keys[begin] = hashKey(document, members[begin]);
        });
        if (!isWhole)
            keys.clear();
        return keys;
    }

    [[nodiscard]] static std::vector<quint64> valuesOf(const std::vector<quint64> &hashes,
                                                       const std::vector<NodeId> &items)
    {
        std::vector<quint64> values(items.size());
        std::ranges::transform(items, values.begin(), [&](NodeId item) { return hashes[item]; });
        return values;
    }

    // `partners`: for each of `left`, which of `right`.
    void pushPairs(const std::vector<NodeId> &left, const std::vector<NodeId> &right,
                   const std::vector<quint32> &partners, quint32 parent)
    {
        std::vector<bool> isTaken(right.size());
        for (const quint32 partner : partners) {
            if (partner != kNoPartner)
                isTaken[partner] = true;
        }
        const std::size_t first = m_waiting.size();
        reserve(left.size() + static_cast<std::size_t>(std::ranges::count(isTaken, false)));
        quint32 next = 0; // of `right`
        const auto pushAddedUpTo = [&](std::size_t end) {
            for (; next < end; ++next) {
                if (!isTaken[next])
                    m_waiting.push_back({kNoNode, right[next], 0, next, parent});
            }
        };
        for (quint32 row = 0; row < left.size(); ++row) {
            const quint32 partner = partners[row];
            if (partner == kNoPartner) {
                m_waiting.push_back({left[row], kNoNode, row, 0, parent});
                continue;
            }
            pushAddedUpTo(partner);
            m_waiting.push_back({left[row], right[partner], row, partner, parent});
        }
        pushAddedUpTo(right.size());
        std::reverse(m_waiting.begin() + static_cast<qsizetype>(first), m_waiting.end());
    }

    // Room for so many pairs more. Of many, no more than that.
    void reserve(std::size_t count)
    {
        const std::size_t needed = m_waiting.size() + count;
        if (needed > 2 * m_waiting.capacity())
            m_waiting.reserve(needed);
    }

    const Document &m_left;
    const Document &m_right;
    const core::StopCheck &m_stop;
    bool m_isStopped = false;
    bool m_leftFirst; // the same for both sides, whichever way they are given
    std::vector<quint64> m_leftHashes;
    std::vector<quint64> m_rightHashes;
    std::vector<Pair> m_waiting;
    AlignBudget m_budget;
    Comparison m_result;
};

// One step of a pointer, of a long key only the beginning.
QString stepText(const Document &document, NodeId node, quint32 row, qsizetype most)
{
    if (!document.hasKey(node))
        return QString::number(row);
    constexpr qsizetype kMostBytes = 6; // of one character: \u0041
    const qsizetype limit = most + 1;   // with the …
    const QByteArrayView token = document.keyBytes(node);
    const QByteArrayView read = token.first(std::min(token.size(), (limit + 1) * kMostBytes));
    QString key = core::cutTo(core::decodeJsonString(read), limit);
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace

std::size_t Comparison::differences() const
{
    return count(Change::Added) + count(Change::Removed) + count(Change::Changed);
}

bool Comparison::isCut() const
{
    return differences() > kMostDifferences || count(Change::Same) > kMostSame;
}

Comparison compare(const Document &left, const Document &right, const core::StopCheck &stop)
{
    return Comparer(left, right, stop).run();
}

Comparison swapSides(Comparison comparison)
{
    const auto swapPair = [](Pair &pair) {
        std::swap(pair.left, pair.right);
        std::swap(pair.leftRow, pair.rightRow);
    };
    std::ranges::for_each(comparison.opened, swapPair);
    for (ComparedRow &row : comparison.rows) {
        swapPair(row.pair);
        if (row.change == Change::Added)
            row.change = Change::Removed;
        else if (row.change == Change::Removed)
            row.change = Change::Added;
    }
    std::swap(comparison.counts[static_cast<std::size_t>(Change::Added)],
              comparison.counts[static_cast<std::size_t>(Change::Removed)]);
    return comparison;
}

QString pointerOf(const Document &document, const Comparison &comparison, const Pair &pair, Side side,
                  qsizetype most)
{
    QString pointer;
    for (const Pair *step = &pair; step->parent != kNoPair; step = &comparison.opened[step->parent]) {
        const NodeId node = step->node(side);
        const NodeId parent = comparison.opened[step->parent].node(side);
        if (!document.hasKey(node) && document.kind(parent) == Kind::Object)
            continue; // broken text in the place of a key: its object's
        pointer.prepend(u'/' + stepText(document, node, step->row(side), most));
        if (pointer.size() > most && comparison.opened[step->parent].parent != kNoPair)
            return u'…' + pointer;
    }
    return pointer;
}

} // namespace json
