// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/originals.h"

#include "app/report/redaction_words.h"
#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_text.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongPrefix = 8;
constexpr qsizetype kShortPrefix = 2;
constexpr quint32 kNoParent = 0xffffffff;

quint64 prefixOf(const char *text, qsizetype width)
{
    quint64 prefix = 0;
    std::memcpy(&prefix, text, static_cast<std::size_t>(width));
    return prefix;
}

std::size_t placeOf(quint64 prefix, int shift)
{
    constexpr quint64 kMix = 0x9e37'79b9'7f4a'7c15;
    return static_cast<std::size_t>((prefix ^ prefix >> 29) * kMix >> shift);
}

// How far to shift a 64-bit hash for a table of at least `places`.
int shiftFor(std::size_t places)
{
    return 64 - std::max(6, static_cast<int>(std::bit_width(places)));
}

bool goesOn(QByteArrayView text, qsizetype dot, qsizetype digit)
{
    return dot >= 0 && dot < text.size() && digit >= 0 && digit < text.size() && text[dot] == '.' &&
           isAsciiDigit(text[digit]);
}

// Numbers end at letters beyond ASCII: those stand beside them without a blank in several languages.
bool isBeyondAscii(char c)
{
    return (c & 0x80) != 0;
}

// Whether what begins there is no part of a longer word or number.
bool standsOpen(QByteArrayView text, qsizetype begin)
{
    const bool isNumber = isAsciiDigit(text[begin]);
    if (begin == 0 || (isNumber && isBeyondAscii(text[begin - 1])))
        return true;
    return !(isWordAt(text, begin) && isWordBefore(text, begin)) &&
           !(isNumber && goesOn(text, begin - 1, begin - 2));
}

bool standsClosed(QByteArrayView text, qsizetype end)
{
    const bool isNumber = isAsciiDigit(text[end - 1]);
    if (end == text.size() || (isNumber && isBeyondAscii(text[end])))
        return true;
    return !(isWordBefore(text, end) && isWordAt(text, end)) && !(isNumber && goesOn(text, end, end + 1));
}

// By text. Most differ in their first bytes, which are compared without a look at the texts.
std::vector<Original> inOrder(std::span<const Original> values)
{
    struct Keyed
    {
        quint64 start;
        const Original *value;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(values.size());
    for (const Original &value : values) {
        quint64 start = 0;
        std::memcpy(&start, value.text.data(),
                    std::min<std::size_t>(sizeof start, static_cast<std::size_t>(value.text.size())));
        keyed.push_back({qToBigEndian(start), &value});
    }
    std::ranges::sort(keyed, [](const Keyed &a, const Keyed &b) {
        return a.start != b.start ? a.start < b.start : a.value->text < b.value->text;
    });
    std::vector<Original> sorted;
    sorted.reserve(values.size());
    for (const Keyed &value : keyed)
        sorted.push_back(*value.value);
    return sorted;
}

bool standsInWords(RedactedKind kind, qsizetype length)
{
    return length >= kLongInWords && kind != RedactedKind::Name && kind != RedactedKind::Host;
}

} // namespace

bool isSearchable(QByteArrayView text, RedactedKind kind)
{
    if (text.size() > kLongestOriginal)
        return false;
    const bool isAscii = std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
    if (!isAscii)
        return text.size() >= kShortestOriginal;
    if (text.size() < (kind == RedactedKind::Name ? 3 : kShortestOriginal))
        return false;
    if (kind == RedactedKind::Ip)
        return true;
    const bool isNumber =
        std::ranges::none_of(text, [](char c) { return isAsciiWord(c) && !isAsciiDigit(c); });
    return !isNumber || std::ranges::count_if(text, isAsciiDigit) >= kFewestDigits;
}

Originals::Originals(std::span<const Original> values)
{
    append(inOrder(values));
    link();
    fill(m_long, kLongPrefix);
    fill(m_short, kShortPrefix);
}

void Originals::append(std::span<const Original> values)
{
    std::size_t size = 0;
    for (const Original &value : values)
        size += static_cast<std::size_t>(value.text.size());
    m_bytes.reserve(size);
    m_entries.reserve(values.size());
    for (const Original &value : values) {
        m_entries.push_back({static_cast<quint32>(m_bytes.size()), value.mark, kNoParent,
                             static_cast<quint16>(value.text.size()), value.kind,
                             standsInWords(value.kind, value.text.size())});
        m_bytes.insert(m_bytes.end(), value.text.begin(), value.text.end());
        const std::size_t bit = startBit(value.text.data());
        m_starts[bit / 64] |= quint64(1) << bit % 64;
    }
}

// In order of their texts what a text begins with stands right in front of it, others that begin with the
// same between them.
void Originals::link()
{
    for (quint32 number = 1; number < m_entries.size(); ++number) {
        const QByteArrayView text = textOf(m_entries[number]);
        quint32 parent = number - 1;
        while (parent != kNoParent && !text.startsWith(textOf(m_entries[parent])))
            parent = m_entries[parent].parent;
        m_entries[number].parent = parent;
        if (parent != kNoParent && m_entries[parent].isInWords)
            m_entries[number].isInWords = true;
    }
}

