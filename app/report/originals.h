// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/redaction_state.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace report {

// A value to be found in folded text.
struct Original
{
    QByteArrayView text; // folded, see FoldedText
    RedactedKind kind;
    quint32 mark; // what the finder is told
};

// Shorter values and numbers of fewer digits stand by chance in any text, so they can't be searched for.
inline constexpr qsizetype kShortestOriginal = 4; // characters; of a name 3, beyond ASCII 2
inline constexpr qsizetype kFewestDigits = 6;
inline constexpr qsizetype kLongestOriginal = 4096; // bytes
// From so many bytes on a value is found within words as well. Names and hosts never are.
inline constexpr qsizetype kLongInWords = 16;

[[nodiscard]] bool isSearchable(QByteArrayView text, RedactedKind kind);

// Many values, found in one pass over a text. Immutable.
class Originals
{
public:
    struct Match
    {
        qsizetype length;
        RedactedKind kind;
        quint32 mark;
    };

    // Takes a copy; all are searchable.
    explicit Originals(std::span<const Original> values);

    // False where surely no value stands at `at` in the text.
    [[nodiscard]] bool mayStand(QByteArrayView text, qsizetype at) const
    {
        if (text.size() - at < kStart)
            return false;
        const std::size_t bit = startBit(text.data() + at);
        return (m_starts[bit / 64] >> bit % 64 & 1) != 0;
    }
    // The longest value that stands at `at` in the text.
    [[nodiscard]] std::optional<Match> longestAt(QByteArrayView text, qsizetype at) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    // All of them, in any order. The texts live as long as this.
    [[nodiscard]] std::vector<Original> values() const;

private:
    struct Entry
    {
        quint32 offset;
        quint32 mark;
        quint32 parent; // the longest other value that this one begins with
        quint16 length;
        RedactedKind kind;
        bool isInWords; // it or a parent may stand within words
    };
    // Values that begin with the same bytes stand side by side.
    struct Bucket
    {
        quint64 prefix = 0;
        quint32 begin = 0;
        quint32 end = 0; // 0: an empty place
    };
    struct PrefixTable
    {
        std::vector<quint64> filter; // bits
        std::vector<Bucket> buckets;
        int filterShift = 0;
        int bucketShift = 0;

        [[nodiscard]] bool mayHold(quint64 prefix) const;
        [[nodiscard]] const Bucket *find(quint64 prefix) const;
    };

    static constexpr qsizetype kStart = 3; // no value has fewer bytes
    static constexpr int kStartBits = 16;
    [[nodiscard]] static std::size_t startBit(const char *text)
    {
        const quint32 start = static_cast<quint8>(text[0]) |
                              static_cast<quint32>(static_cast<quint8>(text[1])) << 8 |
                              static_cast<quint32>(static_cast<quint8>(text[2])) << 16;
        return start * 0x9e37'79b1u >> (32 - kStartBits);
    }

    void append(std::span<const Original> values);
    void link();
    void fill(PrefixTable &table, qsizetype width);
    [[nodiscard]] std::optional<Match> longestOf(const Bucket &bucket, QByteArrayView text,
                                                 qsizetype at) const;
    [[nodiscard]] QByteArrayView textOf(const Entry &entry) const;

    std::vector<char> m_bytes;
    std::vector<Entry> m_entries; // by text
    // Few enough to stay in the cache, and few texts begin as ids do.
    std::array<quint64, (1u << kStartBits) / 64> m_starts = {};
    PrefixTable m_long; // of 8 bytes and more
    PrefixTable m_short;
};

using OriginalsList = std::vector<std::shared_ptr<const Originals>>;

// "EMAIL", "USER-AGENT": what a marker begins with.
[[nodiscard]] QLatin1StringView markerWord(RedactedKind kind);
// How long the marker is that stands at `at`, "[EMAIL-1]" in any case; 0 where none does.
[[nodiscard]] qsizetype markerLength(QByteArrayView text, qsizetype at);

// Calls found(begin, match) for what is found from front to back, the longest at each place and none within
// a marker or within another.
template<class Found>
void eachOriginal(QByteArrayView text, const OriginalsList &originals, const Found &found)
{
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '[') {
            const qsizetype marker = markerLength(text, at);
            at += marker > 0 ? marker : 1;
            continue;
        }
        std::optional<Originals::Match> longest;
        for (const auto &part : originals) {
            const auto match = part->mayStand(text, at) ? part->longestAt(text, at) : std::nullopt;
            if (match && (!longest || match->length > longest->length))
                longest = match;
        }
        if (longest)
            found(at, *longest);
        at += longest ? longest->length : 1;
    }
}

} // namespace report
