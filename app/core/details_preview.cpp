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
    return isJsonBlank(c) || c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || c == '"';
}

// Stands for itself in a JSON string, and is shown as it is.
bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

bool isPlainInKey(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'.' || c == u'$';
}

template<typename Text> // QString or QLatin1StringView
bool isPlainKey(const Text &key)
{
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (!isPlainInKey(key[i]))
            return false;
    }
    return !key.isEmpty();
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
        m_out.reserve(m_limit + kMaxMemberText);
        if (*m_at == '{' || *m_at == '[') {
            container();
        } else {
            scalar(m_limit);
            cut(0, m_limit);
        }
        return std::move(m_out);
    }

private:
    void skipBlanks() { m_at = skipJsonBlanks(m_at, m_end); }

    [[nodiscard]] bool isNext(char c) const { return m_at != m_end && *m_at == c; }

    // Cuts what stands from `start` on to `limit` characters.
    void cut(qsizetype start, qsizetype limit)
    {
        if (m_out.size() - start > limit)
            m_out.replace(start, m_out.size() - start, cutTo(m_out.sliced(start), limit));
    }

    void container()
    {
        const bool isObject = *m_at++ == '{';
        const char closing = isObject ? '}' : ']';
        const QStringView end = isObject ? u" }" : u" ]";
        const QStringView more = u", …";
        skipBlanks();
        if (isNext(closing)) {
            m_out += isObject ? u"{}" : u"[]";
            return;
        }
        m_out += isObject ? u"{ " : u"[ ";
        for (bool isFirst = true;; isFirst = false) {
            const qsizetype before = m_out.size();
            m_out += isFirst ? QStringView() : QStringView(u", ");
            const bool isWhole = isObject ? member() : value();
            skipBlanks();
            const bool isLast = !isWhole || isNext(closing);
            const qsizetype room = m_limit - end.size() - (isLast ? 0 : more.size());
            if (m_out.size() > room) {
                // The start of a first member that is too long says more than nothing.
                if (isFirst) {
                    m_out += u'…';
                    cut(before, m_limit - end.size() - before);
                } else {
                    m_out.truncate(before);
                    m_out += more;
                }
                m_out += end;
                return;
            }
            if (isLast || !isNext(',')) {
                m_out.append(isLast ? QStringView() : more).append(end);
                return;
            }
            ++m_at;
            skipBlanks();
        }
    }

    // Appends a member or value. Where it isn't whole, it ends with … and reading must stop: false.
    [[nodiscard]] bool member()
    {
        if (!isNext('"') || !key())
            return isCut();
        m_out += ": "_L1;
        skipBlanks();
        if (!isNext(':'))
            return isCut();
        ++m_at;
        skipBlanks();
        return value();
    }

    [[nodiscard]] bool value()
    {
        if (m_at == m_end || *m_at == ']' || *m_at == '}' || *m_at == ',' || *m_at == ':')
            return isCut();
        if (*m_at == '{' || *m_at == '[')
            return nested();
        scalar(kMaxMemberText);
        return true;
    }

    [[nodiscard]] bool isCut()
    {
        m_out += u'…';
        return false;
    }

    // False where its end is out of reach.
    [[nodiscard]] bool key()
    {
        if (const std::optional<QLatin1StringView> plain = plainString(kMaxMemberText)) {
            append(*plain, !isPlainKey(*plain));
            return true;
        }
        const std::optional<QString> text = string(kMaxMemberText);
        if (text)
            m_out += isPlainKey(*text) ? *text : quoted(*text);
        return text.has_value();
    }

    void append(QLatin1StringView plain, bool inQuotes)
    {
        if (inQuotes)
            m_out += u'"';
        m_out += plain;
        if (inQuotes)
            m_out += u'"';
    }

    // A nested container as {…} or [length], whatever is inside.
    [[nodiscard]] bool nested()
    {
        const bool isObject = *m_at++ == '{';
        skipBlanks();
        const bool isEmpty = isNext(isObject ? '}' : ']');
        const std::optional<qsizetype> commas = skipToClosing();
        if (isEmpty)
            m_out += isObject ? "{}"_L1 : "[]"_L1;
        else if (isObject || !commas)
            m_out += isObject ? u"{…}" : u"[…]";
        else
            m_out += u'[' + QString::number(*commas + 1) + u']';
        return isEmpty || commas.has_value();
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

    // The string at m_at where its bytes are what is shown, at most `limit` of them; then goes behind it.
    [[nodiscard]] std::optional<QLatin1StringView> plainString(qsizetype limit)
    {
        const char *start = m_at + 1;
        const char *quote = std::find_if_not(start, m_end, isPlain);
        if (quote == m_end || *quote != '"' || quote - start > limit)
            return std::nullopt;
        m_at = quote + 1;
        return QLatin1StringView(start, quote);
    }

    void scalar(qsizetype limit)
    {
        const char *start = m_at;
        if (*m_at != '"') {
            m_at = std::find_if(m_at + 1, m_end, endsScalar);
            if (m_at - start <= limit && std::all_of(start, m_at, isPlain))
                m_out += QLatin1StringView(start, m_at);
            else
                m_out += cutTo(visibleText(QString::fromUtf8(start, m_at - start)), limit);
            return;
        }
        if (const std::optional<QLatin1StringView> plain = plainString(limit)) {
            append(*plain, true);
            return;
        }
        if (const std::optional<QString> text = string(limit)) {
            m_out += quoted(*text);
            return;
        }
        const QString text = decodeJsonString(QByteArrayView(start + 1, m_end));
        m_out += quoted(cutTo(visibleText(text) + u'…', limit));
    }

    const char *m_at;
    const char *m_end;
    qsizetype m_limit;
    QString m_out;
};

} // namespace

QString previewJson(QByteArrayView json, int limit)
{
    return Previewer(json, limit).preview();
}

} // namespace core
