// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/details_search.h"

#include "app/core/json_scan.h"
#include "app/core/json_string.h"

#include <algorithm>

namespace core {

namespace {

bool isString(QByteArrayView value)
{
    return value.size() >= 2 && value.front() == '"' && value.back() == '"';
}

bool isComparable(QByteArrayView value, const QString &text)
{
    if (isString(value))
        return TextSearch::isAllOf(value.sliced(1).chopped(1), text);
    if (!value.startsWith('{') && !value.startsWith('['))
        return TextSearch::isAllOf(value, text);
    return comparableText(value).compare(text, Qt::CaseInsensitive) == 0;
}

// The longest key that has to stand in the bytes: one that can be an item's number need not.
QString rarestKey(const QStringList &keys)
{
    QString rarest;
    for (const QString &key : keys) {
        const bool canBeItem = !key.isEmpty() && key.front() >= u'0' && key.front() <= u'9';
        if (!canBeItem && key.size() > rarest.size())
            rarest = key;
    }
    return rarest;
}

} // namespace

DetailsSearch::DetailsSearch(const QString &pointer, const std::optional<QString> &text)
    : m_path(pointer)
    , m_accept([text](QByteArrayView value) { return !text || isComparable(value, *text); })
{
    const QString key = rarestKey(m_path.keys());
    if (!key.isEmpty())
        m_needed.emplace_back(key);
    // Arrays and objects may have blanks between their tokens.
    if (text && !text->isEmpty() && !text->startsWith(u'{') && !text->startsWith(u'['))
        m_needed.emplace_back(*text);
}

bool DetailsSearch::isIn(QByteArrayView json) const
{
    return std::ranges::all_of(m_needed, [json](const TextSearch &text) { return text.isIn(json); }) &&
           m_path.leadsTo(json, m_accept);
}

QString comparableText(QByteArrayView value)
{
    return isString(value) ? decodeJsonString(value.sliced(1).chopped(1))
                           : QString::fromUtf8(compactJson(value));
}

} // namespace core
