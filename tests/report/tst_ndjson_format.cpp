// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ndjson_format.h"
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

// A store over `answer` whose only event stands between these bytes.
report::Report reportOfBytes(const QByteArray &event)
{
    const QByteArray answer = ' ' + event;
    core::EventStoreBuilder builder(answer);
    core::EventSpans spans;
    spans.event = {1, static_cast<quint32>(event.size())};
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
    void writesNothingWithoutEvents();
    void writesEachEventAsSent_data();
    void writesEachEventAsSent();
    void followsTheOrder();
    void passesLargeEventsOn();
    void tellsAFailedWrite();
};

void NdjsonFormatTest::matchesGolden()
{
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample.ndjson");
    const QString difference = test_support::goldenDifference(path, ndjsonOf(test_support::sampleReport()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void NdjsonFormatTest::writesNothingWithoutEvents()
{
    QCOMPARE(ndjsonOf(reportOf({})), "");
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
    QCOMPARE(ndjsonOf(reportOfBytes(event)), line + '\n');
}

void NdjsonFormatTest::followsTheOrder()
{
    report::Report report = test_support::sampleReport();
    const core::EventStore &events = report.user.record.events;
    report.order = core::EventOrder({2, 0}, {-1, -1});
    QCOMPARE(ndjsonOf(report),
             events.eventJson(2).toByteArray() + '\n' + events.eventJson(0).toByteArray() + '\n');
    report.order = {};
    QCOMPARE(ndjsonOf(report), "");
}

void NdjsonFormatTest::passesLargeEventsOn()
{
    for (const qsizetype size : {64 * 1024 - 8, 64 * 1024, 64 * 1024 + 1, 300'000}) {
        const QByteArray event = "{\"id\":\"" + QByteArray(size, 'x') + "\"}";
        QCOMPARE(ndjsonOf(reportOfBytes(event)), event + '\n');
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
