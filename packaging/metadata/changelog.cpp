// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/changelog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

core::Result<Release> readHeading(const QString &line)
{
    static const QRegularExpression pattern(
        u"\\A## \\[?([0-9]+\\.[0-9]+\\.[0-9]+[-+.0-9A-Za-z]*)\\]? [–-] (unreleased|[0-9]{4}-[0-9]{2}-[0-9]{2})\\z"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    const QString when = match.captured(2);
    Release release{.version = match.captured(1), .date = QDate::fromString(when, Qt::ISODate), .groups = {}};
    if (!match.hasMatch() || (!release.date.isValid() && when != "unreleased"_L1))
        return core::failure(core::ErrorKind::NotUnderstood, u"the changelog's heading “%1”"_s.arg(line));
    return release;
}

// A line of a version's text.
void addLine(Release &release, const QString &line)
{
    if (line.startsWith("### "_L1)) {
        release.groups += ChangeGroup{.title = line.sliced(4).trimmed(), .items = {}};
        return;
    }
    if (line.startsWith("- "_L1)) {
        if (release.groups.isEmpty())
            release.groups += ChangeGroup{.title = u"Changed"_s, .items = {}};
        release.groups.last().items += line.sliced(2).trimmed();
        return;
    }
    const QString continued = line.trimmed();
    if (!continued.isEmpty() && !release.groups.isEmpty() && !release.groups.constLast().items.isEmpty())
        release.groups.last().items.last() += u' ' + continued;
}

} // namespace

core::Result<QList<Release>> parseChangelog(const QString &text)
{
    QList<Release> releases;
    bool isInVersion = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("## "_L1)) {
            isInVersion = line.trimmed().compare("## [Unreleased]"_L1, Qt::CaseInsensitive) != 0;
            if (!isInVersion)
                continue;
            core::Result<Release> release = readHeading(line.trimmed());
            if (!release)
                return std::unexpected(release.error());
            releases += *std::move(release);
        } else if (isInVersion && !line.startsWith(u'[')) { // links to comparisons stand last
            addLine(releases.last(), line);
        }
    }
    if (releases.isEmpty())
        return core::failure(core::ErrorKind::NotUnderstood, u"the changelog has no version"_s);
    return releases;
}

QList<Release> datedReleases(QList<Release> releases, const QDate &date)
{
    for (Release &release : releases) {
        if (!release.date.isValid())
            release.date = date;
    }
    releases.removeIf([](const Release &release) { return !release.date.isValid(); });
    return releases;
}

QString plainItem(const QString &item)
{
    static const QRegularExpression link(u"\\[([^]]*)\\]\\([^)]*\\)"_s);
    QString out = item;
    return out.replace(link, u"\\1"_s).remove("**"_L1);
}

} // namespace metadata
