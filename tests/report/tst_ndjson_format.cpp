// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ndjson_format.h"

#include "app/core/json_scan.h"
#include "app/report/facts.h"
#include "app/report/json_lines.h"
#include "tests/report/report_samples.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using test_support::reportOf;

namespace {

QByteArray ndjsonOf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writeNdjson(buffer, report) ? buffer.data() : QByteArray("failed");
}

// The line of a report without rows.
QByteArray lineWithoutEvent(const report::Report &report)
{
    return "{\"user\":" + report::compactBytes(report::userObject(report)) + ",\"provenance\":" +
           report::compactBytes(report::provenanceObject(report, report::answerHash(report))) + "}\n";
}

// The events of the lines, after checking what every line says beside.
QByteArrayList eventsOf(const report::Report &report)
{
    const QByteArray head =
        "{\"user\":" + report::compactBytes(report::userObject(report)) + ",\"provenance\":" +
        report::compactBytes(report::provenanceObject(report, report::answerHash(report))) + ",\"event\":";
    QByteArrayList events;
    QByteArrayList lines = ndjsonOf(report).split('\n');
    if (lines.takeLast() != "") // every line has an end
        return {"cut"};
    for (const QByteArray &line : lines) {
        const bool isWhole = line.startsWith(head) && line.endsWith('}');
        events += isWhole ? line.sliced(head.size()).chopped(1) : "odd: " + line;
    }
    return events;
}

// A store over `answer` whose only event stands between these bytes.
report::Report reportOfBytes(const QByteArray &event)
{
    const QByteArray answer = ' ' + event;
    core::EventStoreBuilder builder(answer);
    core::EventSpans spans;
    spans.event = {1, static_cast<quint32>(event.size())};
    // The last one counts, whatever stands before.
    for (const QByteArray key : {R"("event_details")", R"("event\u005fdetails")"}) {
        if (const qsizetype at = event.lastIndexOf(key); at >= 0 && !event.contains("other")) {
            const char *const end = event.constData() + event.size();
            const char *const value =
                core::skipJsonBlanks(event.constData() + event.indexOf(':', at) + 1, end);
            spans.details = {static_cast<quint32>(1 + (value - event.constData())),
                             static_cast<quint32>(core::endOfJsonValue(value, end) - value)};
        }
    }
    builder.append(spans);
    report::Report report;
    report.user.record.answer = answer;
    report.user.record.events = builder.finish();
    report.order = test_support::orderOf(report.user.record.events);
    return report;
}

} // namespace

class NdjsonFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden();
    void namesTheUserWithoutEvents();
    void writesEachEventAsSent_data();
    void writesEachEventAsSent();
    void holdsDetailsAsWanted_data();
    void holdsDetailsAsWanted();
    void continuesAsItBegins();
    void stopsWhenTold();
    void followsTheOrder();
    void passesLargeEventsOn();
    void tellsAFailedWrite();
};

void NdjsonFormatTest::matchesGolden()
{
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample.ndjson");
    const QString difference = test_support::goldenDifference(
        path, test_support::withoutVersion(ndjsonOf(test_support::sampleExport())));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void NdjsonFormatTest::namesTheUserWithoutEvents()
{
    const report::Report report = reportOf({});
    QCOMPARE(ndjsonOf(report), lineWithoutEvent(report));
    QVERIFY(ndjsonOf(report).contains("ana@example.com"));
}

void NdjsonFormatTest::writesEachEventAsSent_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("line");
    const auto same = [](const char *name, const QByteArray &event) {
        QTest::newRow(name) << event << event;
    };
    same("compact", R"({"id":"1"})");
    same("blanks on one line", "{ \"id\" :\t\"1\" }");
    same("escapes", R"({"name":"a\n\u00e9\"\\ b","id":"\ud83d\ude00"})");
    same("keys twice", R"({"id":"1","id":"2","x":1.50e+400})");
    same("no ASCII", "{\"name\":\"é 東京 \xe2\x80\xa8\"}");
    same("bytes that are no UTF-8", "{\"name\":\"\xff\xc3\"}");
    QTest::newRow("several lines") << QByteArray(
                                          "{\n  \"id\": \"1\",\r\n\t\"a\": [\n 1.0 ,\n \"x \\n y\"]\n}")
                                   << QByteArray(R"({"id":"1","a":[1.0,"x \n y"]})");
    QTest::newRow("old line ends") << QByteArray("{\r\"id\": 1}") << QByteArray("{\"id\":1}");
}

