// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/changelog.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class ChangelogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersions();
    void givesDates();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void takesOutMarkdown();
    void readsOurOwn();
};

void ChangelogTest::readsVersions()
{
    const auto releases =
        metadata::parseChangelog(u"# Changelog\n\nIntroduction.\n\n## [Unreleased]\n\n### Added\n- Later.\n\n"
                                 "## [1.1.0-rc.1] – unreleased\n\n### Added\n- One\n  goes on.\n- Two\n\n"
                                 "### Fixed\n- Three\n\n## 1.0.0 - 2022-01-31\n- Alone\n\n[1.0.0]: x\n"_s);
    QVERIFY(releases.has_value());
    QCOMPARE(releases->size(), 2);
    const metadata::Release &newest = releases->constFirst();
    QCOMPARE(newest.version, u"1.1.0-rc.1"_s);
    QVERIFY(!newest.date.isValid());
    QCOMPARE(newest.groups.size(), 2);
    QCOMPARE(newest.groups[0].title, u"Added"_s);
    QCOMPARE(newest.groups[0].items, (QStringList{u"One goes on."_s, u"Two"_s}));
    QCOMPARE(newest.groups[1].items, QStringList{u"Three"_s});
    const metadata::Release &oldest = releases->constLast();
    QCOMPARE(oldest.version, u"1.0.0"_s);
    QCOMPARE(oldest.date, QDate(2022, 1, 31));
    QCOMPARE(oldest.groups.constFirst().title, u"Changed"_s);
    QCOMPARE(oldest.groups.constFirst().items, QStringList{u"Alone"_s});
}

void ChangelogTest::givesDates()
{
    const auto releases = metadata::parseChangelog(u"## [2.0.0] – unreleased\n## [1.0.0] – 2022-01-31\n"_s);
    QVERIFY(releases.has_value());
    const QDate day(2023, 11, 14);
    const QList<metadata::Release> dated = metadata::datedReleases(*releases, day);
    QCOMPARE(dated.size(), 2);
    QCOMPARE(dated[0].date, day);
    QCOMPARE(dated[1].date, QDate(2022, 1, 31));
    const QList<metadata::Release> published = metadata::datedReleases(*releases, {});
    QCOMPARE(published.size(), 1);
    QCOMPARE(published[0].version, u"1.0.0"_s);
}

void ChangelogTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no version") << u"# Changelog\n\n## [Unreleased]\n- A\n"_s;
    QTest::newRow("no date") << u"## [1.0.0]\n"_s;
    QTest::newRow("no such day") << u"## [1.0.0] – 2022-02-31\n"_s;
    QTest::newRow("no number") << u"## [next] – 2022-02-03\n"_s;
}

void ChangelogTest::refusesWhatItCannotRead()
{
    QFETCH(const QString, text);
    const auto releases = metadata::parseChangelog(text);
    QVERIFY(!releases);
    QCOMPARE(releases.error().kind, core::ErrorKind::NotUnderstood);
}

void ChangelogTest::takesOutMarkdown()
{
    QCOMPARE(metadata::plainItem(u"**New**: a [link](https://example.com/a) and `code`"_s),
             u"New: a link and `code`"_s);
}

void ChangelogTest::readsOurOwn()
{
    QFile file(QStringLiteral(RISKSCOPE_TEST_DATA "/../../CHANGELOG.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto releases = metadata::parseChangelog(QString::fromUtf8(file.readAll()));
    QVERIFY(releases.has_value());
    QCOMPARE(releases->constFirst().version, QStringLiteral(RISKSCOPE_VERSION));
    // Of a version that has just begun there is nothing to say yet.
    for (const metadata::Release &release : *releases)
        QVERIFY(!release.date.isValid() || !release.groups.isEmpty());
}

QTEST_APPLESS_MAIN(ChangelogTest)
#include "tst_changelog.moc"
