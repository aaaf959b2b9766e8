// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/value_hint.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isHexLetter(QChar c)
{
    return (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

constexpr bool isHexDigit(QChar c)
{
    return isDigit(c) || isHexLetter(c);
}

constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool areAll(QStringView text, bool (*fits)(QChar))
{
    return !text.isEmpty() && std::ranges::all_of(text, fits);
}

// What stands between `separator`s, at most one more than `most`.
QList<QStringView> partsOf(QStringView text, QChar separator, qsizetype most)
{
    QList<QStringView> parts;
    for (qsizetype at = 0; parts.size() < most;) {
        const qsizetype end = text.indexOf(separator, at);
        if (end < 0) {
            parts.append(text.sliced(at));
            return parts;
        }
        parts.append(text.sliced(at, end - at));
        at = end + 1;
    }
    parts.append(QStringView());
    return parts;
}

std::optional<std::array<quint8, 4>> readIpv4(QStringView text)
{
    const QList<QStringView> parts = partsOf(text, u'.', 4);
    if (parts.size() != 4)
        return std::nullopt;
    std::array<quint8, 4> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const QStringView part = parts.at(qsizetype(i));
        const bool hasLeadingZero = part.size() > 1 && part.front() == u'0';
        if (part.size() > 3 || hasLeadingZero || !areAll(part, isDigit) || part.toInt() > 255)
            return std::nullopt;
        bytes[i] = static_cast<quint8>(part.toInt());
    }
    return bytes;
}

// Appends the groups on one side of "::"; an IPv4 address may stand for the last two.
bool readGroups(QStringView side, bool isLast, QList<quint16> &groups)
{
    if (side.isEmpty())
        return true;
    const QList<QStringView> parts = partsOf(side, u':', 8);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts.at(i);
        if (const auto bytes = readIpv4(part); bytes && isLast && i == parts.size() - 1) {
            groups += static_cast<quint16>((*bytes)[0] << 8 | (*bytes)[1]);
            groups += static_cast<quint16>((*bytes)[2] << 8 | (*bytes)[3]);
            continue;
        }
        if (part.size() > 4 || !areAll(part, isHexDigit))
            return false;
        groups += part.toUShort(nullptr, 16);
    }
    return true;
}

// A name of labels, or an address: what looks like numbers has to be an address.
bool isHost(const QString &host)
{
    if (host.contains(u':'))
        return readIpv6(host).has_value();
    const QList<QStringView> labels = partsOf(host, u'.', 128);
    if (host.size() > 253 || std::ranges::any_of(labels, [](QStringView label) { return label.isEmpty(); }))
        return false;
    return !areAll(labels.constLast(), isDigit) || readIpv4(host);
}

std::optional<ValueHint> readUrl(QStringView text)
{
    if (!text.startsWith("http://"_L1, Qt::CaseInsensitive) &&
        !text.startsWith("https://"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const bool isTextOnly = std::ranges::none_of(
        text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    const QUrl url(text.toString(), QUrl::StrictMode);
    QString host = url.host(QUrl::FullyEncoded);
    if (host.endsWith(u'.'))
        host.chop(1); // the root of all names
    if (!isTextOnly || !url.isValid() || !isHost(host))
        return std::nullopt;
    return ValueHint{.kind = HintKind::Url, .text = text.toString(), .url = url};
}

std::optional<ValueHint> readAddress(QStringView text)
{
    if (readIpv4(text))
        return ValueHint{.kind = HintKind::Ipv4, .text = text.toString()};
    if (readIpv6(text))
        return ValueHint{.kind = HintKind::Ipv6, .text = text.toString()};
    return std::nullopt;
}

std::optional<ValueHint> readTime(QStringView text)
{
    // Most texts are none, and this is asked for every row on screen.
    if (text.size() < 20 || text.at(4) != u'-' || text.at(7) != u'-')
        return std::nullopt;
    const auto parsed = parseTimestamp(text.toUtf8());
    if (!parsed)
        return std::nullopt;
    return ValueHint{.kind = HintKind::Timestamp, .text = text.toString(), .time = parsed->time};
}

// Digits alone are more likely a number, letters alone a word, and no program mixes upper and lower case.
std::optional<ValueHint> readHash(QStringView text)
{
    if (hashName(text.size()).isEmpty() || !areAll(text, isHexDigit))
        return std::nullopt;
    const auto isAnUpper = [](QChar c) { return c >= u'A' && c <= u'F'; };
    const auto isALower = [](QChar c) { return c >= u'a' && c <= u'f'; };
    if (std::ranges::none_of(text, isDigit) ||
        std::ranges::any_of(text, isAnUpper) == std::ranges::any_of(text, isALower))
        return std::nullopt;
    return ValueHint{.kind = HintKind::Hash, .text = text.toString()};
}

std::optional<ValueHint> readUuid(QStringView text)
{
    constexpr std::array kLengths = {8, 4, 4, 4, 12};
    const QList<QStringView> parts = partsOf(text, u'-', 5);
    const auto fits = [](QStringView part, int length) {
        return part.size() == length && areAll(part, isHexDigit);
    };
    if (!std::ranges::equal(parts, kLengths, fits))
        return std::nullopt;
    return ValueHint{.kind = HintKind::Uuid, .text = text.toString()};
}

bool isMailboxName(QStringView name)
{
    const auto fits = [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c);
    };
    return name.size() <= 64 && areAll(name, fits) && !name.startsWith(u'.') && !name.endsWith(u'.') &&
           !name.contains(u".."_s);
}

// At least two labels, the last of them no number.
bool isMailDomain(QStringView domain)
{
    const QList<QStringView> labels = partsOf(domain, u'.', 128);
    const auto isLabel = [](QStringView label) {
        const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
        return label.size() <= 63 && areAll(label, fits) && !label.startsWith(u'-') && !label.endsWith(u'-');
    };
    return labels.size() >= 2 && std::ranges::all_of(labels, isLabel) && labels.constLast().size() >= 2 &&
           !areAll(labels.constLast(), isDigit);
}

std::optional<ValueHint> readEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || text.size() > 254 || !isMailboxName(text.first(at)) || !isMailDomain(text.sliced(at + 1)))
        return std::nullopt;
    return ValueHint{.kind = HintKind::Email, .text = text.toString()};
}

} // namespace

