// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search_text.h"

#include "app/core/text_search.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace json {

namespace {

constexpr qsizetype kSlice = 16 * 1024; // bytes that are looked through at once: each may begin a place

bool isContinuation(char byte)
{
    return (byte & 0xc0) == 0x80;
}

// How many bytes a character has that begins with this one; 0 where none does.
qsizetype lengthFrom(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

QByteArray utf8Of(const std::vector<char32_t> &characters)
{
    QString text;
    for (const char32_t character : characters)
        text += QStringView(QChar::fromUcs4(character));
    return text.toUtf8();
}

std::vector<char32_t> charactersOf(const QString &text, Qt::CaseSensitivity cs)
{
    std::vector<char32_t> characters;
    for (const uint character : text.toUcs4())
        characters.push_back(cs == Qt::CaseSensitive ? character : QChar::toCaseFolded(char32_t(character)));
    return characters;
}

} // namespace

Utf8Character readUtf8(const char *at, const char *end)
{
    constexpr Utf8Character kMalformed{QChar::ReplacementCharacter, 1};
    constexpr char32_t kFewest[] = {0, 0, 0x80, 0x800, 0x10000}; // what needs so many bytes
    const auto lead = static_cast<unsigned char>(*at);
    const qsizetype length = lengthFrom(lead);
    if (length == 1)
        return {lead, 1};
    if (length == 0 || length > end - at)
        return kMalformed;
    char32_t character = lead & (0x7fu >> length);
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(at[i]))
            return kMalformed;
        character = character << 6 | (static_cast<unsigned char>(at[i]) & 0x3f);
    }
    if (character < kFewest[length] || character > QChar::LastValidCodePoint || QChar::isSurrogate(character))
        return kMalformed;
    return {character, length};
}

qsizetype characterFrom(QByteArrayView bytes, qsizetype at)
{
    for (int i = 0; i < 3 && at < bytes.size() && isContinuation(bytes[at]); ++i)
        ++at;
    return at;
}

TextPlaces::TextPlaces(const QString &text, Qt::CaseSensitivity cs)
    : m_case(cs)
    , m_characters(charactersOf(text, cs))
    , m_usual(utf8Of(m_characters), cs)
{
    std::vector<char32_t> others;
    for (const char32_t character : m_characters) {
        m_isAnywhere = m_isAnywhere || character == QChar::ReplacementCharacter;
        m_longest += 4;
        if (cs == Qt::CaseSensitive)
            continue;
        const std::vector<char32_t> spellings = core::spellingsOf(character);
        std::copy_if(spellings.begin() + 1, spellings.end(), std::back_inserter(others),
                     [](char32_t spelling) { return spelling >= 0x80; });
    }
    std::ranges::sort(others);
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const char32_t other : others)
        m_otherSpellings.emplace_back(utf8Of({other}), Qt::CaseSensitive);
}

// How many bytes of [at, end) the text is, if it begins there; else 0.
qsizetype TextPlaces::lengthAt(const char *at, const char *end) const
{
    const char *const begin = at;
    for (const char32_t sought : m_characters) {
        if (at == end)
            return 0;
        const auto [character, length] = readUtf8(at, end);
        if ((m_case == Qt::CaseSensitive ? character : QChar::toCaseFolded(character)) != sought)
            return 0;
        at += length;
    }
    return at - begin;
}

// The first place that begins in [from, to), in the usual spelling.
std::optional<ByteSpan> TextPlaces::findUsual(QByteArrayView bytes, qsizetype from, qsizetype to) const
{
    const qsizetype end = std::min(bytes.size(), to + m_usual.length() - 1);
    if (from >= to || end - from < m_usual.length())
        return std::nullopt;
    const char *const place = m_usual.find(bytes.sliced(from, end - from));
    return place ? std::optional(ByteSpan{place - bytes.begin(), m_usual.length()}) : std::nullopt;
}

TextPlaces::Walk::Walk(const TextPlaces &places, QByteArrayView bytes, ByteSpan part)
    : m_text(places)
    , m_bytes(bytes)
    , m_partEnd(part.end())
{}

TextPlaces::Walk::Step TextPlaces::Walk::step(qsizetype from)
{
    if (from >= m_end)
        load(from);
    std::optional<ByteSpan> place;
    if (!m_isListed) {
        place = m_text.findUsual(m_bytes, from, m_end);
    } else {
        const auto listed = std::ranges::lower_bound(m_listed, from, {}, &ByteSpan::offset);
        place = listed == m_listed.end() ? std::nullopt : std::optional(*listed);
    }
    return {place, place ? place->end() : m_end};
}

void TextPlaces::Walk::load(qsizetype from)
{
    m_begin = from;
    m_end = std::min(characterFrom(m_bytes, std::min(from + kSlice, m_partEnd)), m_partEnd);
    m_listed.clear();
    m_isListed = m_text.m_isAnywhere;
    if (m_isListed) {
        addFrom(m_begin, m_end);
        return;
    }
    for (const core::ByteSearch &spelling : m_text.m_otherSpellings)
        addAround(spelling);
    m_isListed = !m_listed.empty();
    if (!m_isListed)
        return;
    addUsual();
    std::ranges::sort(m_listed, {}, &ByteSpan::offset);
    m_listed.erase(std::unique(m_listed.begin(), m_listed.end()), m_listed.end());
}

void TextPlaces::Walk::addFrom(qsizetype from, qsizetype to)
{
    while (from < to) {
        const char *const at = m_bytes.begin() + from;
        if (const qsizetype length = m_text.lengthAt(at, m_bytes.end()); length > 0)
            m_listed.push_back({from, length});
        from += readUtf8(at, m_bytes.end()).length;
    }
}

// The places that hold this spelling of one of the text's characters.
void TextPlaces::Walk::addAround(const core::ByteSearch &spelling)
{
    const qsizetype end = std::min(m_bytes.size(), m_end + m_text.m_longest);
    for (qsizetype from = m_begin, seen = m_begin; from < end;) {
        const char *const place = spelling.find(m_bytes.sliced(from, end - from));
        if (!place)
            return;
        const qsizetype at = place - m_bytes.begin();
        qsizetype first = std::max(seen, at - m_text.m_longest);
        while (first < at && isContinuation(m_bytes[first]))
            ++first;
        addFrom(first, std::min(at + 1, m_end));
        seen = at + 1;
        from = at + spelling.length();
    }
}

void TextPlaces::Walk::addUsual()
{
    for (auto place = m_text.findUsual(m_bytes, m_begin, m_end); place;
         place = m_text.findUsual(m_bytes, place->offset + 1, m_end))
        m_listed.push_back(*place);
}

} // namespace json
