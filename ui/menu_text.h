// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace ui {

// `text`, made visible before, as a part of a menu's entry: not longer than an entry should be, and no sign
// in it is a mnemonic.
[[nodiscard]] QString menuText(const QString &text, const QWidget &menu);

// What a menu's entry or a button says, without the sign of its mnemonic: "&Open" and "開く(&O)" alike.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace ui
