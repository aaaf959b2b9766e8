// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

#include <memory>

namespace ui {

// Qt tells assistive programs each character that is typed into a password field. From now on they get as
// many dots instead.
void maskTypedSecrets();

// What to tell instead of this event; null where it gives nothing away.
[[nodiscard]] std::unique_ptr<QAccessibleEvent> maskedEvent(const QAccessibleEvent &event);

} // namespace ui
