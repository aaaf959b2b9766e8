// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ocsf_format.h"
#include "tests/report/report_samples.h"
#include "tests/report/schema_check.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray ocsfOf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writeOcsf(buffer, report) ? buffer.data() : QByteArray("failed");
}

QJsonObject findingOf(const test_support::EventSample &event)
{
    return test_support::objectsOf(ocsfOf(test_support::reportOf({event}))).value(0);
}

} // namespace

class OcsfFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden();
    void fitsTheSchema_data();
    void fitsTheSchema();
    void tellsTheLevel_data();
    void tellsTheLevel();
    void tellsTheTime_data();
    void tellsTheTime();
    void holdsTheEvent();
    void markersAreNoAddress();
    void holdsDetailsAsWanted();
    void findsAnIdWithoutOne();
    void continuesAsItBegins();
    void tellsAFailedWrite();
};

void OcsfFormatTest::matchesGolden()
{
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample_ocsf.ndjson");
    const QString difference = test_support::goldenDifference(
        path, test_support::withoutVersion(ocsfOf(test_support::sampleExport())));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void OcsfFormatTest::fitsTheSchema_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<report::DetailsExtent>("details");
    for (const QByteArray level : {"", "low", "MEDIUM", "high", "severe"}) {
        QTest::addRow("%s whole", level.constData()) << level << report::DetailsExtent::Full;
        QTest::addRow("%s preview", level.constData()) << level << report::DetailsExtent::Preview;
        QTest::addRow("%s none", level.constData()) << level << report::DetailsExtent::None;
    }
}

void OcsfFormatTest::fitsTheSchema()
{
    QFETCH(QByteArray, level);
    QFETCH(report::DetailsExtent, details);
    const QJsonObject schema =
        test_support::readSchema(QStringLiteral(RISKSCOPE_TEST_DATA "/report/ocsf_detection_finding.json"));
    QVERIFY(schema.size() > 40);
    report::Report report = test_support::reportOf(
        {{"A", level, "2026-11-21T09:12:44Z", R"({"a":[1,{"b":null}]})"}, {"", level, "yesterday"}, {}});
    report.options.details = details;
    report.user.record.level = core::reportedLevelFromWord(QString::fromUtf8(level));
    for (const bool isKnown : {true, false}) {
        if (!isKnown) {
            report.user.record.email.clear();
            report.user.record.name.clear();
            report.user.provenance = {};
        }
        const QList<QJsonObject> findings = test_support::objectsOf(ocsfOf(report));
        QCOMPARE(findings.size(), 3);
        for (const QJsonObject &finding : findings)
            QCOMPARE(test_support::violations(finding, schema), QStringList());
    }
}

void OcsfFormatTest::tellsTheLevel_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("risk");
    QTest::newRow("low") << QByteArray("low") << 2 << u"Low"_s << 1;
    QTest::newRow("medium") << QByteArray("medium") << 3 << u"Medium"_s << 2;
    QTest::newRow("high") << QByteArray("High") << 4 << u"High"_s << 3;
    QTest::newRow("another word") << QByteArray("severe") << 99 << u"severe"_s << -1;
    QTest::newRow("none") << QByteArray() << 0 << u"Unknown"_s << -1;
}

void OcsfFormatTest::tellsTheLevel()
{
    QFETCH(QByteArray, word);
    QFETCH(int, severity);
    QFETCH(QString, label);
    QFETCH(int, risk);
    const QJsonObject finding = findingOf({"A", word, "2026-11-21T09:12:44Z"});
    QCOMPARE(finding[u"severity_id"].toInt(), severity);
    QCOMPARE(finding[u"severity"].toString(), label);
    QCOMPARE(finding[u"risk_level_id"].toInt(-1), risk);
    QCOMPARE(finding[u"risk_level"].toString(), risk < 0 ? QString() : label);
    QCOMPARE(finding[u"unmapped"][u"risk_level"].toString(), severity == 99 ? label : QString());
}

void OcsfFormatTest::tellsTheTime_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<bool>("isOfFetch");
    QTest::newRow("cut to ms") << QByteArray("1970-01-01T00:00:01.2349Z") << qint64(1234) << false;
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.9999Z") << qint64(-1) << false;
    QTest::newRow("offset") << QByteArray("1970-01-01T01:00:00+01:00") << qint64(0) << false;
    QTest::newRow("unreadable") << QByteArray("yesterday") << qint64(1795255205000) << true;
    QTest::newRow("none") << QByteArray() << qint64(1795255205000) << true;
}

