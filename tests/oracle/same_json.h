// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Whether two texts are JSON and say the same, exactly: the order of keys, the spelling of strings and
// numbers and blanks don't matter, while a digit, a repeated key or its absence does.
[[nodiscard]] bool isSameJson(const QByteArray &a, const QByteArray &b);
