// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/timestamp.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <optional>

namespace core {

// What a value looks like. A hint only: nothing is ever opened or asked for because of it.
enum class HintKind : quint8 {
    Url,       // http or https, with a host
    Ipv4,      // four decimal numbers, none with a leading zero
    Ipv6,      // RFC 4291, without a zone or brackets
    Timestamp, // text as parseTimestamp() reads it
    Seconds,   // a number that may be seconds since 1970, from 2000 to 2100
    Millis,    // likewise milliseconds
    Hash,      // as many hexadecimal digits as a well-known hash has
    Email,
    Uuid,
};

struct ValueHint
{
    HintKind kind;
    QString text;        // the value, as recognised
    Timestamp time = {}; // of Timestamp, Seconds and Millis
    QUrl url = {};       // of Url
};

// Longer texts, in UTF-16 units, are no value to recognise and are not looked at.
inline constexpr qsizetype kMaxHintText = 2048;

// `text` is what a JSON string says, escapes decoded. Blanks around it are part of it, so it is nothing then.
[[nodiscard]] std::optional<ValueHint> hintOf(QStringView text);
// `number` is a JSON number as sent.
[[nodiscard]] std::optional<ValueHint> hintOfNumber(QByteArrayView number);

// The host of a Url in ASCII, as a network would be asked for it: "xn--…" where it is written otherwise. To
// be shown before the URL is opened.
[[nodiscard]] QString asciiHost(const ValueHint &hint);

// The 8 groups of an IPv6 address; nothing where `text` is none.
struct Ipv6Groups
{
    quint16 groups[8] = {};
};
[[nodiscard]] std::optional<Ipv6Groups> readIpv6(QStringView text);

// "MD5" for 32 hexadecimal digits; empty where no well-known hash has so many.
[[nodiscard]] QLatin1StringView hashName(qsizetype digits);

} // namespace core
