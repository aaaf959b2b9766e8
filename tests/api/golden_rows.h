// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/risk_level.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

// Columns and rows for the pairs x.in.json → x.out.json of a folder in tests/data/api.
void addGoldenRows(const QString &folder, qsizetype atLeast);
// Compares what `print` makes of the row's input with its golden.
void compareWithGolden(const std::function<QByteArray(const QByteArray &answer)> &print);

[[nodiscard]] QJsonObject printedLevel(const core::ReportedLevel &level);
// An error's title, detail and codes.
[[nodiscard]] QJsonObject printedError(const core::Error &error);
[[nodiscard]] QByteArray printedJson(const QJsonObject &object);

// What `print` makes of a value, or the error.
template<class Value, class Print>
[[nodiscard]] QByteArray printedResult(const core::Result<Value> &result, Print print)
{
    return printedJson(result ? print(*result) : printedError(result.error()));
}
