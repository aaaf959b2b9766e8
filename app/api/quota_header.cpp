// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/quota_header.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace api {

namespace {

struct Entry
{
    QByteArray name;
    std::optional<qint64> remaining;
    std::optional<qint64> resetsIn;
    std::optional<qint64> limit;
    std::optional<qint64> window;
};

QByteArray unquoted(QByteArray text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

std::optional<qint64> naturalNumber(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = unquoted(text).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

// Splits at `separator` outside quotes.
QByteArrayList splitOutsideQuotes(QByteArrayView text, char separator)
{
    QByteArrayList parts(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (c == separator && !quoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

Entry parseEntry(const QByteArray &text)
{
    Entry entry;
    for (const QByteArray &part : splitOutsideQuotes(text, ';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0) {
            if (entry.name.isEmpty())
                entry.name = unquoted(part);
            continue;
        }
        const QByteArray key = part.first(equals).trimmed().toLower();
        const std::optional<qint64> number = naturalNumber(part.sliced(equals + 1));
        if (key == "r")
            entry.remaining = number;
        else if (key == "t")
            entry.resetsIn = number;
        else if (key == "q")
            entry.limit = number;
        else if (key == "w")
            entry.window = number;
    }
    return entry;
}

// Entries that hold the number at `wanted`.
QList<Entry> parseList(QByteArrayView header, std::optional<qint64> Entry::*wanted)
{
    QList<Entry> entries;
    for (const QByteArray &part : splitOutsideQuotes(header, ',')) {
        if (const Entry entry = parseEntry(part); entry.*wanted)
            entries.append(entry);
    }
    return entries;
}

std::optional<std::chrono::seconds> asSeconds(std::optional<qint64> number)
{
    constexpr qint64 kLongest = 1'000'000'000; // some 30 years: beyond it a number is junk
    return number && *number <= kLongest ? std::optional(std::chrono::seconds(*number)) : std::nullopt;
}

} // namespace

core::Quota parseQuota(QByteArrayView ratelimit, QByteArrayView policy)
{
    core::Quota quota;
    const QList<Entry> limits = parseList(ratelimit, &Entry::remaining);
    const auto tightest = std::ranges::min_element(limits, {}, [](const Entry &entry) {
        return std::pair(*entry.remaining,
                         -entry.resetsIn.value_or(-1)); // of equals the one that lasts longest
    });
    if (tightest != limits.end()) {
        quota.remaining = tightest->remaining;
        quota.resetsIn = asSeconds(tightest->resetsIn);
    }
    const QList<Entry> policies = parseList(policy, &Entry::limit);
    if (policies.isEmpty())
        return quota;
    const QByteArray name = tightest != limits.end() ? tightest->name : QByteArray();
    const auto named = std::ranges::find(policies, name, &Entry::name);
    const Entry &chosen = named != policies.end() ? *named : policies.first();
    quota.limit = chosen.limit;
    quota.window = asSeconds(chosen.window);
    return quota;
}

} // namespace api
