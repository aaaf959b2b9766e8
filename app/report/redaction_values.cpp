// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction_values.h"

#include "app/core/json_string.h"
#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_shapes.h"
#include "app/report/sensitive_text.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSample = 200; // bytes
constexpr qsizetype kKeyedDigits = 12;

// A text that is too long to be searched for is only compared whole; `hash` holds what stands for it.
QByteArrayView shortened(QByteArrayView folded, QByteArray &hash)
{
    if (folded.size() <= kLongestOriginal)
        return folded;
    hash = '\x01' + QCryptographicHash::hash(folded.toByteArray(), QCryptographicHash::Sha256);
    return hash;
}

std::size_t indexOf(RedactedKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

RedactionValues::RedactionValues(const RedactionOptions &options)
    : m_options(options)
    , m_places(1024)
{
    for (const RedactedKind kind : kRedactedKinds) {
        m_report[indexOf(kind)].kind = kind;
        m_all[indexOf(kind)].kind = kind;
    }
    if (!options.key.isEmpty()) {
        const QByteArray hash =
            QCryptographicHash::hash("riskscope key id" + options.key, QCryptographicHash::Sha256);
        m_keyId = QString::fromLatin1(hash.toHex().first(8));
    }
}

void RedactionValues::add(RedactedKind kind, QByteArrayView folded, QByteArrayView original)
{
    if (!m_options.kinds.contains(kind) || folded.isEmpty() || isTimeLike(folded) || isOnlyMarkers(folded))
        return;
    insert(folded, original, kind, std::nullopt);
}

void RedactionValues::insert(QByteArrayView folded, QByteArrayView original, RedactedKind kind,
                             std::optional<quint32> mark)
{
    QByteArray hash;
    const QByteArrayView text = shortened(folded, hash);
    if (m_values.size() * 2 >= m_places.size())
        growPlaces();
    Place &place = m_places[placeOf(text, tagOf(text))];
    if (place.value != 0)
        return;
    if (!mark)
        mark = markFor(kind, text);
    original = original.first(std::min(original.size(), kLongestSample));
    m_values.push_back(
        {m_bytes.size(), static_cast<quint32>(text.size()), static_cast<quint32>(original.size()), *mark});
    place = {static_cast<quint32>(m_values.size()), tagOf(text)};
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.insert(m_bytes.end(), original.begin(), original.end());
}

void RedactionValues::link(QByteArrayView folded, QByteArrayView other)
{
    for (const auto &[known, spelling] : {std::pair(folded, other), std::pair(other, folded)}) {
        const std::optional<quint32> mark = find(known);
        if (mark && !spelling.isEmpty())
            insert(spelling, {}, m_marks[*mark].kind, mark);
    }
}

// Those of several reports are put together as they grow, so that there are never many to search.
void RedactionValues::beginReport()
{
    ++m_reports;
    for (RedactionCount &count : m_report)
        count.values = count.places = 0;
    std::vector<Original> fresh;
    for (; m_findable < m_values.size(); ++m_findable) {
        const Value &value = m_values[m_findable];
        const RedactedKind kind = m_marks[value.mark].kind;
        if (textOf(value)[0] != '\x01' && isSearchable(textOf(value), kind))
            fresh.push_back({textOf(value), kind, value.mark});
    }
    if (fresh.empty())
        return;
    OriginalsList merged; // hold the texts
    while (!m_originals.empty() && m_originals.back()->size() <= 2 * fresh.size()) {
        merged.push_back(m_originals.back());
        std::ranges::copy(merged.back()->values(), std::back_inserter(fresh));
        m_originals.pop_back();
    }
    m_originals.push_back(std::make_shared<const Originals>(fresh));
}

std::optional<quint32> RedactionValues::find(QByteArrayView folded) const
{
    QByteArray hash;
    const QByteArrayView text = shortened(folded, hash);
    const Place &place = m_places[placeOf(text, tagOf(text))];
    return place.value == 0 ? std::nullopt : std::optional(m_values[place.value - 1].mark);
}

QByteArray RedactionValues::use(quint32 number)
{
    Mark &mark = m_marks[number];
    const std::size_t kind = indexOf(mark.kind);
    if (mark.number == 0)
        mark.number = m_options.key.isEmpty() ? ++m_lastNumbers[kind]
                                              : keyedNumber(mark.kind, textOf(m_values[mark.value]));
    m_all[kind].values += mark.places == 0 ? 1 : 0;
    m_report[kind].values += mark.lastReport != m_reports ? 1 : 0;
    mark.lastReport = m_reports;
    ++mark.places;
    ++m_all[kind].places;
    ++m_report[kind].places;
    return markerOf(mark);
}

QList<RedactionSample> RedactionValues::samples(qsizetype perKind) const
{
    QList<RedactionSample> samples;
    for (const RedactedKind kind : kRedactedKinds) {
        std::vector<const Mark *> used;
        for (const Mark &mark : m_marks) {
            if (mark.kind == kind && mark.places > 0)
                used.push_back(&mark);
        }
        const auto count = std::min(used.size(), static_cast<std::size_t>(std::max<qsizetype>(0, perKind)));
        const auto end = used.begin() + static_cast<std::ptrdiff_t>(count);
        std::ranges::partial_sort(used, end, [](const Mark *a, const Mark *b) {
            return a->places != b->places ? a->places > b->places : a->value < b->value;
        });
        for (auto mark = used.begin(); mark != end; ++mark)
            samples.append(sampleOf(**mark));
    }
    return samples;
}

quint32 RedactionValues::tagOf(QByteArrayView text)
{
    return static_cast<quint32>(
        qHashBits(text.data(), static_cast<std::size_t>(text.size()), QHashSeed::globalSeed()));
}

std::size_t RedactionValues::placeOf(QByteArrayView text, quint32 tag) const
{
    std::size_t at = tag & (m_places.size() - 1);
    while (m_places[at].value != 0 &&
           (m_places[at].tag != tag || textOf(m_values[m_places[at].value - 1]) != text))
        at = (at + 1) & (m_places.size() - 1);
    return at;
}

void RedactionValues::growPlaces()
{
    std::vector<Place> places(m_places.size() * 2);
    for (const Place &place : m_places) {
        if (place.value == 0)
            continue;
        std::size_t at = place.tag % places.size();
        while (places[at].value != 0)
            at = (at + 1) % places.size();
        places[at] = place;
    }
    m_places = std::move(places);
}

quint32 RedactionValues::markFor(RedactedKind kind, QByteArrayView folded)
{
    const auto number = static_cast<quint32>(m_marks.size());
    if (kind == RedactedKind::Ip) {
        const QByteArray address = normalAddress(folded);
        if (const auto known = m_addresses.constFind(address); known != m_addresses.cend())
            return *known;
        m_addresses.insert(address, number);
    }
    m_marks.push_back({.value = static_cast<quint32>(m_values.size()), .kind = kind});
    return number;
}

quint64 RedactionValues::keyedNumber(RedactedKind kind, QByteArrayView folded) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_options.key);
    code.addData(QByteArray(markerWord(kind).data(), markerWord(kind).size()) + '\0');
    code.addData(kind == RedactedKind::Ip ? normalAddress(folded) : folded.toByteArray());
    return code.result().toHex().first(kKeyedDigits).toULongLong(nullptr, 16);
}

