// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace report {

inline constexpr qsizetype kMaxXlsxText = 32'767; // characters of a cell, as Excel counts them

// What a cell holds of a text.
struct XlsxText
{
    QByteArray utf8;
    bool isCut = false; // it ends with …
};

// `text` as a workbook stores it: cut to what a cell may hold, what can't be seen or stored made visible, and
// what reads as one of the format's escapes, _x0041_, escaped itself.
[[nodiscard]] XlsxText xlsxText(const QString &text);

// Days since 1899-12-30, as spreadsheets count them; none before 1900-03-01, where they count wrong.
[[nodiscard]] std::optional<double> xlsxDate(core::Timestamp time);

} // namespace report
