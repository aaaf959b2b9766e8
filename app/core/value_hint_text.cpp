// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/value_hint_text.h"

#include "app/core/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueHint)
};

DisplayZone otherZone(const DisplayZone &zone)
{
    return zone.isUtc() ? DisplayZone::local() : DisplayZone::utc();
}

QString clockIn(const DisplayZone &zone, Timestamp time)
{
    return Words::tr("%1 %2").arg(formatDateTime(time, zone), visibleText(zone.name()));
}

// "2026-11-21 09:12:44 UTC · 2026-11-21 10:12:44 Europe/Lisbon"
QString bothClocks(const ValueHint &hint, const DisplayZone &zone)
{
    const QString own = clockIn(zone, hint.time);
    const QString other = clockIn(otherZone(zone), hint.time);
    return own == other ? own : Words::tr("%1 · %2").arg(own, other);
}

// A link or address that no program takes for one.
QString defanged(const ValueHint &hint)
{
    QString text = hint.text;
    if (hint.kind != HintKind::Url)
        return text.replace(u'.', "[.]"_L1).replace(u':', "[:]"_L1);
    text = QString::fromLatin1(hint.url.toEncoded());
    const qsizetype host = text.indexOf("//"_L1) + 2;
    const auto isBehind = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto behind = std::find_if(text.cbegin() + host, text.cend(), isBehind) - text.cbegin();
    const QString authority = text.sliced(host, behind - host).replace(u'.', "[.]"_L1);
    return "hxxp"_L1 + text.sliced(4, host - 4) + authority + text.sliced(behind);
}

// As forms write it: a plus is a blank.
QString decodedPart(QString encoded)
{
    return QUrl::fromPercentEncoding(encoded.replace(u'+', u' ').toUtf8());
}

QString shortName(const QString &name)
{
    constexpr qsizetype kMost = 40;
    return visibleText(name.size() > kMost ? name.first(kMost) + u'…' : name);
}

QList<HintCopy> parameterCopies(const QUrl &url)
{
    constexpr qsizetype kMost = 20;
    QList<HintCopy> copies;
    for (const QString &pair : url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts)) {
        if (copies.size() == kMost)
            break;
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0)
            copies.append({Words::tr("Query parameter “%1”").arg(shortName(decodedPart(pair.first(equals)))),
                           decodedPart(pair.sliced(equals + 1))});
    }
    return copies;
}

QList<HintCopy> urlCopies(const ValueHint &hint)
{
    QList<HintCopy> copies{{Words::tr("Host"), asciiHost(hint)}};
    if (const QString path = QUrl::fromPercentEncoding(hint.url.path(QUrl::FullyEncoded).toUtf8());
        path.size() > 1)
        copies.append({Words::tr("Path"), path});
    if (const QString query = hint.url.query(QUrl::FullyEncoded); !query.isEmpty())
        copies.append({Words::tr("Query"), query});
    return copies + parameterCopies(hint.url) + QList<HintCopy>{{Words::tr("Defanged"), defanged(hint)}};
}

QList<HintCopy> timeCopies(const ValueHint &hint, const DisplayZone &zone)
{
    const DisplayZone local = zone.isUtc() ? DisplayZone::local() : zone;
    constexpr qint64 kMicrosPerMilli = 1000;
    const auto floored = [&hint](qint64 unit) {
        const qint64 rest = hint.time.micros % unit;
        return QString::number(hint.time.micros / unit - (rest < 0 ? 1 : 0));
    };
    QList<HintCopy> copies{{Words::tr("ISO 8601, UTC"), formatRfc3339(hint.time, DisplayZone::utc())}};
    if (!local.isUtc())
        copies.append(
            {Words::tr("ISO 8601, %1").arg(visibleText(local.name())), formatRfc3339(hint.time, local)});
    copies.append({Words::tr("Seconds since 1970"), floored(kMicrosPerSecond)});
    copies.append({Words::tr("Milliseconds since 1970"), floored(kMicrosPerMilli)});
    return copies;
}

QString reversedDnsName(const ValueHint &hint)
{
    if (hint.kind == HintKind::Ipv4) {
        QStringList parts = hint.text.split(u'.');
        std::ranges::reverse(parts);
        return parts.join(u'.') + ".in-addr.arpa"_L1;
    }
    QString name = "ip6.arpa"_L1;
    for (const quint16 group : readIpv6(hint.text).value_or(Ipv6Groups{}).groups) {
        for (const QChar digit : u"%1"_s.arg(group, 4, 16, QChar(u'0')))
            name.prepend(QString(digit) + u'.');
    }
    return name;
}

QString wholeIpv6(const ValueHint &hint)
{
    QStringList groups;
    for (const quint16 group : readIpv6(hint.text).value_or(Ipv6Groups{}).groups)
        groups += u"%1"_s.arg(group, 4, 16, QChar(u'0'));
    return groups.join(u':');
}

QList<HintCopy> addressCopies(const ValueHint &hint)
{
    QList<HintCopy> copies;
    if (hint.kind == HintKind::Ipv6)
        copies.append({Words::tr("All digits"), wholeIpv6(hint)});
    copies.append({Words::tr("Name for reverse DNS"), reversedDnsName(hint)});
    copies.append({Words::tr("Defanged"), defanged(hint)});
    return copies;
}

QList<HintCopy> emailCopies(const ValueHint &hint)
{
    const qsizetype at = hint.text.indexOf(u'@');
    return {{Words::tr("Mailbox"), hint.text.first(at)}, {Words::tr("Domain"), hint.text.sliced(at + 1)}};
}

QList<HintCopy> digitCopies(const ValueHint &hint)
{
    if (hint.kind == HintKind::Uuid)
        return {{Words::tr("Without hyphens"), QString(hint.text).remove(u'-')}};
    return {{Words::tr("Lower case"), hint.text.toLower()}, {Words::tr("Upper case"), hint.text.toUpper()}};
}

} // namespace

QString hintText(const ValueHint &hint, const DisplayZone &zone)
{
    switch (hint.kind) {
    case HintKind::Url:
        return Words::tr("Link to %1").arg(visibleText(asciiHost(hint)));
    case HintKind::Ipv4:
        return Words::tr("IPv4 address");
    case HintKind::Ipv6:
        return Words::tr("IPv6 address");
    case HintKind::Timestamp:
        return bothClocks(hint, zone);
    case HintKind::Seconds:
        return Words::tr("As seconds since 1970: %1").arg(bothClocks(hint, zone));
    case HintKind::Millis:
        return Words::tr("As milliseconds since 1970: %1").arg(bothClocks(hint, zone));
    case HintKind::Hash:
        return Words::tr("Looks like %1").arg(hashName(hint.text.size()));
    case HintKind::Email:
        return Words::tr("E-mail address");
    case HintKind::Uuid:
        return Words::tr("UUID");
    }
    return {};
}

QList<HintCopy> hintCopies(const ValueHint &hint, const DisplayZone &zone)
{
    switch (hint.kind) {
    case HintKind::Url:
        return urlCopies(hint);
    case HintKind::Ipv4:
    case HintKind::Ipv6:
        return addressCopies(hint);
    case HintKind::Timestamp:
    case HintKind::Seconds:
    case HintKind::Millis:
        return timeCopies(hint, zone);
    case HintKind::Hash:
    case HintKind::Uuid:
        return digitCopies(hint);
    case HintKind::Email:
        return emailCopies(hint);
    }
    return {};
}

} // namespace core
