// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

// What becomes of a JSON number in programs that keep numbers as IEEE doubles, as most do.
enum class NumberFate : quint8 {
    Kept,     // the same number comes out again
    Rounded,  // written in its fewest digits, the double is another number
    NoSign,   // -0: many write 0
    Infinite, // too large: infinity, null or an error
    Zero,     // too small: 0
    TooLong,  // more than kMaxCheckedNumber characters: not looked at
};

struct NumberCheck
{
    NumberFate fate = NumberFate::Kept;
    QString read; // Rounded: the fewest digits that name the double, as most programs write it

    friend bool operator==(const NumberCheck &, const NumberCheck &) = default;
};

inline constexpr qsizetype kMaxCheckedNumber = 1000;

// `number` is a JSON number as sent. How it is spelled does not count: 1.50 and 15e-1 are kept.
[[nodiscard]] NumberCheck checkNumber(QByteArrayView number);

} // namespace core
