// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ecs_format.h"
#include "tests/report/report_samples.h"
#include "tests/report/schema_check.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray ecsOf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writeEcs(buffer, report) ? buffer.data() : QByteArray("failed");
}

QJsonObject firstOf(const report::Report &report)
{
    return test_support::objectsOf(ecsOf(report)).value(0);
}

} // namespace

class EcsFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden();
    void fitsTheFields_data();
    void fitsTheFields();
    void tellsTheLevel_data();
    void tellsTheLevel();
    void tellsTheTime();
    void namesTheUserByHashOnceRedacted();
    void numberedMarkersAreNoHash();
    void namesWhatRedactionLeft();
    void holdsTheEvent();
    void holdsDetailsAsWanted();
    void continuesAsItBegins();
    void tellsAFailedWrite();
};

void EcsFormatTest::matchesGolden()
{
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample_ecs.ndjson");
    const QString difference = test_support::goldenDifference(
        path, test_support::withoutVersion(ecsOf(test_support::sampleExport())));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void EcsFormatTest::fitsTheFields_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<bool>("isRedacted");
    for (const QByteArray level : {"", "low", "MEDIUM", "high", "severe"}) {
        QTest::addRow("%s", level.constData()) << level << false;
        QTest::addRow("%s redacted", level.constData()) << level << true;
    }
}

void EcsFormatTest::fitsTheFields()
{
    QFETCH(QByteArray, level);
    QFETCH(bool, isRedacted);
    const QJsonObject schema =
        test_support::readSchema(QStringLiteral(RISKSCOPE_TEST_DATA "/report/ecs_fields.json"));
    QVERIFY(schema.size() > 30);
    report::Report report = test_support::reportOf(
        {{"A", level, "2026-11-21T09:12:44Z", R"({"a":[1,{"b":null}]})"}, {"", level, "yesterday"}, {}});
    report.redaction.isRedacted = isRedacted;
    report.user.record.level = core::reportedLevelFromWord(QString::fromUtf8(level));
    for (const bool isKnown : {true, false}) {
        if (!isKnown) {
            report.user.record.email.clear();
            report.user.record.name.clear();
            report.user.provenance = {};
        }
        const QList<QJsonObject> documents = test_support::objectsOf(ecsOf(report));
        QCOMPARE(documents.size(), 3);
        for (const QJsonObject &document : documents)
            QCOMPARE(test_support::violations(document, schema), QStringList());
    }
}

void EcsFormatTest::tellsTheLevel_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("userLevel");
    QTest::newRow("low") << QByteArray("low") << 21 << u"Low"_s;
    QTest::newRow("medium") << QByteArray("medium") << 47 << u"Medium"_s;
    QTest::newRow("high") << QByteArray("High") << 73 << u"High"_s;
    QTest::newRow("another word") << QByteArray("severe") << 0 << u"severe"_s;
    QTest::newRow("none") << QByteArray() << 0 << QString();
}

void EcsFormatTest::tellsTheLevel()
{
    QFETCH(QByteArray, word);
    QFETCH(int, severity);
    QFETCH(QString, userLevel);
    report::Report report = test_support::reportOf({{"A", word, "2026-11-21T09:12:44Z"}});
    report.user.record.level = core::reportedLevelFromWord(QString::fromUtf8(word));
    const QJsonObject document = firstOf(report);
    QCOMPARE(document[u"event"][u"severity"].toInt(-1), severity);
    QCOMPARE(document[u"user"][u"risk"][u"static_level"].toString(), userLevel);
    QCOMPARE(document[u"cloudflare"][u"zt_risk"][u"level"].toString(),
             word.isEmpty() ? u"unscored"_s : QString::fromUtf8(word).toLower());
}

void EcsFormatTest::tellsTheTime()
{
    const QJsonObject readable = firstOf(test_support::reportOf({{"A", "low", "1969-12-31T23:59:59.1Z"}}));
    QCOMPARE(readable[u"@timestamp"].toString(), u"1969-12-31T23:59:59.100Z"_s);
    QVERIFY(!readable.contains(u"tags"));
    const QJsonObject unreadable = firstOf(test_support::reportOf({{"A", "low", "yesterday"}}));
    QCOMPARE(unreadable[u"@timestamp"].toString(), u"2026-11-21T10:00:05Z"_s);
    QCOMPARE(unreadable[u"tags"].toArray(), QJsonArray{u"no_readable_time"_s});
    QCOMPARE(unreadable[u"cloudflare"][u"zt_risk"][u"timestamp"].toString(), u"yesterday"_s);
}

