// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace report {

// What folded text looks like; every text is looked at whole.
[[nodiscard]] bool isIpv4(QByteArrayView text);
[[nodiscard]] bool isIpv6(QByteArrayView text);
[[nodiscard]] bool isMacAddress(QByteArrayView text);
[[nodiscard]] bool isUuid(QByteArrayView text);
[[nodiscard]] bool isAllHex(QByteArrayView text);
// A number with a fraction of at least three digits.
[[nodiscard]] bool isFineNumber(QByteArrayView text);
// At least 40 letters and digits, - and _ that are no words put together.
[[nodiscard]] bool isSecret(QByteArrayView text);
// At least two labels, the last of which is a top-level domain and not rather a file's ending.
[[nodiscard]] bool isHostName(QByteArrayView text);
// Whether a domain of the Internet or of a local network may end with this label.
[[nodiscard]] bool isTopLevel(QByteArrayView label);
// Dates and times in any common form, whole or with a time behind them: never a value.
[[nodiscard]] bool isTimeLike(QByteArrayView text);

// The address in one form, however it is written: an IPv6 address for an IPv4 one is that one.
[[nodiscard]] QByteArray normalAddress(QByteArrayView text);

} // namespace report
