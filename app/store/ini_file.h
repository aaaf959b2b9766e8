// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace store {

// Our INI files: flat "group/key" → text, a version, at most kMaxIniBytes, for their owner only. A file that
// could not have been written by writeIni() makes no sense: it is set aside as "<name>.damaged". One of a
// newer version is read as far as it can be, and never changed.
struct IniContent
{
    QMap<QString, QString> values = {};
    std::optional<core::Error> problem = {}; // why the file was not taken or won't be changed, for people
};

inline constexpr qint64 kMaxIniBytes = 1024 * 1024;

// A file that isn't there has no values. A link is not followed, but set aside.
[[nodiscard]] IniContent readIni(const QString &path, int version);

// Replaces the file at once with one that holds these values: it is whole or as before, also on a full disk.
// Keys are "group/key"; values are words, Base64 and percent-encoded texts, see stored_text.h. FileFailed,
// also where a link, something that is no file or a file of a newer version is in its place.
[[nodiscard]] core::Result<void> writeIni(const QString &path, int version,
                                          const QMap<QString, QString> &values);

// What becomes of a file's values, or why they stay as they are.
using IniChange = std::function<core::Result<void>(QMap<QString, QString> &)>;

// The same with what `change` makes of the values that the file holds by now: another process may have
// written others.
[[nodiscard]] core::Result<void> changeIni(const QString &path, int version, const IniChange &change);

// Copies a file to "<name>.damaged", unless there is such a copy already: some of its values make no sense,
// and the next write leaves them out. What to tell people.
[[nodiscard]] core::Error copyDamaged(const QString &path);

} // namespace store
