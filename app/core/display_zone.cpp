// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/display_zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}

Timestamp shifted(Timestamp time, int seconds)
{
    return {time.micros + seconds * kMicrosPerSecond, time.nanos};
}

// The wall clock of `zone` as if it were UTC, so that UTC formatting shows it.
Timestamp wallClock(Timestamp time, const DisplayZone &zone)
{
    return shifted(time, zone.offsetSeconds(time));
}

// "+01:00"
QByteArray offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
    const std::array text = {seconds < 0 ? '-' : '+',  digit(minutes / 600), digit(minutes / 60), ':',
                             digit(minutes % 60 / 10), digit(minutes)};
    return {text.data(), text.size()};
}

// The names of tzdata without a slash that people use, in capitals. To the library they are also POSIX rules
// that mean UTC, so that a system whose data lacks the name shows in the offset or in the missing summer
// time.
bool isKnownShortZone(const QString &name)
{
    struct ShortZone
    {
        QLatin1StringView name;
        int winterHours;
        bool hasSummerTime;
    };
    static constexpr ShortZone kZones[] = {
        {"GMT"_L1, 0, false}, {"WET"_L1, 0, true},   {"CET"_L1, 1, true},   {"MET"_L1, 1, true},
        {"EET"_L1, 2, true},  {"EST"_L1, -5, false}, {"MST"_L1, -7, false}, {"HST"_L1, -10, false}};
    const auto *const known = std::ranges::find(kZones, name, &ShortZone::name);
    if (known == std::end(kZones))
        return false;
    const QTimeZone zone(name.toLatin1());
    const auto hoursIn = [&zone](int month) {
        return zone.offsetFromUtc(QDateTime(QDate(2024, month, 15), QTime(12, 0), QTimeZone::utc())) / 3600;
    };
    return zone.isValid() && hoursIn(1) == known->winterHours &&
           hoursIn(7) == known->winterHours + (known->hasSummerTime ? 1 : 0);
}

// QTimeZone takes almost any word: a path, a POSIX rule, and when empty the system's zone. A slash tells the
// names of tzdata from rules: no rule without commas has one.
bool isZoneName(const QString &name)
{
    const auto isAllowed = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"_-+/").contains(c));
    };
    return std::all_of(name.cbegin(), name.cend(), isAllowed) && !name.startsWith(u'/') &&
           (name.contains(u'/') || isKnownShortZone(name));
}

} // namespace

DisplayZone::DisplayZone()
    : m_zone(QTimeZone::utc())
{}

DisplayZone::DisplayZone(const QTimeZone &zone)
    : m_zone(zone)
    , m_utc(zone == QTimeZone::utc())
{}

DisplayZone DisplayZone::utc()
{
    return {};
}

DisplayZone DisplayZone::local()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? DisplayZone(zone) : utc();
}

Result<DisplayZone> DisplayZone::named(const QString &name)
{
    if (name.compare("UTC"_L1, Qt::CaseInsensitive) == 0)
        return utc();
    if (name.compare("local"_L1, Qt::CaseInsensitive) == 0)
        return local();
    const QTimeZone zone = isZoneName(name) ? QTimeZone(name.toLatin1()) : QTimeZone();
    if (!zone.isValid()) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "DisplayZone",
                "“%1” is not a known time zone: use “UTC”, “local” or a name such as “Europe/Lisbon”")
                .arg(name));
    }
    return DisplayZone(zone);
}

QString DisplayZone::name() const
{
    return m_utc ? u"UTC"_s : QString::fromLatin1(m_zone.id());
}

int DisplayZone::offsetSeconds(Timestamp time) const
{
    if (m_utc)
        return 0;
    const qint64 millis = floorDivide(time.micros, 1000);
    const int seconds = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::utc()));
    // Local mean times of the 19th century have seconds, which no RFC 3339 offset can say.
    return static_cast<int>(floorDivide(seconds + 30, 60)) * 60;
}

QString DisplayZone::offsetName(Timestamp time) const
{
    return u"UTC"_s + QLatin1StringView(offsetText(offsetSeconds(time)));
}

QString formatDateTime(Timestamp time, const DisplayZone &zone)
{
    const qint64 millis = floorDivide(wallClock(time, zone).micros, 1000);
    QByteArray text = toRfc3339({millis * 1000, 0}).chopped(1);
    text[text.indexOf('T')] = ' ';
    return QString::fromLatin1(millis % 1000 == 0 ? text + ".000" : text);
}

QString formatShort(Timestamp time, const DisplayZone &zone, std::optional<Timestamp> reference)
{
    const auto shown = [&zone](Timestamp instant) {
        return QDateTime::fromMSecsSinceEpoch(floorDivide(wallClock(instant, zone).micros, 1000),
                                              QTimeZone::utc());
    };
    const bool sameYear = reference && shown(*reference).date().year() == shown(time).date().year();
    return QLocale().toString(shown(time),
                              sameYear ? QCoreApplication::translate("DisplayZone", "d MMM HH:mm")
                                       : QCoreApplication::translate("DisplayZone", "d MMM yyyy HH:mm"));
}

QString formatClock(Timestamp time, const DisplayZone &zone)
{
    return formatDateTime(time, zone).chopped(4).right(8); // east of UTC, year 9999 ends in year 10000
}

QString formatRfc3339(Timestamp time, const DisplayZone &zone)
{
    const int offset = zone.offsetSeconds(time);
    const Timestamp wall = shifted(time, offset);
    // RFC 3339 can't name a year before 0000 or after 9999, so the edge stays in UTC.
    if (zone.isUtc() || wall.micros < kFirstMicros || wall.micros > kLastMicros)
        return QString::fromLatin1(toRfc3339(time));
    return QString::fromLatin1(toRfc3339(wall).chopped(1) + offsetText(offset));
}

QString formatDuration(qint64 micros)
{
    struct Unit
    {
        qint64 micros;
        const char *text;
    };
    static constexpr Unit kUnits[] = {
        {365 * kMicrosPerDay, QT_TRANSLATE_NOOP("Duration", "%1 y")},
        {kMicrosPerDay, QT_TRANSLATE_NOOP("Duration", "%1 d")},
        {kMicrosPerHour, QT_TRANSLATE_NOOP("Duration", "%1 h")},
        {kMicrosPerMinute, QT_TRANSLATE_NOOP("Duration", "%1 min")},
        {kMicrosPerSecond, QT_TRANSLATE_NOOP("Duration", "%1 s")},
        {1000, QT_TRANSLATE_NOOP("Duration", "%1 ms")},
        {1, QT_TRANSLATE_NOOP("Duration", "%1 µs")},
    };
    const auto unitText = [](const Unit &unit, qint64 count) {
        return QCoreApplication::translate("Duration", unit.text).arg(count);
    };
    for (std::size_t i = 0; i < std::size(kUnits); ++i) {
        if (micros < kUnits[i].micros)
            continue;
        const QString large = unitText(kUnits[i], micros / kUnits[i].micros);
        // A second unit only from a day on: "1 d 3 h", but "47 min".
        if (kUnits[i].micros < kMicrosPerDay)
            return large;
        const qint64 rest = micros % kUnits[i].micros / kUnits[i + 1].micros;
        if (rest == 0)
            return large;
        return QCoreApplication::translate("Duration", "%1 %2", "two units of time, the larger first")
            .arg(large, unitText(kUnits[i + 1], rest));
    }
    return unitText({1000, "%1 ms"}, 0);
}

} // namespace core