// Values of at least 8 bytes into the one table, the shorter ones into the other.
void Originals::fill(PrefixTable &table, qsizetype width)
{
    std::vector<Bucket> buckets;
    for (quint32 number = 0; number < m_entries.size(); ++number) {
        const QByteArrayView text = textOf(m_entries[number]);
        if ((text.size() >= kLongPrefix) != (width == kLongPrefix))
            continue;
        const quint64 prefix = prefixOf(text.data(), width);
        if (buckets.empty() || buckets.back().prefix != prefix)
            buckets.push_back({prefix, number, number});
        buckets.back().end = number + 1;
    }
    table.filterShift = shiftFor(buckets.size() * 32);
    table.bucketShift = shiftFor(buckets.size() * 2);
    table.filter.resize((std::size_t(1) << (64 - table.filterShift)) / 64);
    table.buckets.resize(std::size_t(1) << (64 - table.bucketShift));
    for (const Bucket &bucket : buckets) {
        const std::size_t bit = placeOf(bucket.prefix, table.filterShift);
        table.filter[bit / 64] |= quint64(1) << bit % 64;
        std::size_t place = placeOf(bucket.prefix, table.bucketShift);
        while (table.buckets[place].end != 0)
            place = (place + 1) % table.buckets.size();
        table.buckets[place] = bucket;
    }
}

bool Originals::PrefixTable::mayHold(quint64 prefix) const
{
    const std::size_t bit = placeOf(prefix, filterShift);
    return (filter[bit / 64] >> bit % 64 & 1) != 0;
}

const Originals::Bucket *Originals::PrefixTable::find(quint64 prefix) const
{
    std::size_t place = placeOf(prefix, bucketShift);
    for (; buckets[place].end != 0; place = (place + 1) % buckets.size()) {
        if (buckets[place].prefix == prefix)
            return &buckets[place];
    }
    return nullptr;
}

std::optional<Originals::Match> Originals::longestAt(QByteArrayView text, qsizetype at) const
{
    const qsizetype left = text.size() - at;
    if (left >= kLongPrefix) {
        const quint64 prefix = prefixOf(text.data() + at, kLongPrefix);
        const Bucket *bucket = m_long.mayHold(prefix) ? m_long.find(prefix) : nullptr;
        if (const auto match = bucket ? longestOf(*bucket, text, at) : std::nullopt)
            return match;
    }
    // Short ones begin at the border of a word.
    if (at > 0 && isAsciiWord(text[at - 1]) && isAsciiWord(text[at]))
        return std::nullopt;
    const quint64 prefix = prefixOf(text.data() + at, kShortPrefix);
    const Bucket *bucket = m_short.mayHold(prefix) ? m_short.find(prefix) : nullptr;
    return bucket ? longestOf(*bucket, text, at) : std::nullopt;
}

// What the text begins with is the last value that is not behind the text in order, or that one's parent, or
// the parent's …
std::optional<Originals::Match> Originals::longestOf(const Bucket &bucket, QByteArrayView text,
                                                     qsizetype at) const
{
    const QByteArrayView rest = text.sliced(at, std::min(text.size() - at, kLongestOriginal));
    const auto begin = m_entries.begin() + bucket.begin;
    const auto behind = std::upper_bound(
        begin, m_entries.begin() + bucket.end, rest,
        [this](QByteArrayView sought, const Entry &entry) { return sought < textOf(entry); });
    if (behind == begin)
        return std::nullopt;
    const QByteArrayView last = textOf(*std::prev(behind));
    const bool isOpen = standsOpen(text, at);
    const qsizetype shared = std::ranges::mismatch(rest, last).in1 - rest.begin();
    for (auto number = static_cast<quint32>(behind - m_entries.begin() - 1);
         number != kNoParent && number >= bucket.begin; number = m_entries[number].parent) {
        const Entry &entry = m_entries[number];
        if (!isOpen && !entry.isInWords)
            break;
        if (entry.length <= shared &&
            (standsInWords(entry.kind, entry.length) || (isOpen && standsClosed(text, at + entry.length))))
            return Match{entry.length, entry.kind, entry.mark};
    }
    return std::nullopt;
}

QByteArrayView Originals::textOf(const Entry &entry) const
{
    return {m_bytes.data() + entry.offset, entry.length};
}

std::vector<Original> Originals::values() const
{
    std::vector<Original> values;
    values.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        values.push_back({textOf(entry), entry.kind, entry.mark});
    return values;
}

QLatin1StringView markerWord(RedactedKind kind)
{
    static constexpr std::array kWords = {"EMAIL"_L1, "NAME"_L1,       "ID"_L1,         "IP"_L1,
                                          "HOST"_L1,  "COORDINATE"_L1, "USER-AGENT"_L1, "TOKEN"_L1};
    static_assert(kWords.size() == kRedactedKinds.size());
    return kWords[static_cast<std::size_t>(kind)];
}

qsizetype markerLength(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype kKeyedDigits = 12;
    constexpr qsizetype kMostDigits = 7;
    for (const RedactedKind kind : kRedactedKinds) {
        const QLatin1StringView word = markerWord(kind);
        const QByteArrayView rest = text.sliced(at + 1);
        if (rest.size() <= word.size() || rest[word.size()] != '-' ||
            (rest.front() | 0x20) != (word.front().toLatin1() | 0x20) ||
            qstrnicmp(rest.data(), word.size(), word.data(), word.size()) != 0)
            continue;
        const QByteArrayView number =
            rest.sliced(word.size() + 1, std::min(rest.size() - word.size() - 1, kKeyedDigits + 1));
        const auto end = std::ranges::find_if_not(number, isHexDigit);
        const qsizetype digits = end - number.begin();
        const bool isKeyed = digits == kKeyedDigits;
        const bool isNumbered = digits > 0 && digits <= kMostDigits && number.front() != '0' &&
                                std::ranges::all_of(number.first(digits), isAsciiDigit);
        if (end != number.end() && *end == ']' && (isKeyed || isNumbered))
            return 1 + word.size() + 1 + digits + 1;
    }
    return 0;
}

} // namespace report
