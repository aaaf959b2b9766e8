// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction_values.h"
#include "app/report/sensitive_codes.h"

#include <algorithm>

namespace report {

namespace {

qsizetype lettersIn(QByteArrayView text)
{
    return std::ranges::count_if(text, [](char c) { return (static_cast<quint8>(c) & 0xc0) != 0x80; });
}

} // namespace

void RedactionValues::addName(QByteArrayView folded, QByteArrayView original)
{
    constexpr qsizetype kFewestLetters = 3;
    constexpr qsizetype kLongestName = 256;
    static constexpr std::array kParticles = {"and", "bin", "dei", "del", "den", "der", "des", "dos", "ibn",
                                              "the", "van", "von", "und", "von", "dr.", "mr.", "mrs."};
    add(RedactedKind::Name, folded, original);
    if (folded.size() > kLongestName || folded.contains('@'))
        return;
    const auto isBreak = [](char c) { return std::ranges::count(" ,;.()/\\_-'[]", c) > 0; };
    for (const bool isHyphenated : {true, false}) {
        for (qsizetype at = 0, begin = 0; at <= folded.size(); ++at) {
            if (at < folded.size() && folded[at] == '[' && markerLength(folded, at) > 0) {
                at += markerLength(folded, at) - 1;
                begin = at + 1;
                continue;
            }
            if (at < folded.size() &&
                (!isBreak(folded[at]) || (isHyphenated && (folded[at] == '-' || folded[at] == '\''))))
                continue;
            const QByteArrayView part = folded.sliced(begin, at - begin);
            begin = at + 1;
            const bool isParticle =
                std::ranges::any_of(kParticles, [part](const char *p) { return part == p; });
            if (lettersIn(part) >= kFewestLetters && !isParticle && !std::ranges::all_of(part, isAsciiDigit))
                add(RedactedKind::Name, part, part);
        }
    }
}

void RedactionValues::noteMarkers(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
        const qsizetype length = markerLength(text, at);
        if (length == 0)
            continue;
        const QByteArrayView marker = text.sliced(at + 1, length - 2);
        const qsizetype hyphen = marker.lastIndexOf('-');
        for (const RedactedKind kind : kRedactedKinds) {
            const QLatin1StringView word = markerWord(kind);
            if (hyphen == word.size() && marker.size() - hyphen - 1 < 12 &&
                qstrnicmp(marker.data(), hyphen, word.data(), word.size()) == 0)
                m_lastNumbers[static_cast<std::size_t>(kind)] = std::max<quint64>(
                    m_lastNumbers[static_cast<std::size_t>(kind)], marker.sliced(hyphen + 1).toUInt());
        }
    }
}

bool isOnlyMarkers(QByteArrayView folded)
{
    bool hasMarker = false;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const qsizetype marker = folded[at] == '[' ? markerLength(folded, at) : 0;
        if (marker > 0) {
            hasMarker = true;
            at += marker - 1;
        } else if (isAsciiWord(folded[at]) || (folded[at] & 0x80) != 0) {
            return false;
        }
    }
    return hasMarker;
}

} // namespace report
