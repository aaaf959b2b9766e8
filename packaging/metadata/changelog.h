// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QDate>
#include <QStringList>

namespace metadata {

struct ChangeGroup
{
    QString title;     // "Added"
    QStringList items; // Markdown, each in one line
};

struct Release
{
    QString version;
    QDate date; // invalid: not released yet
    QList<ChangeGroup> groups;
};

// The versions of a changelog as of keepachangelog.com, newest first; what is under “Unreleased” is of none. NotUnderstood
// where a heading of a version is neither dated nor “unreleased”, or where there is no version.
[[nodiscard]] core::Result<QList<Release>> parseChangelog(const QString &text);

// The releases where those without a date have this one, or are left out where it is invalid.
[[nodiscard]] QList<Release> datedReleases(QList<Release> releases, const QDate &date);

// An item without its Markdown: "`code`" as code, the text of a link.
[[nodiscard]] QString plainItem(const QString &item);

} // namespace metadata