void NdjsonFormatTest::writesEachEventAsSent()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, line);
    QCOMPARE(eventsOf(reportOfBytes(event)), QByteArrayList{line});
}

void NdjsonFormatTest::holdsDetailsAsWanted_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<QByteArray>("withPreview");
    const auto row = [](const char *name, const char *event, const char *without, const char *withPreview) {
        QTest::newRow(name) << QByteArray(event) << QByteArray(without) << QByteArray(withPreview);
    };
    row("last", R"({"id":"1","event_details":{"a":1.0}})", R"({"id":"1"})",
        R"({"id":"1","event_details_preview":"{ a: 1.0 }"})");
    row("first", R"({ "event_details" : [1] , "id": 1.50 })", R"({"id": 1.50})",
        R"({"event_details_preview":"[ 1 ]","id": 1.50})");
    row("alone", R"({"event_details":null})", "{}", R"({"event_details_preview":"null"})");
    row("none", R"({"id":"1","other":{"event_details":1}})", R"({"id":"1","other":{"event_details":1}})",
        R"({"id":"1","other":{"event_details":1}})");
    row("empty", "{}", "{}", "{}");
    row("escaped key", R"({"id":"1","event\u005fdetails":"x\ny"})", R"({"id":"1"})",
        R"({"id":"1","event_details_preview":"\"x⟨U+000A⟩y\""})");
    row("twice", R"({"event_details":"old","id":"}","event_details":"new"})", R"({"id":"}"})",
        R"({"id":"}","event_details_preview":"\"new\""})");
    row("lines", "{\n \"event_details\": {\n \"b\": 1 },\n \"id\": \"1\"\n}", R"({"id": "1"})",
        R"({"event_details_preview":"{ b: 1 }","id": "1"})");
}

void NdjsonFormatTest::holdsDetailsAsWanted()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, without);
    QFETCH(QByteArray, withPreview);
    report::Report report = reportOfBytes(event);
    report.options.details = report::DetailsExtent::None;
    QCOMPARE(eventsOf(report), QByteArrayList{without});
    report.options.details = report::DetailsExtent::Preview;
    QCOMPARE(eventsOf(report), QByteArrayList{withPreview});
}

void NdjsonFormatTest::continuesAsItBegins()
{
    report::Report report = test_support::sampleExport();
    const QByteArray begun = ndjsonOf(report);
    report.options.isContinued = true;
    report.options.namesUser = true;
    QCOMPARE(ndjsonOf(report), begun);
}

void NdjsonFormatTest::stopsWhenTold()
{
    report::Report report = test_support::sampleReport();
    report.watch.stop = [] { return true; };
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = report::writeNdjson(buffer, report);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::Cancelled);
}

void NdjsonFormatTest::followsTheOrder()
{
    report::Report report = test_support::sampleReport();
    const core::EventStore &events = report.user.record.events;
    report.order = core::EventOrder({2, 0}, {-1, -1});
    QCOMPARE(eventsOf(report),
             QByteArrayList({events.eventJson(2).toByteArray(), events.eventJson(0).toByteArray()}));
    report.order = {};
    QCOMPARE(ndjsonOf(report), lineWithoutEvent(report));
}

void NdjsonFormatTest::passesLargeEventsOn()
{
    for (const qsizetype size : {64 * 1024 - 8, 64 * 1024, 64 * 1024 + 1, 300'000}) {
        const QByteArray event = "{\"id\":\"" + QByteArray(size, 'x') + "\"}";
        QCOMPARE(eventsOf(reportOfBytes(event)), QByteArrayList{event});
    }
}

void NdjsonFormatTest::tellsAFailedWrite()
{
    for (const qsizetype size : {1, 300'000}) {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto written = report::writeNdjson(full, reportOfBytes(QByteArray(size, '1')));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
        QVERIFY(!written.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(NdjsonFormatTest)
#include "tst_ndjson_format.moc"
