// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_text.h"

#include "app/core/json_string.h"
#include "app/report/sensitive_codes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace report {

namespace {

enum class Class : quint8 { Plain, Blank, Dropped, Backslash, Percent, Ampersand, Underscore, Beyond };

constexpr std::array<Class, 256> kClasses = [] {
    std::array<Class, 256> classes = {};
    for (std::size_t c = 0; c < 256; ++c)
        classes[c] = c >= 0x80 ? Class::Beyond : c < 0x20 || c == 0x7f ? Class::Dropped : Class::Plain;
    for (const char blank : {' ', '\t', '\n', '\r', '\v', '\f', '"'})
        classes[static_cast<quint8>(blank)] = Class::Blank;
    classes['\\'] = Class::Backslash;
    classes['%'] = Class::Percent;
    classes['&'] = Class::Ampersand;
    classes['_'] = Class::Underscore;
    return classes;
}();

constexpr std::array<char, 256> kLower = [] {
    std::array<char, 256> lower = {};
    for (std::size_t c = 0; c < 256; ++c)
        lower[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return lower;
}();

Class classOf(char c)
{
    return kClasses[static_cast<quint8>(c)];
}

} // namespace

void FoldedText::fold(QByteArrayView text, LetterEscapes letters)
{
    m_text = text;
    m_letters = letters;
    m_at = 0;
    m_size = 0;
    m_shift = 0;
    m_jumps.clear();
    m_isAmbiguous = false;
    // Lower case takes at most half as much more.
    if (const auto most = static_cast<std::size_t>(text.size() + text.size() / 2 + 8); m_bytes.size() < most)
        m_bytes.resize(most);
    while (m_at < m_text.size()) {
        switch (classOf(m_text[m_at])) {
        case Class::Plain:
            foldPlain();
            break;
        case Class::Blank:
            put(U' ', 1);
            break;
        case Class::Dropped:
            ++m_at;
            break;
        case Class::Backslash:
            foldBackslashes();
            break;
        case Class::Percent:
            foldPercent();
            break;
        case Class::Ampersand:
            foldEntity();
            break;
        case Class::Underscore:
            foldSpreadsheetEscape();
            break;
        case Class::Beyond:
            foldBeyondAscii();
            break;
        }
    }
}

void FoldedText::foldPlain()
{
    mark(m_at);
    const char *const begin = m_text.data() + m_at;
    const char *const end = m_text.end();
    char *out = m_bytes.data() + m_size;
    const char *at = begin;
    do {
        *out++ = kLower[static_cast<quint8>(*at++)];
    } while (at != end && classOf(*at) == Class::Plain);
    m_at += at - begin;
    m_size += at - begin;
}

// However many backslashes: each level of JSON doubles them.
void FoldedText::foldBackslashes()
{
    qsizetype count = 1;
    while (m_at + count < m_text.size() && m_text[m_at + count] == '\\')
        ++count;
    const QByteArrayView behind = m_text.sliced(m_at + count);
    if (const auto escaped = readUnicodeEscape(behind)) {
        // Levels of JSON make 1, 2, 4, 8 … backslashes of the escape's own; what is more stands for itself.
        const qsizetype own = count & -count;
        const bool isSign = escaped->code < 0x80 && !isAsciiWord(static_cast<char>(escaped->code));
        if (own < count && !isSign)
            put(U'\\', std::exchange(count, own) - own);
        put(escaped->code, count + escaped->length);
        return;
    }
    const char next = behind.isEmpty() ? 'x' : behind.front();
    if (next != 0 && std::strchr("nrtbf", next)) {
        m_isAmbiguous = m_isAmbiguous || count > 1;
        if (count == 1 || m_letters == LetterEscapes::Blanks)
            put(U' ', count + 1);
        else
            put(U'\\', count);
        return;
    }
    if (next == ' ' || isAsciiWord(next) || (next & 0x80) != 0)
        put(U'\\', count);
    else
        put(static_cast<quint8>(next), count + 1);
}

void FoldedText::foldPercent()
{
    const auto code = readHex(ahead(3).sliced(1), 2);
    const bool isText = code && *code >= 0x20 && *code < 0x7f;
    put(isText ? *code : U'%', isText ? 3 : 1);
}

void FoldedText::foldEntity()
{
    const auto entity = readEntity(ahead(12));
    put(entity ? entity->code : U'&', entity ? entity->length : 1);
}

// "_x000D_" for a control character, "_x005F_" for an underscore that such a text would begin with.
void FoldedText::foldSpreadsheetEscape()
{
    constexpr qsizetype kLength = 7;
    const QByteArrayView escape = ahead(kLength);
    if (escape.size() == kLength && escape[1] == 'x' && escape[kLength - 1] == '_') {
        const auto code = readHex(escape.sliced(2), 4);
        if (code && (*code < 0x20 || *code == U'_')) {
            put(*code, kLength);
            return;
        }
    }
    put(U'_', 1);
}

void FoldedText::foldBeyondAscii()
{
    const ReadCode code = readUtf8(m_text.sliced(m_at));
    if (code.code == 0) { // no UTF-8
        mark(m_at);
        append(m_text[m_at]);
        ++m_at;
        return;
    }
    const auto shown = code.code == kShownOpening ? readShownCode(ahead(16)) : std::nullopt;
    put(shown ? shown->code : code.code, shown ? shown->length : code.length);
}

// One character, made of the next `length` bytes of the text.
void FoldedText::put(char32_t code, qsizetype length)
{
    const qsizetype source = m_at;
    m_at += length;
    const bool isPrintable = code > 0x20 && code < 0x7f && code != U'"';
    if (!isPrintable && isUnseen(code))
        return;
    if (!isPrintable && isBlankCode(code)) {
        if (m_size > 0 && m_bytes[static_cast<std::size_t>(m_size - 1)] == ' ')
            return;
        mark(source);
        append(' ');
        return;
    }
    mark(source);
    if (code < 0x80) {
        append(kLower[static_cast<quint8>(code)]);
        return;
    }
    for (const char byte : utf8Of(QChar::toCaseFolded(code)))
        append(byte);
}

void FoldedText::append(char byte)
{
    m_bytes[static_cast<std::size_t>(m_size)] = byte;
    ++m_size;
}

void FoldedText::mark(qsizetype source)
{
    if (source - m_size == m_shift)
        return;
    m_shift = source - m_size;
    m_jumps.push_back({m_size, source});
}

QByteArrayView FoldedText::ahead(qsizetype count) const
{
    return m_text.sliced(m_at, std::min(count, m_text.size() - m_at));
}

json::ByteSpan FoldedText::sourceOf(qsizetype begin, qsizetype end) const
{
    const qsizetype source = sourceAt(begin);
    return {source, (end == m_size ? m_text.size() : sourceAt(end)) - source};
}

qsizetype FoldedText::sourceAt(qsizetype at) const
{
    const auto behind = std::ranges::upper_bound(m_jumps, at, {}, &Jump::at);
    if (behind == m_jumps.begin())
        return at;
    const Jump &jump = *std::prev(behind);
    return jump.source + at - jump.at;
}

QByteArray asJsonToken(const QString &text)
{
    QByteArray token;
    core::appendJsonString(token, text);
    return token.sliced(1, token.size() - 2);
}

QByteArray folded(QByteArrayView text)
{
    FoldedText fold;
    fold.fold(text);
    return fold.bytes().trimmed().toByteArray();
}

bool isWordBefore(QByteArrayView text, qsizetype at)
{
    if (at <= 0)
        return false;
    if ((text[at - 1] & 0x80) == 0)
        return isAsciiWord(text[at - 1]);
    qsizetype begin = at - 1;
    while (begin > 0 && at - begin < 4 && (static_cast<quint8>(text[begin]) & 0xc0) == 0x80)
        --begin;
    return isSpacedWord(readUtf8(text.sliced(begin, at - begin)).code);
}

bool isWordAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return false;
    if ((text[at] & 0x80) == 0)
        return isAsciiWord(text[at]);
    return isSpacedWord(readUtf8(text.sliced(at)).code);
}

} // namespace report
