// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/network_choices.h"
#include "app/core/privacy_choices.h"

#include <QMap>
#include <QString>

namespace store {

// Choices as the settings' file holds them, a value for each of its keys, and back: what the one could not
// have written reads as the default by the other.

[[nodiscard]] QMap<QString, QString> storedNetwork(const core::NetworkChoices &choices);
[[nodiscard]] core::NetworkChoices networkFrom(const QMap<QString, QString> &values);

[[nodiscard]] QMap<QString, QString> storedPrivacy(const core::PrivacyChoices &choices);
[[nodiscard]] core::PrivacyChoices privacyFrom(const QMap<QString, QString> &values);

inline constexpr QLatin1StringView kShortcutsGroup("shortcuts/");
[[nodiscard]] QMap<QString, QString> storedShortcuts(const QMap<QString, QString> &shortcuts);
[[nodiscard]] QMap<QString, QString> shortcutsFrom(const QMap<QString, QString> &values);

} // namespace store
