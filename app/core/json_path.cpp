// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_path.h"

#include "app/core/json_scan.h"
#include "app/core/json_string.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString unescaped(QStringView step)
{
    return step.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

// RFC 6901 allows no sign and no leading zero.
qsizetype itemNumber(const QString &key)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::ranges::all_of(key, isDigit) || (key.size() > 1 && key.startsWith(u'0')))
        return -1;
    bool fits = false;
    const qlonglong number = key.toLongLong(&fits);
    return fits ? number : -1;
}

} // namespace

// One way through one value. Each function goes behind the value it is called at, or returns null where the
// JSON is malformed; once something was accepted the place does not matter any more.
class JsonPath::Walk
{
public:
    Walk(const std::vector<Step> &steps, const char *end, const Accept &accept)
        : m_steps(steps)
        , m_end(end)
        , m_accept(accept)
    {}

    [[nodiscard]] bool isAccepted() const { return m_isAccepted; }

    const char *value(const char *at, std::size_t depth)
    {
        at = skip(at);
        if (depth < m_steps.size() && at != m_end && (*at == '{' || *at == '['))
            return container(at, depth);
        const char *end = endOfJsonValue(at, m_end);
        if (depth == m_steps.size() && end)
            m_isAccepted = m_accept(QByteArrayView(at, end));
        return end;
    }

private:
    [[nodiscard]] const char *skip(const char *at) const { return skipJsonBlanks(at, m_end); }

    const char *container(const char *at, std::size_t depth)
    {
        const bool isObject = *at == '{';
        const char closing = isObject ? '}' : ']';
        at = skip(at + 1);
        if (at != m_end && *at == closing)
            return at + 1;
        const Step &step = m_steps[depth];
        for (qsizetype item = 0;; ++item) {
            bool isWanted = item == step.item;
            if (isObject)
                at = key(at, step, isWanted);
            if (at)
                at = isWanted ? value(at, depth + 1) : endOfJsonValue(skip(at), m_end);
            if (!at || m_isAccepted)
                return at;
            at = skip(at);
            if (at == m_end || (*at != ',' && *at != closing))
                return nullptr;
            if (*at++ == closing)
                return at;
            at = skip(at);
        }
    }

    // Goes behind the colon of the key at `at`.
    const char *key(const char *at, const Step &step, bool &isWanted) const
    {
        if (at == m_end || *at != '"')
            return nullptr;
        const char *quote = closingQuote(at, m_end);
        if (quote == m_end)
            return nullptr;
        isWanted = isKey(QByteArrayView(at + 1, quote), step);
        at = skip(quote + 1);
        return at != m_end && *at == ':' ? at + 1 : nullptr;
    }

    [[nodiscard]] static bool isKey(QByteArrayView token, const Step &step)
    {
        if (token == step.utf8)
            return !token.contains('\\') || decodeJsonString(token) == step.key;
        const bool isSpelledOtherwise =
            token.contains('\\') || step.key.contains(QChar(QChar::ReplacementCharacter));
        return isSpelledOtherwise && decodeJsonString(token) == step.key;
    }

    const std::vector<Step> &m_steps;
    const char *m_end;
    const Accept &m_accept;
    bool m_isAccepted = false;
};

JsonPath::JsonPath(const QString &pointer)
    : m_leadsNowhere(!pointer.isEmpty() && !pointer.startsWith(u'/'))
{
    if (!pointer.startsWith(u'/'))
        return;
    for (const QStringView step : QStringView(pointer).sliced(1).tokenize(u'/')) {
        const QString key = unescaped(step);
        m_steps.push_back({key, key.toUtf8(), key.isEmpty() ? -1 : itemNumber(key)});
    }
}

QStringList JsonPath::keys() const
{
    QStringList keys;
    for (const Step &step : m_steps)
        keys.append(step.key);
    return keys;
}

bool JsonPath::leadsTo(QByteArrayView json, const Accept &accept) const
{
    if (m_leadsNowhere || json.isEmpty())
        return false;
    Walk walk(m_steps, json.end(), accept);
    walk.value(json.begin(), 0);
    return walk.isAccepted();
}

} // namespace core
