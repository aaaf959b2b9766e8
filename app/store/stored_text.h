// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace store {

// How texts stand in the settings' file, which holds no '@', no '\\' and no list. What could not have been
// written by the one function reads as empty by the other.

[[nodiscard]] bool isAbsolutePath(const QString &path);
[[nodiscard]] QString storedPath(const QString &path);
[[nodiscard]] QString pathFrom(const QString &stored);

// Words of a-z, 0-9, '-' and '_', at most 64 of them of at most 32 characters: others are left out.
[[nodiscard]] QString storedWords(const QStringList &words);
[[nodiscard]] QStringList wordsFrom(const QString &stored);

} // namespace store
