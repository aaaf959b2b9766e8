// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_paths.h"

#include "app/core/json_string.h"
#include "app/json/json_pointer.h"
#include "app/json/json_token.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace json {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isPlainJqKey(QStringView key)
{
    return !key.isEmpty() && isLetter(key[0]) &&
           std::ranges::all_of(key, [](QChar c) { return isLetter(c) || isDigit(c); });
}

QString quoted(const QString &text)
{
    QByteArray bytes;
    core::appendJsonString(bytes, text);
    return QString::fromUtf8(bytes);
}

// A step down: the key of a field, or the row of an item.
struct Step
{
    QString key;
    std::optional<quint32> row = {};
};

// Takes a path to pieces from its front. Whatever doesn't fit is nothing.
class PathReader
{
public:
    explicit PathReader(QStringView path)
        : m_rest(path)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool isAt(QChar c) const { return m_rest.startsWith(c); }

    [[nodiscard]] bool take(QChar c)
    {
        const bool isNext = isAt(c);
        if (isNext)
            m_rest = m_rest.sliced(1);
        return isNext;
    }

    // Letters and digits, a letter first. All beyond ASCII are letters where `isWide`.
    [[nodiscard]] std::optional<Step> takeName(bool isWide)
    {
        const auto behind = std::ranges::find_if_not(
            m_rest, [&](QChar c) { return isLetter(c) || isDigit(c) || (isWide && c.unicode() >= 0x80); });
        const QStringView name = takeFirst(behind - m_rest.begin());
        if (name.isEmpty() || isDigit(name[0]))
            return std::nullopt;
        return Step{.key = name.toString()};
    }

    // [row], ["key"] or, where `isSingle`, ['key'].
    [[nodiscard]] std::optional<Step> takeBrackets(bool isSingle)
    {
        if (!take(u'['))
            return std::nullopt;
        const bool isKey = isAt(u'"') || (isSingle && isAt(u'\''));
        std::optional<Step> step = isKey ? takeString() : takeRow();
        return take(u']') ? step : std::nullopt;
    }

    // A JSON string, or the same between single quotes.
    [[nodiscard]] std::optional<Step> takeString();

private:
    [[nodiscard]] std::optional<Step> takeRow()
    {
        const auto behind = std::ranges::find_if_not(m_rest, isDigit);
        const std::optional<quint32> row = itemNumber(takeFirst(behind - m_rest.begin()));
        return row ? std::optional(Step{.key = {}, .row = row}) : std::nullopt;
    }

    QStringView takeFirst(qsizetype count)
    {
        const QStringView first = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return first;
    }

    QStringView m_rest;
};

std::optional<Step> PathReader::takeString()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const QChar quote = takeFirst(1)[0];
    QString json(u'"'); // with double quotes
    while (!isAtEnd() && !isAt(quote)) {
        const QChar c = takeFirst(1)[0];
        if (c != u'\\') {
            json += c == u'"' ? u"\\\""_s : QString(c);
            continue;
        }
        if (isAtEnd() || (isAt(u'"') && quote != u'"'))
            return std::nullopt;
        const QChar escaped = takeFirst(1)[0];
        const bool isSingleQuote = escaped == u'\'' && quote == u'\'';
        json += isSingleQuote ? QString(escaped) : QString(c) + escaped;
    }
    if (!take(quote))
        return std::nullopt;
    const QByteArray bytes = (json + u'"').toUtf8();
    if (scanString(bytes.begin(), bytes.end()).problem)
        return std::nullopt;
    return Step{.key = core::decodeJsonString(QByteArrayView(bytes).sliced(1, bytes.size() - 2))};
}

std::optional<NodeId> follow(const Document &document, NodeId node, const std::optional<Step> &step)
{
    if (!step)
        return std::nullopt;
    return step->row ? findItem(document, node, *step->row) : findField(document, node, step->key);
}

// Behind the dot, or at a bracket.
std::optional<Step> takeJqStep(PathReader &reader)
{
    if (reader.isAt(u'['))
        return reader.takeBrackets(false);
    return reader.isAt(u'"') ? reader.takeString() : reader.takeName(false);
}

} // namespace

QString jqPathOf(const Document &document, NodeId node)
{
    QString path;
    for (const NodeId step : document.pathTo(node)) {
        if (!document.isNamed(step))
            break;
        const QString key = document.keyText(step);
        if (!document.hasKey(step))
            path += (path.isEmpty() ? u".["_s : u"["_s) + key + u']';
        else
            path += u'.' + (isPlainJqKey(key) ? key : quoted(key));
    }
    return path.isEmpty() ? u"."_s : path;
}

std::optional<NodeId> findJqPath(const Document &document, QStringView path)
{
    PathReader reader(path);
    if (!path.isValidUtf16() || !reader.take(u'.'))
        return std::nullopt;
    std::optional<NodeId> node = 0;
    for (bool isBehindDot = true; node && !reader.isAtEnd(); isBehindDot = false) {
        if (!isBehindDot && !reader.take(u'.') && !reader.isAt(u'['))
            return std::nullopt;
        node = follow(document, *node, takeJqStep(reader));
    }
    return node;
}

QString bracketPathOf(const Document &document, NodeId node)
{
    QString path = u"$"_s;
    for (const NodeId step : document.pathTo(node)) {
        if (!document.isNamed(step))
            break;
        const QString key = document.keyText(step);
        path += u'[' + (document.hasKey(step) ? quoted(key) : key) + u']';
    }
    return path;
}

std::optional<NodeId> findBracketPath(const Document &document, QStringView path)
{
    PathReader reader(path);
    if (!path.isValidUtf16() || !reader.take(u'$'))
        return std::nullopt;
    std::optional<NodeId> node = 0;
    while (node && !reader.isAtEnd())
        node = follow(document, *node, reader.take(u'.') ? reader.takeName(true) : reader.takeBrackets(true));
    return node;
}

} // namespace json