void OcsfFormatTest::tellsTheTime()
{
    QFETCH(QByteArray, sent);
    QFETCH(qint64, time);
    QFETCH(bool, isOfFetch);
    const QJsonObject finding = findingOf({"A", "low", sent});
    QCOMPARE(finding[u"time"].toInteger(), time);
    QCOMPARE(finding[u"unmapped"][u"time_is_of_fetch"].toBool(), isOfFetch);
    if (isOfFetch)
        QCOMPARE(finding[u"metadata"][u"original_time"].toString(), QString::fromUtf8(sent));
}

void OcsfFormatTest::holdsTheEvent()
{
    const test_support::EventSample event{"a \"quoted\"\n\u202e name", "high", "2026-11-21T09:12:44Z",
                                          R"({"n": 1.50e+40, "s": "\\ \u0001 é"})", "id\"1"};
    const report::Report report = test_support::reportOf({event});
    const QByteArray line = ocsfOf(report);
    const QJsonObject finding = test_support::objectsOf(line).value(0);
    QCOMPARE(finding[u"raw_data"].toString().toUtf8(), report.user.record.events.eventJson(0).toByteArray());
    QCOMPARE(finding[u"finding_info"][u"title"].toString(), QString::fromUtf8(event.name));
    QCOMPARE(finding[u"finding_info"][u"uid"].toString(), QString::fromUtf8(event.id));
    QVERIFY2(line.contains("\"event_details\":" + event.details + '}'), line.constData());
}

void OcsfFormatTest::markersAreNoAddress()
{
    report::Report report = test_support::sampleReport();
    const auto ownerOf = [](const report::Report &of) {
        const QJsonObject finding = test_support::objectsOf(ocsfOf(of)).value(0);
        return finding[u"resources"][0][u"owner"].toObject();
    };
    QCOMPARE(ownerOf(report)[u"email_addr"].toString(), u"ana@example.com"_s);
    report.redaction.isRedacted = true;
    QCOMPARE(ownerOf(report)[u"email_addr"].toString(), u"ana@example.com"_s);
    report.user.record.email = u"[EMAIL-1]"_s;
    QCOMPARE(ownerOf(report)[u"name"].toString(), u"[EMAIL-1]"_s);
    QVERIFY(!ownerOf(report).contains(u"email_addr"));
}

void OcsfFormatTest::holdsDetailsAsWanted()
{
    report::Report report = test_support::reportOf({{"A", "low", "yesterday", R"({"secret":true})"}});
    report.options.details = report::DetailsExtent::None;
    QVERIFY(!ocsfOf(report).contains("secret"));
    report.options.details = report::DetailsExtent::Preview;
    const QJsonObject finding = test_support::objectsOf(ocsfOf(report)).value(0);
    QCOMPARE(finding[u"unmapped"][u"event_details_preview"].toString(), u"{ secret: true }"_s);
    QVERIFY(!finding[u"unmapped"].toObject().contains(u"event_details"));
}

void OcsfFormatTest::findsAnIdWithoutOne()
{
    const auto bare = [](const QByteArray &event) {
        const QByteArray answer = ' ' + event;
        core::EventStoreBuilder builder(answer);
        core::EventSpans spans;
        spans.event = {1, static_cast<quint32>(event.size())};
        builder.append(spans);
        report::Report report;
        report.user.record.answer = answer;
        report.user.record.events = builder.finish();
        report.order = test_support::orderOf(report.user.record.events);
        return test_support::objectsOf(ocsfOf(report)).value(0)[u"finding_info"][u"uid"].toString();
    };
    QCOMPARE(bare("{}"), u"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s);
    QVERIFY(bare("{}") != bare("{\"a\":1}"));
}

void OcsfFormatTest::continuesAsItBegins()
{
    report::Report report = test_support::sampleExport();
    const QByteArray begun = ocsfOf(report);
    report.options.isContinued = true;
    QCOMPARE(ocsfOf(report), begun);
    report.order = {};
    QCOMPARE(ocsfOf(report), "");
}

void OcsfFormatTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = report::writeOcsf(full, test_support::sampleReport());
    QVERIFY(!written);
    QCOMPARE(written.error().detail, full.errorString());
}

QTEST_GUILESS_MAIN(OcsfFormatTest)
#include "tst_ocsf_format.moc"