QByteArray RedactionValues::markerOf(const Mark &mark) const
{
    const QLatin1StringView word = markerWord(mark.kind);
    QByteArray marker;
    marker.reserve(32);
    marker.append('[').append(word.data(), word.size()).append('-');
    if (m_options.key.isEmpty())
        marker += QByteArray::number(mark.number);
    else
        marker += QByteArray::number(mark.number, 16).rightJustified(kKeyedDigits, '0');
    return marker.append(']');
}

QByteArrayView RedactionValues::textOf(const Value &value) const
{
    return {m_bytes.data() + value.offset, value.length};
}

RedactionSample RedactionValues::sampleOf(const Mark &mark) const
{
    const Value &value = m_values[mark.value];
    const QByteArrayView original(m_bytes.data() + value.offset + value.length, value.originalLength);
    return {mark.kind, core::decodeJsonString(original), QString::fromLatin1(markerOf(mark))};
}

RedactionState RedactionValues::stateOf(const Counts &counts) const
{
    RedactionState state{.isRedacted = true, .keyId = m_keyId};
    for (const RedactedKind kind : kRedactedKinds) {
        if (m_options.kinds.contains(kind))
            state.kinds.append(kind);
    }
    for (const RedactionCount &count : counts) {
        if (count.places > 0)
            state.counts.append(count);
    }
    return state;
}

} // namespace report
