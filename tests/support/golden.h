// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace test_support {

// Compares `actual` with the file at `goldenPath`. Empty where they are the same; else the lines that differ,
// and `actual` is left as <name>.fail beside the test program, ready to become the new golden.
[[nodiscard]] QString goldenDifference(const QString &goldenPath, const QByteArray &actual);

} // namespace test_support
