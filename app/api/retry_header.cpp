// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/retry_header.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestMs = 1e12; // some 30 years: beyond it a number is junk

std::optional<std::chrono::milliseconds> fromNumber(const QByteArray &text, double msPerUnit)
{
    bool isNumber = false;
    const double ms = std::ceil(text.trimmed().toDouble(&isNumber) * msPerUnit);
    if (!isNumber || !(ms >= 0 && ms <= kLongestMs))
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(ms));
}

// "Sun, 06 Nov 1994 08:49:37 GMT"
std::optional<std::chrono::milliseconds> fromDate(const QByteArray &text, const QDateTime &now)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date = QDateTime(date.date(), date.time(), QTimeZone::utc());
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &retryAfterMs,
                                                         const QByteArray &retryAfter, const QDateTime &now)
{
    if (const auto wait = fromNumber(retryAfterMs, 1))
        return wait;
    if (const auto wait = fromNumber(retryAfter, 1000))
        return wait;
    return fromDate(retryAfter, now);
}

std::optional<bool> parseShouldRetry(const QByteArray &header)
{
    const QByteArray word = header.trimmed().toLower();
    if (word == "true")
        return true;
    if (word == "false")
        return false;
    return std::nullopt;
}

} // namespace api
