// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_pretty.h"

#include "app/json/json_token.h"

#include <algorithm>

namespace json {

namespace {

constexpr qsizetype kMaxIndentedLevel = 64;

class Printer
{
public:
    explicit Printer(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
        m_out.reserve(bytes.size() + bytes.size() / 2);
    }

    [[nodiscard]] QByteArray print()
    {
        for (skipBlanks(); m_at != m_end; skipBlanks())
            printToken();
        return std::move(m_out);
    }

private:
    void skipBlanks() { m_at = std::find_if_not(m_at, m_end, isBlank); }

    void startLine()
    {
        m_out += '\n';
        m_out.append(2 * std::min(m_level, kMaxIndentedLevel), ' ');
    }

    void printToken()
    {
        switch (*m_at) {
        case '{':
        case '[':
            return printOpening();
        case '}':
        case ']':
            return printClosing();
        case ',':
            m_out += *m_at++;
            return startLine();
        case ':':
            ++m_at;
            m_out += ": ";
            return;
        default:
            return printScalar();
        }
    }

    void printOpening()
    {
        const char closing = *m_at == '{' ? '}' : ']';
        m_out += *m_at++;
        skipBlanks();
        if (m_at != m_end && *m_at == closing) {
            m_out += *m_at++;
            return;
        }
        ++m_level;
        startLine();
    }

    void printClosing()
    {
        m_level = std::max<qsizetype>(0, m_level - 1);
        startLine();
        m_out += *m_at++;
    }

    // A string, or whatever stands up to the next blank or structural character.
    void printScalar()
    {
        const char *start = m_at;
        if (*m_at == '"') {
            m_at = behindString(m_at);
        } else {
            m_at = std::find_if(m_at, m_end,
                                [](char c) { return isBlank(c) || QByteArrayView("{}[],:\"").contains(c); });
        }
        // Only broken text has two scalars side by side; they must not run together.
        const bool follows =
            !m_out.isEmpty() && !isBlank(m_out.back()) && !QByteArrayView("{[").contains(m_out.back());
        if (follows)
            m_out += ' ';
        m_out.append(start, m_at - start);
    }

    [[nodiscard]] const char *behindString(const char *quote) const
    {
        const char *at = quote + 1;
        while (at != m_end && *at != '"')
            at += *at == '\\' && at + 1 != m_end ? 2 : 1;
        return at == m_end ? at : at + 1;
    }

    const char *m_at;
    const char *m_end;
    qsizetype m_level = 0;
    QByteArray m_out;
};

} // namespace

QByteArray prettyJson(QByteArrayView bytes)
{
    return Printer(bytes).print();
}

} // namespace json
