// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace metadata {

// The manual pages, from what each program says with --help. `date` is that of the version. In English, as the
// pages of most programs are where nobody translates them.
[[nodiscard]] QString terminalPage(const QDate &date);
[[nodiscard]] QString windowPage(const QDate &date);

} // namespace metadata
