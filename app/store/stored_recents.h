// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/recent_store.h"

namespace store {

// Recents by profile as their file holds them, and back: what the one could not have written the other passes
// over.
[[nodiscard]] QMap<QString, QString> storedRecents(const QMap<QString, QList<RecentUser>> &users);
[[nodiscard]] QMap<QString, QList<RecentUser>> recentsFrom(const QMap<QString, QString> &values);

// The user as the file can hold it; nothing where the id is no UUID.
[[nodiscard]] std::optional<RecentUser> storable(const RecentUser &user);
[[nodiscard]] bool isRecentsProfile(const QString &id);

} // namespace store