void EcsFormatTest::namesTheUserByHashOnceRedacted()
{
    report::Report report = test_support::sampleReport();
    report.redaction = {.isRedacted = true, .keyId = u"k1"_s};
    const auto expectHash = [&report](const QString &hash) {
        const QJsonObject document = firstOf(report);
        QCOMPARE(document[u"user"].toObject(),
                 (QJsonObject{{u"hash"_s, hash}, {u"risk"_s, QJsonObject{{u"static_level"_s, u"High"_s}}}}));
        QCOMPARE(document[u"related"][u"user"].toArray(), QJsonArray{hash});
        for (const auto &key : {u"id"_s, u"email"_s, u"name"_s})
            QVERIFY(!document[u"cloudflare"][u"user"].toObject().contains(key));
        QVERIFY(!document[u"cloudflare"].toObject().contains(u"user_marker"));
    };
    report.user.provenance.userId = u"[ID-5f3a]"_s;
    report.user.record.email = u"[EMAIL-6b21]"_s;
    report.user.record.name.clear();
    expectHash(u"[ID-5f3a]"_s);
    report.user.provenance.userId.clear();
    expectHash(u"[EMAIL-6b21]"_s);
}

void EcsFormatTest::numberedMarkersAreNoHash()
{
    report::Report report = test_support::sampleReport();
    report.redaction.isRedacted = true;
    report.user.provenance.userId.clear();
    report.user.record.email = u"[EMAIL-1]"_s;
    report.user.record.name.clear();
    const QJsonObject document = firstOf(report);
    QCOMPARE(document[u"user"].toObject(),
             (QJsonObject{{u"risk"_s, QJsonObject{{u"static_level"_s, u"High"_s}}}}));
    QVERIFY(!document.contains(u"related"));
    QCOMPARE(document[u"cloudflare"][u"user_marker"].toString(), u"[EMAIL-1]"_s);
}

void EcsFormatTest::namesWhatRedactionLeft()
{
    report::Report report = test_support::sampleReport();
    report.redaction = {.isRedacted = true, .keyId = u"k1"_s};
    report.user.record.name = u"[NAME-5f3a]"_s;
    const QJsonObject user = firstOf(report)[u"user"].toObject();
    QCOMPARE(user[u"email"].toString(), u"ana@example.com"_s);
    QCOMPARE(user[u"id"].toString(), report.user.provenance.userId);
    QCOMPARE(user[u"hash"].toString(), u"[NAME-5f3a]"_s);
    QVERIFY(!user.contains(u"full_name"));
    report.user.record.name = u"Ana"_s;
    QVERIFY(!firstOf(report)[u"user"].toObject().contains(u"hash"));
}

void EcsFormatTest::holdsTheEvent()
{
    const test_support::EventSample event{"a \"quoted\"\n\u202e name", "high", "2026-11-21T09:12:44Z",
                                          R"({"n": 1.50e+400, "s": "\\ \u0001 é"})", "id\"1"};
    const report::Report report = test_support::reportOf({event});
    const QJsonObject document = firstOf(report);
    QCOMPARE(document[u"event"][u"original"].toString().toUtf8(),
             report.user.record.events.eventJson(0).toByteArray());
    QCOMPARE(document[u"rule"][u"name"].toString(), QString::fromUtf8(event.name));
    QCOMPARE(document[u"event"][u"id"].toString(), QString::fromUtf8(event.id));
    QCOMPARE(document[u"cloudflare"][u"zt_risk"][u"details"].toString().toUtf8(), event.details);
}

void EcsFormatTest::holdsDetailsAsWanted()
{
    report::Report report = test_support::reportOf({{"A", "low", "yesterday", R"({"secret":true})"}});
    report.options.details = report::DetailsExtent::None;
    QVERIFY(!ecsOf(report).contains("secret"));
    report.options.details = report::DetailsExtent::Preview;
    const QJsonObject risk = firstOf(report)[u"cloudflare"][u"zt_risk"].toObject();
    QCOMPARE(risk[u"details_preview"].toString(), u"{ secret: true }"_s);
    QVERIFY(!risk.contains(u"details"));
}

void EcsFormatTest::continuesAsItBegins()
{
    report::Report report = test_support::sampleExport();
    const QByteArray begun = ecsOf(report);
    report.options.isContinued = true;
    QCOMPARE(ecsOf(report), begun);
    report.order = {};
    QCOMPARE(ecsOf(report), "");
}

void EcsFormatTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = report::writeEcs(full, test_support::sampleReport());
    QVERIFY(!written);
    QCOMPARE(written.error().detail, full.errorString());
}

QTEST_GUILESS_MAIN(EcsFormatTest)
#include "tst_ecs_format.moc"
