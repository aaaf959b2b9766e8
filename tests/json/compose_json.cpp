// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/json/compose_json.h"

#include <array>

QByteArray JsonComposer::document(int mostDepth)
{
    m_text.clear();
    appendBlanks();
    if (below(8) == 0)
        appendValue(mostDepth);
    else
        appendContainer(mostDepth);
    appendBlanks();
    return m_text;
}

QByteArray JsonComposer::broken(QByteArray text)
{
    const QByteArray alphabet = "{}[]:,\"\\ \n01-.eE+atfnulx/'\x01\x7f\x80\xc3\xef\xbb\xbf\xff";
    for (int changes = below(3); changes >= 0 && !text.isEmpty(); --changes) {
        const int at = below(text.size());
        const char byte = alphabet[below(alphabet.size())];
        const int change = below(4);
        if (change == 0)
            text[at] = byte;
        else if (change == 1)
            text.remove(at, 1 + below(3));
        else if (change == 2)
            text.insert(at, byte);
        else
            text.insert(at, text.sliced(below(text.size())).first(1));
    }
    return text;
}

int JsonComposer::below(qsizetype limit)
{
    return std::uniform_int_distribution<int>(0, static_cast<int>(limit) - 1)(m_random);
}

void JsonComposer::appendBlanks()
{
    while (below(4) == 0)
        m_text += QByteArrayView(" \t\r\n").at(below(4));
}

void JsonComposer::appendValue(int mostDepth)
{
    static constexpr std::array kWords{"true", "false", "null"};
    const int kind = below(10);
    if (kind < 4 && mostDepth > 0)
        appendContainer(mostDepth);
    else if (kind < 6)
        m_text += kWords.at(static_cast<std::size_t>(below(3)));
    else if (kind < 8)
        appendNumber();
    else
        appendString();
}

void JsonComposer::appendContainer(int mostDepth)
{
    const bool isObject = below(2) == 0;
    m_text += isObject ? '{' : '[';
    appendBlanks();
    for (int left = below(6); left > 0; --left) {
        if (isObject) {
            appendString();
            appendBlanks();
            m_text += ':';
            appendBlanks();
        }
        appendValue(mostDepth - 1);
        appendBlanks();
        if (left > 1) {
            m_text += ',';
            appendBlanks();
        }
    }
    m_text += isObject ? '}' : ']';
}

void JsonComposer::appendString()
{
    static constexpr std::array kParts{"a",       "b",
                                       "ip",      " ",
                                       ".",       "/",
                                       "~",       "[0]",
                                       "'",       "é",
                                       "€",       "😀",
                                       "\x7f",    "\\\"",
                                       "\\\\",    "\\/",
                                       "\\b",     "\\n",
                                       "\\u0000", "\\u001F",
                                       "\\u00e9", "\\uD83D\\uDE00",
                                       "\\ud800", "\\uDC00",
                                       "\\uFEFF", "\xef\xbb\xbf",
                                       "0",       "long enough to fill more than a block of sixteen bytes"};
    m_text += '"';
    for (int left = below(4); left > 0; --left)
        m_text += kParts.at(static_cast<std::size_t>(below(kParts.size())));
    m_text += '"';
}

void JsonComposer::appendNumber()
{
    if (below(3) == 0)
        m_text += '-';
    if (below(4) == 0) {
        m_text += '0';
    } else {
        m_text += static_cast<char>('1' + below(9));
        appendDigits(below(8) == 0 ? 30 : 4);
    }
    if (below(3) == 0) {
        m_text += '.';
        m_text += static_cast<char>('0' + below(10));
        appendDigits(6);
    }
    if (below(4) == 0) {
        m_text += below(2) == 0 ? 'e' : 'E';
        m_text += QByteArrayView("+-").first(below(2)).toByteArray();
        m_text += static_cast<char>('0' + below(10));
        appendDigits(3);
    }
}

void JsonComposer::appendDigits(int most)
{
    for (int left = below(most + 1); left > 0; --left)
        m_text += static_cast<char>('0' + below(10));
}
