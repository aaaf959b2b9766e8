// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/spoken_time.h"

#include "app/core/typed_time.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMonths = {"January"_L1,   "February"_L1, "March"_L1,    "April"_L1,
                                "May"_L1,       "June"_L1,     "July"_L1,     "August"_L1,
                                "September"_L1, "October"_L1,  "November"_L1, "December"_L1};
constexpr std::array kWeekdays = {"Monday"_L1, "Tuesday"_L1,  "Wednesday"_L1, "Thursday"_L1,
                                  "Friday"_L1, "Saturday"_L1, "Sunday"_L1};

// What people type instead of a date, in their language; the English words count in every one.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SpokenTime)

public:
    [[nodiscard]] static QString now() { return tr("now", "typed for the present, in lower case"); }
    [[nodiscard]] static QString today() { return tr("today", "typed for a day, in lower case"); }
    [[nodiscard]] static QString yesterday() { return tr("yesterday", "typed for a day, in lower case"); }
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isWord(const QString &text, QLatin1StringView english, const QString &translated)
{
    return isSame(text, english) || isSame(text, translated);
}

// Abbreviations end in a dot in some locales.
QString withoutDots(QString text)
{
    return text.remove(u'.');
}

// The number of a name, counted from 1; `localNames(number)` are those of the locale.
template<std::size_t count, class LocalNames>
std::optional<int> numberOf(const QString &name, const std::array<QLatin1StringView, count> &english,
                            const LocalNames &localNames)
{
    constexpr qsizetype kFirstLetters = 3; // from there on no two are the same
    for (std::size_t i = 0; i < count; ++i) {
        if (name.size() >= kFirstLetters && english[i].startsWith(name, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    for (int number = 1; number <= static_cast<int>(count); ++number) {
        const QStringList names = localNames(number);
        if (std::ranges::any_of(names, [&](const QString &n) { return isSame(withoutDots(n), name); }))
            return number;
    }
    return std::nullopt;
}

std::optional<int> monthOf(const QString &name, const QLocale &locale)
{
    return numberOf(name, kMonths, [&locale](int month) {
        return QStringList{locale.monthName(month), locale.monthName(month, QLocale::ShortFormat),
                           locale.standaloneMonthName(month),
                           locale.standaloneMonthName(month, QLocale::ShortFormat)};
    });
}

std::optional<int> weekdayOf(const QString &name, const QLocale &locale)
{
    return numberOf(name, kWeekdays, [&locale](int day) {
        return QStringList{locale.dayName(day), locale.dayName(day, QLocale::ShortFormat),
                           locale.standaloneDayName(day),
                           locale.standaloneDayName(day, QLocale::ShortFormat)};
    });
}

QDate lastDayNotAfter(QDate today, int month, int day)
{
    constexpr int kYearsBetweenLeapDays = 8;
    for (int year = today.year(); year >= today.year() - kYearsBetweenLeapDays; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return {};
}

// "2 Nov", "Nov 2", "2 November 2025": numbers of day and year in this order, and a month around them.
QDate dateOf(const QStringList &words, QDate today, const QLocale &locale)
{
    static const QRegularExpression isNumber(u"^(\\d{1,2}|\\d{4})(\\.|er|日)?$"_s);
    QStringList name;
    QList<QString> numbers;
    for (const QString &word : words) {
        if (const auto match = isNumber.match(word); match.hasMatch())
            numbers += match.captured(1);
        else if (!isSame(word, u"de"_s) && !isSame(word, u"of"_s)) // "2 de novembro de 2025"
            name += word;
    }
    const auto month = monthOf(withoutDots(name.join(u' ')), locale);
    if (!month || numbers.isEmpty() || numbers.size() > 2 || numbers[0].size() > 2)
        return {};
    const int day = numbers[0].toInt();
    if (numbers.size() == 1)
        return lastDayNotAfter(today, *month, day);
    return numbers[1].size() == 4 ? QDate(numbers[1].toInt(), *month, day) : QDate();
}

QDate dayOf(const QStringList &words, QDate today, const QLocale &locale)
{
    if (words.isEmpty())
        return today;
    const QString all = words.join(u' ');
    if (isWord(all, "today"_L1, Words::today()))
        return today;
    if (isWord(all, "yesterday"_L1, Words::yesterday()))
        return today.addDays(-1);
    if (const auto weekday = weekdayOf(withoutDots(all), locale))
        return today.addDays(-((today.dayOfWeek() - *weekday + 7) % 7));
    return dateOf(words, today, locale);
}

QStringList wordsOf(QString text)
{
    static const QRegularExpression monthBesideDay(u"(\\d月)(?=\\d)"_s); // "11月2日"
    text.replace(monthBesideDay, u"\\1 "_s).replace(u'’', u'\'').replace(u',', u' ');
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

// "9:12:44" → "09:12:44"; empty where the word is no clock.
QString clockOf(const QString &word)
{
    static const QRegularExpression isClock(u"^\\d{1,2}(:\\d{2}){1,2}(\\.\\d+)?$"_s);
    if (!isClock.match(word).hasMatch())
        return {};
    return word.indexOf(u':') == 1 ? u'0' + word : word;
}

} // namespace

std::optional<Timestamp> parseSpokenTime(const QString &text, Timestamp now, const DisplayZone &zone,
                                         const QLocale &locale)
{
    if (const auto typed = parseTypedTime(text, zone))
        return typed;
    QStringList words = wordsOf(text);
    if (words.isEmpty())
        return std::nullopt;
    if (words.size() == 1 && isWord(words.first(), "now"_L1, Words::now()))
        return now;
    const QString clock = clockOf(words.last());
    if (!clock.isEmpty())
        words.removeLast();
    constexpr qsizetype kDate = 10; // of "2026-11-21 09:12:44.120"
    const QDate today = QDate::fromString(formatDateTime(now, zone).first(kDate), Qt::ISODate);
    QDate day = dayOf(words, today, locale);
    if (!day.isValid() && words.size() == 1 && !clock.isEmpty())
        day = QDate::fromString(words.first(), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    const QString date = day.toString(Qt::ISODate);
    return parseTypedTime(clock.isEmpty() ? date : date + u'T' + clock, zone);
}

} // namespace core
