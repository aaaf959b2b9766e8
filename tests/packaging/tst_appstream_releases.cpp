// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/appstream_releases.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AppstreamReleasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsReleasesIntoPlace();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void AppstreamReleasesTest::putsReleasesIntoPlace()
{
    const QList<metadata::Release> releases{
        {u"2.0.0-beta.1"_s, QDate(2023, 11, 14), {{u"Added"_s, {u"`a<b>` & “c”, [d](https://e)"_s}}}},
        {u"1.0.0"_s, QDate(2022, 1, 31), {}}};
    const auto made =
        metadata::withReleases("<component>\n  <id>x</id>\n  <releases/>\n</component>\n", releases);
    QVERIFY(made.has_value());
    QCOMPARE(QString::fromUtf8(*made),
             u"<component>\n"
             "  <id>x</id>\n"
             "  <releases>\n"
             "    <release version=\"2.0.0-beta.1\" date=\"2023-11-14\" type=\"development\">\n"
             "      <description>\n"
             "        <p>Added:</p>\n"
             "        <ul>\n"
             "          <li><code>a&lt;b&gt;</code> &amp; “c”, d</li>\n"
             "        </ul>\n"
             "      </description>\n"
             "    </release>\n"
             "    <release version=\"1.0.0\" date=\"2022-01-31\" type=\"stable\"/>\n"
             "  </releases>\n"
             "</component>\n"_s);
}

void AppstreamReleasesTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::newRow("none") << QByteArray("<component>\n</component>\n");
    QTest::newRow("two") << QByteArray("<component>\n<releases/>\n<releases></releases>\n</component>\n");
    QTest::newRow("filled") << QByteArray("<component>\n<releases>\n<release/>\n</releases>\n</component>\n");
    QTest::newRow("no XML") << QByteArray("<component>\n<releases/>\n");
}

void AppstreamReleasesTest::refusesOtherFiles()
{
    QFETCH(const QByteArray, base);
    const auto made = metadata::withReleases(base, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, core::ErrorKind::NotUnderstood);
}

QTEST_APPLESS_MAIN(AppstreamReleasesTest)
#include "tst_appstream_releases.moc"
