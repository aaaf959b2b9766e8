// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/number_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 kFarExponent = 1'000'000'000;

// 0.DIGITS × 10^exponent, without zeros at either end of the digits; zero has none.
struct Decimal
{
    QByteArray digits;
    qint64 exponent = 0;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

qint64 exponentOf(QByteArrayView text)
{
    qint64 exponent = 0;
    const bool isNegative = text.startsWith('-');
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            exponent = std::min(exponent * 10 + (c - '0'), kFarExponent);
    }
    return isNegative ? -exponent : exponent;
}

// Of the number's absolute value.
Decimal decimalOf(QByteArrayView number)
{
    Decimal decimal;
    const auto isExponent = [](char c) { return c == 'e' || c == 'E'; };
    const auto *const e = std::ranges::find_if(number, isExponent);
    bool isFraction = false;
    for (const char c : QByteArrayView(number.begin(), e)) {
        isFraction = isFraction || c == '.';
        if (c < '0' || c > '9')
            continue;
        if (!decimal.digits.isEmpty() || c != '0')
            decimal.digits += c;
        if (isFraction ? decimal.digits.isEmpty() : !decimal.digits.isEmpty())
            decimal.exponent += isFraction ? -1 : 1;
    }
    while (decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
    if (decimal.digits.isEmpty())
        return {};
    decimal.exponent += e == number.end() ? 0 : exponentOf(QByteArrayView(e + 1, number.end()));
    return decimal;
}

// The fewest digits that name the double, as JavaScript and others write it.
QString written(const Decimal &decimal, bool isNegative)
{
    constexpr qint64 kLongestWhole = 21;
    constexpr qint64 kMostZeros = 6;
    const QString digits = QString::fromLatin1(decimal.digits);
    const qint64 point = decimal.exponent;
    QString text = isNegative ? u"-"_s : QString();
    if (point > kLongestWhole || point <= -kMostZeros) {
        text += digits.first(1) + (digits.size() > 1 ? u'.' + digits.sliced(1) : QString());
        return text + (point > 0 ? u"e+"_s : u"e"_s) + QString::number(point - 1);
    }
    if (point <= 0)
        return text + u"0."_s + QString(-point, u'0') + digits;
    if (point >= digits.size())
        return text + digits + QString(point - digits.size(), u'0');
    return text + digits.first(point) + u'.' + digits.sliced(point);
}

} // namespace

NumberCheck checkNumber(QByteArrayView number)
{
    if (number.size() > kMaxCheckedNumber)
        return {NumberFate::TooLong, {}};
    const Decimal sent = decimalOf(number);
    const bool isNegative = number.startsWith('-');
    if (sent.digits.isEmpty())
        return {isNegative ? NumberFate::NoSign : NumberFate::Kept, {}};
    double value = 0;
    const auto outcome = std::from_chars(number.begin(), number.end(), value);
    if (outcome.ec == std::errc::result_out_of_range)
        return {sent.exponent > 0 ? NumberFate::Infinite : NumberFate::Zero, {}};
    if (value == 0)
        return {NumberFate::Zero, {}};
    std::array<char, 40> shortest{};
    const auto end = std::to_chars(shortest.data(), shortest.data() + shortest.size(), value,
                                   std::chars_format::scientific);
    const Decimal kept = decimalOf(QByteArrayView(shortest.data(), end.ptr));
    return kept == sent ? NumberCheck() : NumberCheck{NumberFate::Rounded, written(kept, isNegative)};
}

} // namespace core
