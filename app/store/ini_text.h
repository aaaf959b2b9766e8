// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace store {

// The bytes of an INI file as values and back: lines "key=value" below "[group]", all of it printable ASCII.
// QSettings is not asked: it makes objects of any type of what a value says ("@Variant(…)").
struct IniText
{
    int version = 0; // 0 in a file without a single value
    QMap<QString, QString> values = {};

    friend bool operator==(const IniText &, const IniText &) = default;
};

// Nothing where a key has no group or too long a name, a value holds what only a broken file can, or the
// text is longer than such a file may be.
[[nodiscard]] std::optional<QByteArray> printIni(const IniText &text);

// Nothing where a line makes no sense. Comments and blank lines are passed over; of a key that comes twice
// the last counts. Reads what printIni() makes, and what QSettings makes of the same values.
[[nodiscard]] std::optional<IniText> readIniText(QByteArrayView bytes);

// The version that the text claims to have, also where the rest of it makes no sense.
[[nodiscard]] int claimedVersion(QByteArrayView bytes);

} // namespace store
