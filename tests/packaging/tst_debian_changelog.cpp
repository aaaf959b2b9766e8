// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/debian_changelog.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DebianChangelogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesReleases();
    void keepsLinesShort();
};

void DebianChangelogTest::writesReleases()
{
    const QList<metadata::Release> releases{
        {u"1.1.0"_s,
         QDate(2023, 11, 14),
         {{u"Added"_s, {u"One"_s, u"[Two](https://e)"_s}}, {u"Fixed"_s, {u"Three"_s}}}},
        {u"1.0.0"_s, QDate(2022, 1, 3), {}}};
    QCOMPARE(metadata::debianChangelog(releases, u"Ana <ana@example.com>"_s, u"-1"_s),
             u"riskscope (1.1.0-1) unstable; urgency=medium\n"
             "\n"
             "  [ Added ]\n"
             "  * One\n"
             "  * Two\n"
             "\n"
             "  [ Fixed ]\n"
             "  * Three\n"
             "\n"
             " -- Ana <ana@example.com>  Tue, 14 Nov 2023 00:00:00 +0000\n"
             "\n"
             "riskscope (1.0.0-1) unstable; urgency=medium\n"
             "\n"
             "  * New version.\n"
             "\n"
             " -- Ana <ana@example.com>  Mon, 03 Jan 2022 00:00:00 +0000\n"_s);
}

void DebianChangelogTest::keepsLinesShort()
{
    QString item;
    for (int i = 0; i < 60; ++i)
        item += u"words "_s;
    const QString text = metadata::debianChangelog({{u"1.0.0"_s, QDate(2022, 1, 3), {{u"Added"_s, {item}}}}},
                                                   u"Ana <a@b>"_s, {});
    const QStringList lines = text.split(u'\n');
    qsizetype words = 0;
    for (const QString &line : lines) {
        QVERIFY2(line.size() < 80, qPrintable(line));
        words += line.count(u"words"_s);
        QVERIFY(!line.contains(u"words"_s) || line.startsWith(u"  * "_s) || line.startsWith(u"    words"_s));
    }
    QCOMPARE(words, 60);
    QVERIFY(lines.constFirst().startsWith(u"riskscope (1.0.0) "_s));
}

QTEST_APPLESS_MAIN(DebianChangelogTest)
#include "tst_debian_changelog.moc"
