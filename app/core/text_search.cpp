// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/text_search.h"

#include "app/core/json_string.h"

#include <QList>

#include <algorithm>
#include <cstring>

namespace core {

namespace {

// QString::fromUcs4() drops a byte order mark.
QString textOf(char32_t character)
{
    return QStringView(QChar::fromUcs4(character)).toString();
}

// As QString compares without case: character by character.
QString foldedText(const QString &text)
{
    QString folded;
    for (const uint character : text.toUcs4())
        folded += textOf(QChar::toCaseFolded(char32_t(character)));
    return folded;
}

struct Folding
{
    char32_t folded;
    char32_t character;
};

// Every character that folds to another one, by that one: some 1,400.
const std::vector<Folding> &foldings()
{
    static const std::vector<Folding> kFoldings = [] {
        constexpr char32_t kLastCased = 0x1ffff; // no character beyond has another case
        std::vector<Folding> foldings;
        for (char32_t character = 0; character <= kLastCased; ++character) {
            if (const char32_t folded = QChar::toCaseFolded(character); folded != character)
                foldings.push_back({folded, character});
        }
        std::ranges::stable_sort(foldings, {}, &Folding::folded);
        return foldings;
    }();
    return kFoldings;
}

const char *findBackslash(const char *from, const char *end)
{
    // What is absent has no address, and memchr() wants one.
    return from == end
               ? nullptr
               : static_cast<const char *>(std::memchr(from, '\\', static_cast<std::size_t>(end - from)));
}

bool isUndecodable(uint character)
{
    return character == QChar::ReplacementCharacter || QChar::isSurrogate(char32_t(character));
}

} // namespace

std::vector<char32_t> spellingsOf(char32_t folded)
{
    std::vector<char32_t> spellings{folded};
    for (const Folding &folding : std::ranges::equal_range(foldings(), folded, {}, &Folding::folded))
        spellings.push_back(folding.character);
    return spellings;
}

TextSearch::TextSearch(const QString &text, Qt::CaseSensitivity cs)
    : m_text(text)
    , m_folded(foldedText(text).toUtf8(), Qt::CaseInsensitive)
    , m_case(cs)
{
    const QList<uint> folded = foldedText(text).toUcs4();
    const auto beyondAscii = std::ranges::find_if(folded, [](uint character) { return character >= 0x80; });
    m_isWhole = cs == Qt::CaseSensitive || beyondAscii == folded.end();
    m_isAlwaysDecoded = std::ranges::any_of(folded, isUndecodable);
    if (cs == Qt::CaseSensitive)
        seekAsTyped();
    else if (m_isWhole)
        seekAscii(foldedText(text).toLatin1());
    else
        seekCharacter(static_cast<char32_t>(*beyondAscii));
}

void TextSearch::seekAsTyped()
{
    m_spellings.emplace_back(m_text.toUtf8(), Qt::CaseSensitive);
    for (const QChar unit : m_text)
        m_units.push_back(unit.unicode());
}

void TextSearch::seekAscii(const QByteArray &folded)
{
    m_spellings.emplace_back(folded, Qt::CaseInsensitive);
    for (const char letter : folded) {
        m_units.push_back(QLatin1Char(letter).unicode());
        m_units.push_back(QChar(QLatin1Char(letter)).toUpper().unicode());
    }
    for (const char16_t unit : {u'\u017f', u'\u212a'}) {
        if (!folded.contains(QChar(unit).toCaseFolded().toLatin1()))
            continue;
        m_units.push_back(unit);
        m_spellings.emplace_back(QString(QChar(unit)).toUtf8(), Qt::CaseSensitive);
    }
}

void TextSearch::seekCharacter(char32_t folded)
{
    m_soughtAt = foldedText(m_text).indexOf(textOf(folded));
    for (const char32_t character : spellingsOf(folded)) {
        const QString text = textOf(character);
        m_spellings.emplace_back(text.toUtf8(), Qt::CaseSensitive);
        m_units.push_back(text.front().unicode());
    }
}

bool TextSearch::isIn(const QString &text) const
{
    return text.contains(m_text, m_case);
}

bool TextSearch::isIn(QByteArrayView json) const
{
    if (m_isAlwaysDecoded)
        return isInDecoded(json);
    return m_isWhole ? isWholeIn(json) : isCharacterIn(json);
}

// As isIn(), which asks for each character whether it is one in another case, but seeks one first.
bool TextSearch::isInDecoded(QByteArrayView json) const
{
    if (m_isWhole || m_isAlwaysDecoded)
        return isIn(decodeJsonString(json));
    const QString decoded = decodeJsonString(json);
    const auto isAt = [&](qsizetype place) {
        return place >= 0 && place + m_text.size() <= decoded.size() &&
               QStringView(decoded).sliced(place, m_text.size()).compare(m_text, Qt::CaseInsensitive) == 0;
    };
    for (const char16_t unit : m_units) {
        for (qsizetype at = decoded.indexOf(QChar(unit)); at >= 0;
             at = decoded.indexOf(QChar(unit), at + 1)) {
            if (isAt(at - m_soughtAt))
                return true;
        }
    }
    return false;
}

bool TextSearch::isPlainAt(const char *place, QByteArrayView json) const
{
    const qsizetype length = m_spellings.front().length();
    return m_isWhole && !m_isAlwaysDecoded && place >= json.begin() && json.end() - place >= length &&
           m_spellings.front().find(QByteArrayView(place, length)) &&
           !findBackslash(json.begin(), place + length);
}

bool TextSearch::isWholeIn(QByteArrayView json) const
{
    const ByteSearch &search = m_spellings.front();
    if (const char *found = search.find(json);
        found && (!findBackslash(json.begin(), found + search.length()) || isBetweenEscapes(json)))
        return true;
    // A match that takes part in an escape needs one that stands for a character of it.
    return (findEscape(json) || hasOtherSpelling(json)) && isInDecoded(json);
}

// Bytes are text where no escape is.
bool TextSearch::isBetweenEscapes(QByteArrayView json) const
{
    const ByteSearch &search = m_spellings.front();
    const char *at = json.begin();
    const char *const end = json.end();
    for (const char *slash = findBackslash(at, end); slash; slash = findBackslash(at, end)) {
        if (search.find(QByteArrayView(at, slash)))
            return true;
        at = slash + readJsonEscape(QByteArrayView(slash, end)).length;
    }
    return search.find(QByteArrayView(at, end)) != nullptr;
}

bool TextSearch::isCharacterIn(QByteArrayView json) const
{
    if (m_spellings.front().find(json) || hasOtherSpelling(json)) {
        const char *const found = m_folded.find(json);
        return (found && !findBackslash(json.begin(), found + m_folded.length())) || isInDecoded(json);
    }
    return findEscape(json) && isInDecoded(json);
}

bool TextSearch::hasOtherSpelling(QByteArrayView json) const
{
    return std::any_of(m_spellings.begin() + 1, m_spellings.end(),
                       [json](const ByteSearch &spelling) { return spelling.find(json) != nullptr; });
}

// The first escape that stands for a character which may be sought.
const char *TextSearch::findEscape(QByteArrayView json) const
{
    const char *const end = json.end();
    for (const char *slash = findBackslash(json.begin(), end); slash;) {
        const JsonEscape escape = readJsonEscape(QByteArrayView(slash, end));
        if (std::ranges::find(m_units, escape.unit) != m_units.end())
            return slash;
        slash = findBackslash(slash + escape.length, end);
    }
    return nullptr;
}

bool TextSearch::isAllOf(QByteArrayView json, const QString &text)
{
    if (std::ranges::all_of(json, [](char c) { return (c & 0x80) == 0 && c != '\\'; }))
        return text.compare(QLatin1StringView(json), Qt::CaseInsensitive) == 0;
    return text.compare(decodeJsonString(json), Qt::CaseInsensitive) == 0;
}

} // namespace core
