// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_text.h"

#include "app/core/visible_text.h"

#include <QList>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 1024 * 1024; // on either side

bool isPrintable(char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

unsigned char byteAt(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text[at]);
}

// By its first two bytes, as Unicode's table of well-formed sequences has them; 1 where they begin none.
int promisedLength(unsigned char first, unsigned char second)
{
    const auto between = [second](int low, int high) { return second >= low && second <= high; };
    if (first >= 0xc2 && first <= 0xdf)
        return between(0x80, 0xbf) ? 2 : 1;
    if (first >= 0xe0 && first <= 0xef)
        return between(first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf) ? 3 : 1;
    if (first >= 0xf0 && first <= 0xf4)
        return between(first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf) ? 4 : 1;
    return 1;
}

bool isWordCharacter(QByteArrayView text, qsizetype at)
{
    const char byte = text[at];
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return isLetter || (byte >= '0' && byte <= '9') || byteAt(text, at) >= 0x80 ||
           QByteArrayView("_-.+@").contains(byte);
}

QString shownCharacter(QByteArrayView character)
{
    if (character == "\t")
        return u"    "_s;
    if (character.size() == 1 && byteAt(character, 0) >= 0x80)
        return u"⟨%1⟩"_s.arg(QString::number(byteAt(character, 0), 16).toUpper());
    return core::visibleText(QString::fromUtf8(character));
}

bool isRightToLeft(const QString &text)
{
    constexpr char16_t kFirstRightToLeft = 0x590;
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < kFirstRightToLeft; }))
        return false;
    return std::ranges::any_of(text.toUcs4(), [](uint c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

qsizetype characterLength(QByteArrayView text, qsizetype at)
{
    const qsizetype left = text.size() - at;
    if (left < 2 || byteAt(text, at) < 0xc2)
        return 1;
    const int length = promisedLength(byteAt(text, at), byteAt(text, at + 1));
    if (length > left)
        return 1;
    for (int i = 2; i < length; ++i) {
        if ((byteAt(text, at + i) & 0xc0u) != 0x80u)
            return 1;
    }
    return length;
}

qsizetype characterStart(QByteArrayView text, qsizetype offset)
{
    if (offset >= text.size())
        return text.size();
    if ((byteAt(text, offset) & 0xc0u) != 0x80u)
        return offset;
    for (qsizetype at = offset - 1; at >= std::max<qsizetype>(0, offset - 3); --at) {
        if (at + characterLength(text, at) > offset)
            return at;
    }
    return offset;
}

qsizetype previousCharacter(QByteArrayView text, qsizetype offset)
{
    return offset == 0 ? 0 : characterStart(text, offset - 1);
}

qsizetype nextCharacter(QByteArrayView text, qsizetype offset)
{
    return offset >= text.size() ? text.size() : offset + characterLength(text, offset);
}

json::ByteSpan wordAt(QByteArrayView text, qsizetype offset)
{
    if (offset >= text.size() || text[offset] == '\n')
        return {offset, 0};
    const qsizetype at = characterStart(text, offset);
    if (!isWordCharacter(text, at))
        return {at, characterLength(text, at)};
    qsizetype from = at;
    while (from > 0 && at - from < kLongestWord && isWordCharacter(text, from - 1))
        --from;
    qsizetype to = at;
    while (to < text.size() && to - at < kLongestWord && isWordCharacter(text, to))
        ++to;
    from = characterStart(text, from);
    return {from, characterStart(text, to) - from};
}

qsizetype previousWord(QByteArrayView text, qsizetype offset)
{
    const qsizetype lowest = std::max<qsizetype>(0, offset - kLongestWord);
    while (offset > lowest && !isWordCharacter(text, offset - 1))
        --offset;
    while (offset > lowest && isWordCharacter(text, offset - 1))
        --offset;
    return characterStart(text, offset);
}

qsizetype nextWord(QByteArrayView text, qsizetype offset)
{
    const qsizetype highest = std::min(text.size(), offset + kLongestWord);
    while (offset < highest && isWordCharacter(text, offset))
        ++offset;
    while (offset < highest && !isWordCharacter(text, offset))
        ++offset;
    return characterStart(text, offset);
}

RawRowText::RawRowText(QByteArrayView text, json::ByteSpan bytes, const std::vector<json::SyntaxSpan> &tokens,
                       qsizetype limit)
{
    m_stops.clear();
    m_shown.reserve(std::min(bytes.length, limit));
    m_stops.reserve(static_cast<std::size_t>(std::min(bytes.length, limit)) + 1);
    qsizetype at = bytes.offset;
    while (at < bytes.end() && m_shown.size() < limit) {
        m_stops.push_back({.offset = at, .index = static_cast<int>(m_shown.size())});
        const qsizetype length = std::min(characterLength(text, at), bytes.end() - at);
        if (isPrintable(text[at])) {
            m_shown += QLatin1Char(text[at]);
        } else {
            const QString shown = shownCharacter(text.sliced(at, length));
            m_stops.back().isMark = shown.size() > 2 && shown.front() == u'⟨';
            m_shown += shown;
        }
        at += length;
    }
    m_stops.push_back({.offset = at, .index = static_cast<int>(m_shown.size())});
    m_hasRightToLeft = isRightToLeft(m_shown);
    if (m_hasRightToLeft)
        isolateTokens(tokens);
}

// A left-to-right mark behind a token keeps the quotes, colons and commas around it in their places.
void RawRowText::isolateTokens(const std::vector<json::SyntaxSpan> &tokens)
{
    constexpr QChar kLeftToRightMark(0x200e);
    QString isolated;
    isolated.reserve(m_shown.size() + static_cast<qsizetype>(tokens.size()));
    auto token = tokens.begin();
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        Stop &stop = m_stops[i];
        const bool isLast = i + 1 == m_stops.size();
        const auto next = isLast ? m_shown.size() : m_stops[i + 1].index;
        const QStringView character = QStringView(m_shown).sliced(stop.index, next - stop.index);
        while (token != tokens.end() && token->offset + token->length < stop.offset)
            ++token;
        const bool isBehind = token != tokens.end() && token->offset + token->length == stop.offset;
        if (isBehind && token->syntax != json::Syntax::Punctuation)
            isolated += kLeftToRightMark;
        stop.index = static_cast<int>(isolated.size());
        isolated += character;
    }
    m_shown = isolated;
}

std::vector<RawRowText::Mark> RawRowText::marks() const
{
    std::vector<Mark> marks;
    for (std::size_t i = 0; i + 1 < m_stops.size(); ++i) {
        if (m_stops[i].isMark)
            marks.push_back({m_stops[i].index, m_stops[i + 1].index - m_stops[i].index});
    }
    return marks;
}

int RawRowText::indexOf(qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_stops, offset, {}, &Stop::offset);
    return behind == m_stops.begin() ? 0 : std::prev(behind)->index;
}

qsizetype RawRowText::offsetNear(int index) const
{
    const auto above = std::ranges::lower_bound(m_stops, index, {}, &Stop::index);
    if (above == m_stops.end())
        return m_stops.back().offset;
    if (above == m_stops.begin())
        return above->offset;
    const auto below = std::prev(above);
    return index - below->index < above->index - index ? below->offset : above->offset;
}

qsizetype RawRowText::offsetBefore(int index) const
{
    const auto behind = std::ranges::upper_bound(m_stops, index, {}, &Stop::index);
    return behind == m_stops.begin() ? m_stops.front().offset : std::prev(behind)->offset;
}

} // namespace ui
