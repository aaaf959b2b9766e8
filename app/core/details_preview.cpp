// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/details_preview.h"

#include "app/core/json_scan.h"
#include "app/core/json_string.h"
#include "app/core/visible_text.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kMaxRead = 4096;     // bytes of the value that are looked at
constexpr qsizetype kMaxMemberText = 40; // characters of a key or of a string inside a container
constexpr qsizetype kMinLimit = 8;

bool endsScalar(char c)
{
    return isJsonBlank(c) || QByteArrayView("{}[],:\"").contains(c);
}

QString cutTo(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    text.truncate(limit - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

bool isPlainKey(const QString &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'.' || c == u'$';
    });
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

class Previewer
{
public:
    Previewer(QByteArrayView json, qsizetype limit)
        : m_at(json.begin())
        , m_end(json.begin() + std::min(json.size(), kMaxRead))
        , m_limit(std::max(limit, kMinLimit))
    {}

    [[nodiscard]] QString preview()
    {
        skipBlanks();
        if (m_at == m_end)
            return {};
        if (*m_at == '{' || *m_at == '[')
            return container();
        return cutTo(scalar(m_limit), m_limit);
    }

private:
    void skipBlanks() { m_at = skipJsonBlanks(m_at, m_end); }

    [[nodiscard]] bool isNext(char c) const { return m_at != m_end && *m_at == c; }

    [[nodiscard]] QString container()
    {
        const bool isObject = *m_at++ == '{';
        const char closing = isObject ? '}' : ']';
        skipBlanks();
        if (isNext(closing))
            return isObject ? u"{}"_s : u"[]"_s;
        QString out = isObject ? u"{ "_s : u"[ "_s;
        const QString end = isObject ? u" }"_s : u" ]"_s;
        const QString more = u", …"_s;
        for (bool isFirst = true;; isFirst = false) {
            const QString separator = isFirst ? QString() : u", "_s;
            auto [text, isWhole] = isObject ? member() : value();
            skipBlanks();
            const bool isLast = !isWhole || isNext(closing);
            const qsizetype taken = out.size() + separator.size() + end.size() + (isLast ? 0 : more.size());
            if (!isFirst && taken + text.size() > m_limit)
                return out + more + end;
            // The start of a first member that is too long says more than nothing.
            out += separator + (isFirst ? cutTo(text, std::max<qsizetype>(1, m_limit - taken)) : text);
            if (isLast)
                return out + end;
            if (!isNext(','))
                return out + more + end;
            ++m_at;
            skipBlanks();
        }
    }

    // What was read of a member or value. Where it isn't whole, the text ends with … and reading must stop.
    struct Piece
    {
        QString text;
        bool isWhole;
    };

    [[nodiscard]] Piece member()
    {
        const std::optional<QString> key = isNext('"') ? string(kMaxMemberText) : std::nullopt;
        if (!key)
            return {u"…"_s, false};
        const QString lead = (isPlainKey(*key) ? *key : quoted(*key)) + u": "_s;
        skipBlanks();
        if (!isNext(':'))
            return {lead + u'…', false};
        ++m_at;
        skipBlanks();
        const Piece piece = value();
        return {lead + piece.text, piece.isWhole};
    }

    [[nodiscard]] Piece value()
    {
        if (m_at == m_end || *m_at == ']' || *m_at == '}' || *m_at == ',' || *m_at == ':')
            return {u"…"_s, false};
        if (*m_at == '{' || *m_at == '[')
            return nested();
        return {scalar(kMaxMemberText), true};
    }

    // A nested container as {…} or [length], whatever is inside.
    [[nodiscard]] Piece nested()
    {
        const bool isObject = *m_at++ == '{';
        skipBlanks();
        const bool isEmpty = isNext(isObject ? '}' : ']');
        const std::optional<qsizetype> commas = skipToClosing();
        if (isEmpty)
            return {isObject ? u"{}"_s : u"[]"_s, true};
        if (isObject || !commas)
            return {isObject ? u"{…}"_s : u"[…]"_s, commas.has_value()};
        return {u'[' + QString::number(*commas + 1) + u']', true};
    }

    // Goes behind the bracket that closes the container just entered and counts the commas at its level.
    [[nodiscard]] std::optional<qsizetype> skipToClosing()
    {
        qsizetype commas = 0;
        for (qsizetype depth = 1; m_at != m_end;) {
            const char c = *m_at;
            if (c == '"') {
                const char *quote = closingQuote(m_at, m_end);
                m_at = quote == m_end ? m_end : quote + 1;
                continue;
            }
            ++m_at;
            if (c == ',' && depth == 1)
                ++commas;
            else if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return commas;
        }
        return std::nullopt;
    }

    // The text of a string, cut to `limit` characters; nothing where its end is out of reach.
    [[nodiscard]] std::optional<QString> string(qsizetype limit)
    {
        const char *start = m_at + 1;
        const char *quote = closingQuote(m_at, m_end);
        m_at = quote == m_end ? m_end : quote + 1;
        if (quote == m_end)
            return std::nullopt;
        return cutTo(visibleText(decodeJsonString(QByteArrayView(start, quote))), limit);
    }

    [[nodiscard]] QString scalar(qsizetype limit)
    {
        const char *start = m_at;
        if (*m_at != '"') {
            m_at = std::find_if(m_at + 1, m_end, endsScalar);
            return cutTo(visibleText(QString::fromUtf8(start, m_at - start)), limit);
        }
        if (const std::optional<QString> text = string(limit))
            return quoted(*text);
        const QString text = decodeJsonString(QByteArrayView(start + 1, m_end));
        return quoted(cutTo(visibleText(text) + u'…', limit));
    }

    const char *m_at;
    const char *m_end;
    qsizetype m_limit;
};

} // namespace

QString previewJson(QByteArrayView json, int limit)
{
    return Previewer(json, limit).preview();
}

} // namespace core