std::optional<ValueHint> hintOf(QStringView text)
{
    if (text.isEmpty() || text.size() > kMaxHintText)
        return std::nullopt;
    for (const auto read : {readUrl, readAddress, readTime, readHash, readUuid, readEmail}) {
        if (auto hint = read(text))
            return hint;
    }
    return std::nullopt;
}

std::optional<ValueHint> hintOfNumber(QByteArrayView number)
{
    constexpr qint64 kFirst = 946'684'800;    // 2000-01-01T00:00:00Z
    constexpr qint64 kBehind = 4'102'444'800; // 2100-01-01T00:00:00Z
    constexpr qsizetype kFewestDigits = 9;
    constexpr qsizetype kMostDigits = 13;
    const bool areDigits = std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    if (!areDigits || number.size() < kFewestDigits || number.size() > kMostDigits)
        return std::nullopt;
    const qint64 value = number.toLongLong();
    const QString text = QString::fromLatin1(number);
    if (value >= kFirst && value < kBehind)
        return ValueHint{.kind = HintKind::Seconds, .text = text, .time = {value * kMicrosPerSecond, 0}};
    if (value >= kFirst * 1000 && value < kBehind * 1000)
        return ValueHint{.kind = HintKind::Millis, .text = text, .time = {value * 1000, 0}};
    return std::nullopt;
}

QString asciiHost(const ValueHint &hint)
{
    return hint.url.host(QUrl::FullyEncoded);
}

std::optional<Ipv6Groups> readIpv6(QStringView text)
{
    constexpr qsizetype kLongest = 45; // eight groups, an IPv4 address for the last two
    constexpr auto kGap = u"::";
    if (text.size() > kLongest || !text.contains(u':'))
        return std::nullopt;
    const qsizetype gap = text.indexOf(kGap);
    QList<quint16> before;
    QList<quint16> behind;
    const bool isRead = gap < 0 ? readGroups(text, true, before)
                                : readGroups(text.first(gap), false, before) &&
                                      readGroups(text.sliced(gap + 2), true, behind);
    const qsizetype count = before.size() + behind.size();
    if (!isRead || (gap < 0 ? count != 8 : count > 7))
        return std::nullopt;
    Ipv6Groups address;
    std::ranges::copy(before, address.groups);
    std::ranges::copy(behind, std::end(address.groups) - behind.size());
    return address;
}

QLatin1StringView hashName(qsizetype digits)
{
    switch (digits) {
    case 32:
        return "MD5"_L1;
    case 40:
        return "SHA-1"_L1;
    case 56:
        return "SHA-224"_L1;
    case 64:
        return "SHA-256"_L1;
    case 96:
        return "SHA-384"_L1;
    case 128:
        return "SHA-512"_L1;
    default:
        return {};
    }
}

} // namespace core
