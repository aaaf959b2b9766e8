// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/timestamp.h"

#include <array>

namespace core {

namespace {

namespace chrono = std::chrono;

// Reads a text from the left; every read fails for good once one has failed.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {}

    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (!m_good || m_at >= m_text.size() || !isDigit(m_text[m_at])) {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_text[m_at++] - '0');
        }
        return value;
    }
    bool takeOneOf(QByteArrayView characters)
    {
        if (!m_good || m_at >= m_text.size())
            return false;
        // Not contains(): its call costs more than the comparisons, and each time of an answer comes by nine
        // times.
        for (const char character : characters) {
            if (m_text[m_at] == character) {
                ++m_at;
                return true;
            }
        }
        return false;
    }
    void expectOneOf(QByteArrayView characters) { m_good = takeOneOf(characters) && m_good; }
    [[nodiscard]] char last() const { return m_text[m_at - 1]; }
    [[nodiscard]] bool atDigit() const { return m_at < m_text.size() && isDigit(m_text[m_at]); }
    [[nodiscard]] bool isWhole() const { return m_good && m_at == m_text.size(); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

struct Fraction
{
    int nanos = 0;
    bool exact = true;
};

Fraction readFraction(Reader &reader)
{
    Fraction fraction;
    int scale = 100'000'000;
    while (reader.atDigit()) {
        const int digit = reader.digits(1);
        fraction.nanos += digit * scale;
        fraction.exact = fraction.exact && (scale > 0 || digit == 0);
        scale /= 10;
    }
    return fraction;
}

// Minutes east of UTC, or nothing where the text is no offset.
std::optional<int> readOffset(Reader &reader)
{
    if (reader.takeOneOf("Zz"))
        return 0;
    if (!reader.takeOneOf("+-"))
        return std::nullopt;
    const int sign = reader.last() == '-' ? -1 : 1;
    const int hours = reader.digits(2);
    reader.expectOneOf(":");
    const int minutes = reader.digits(2);
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

// Reads digits at known places, and tells afterwards whether they all were some.
class Digits
{
public:
    explicit Digits(const char *text)
        : m_text(text)
    {}

    int operator()(qsizetype at, qsizetype count)
    {
        unsigned value = 0;
        for (const char *c = m_text + at; c != m_text + at + count; ++c) {
            const unsigned digit = static_cast<unsigned>(*c) - '0';
            m_areDigits = m_areDigits && digit <= 9;
            value = value * 10 + digit;
        }
        return static_cast<int>(value);
    }
    [[nodiscard]] bool areDigits() const { return m_areDigits; }

private:
    const char *m_text;
    bool m_areDigits = true;
};

// What nearly every time looks like: 2026-11-21T09:12:44Z with no, 3, 6 or 9 digits of fraction. Nothing for
// any other text, be it a time or not.
std::optional<ParsedTimestamp> parseUsual(QByteArrayView text)
{
    const qsizetype fraction = text.size() == 20 ? 0 : text.size() - 21;
    if (fraction < 0 || fraction > 9 || fraction % 3 != 0 || (fraction == 0 && text.size() != 20))
        return std::nullopt;
    const bool isShaped = text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' &&
                          text[16] == ':' && (fraction == 0 || text[19] == '.') && text.back() == 'Z';
    if (!isShaped)
        return std::nullopt;
    Digits digits(text.data());
    const chrono::year_month_day date{chrono::year(digits(0, 4)), chrono::month(unsigned(digits(5, 2))),
                                      chrono::day(unsigned(digits(8, 2)))};
    const int hour = digits(11, 2);
    const int minute = digits(14, 2);
    const int second = digits(17, 2);
    const int millis = fraction >= 3 ? digits(20, 3) : 0;
    const int micros = fraction >= 6 ? digits(23, 3) : 0;
    const int nanos = fraction >= 9 ? digits(26, 3) : 0;
    if (!digits.areDigits() || !date.ok() || hour > 23 || minute > 59 || second > 59 || int(date.year()) < 1)
        return std::nullopt;
    const qint64 days = chrono::sys_days(date).time_since_epoch().count();
    const qint64 seconds = days * 86400 + (hour * 60 + minute) * 60 + second;
    return ParsedTimestamp{
        .time = {seconds * kMicrosPerSecond + millis * 1000 + micros, static_cast<quint16>(nanos)}};
}

// Writes `value` with `count` digits, returns where the next character goes.
char *putDigits(char *out, unsigned value, int count)
{
    for (int i = count; i-- > 0; value /= 10)
        out[i] = static_cast<char>('0' + value % 10);
    return out + count;
}

char *putPart(char *out, char before, unsigned value, int count = 2)
{
    *out = before;
    return putDigits(out + 1, value, count);
}

} // namespace

std::optional<ParsedTimestamp> parseTimestamp(QByteArrayView text)
{
    if (const auto usual = parseUsual(text))
        return usual;
    Reader reader(text);
    const int year = reader.digits(4);
    reader.expectOneOf("-");
    const int month = reader.digits(2);
    reader.expectOneOf("-");
    const int day = reader.digits(2);
    reader.expectOneOf("Tt ");
    const int hour = reader.digits(2);
    reader.expectOneOf(":");
    const int minute = reader.digits(2);
    reader.expectOneOf(":");
    const int second = reader.digits(2);
    Fraction fraction;
    if (reader.takeOneOf(".")) {
        if (!reader.atDigit())
            return std::nullopt;
        fraction = readFraction(reader);
    }
    const std::optional<int> offset = readOffset(reader);
    const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                      chrono::day(static_cast<unsigned>(day))};
    if (!reader.isWhole() || !offset || !date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;

    const bool leap = second == 60;
    const qint64 days = chrono::sys_days(date).time_since_epoch().count();
    const qint64 seconds = days * 86400 + (hour * 60 + minute - *offset) * 60 + second;
    ParsedTimestamp parsed;
    parsed.time.micros = seconds * kMicrosPerSecond + (leap ? 0 : fraction.nanos / 1000);
    parsed.time.nanos = static_cast<quint16>(leap ? 0 : fraction.nanos % 1000);
    parsed.exact = fraction.exact && !leap;
    if (parsed.time.micros < kFirstMicros || parsed.time.micros > kLastMicros)
        return std::nullopt;
    return parsed;
}

QByteArray toRfc3339(Timestamp time)
{
    const chrono::sys_time<chrono::microseconds> instant{chrono::microseconds(time.micros)};
    const auto midnight = chrono::floor<chrono::days>(instant);
    const chrono::year_month_day date(midnight);
    const chrono::hh_mm_ss clock(instant - midnight);
    const auto micros = static_cast<unsigned>(clock.subseconds().count());
    const auto year = static_cast<unsigned>(int(date.year()));
    std::array<char, 48> text{};
    char *end = putDigits(text.data(), year, year > 9999 ? 5 : 4);
    end = putPart(end, '-', unsigned(date.month()));
    end = putPart(end, '-', unsigned(date.day()));
    end = putPart(end, 'T', static_cast<unsigned>(clock.hours().count()));
    end = putPart(end, ':', static_cast<unsigned>(clock.minutes().count()));
    end = putPart(end, ':', static_cast<unsigned>(clock.seconds().count()));
    if (time.nanos != 0)
        end = putDigits(putPart(end, '.', micros, 6), time.nanos, 3);
    else if (micros % 1000 != 0)
        end = putPart(end, '.', micros, 6);
    else if (micros != 0)
        end = putPart(end, '.', micros / 1000, 3);
    *end++ = 'Z';
    return {text.data(), end - text.data()};
}

} // namespace core
