// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

// Whether the JSON value `value` is `text`, in any case: a string by its text, a number or word by its bytes
// as sent, an array or object by its bytes without the blanks between tokens.
[[nodiscard]] bool matchesJsonText(QByteArrayView value, const QString &text);

// What matchesJsonText() compares with.
[[nodiscard]] QString comparableText(QByteArrayView value);

} // namespace core
