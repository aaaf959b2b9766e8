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
