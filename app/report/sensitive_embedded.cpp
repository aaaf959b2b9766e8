// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_scan.h"
#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_fields.h"

#include <algorithm>

namespace report {

namespace {

constexpr qsizetype kLongestKey = 128;
constexpr qsizetype kLongestValue = 4096;
constexpr int kMostElements = 64;

// A quote with its backslashes, as many as there are levels of JSON around it call for.
struct Quote
{
    qsizetype begin = -1;
    qsizetype end = -1; // behind the quote itself

    [[nodiscard]] bool isNone() const { return end < 0; }
    [[nodiscard]] qsizetype length() const { return end - begin; }
};

class Embedded
{
public:
    Embedded(QByteArrayView text, const std::function<void(const EmbeddedField &)> &found)
        : m_text(text)
        , m_found(found)
    {}

    void run()
    {
        for (Quote opening = nextQuote(0, m_text.size()); !opening.isNone();) {
            const Quote closing = nextQuote(opening.end, std::min(m_text.size(), opening.end + kLongestKey));
            if (!closing.isNone() && closing.length() == opening.length())
                readField(opening, closing);
            opening = closing.isNone() ? nextQuote(opening.end, m_text.size()) : closing;
        }
    }

private:
    [[nodiscard]] Quote nextQuote(qsizetype from, qsizetype end) const
    {
        if (from >= end)
            return {};
        const qsizetype at = m_text.first(end).indexOf('"', from);
        if (at < 0)
            return {};
        qsizetype begin = at;
        while (begin > from && m_text[begin - 1] == '\\')
            --begin;
        return {begin, at + 1};
    }
    // The quote that ends what an opening one of this length began: those of values within have more
    // backslashes.
    [[nodiscard]] Quote closingQuote(qsizetype from, qsizetype length) const
    {
        const qsizetype end = std::min(m_text.size(), from + kLongestValue);
        Quote quote = nextQuote(from, end);
        while (!quote.isNone() && quote.length() > length)
            quote = nextQuote(quote.end, end);
        return quote;
    }
    [[nodiscard]] qsizetype behindBlanks(qsizetype at) const
    {
        for (; at < m_text.size(); ++at) {
            const bool isEscapedBlank =
                m_text[at] == '\\' && at + 1 < m_text.size() &&
                (m_text[at + 1] == 'n' || m_text[at + 1] == 't' || m_text[at + 1] == 'r');
            if (isEscapedBlank)
                ++at;
            else if (m_text[at] != ' ')
                break;
        }
        return at;
    }

    void readField(Quote opening, Quote closing) const
    {
        qsizetype at = behindBlanks(closing.end);
        if (at >= m_text.size() || m_text[at] != ':')
            return;
        const FieldRule rule = ruleOfField(m_text.sliced(opening.end, closing.begin - opening.end));
        if (rule == FieldRule::None)
            return;
        at = behindBlanks(at + 1);
        const bool isArray = at < m_text.size() && m_text[at] == '[';
        for (int count = 0; at < m_text.size() && count < (isArray ? kMostElements : 1); ++count) {
            at = behindBlanks(m_text[at] == '[' || m_text[at] == ',' ? at + 1 : at);
            at = behindBlanks(readValue(rule, at, opening.length()));
            if (at < m_text.size() && m_text[at] != ',')
                break;
        }
    }

    // Behind it.
    [[nodiscard]] qsizetype readValue(FieldRule rule, qsizetype at, qsizetype quoteLength) const
    {
        const Quote opening = nextQuote(at, std::min(m_text.size(), at + quoteLength));
        if (opening.begin == at && opening.length() == quoteLength) {
            const Quote closing = closingQuote(opening.end, quoteLength);
            if (closing.isNone() || closing.length() != quoteLength)
                return m_text.size();
            m_found({rule, m_text.sliced(opening.end, closing.begin - opening.end)});
            return closing.end;
        }
        qsizetype end = at;
        while (end < m_text.size() && end - at < 64 && std::ranges::count("+-.0123456789eE", m_text[end]) > 0)
            ++end;
        if (end > at && isAsciiDigit(m_text[end - 1]))
            m_found({rule, m_text.sliced(at, end - at)});
        return end > at ? end : m_text.size();
    }

    QByteArrayView m_text;
    const std::function<void(const EmbeddedField &)> &m_found;
};

bool isNumberPart(char c)
{
    return isAsciiDigit(c) || c == '.' || c == '-' || c == '+';
}

} // namespace

void eachEmbeddedField(QByteArrayView text, const std::function<void(const EmbeddedField &)> &found)
{
    if (text.contains('"'))
        Embedded(text, found).run();
}

QByteArrayView embeddedQuote(QByteArrayView text, qsizetype begin, qsizetype end)
{
    constexpr qsizetype kFarthest = 256;
    while (end < text.size() && core::isJsonBlank(text[end]))
        ++end;
    const bool isClosed = end < text.size() && (text[end] == ',' || text[end] == '}' || text[end] == ']');
    if (!isClosed || begin == 0)
        return {};
    // Back over other elements to the key's colon.
    qsizetype at = begin;
    const auto isBetween = [](char c) {
        return core::isJsonBlank(c) || c == '[' || c == ',' || isNumberPart(c);
    };
    while (at > 0 && begin - at < kFarthest && isBetween(text[at - 1]))
        --at;
    if (at < 2 || text[at - 1] != ':')
        return {};
    --at;
    while (at > 0 && core::isJsonBlank(text[at - 1]))
        --at;
    if (at == 0 || text[at - 1] != '"')
        return {};
    qsizetype quote = at - 1;
    while (quote > 0 && text[quote - 1] == '\\')
        --quote;
    return text.sliced(quote, at - quote);
}

} // namespace report
