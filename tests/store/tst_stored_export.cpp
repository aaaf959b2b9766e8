// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/stored_export.h"

#include <QTest>

using core::ExportChoices;
using namespace Qt::StringLiterals;

class TestStoredExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void holdsNothingThatAFileOfSettingsMayNot();
    void readsOddValuesAsDefaults_data();
    void readsOddValuesAsDefaults();
    void leavesOutWhatIsNoWord();
};

void TestStoredExport::roundTrips()
{
    const ExportChoices choices{.format = u"csv"_s,
                                .columns = {u"event"_s, u"time_utc"_s},
                                .details = u"none"_s,
                                .page = u"letter"_s,
                                .redaction = u"key-file"_s,
                                .redactedKinds = {u"email"_s, u"user_agent"_s},
                                .folder = u"/home/ana/Reports, Größe @1\\%41"_s,
                                .hasManifest = false};
    QVERIFY(store::exportFrom(store::storedExport(choices)) == choices);
    QVERIFY(store::exportFrom(store::storedExport({})) == ExportChoices());
    QVERIFY(store::exportFrom({}) == ExportChoices());
}

void TestStoredExport::holdsNothingThatAFileOfSettingsMayNot()
{
    const QString odd = u"@Variant(\\0), a"_s;
    const QMap<QString, QString> values = store::storedExport({.format = odd,
                                                               .columns = {odd, u"event"_s},
                                                               .details = odd,
                                                               .page = odd,
                                                               .redaction = odd,
                                                               .redactedKinds = {odd},
                                                               .folder = u"/"_s + odd});
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QVERIFY(it.key().startsWith("export/"_L1));
        for (const QChar c : u"@\\,"_s)
            QVERIFY2(!it.value().contains(c), qPrintable(it.key()));
    }
}

void TestStoredExport::readsOddValuesAsDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("capitals") << u"export/format"_s << u"CSV"_s;
    QTest::newRow("two formats") << u"export/format"_s << u"csv json"_s;
    QTest::newRow("path for a word") << u"export/details"_s << u"../none"_s;
    QTest::newRow("long word") << u"export/redaction"_s << QString(33, u'a');
    QTest::newRow("one bad column") << u"export/columns"_s << u"event ti.me"_s;
    QTest::newRow("many columns") << u"export/columns"_s << u"a "_s.repeated(65);
    QTest::newRow("hostile length") << u"export/columns"_s << QString(1'000'000, u' ');
    QTest::newRow("relative folder") << u"export/folder"_s << u"Reports"_s;
    QTest::newRow("folder with a zero") << u"export/folder"_s << u"/srv%00"_s;
    QTest::newRow("folder not encoded") << u"export/folder"_s << u"/my reports"_s;
    QTest::newRow("long folder") << u"export/folder"_s << u"/"_s + QString(4096, u'a');
    QTest::newRow("number for a switch") << u"export/manifest"_s << u"0"_s;
    QTest::newRow("unknown key") << u"export/key"_s << u"secret"_s;
}

void TestStoredExport::readsOddValuesAsDefaults()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QVERIFY(store::exportFrom({{key, value}}) == ExportChoices());
}

void TestStoredExport::leavesOutWhatIsNoWord()
{
    const ExportChoices read = store::exportFrom(
        store::storedExport({.columns = {u"a b"_s, u"event"_s, QString(), QString(33, u'x'), u"id"_s}}));
    QCOMPARE(read.columns, QStringList({u"event"_s, u"id"_s}));
}

QTEST_GUILESS_MAIN(TestStoredExport)
#include "tst_stored_export.moc"
