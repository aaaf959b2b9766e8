// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_align.h"

#include <algorithm>
#include <utility>

namespace json {

namespace {

using Hashes = std::span<const quint64>;

// The length of a longest common subsequence of every pair of tails.
class TailLengths
{
public:
    TailLengths(Hashes left, Hashes right)
        : m_width(right.size() + 1)
        , m_lengths((left.size() + 1) * m_width)
    {
        for (std::size_t i = left.size(); i-- > 0;) {
            for (std::size_t j = right.size(); j-- > 0;) {
                m_lengths[i * m_width + j] =
                    left[i] == right[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    [[nodiscard]] quint32 at(std::size_t i, std::size_t j) const { return m_lengths[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<quint32> m_lengths;
};

class Alignment
{
public:
    Alignment(Hashes left, Hashes right)
        : m_left(left)
        , m_right(right)
        , m_partners(left.size(), kNoPartner)
    {}

    [[nodiscard]] std::vector<quint32> run(bool leftFirst, AlignBudget &budget)
    {
        std::size_t begin = 0;
        std::size_t leftEnd = m_left.size();
        std::size_t rightEnd = m_right.size();
        for (; begin < std::min(leftEnd, rightEnd) && m_left[begin] == m_right[begin]; ++begin)
            pairUpTo(begin, begin);
        while (std::min(leftEnd, rightEnd) > begin && m_left[leftEnd - 1] == m_right[rightEnd - 1])
            m_partners[--leftEnd] = static_cast<quint32>(--rightEnd);
        const auto cells = static_cast<qint64>(leftEnd - begin) * static_cast<qint64>(rightEnd - begin);
        if (cells <= std::min(budget.each, budget.total)) {
            budget.total -= cells;
            pairCommon(begin, leftEnd, rightEnd, leftFirst);
        }
        pairGap(leftEnd, rightEnd);
        return std::move(m_partners);
    }

private:
    void pairCommon(std::size_t begin, std::size_t leftEnd, std::size_t rightEnd, bool leftFirst)
    {
        const Hashes left = m_left.subspan(begin, leftEnd - begin);
        const Hashes right = m_right.subspan(begin, rightEnd - begin);
        const TailLengths lengths(left, right);
        for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
            const quint32 withoutLeft = lengths.at(i + 1, j);
            const quint32 withoutRight = lengths.at(i, j + 1);
            if (left[i] == right[j]) {
                pairUpTo(begin + i, begin + j);
                ++i;
                ++j;
            } else if (leftFirst ? withoutLeft >= withoutRight : withoutLeft > withoutRight) {
                ++i;
            } else {
                ++j;
            }
        }
    }

    void pairUpTo(std::size_t left, std::size_t right)
    {
        pairGap(left, right);
        m_partners[left] = static_cast<quint32>(right);
        m_leftDone = left + 1;
        m_rightDone = right + 1;
    }

    void pairGap(std::size_t leftEnd, std::size_t rightEnd)
    {
        while (m_leftDone < leftEnd && m_rightDone < rightEnd)
            m_partners[m_leftDone++] = static_cast<quint32>(m_rightDone++);
    }

    Hashes m_left;
    Hashes m_right;
    std::vector<quint32> m_partners;
    std::size_t m_leftDone = 0;
    std::size_t m_rightDone = 0;
};

std::vector<std::pair<quint64, quint32>> sortedKeys(Hashes keys)
{
    std::vector<std::pair<quint64, quint32>> sorted;
    sorted.reserve(keys.size());
    for (const quint64 key : keys)
        sorted.emplace_back(key, static_cast<quint32>(sorted.size()));
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace

std::vector<quint32> alignItems(Hashes left, Hashes right, bool leftFirst, AlignBudget &budget)
{
    return Alignment(left, right).run(leftFirst, budget);
}

std::vector<quint32> alignKeys(Hashes left, Hashes right, const core::StopCheck &stop)
{
    if (core::shouldStop(stop))
        return {};
    const auto leftKeys = sortedKeys(left);
    if (core::shouldStop(stop))
        return {};
    const auto rightKeys = sortedKeys(right);
    std::vector<quint32> partners(left.size(), kNoPartner);
    auto other = rightKeys.begin();
    for (const auto &[key, row] : leftKeys) {
        while (other != rightKeys.end() && other->first < key)
            ++other;
        if (other != rightKeys.end() && other->first == key)
            partners[row] = (other++)->second;
    }
    return partners;
}

} // namespace json
