// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/debian_changelog.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

constexpr qsizetype kLineWidth = 79;

// An item in lines; Debian marks the first with a star.
QString itemLines(const QString &item)
{
    QString out;
    QString line = u"  *"_s;
    const QStringList words = plainItem(item).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() > kLineWidth) {
            out += line + u'\n';
            line = u"   "_s;
        }
        line += u' ' + word;
    }
    return out + line + u'\n';
}

QString entry(const Release &release, const QString &maintainer, const QString &revision)
{
    QString out = u"riskscope (%1%2) unstable; urgency=medium\n"_s.arg(release.version, revision);
    for (const ChangeGroup &group : release.groups) {
        out += u"\n  [ %1 ]\n"_s.arg(group.title);
        for (const QString &item : group.items)
            out += itemLines(item);
    }
    if (release.groups.isEmpty())
        out += u"\n  * New version.\n"_s;
    const QString day = QLocale::c().toString(release.date, u"ddd, dd MMM yyyy"_s);
    return out + u"\n -- %1  %2 00:00:00 +0000\n"_s.arg(maintainer, day);
}

} // namespace

QString debianChangelog(const QList<Release> &releases, const QString &maintainer, const QString &revision)
{
    QStringList entries;
    for (const Release &release : releases)
        entries += entry(release, maintainer, revision);
    return entries.join(u'\n');
}

} // namespace metadata
