// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_document.h"
#include "app/report/redaction.h"
#include "app/report/sensitive_text.h"
#include "tests/report/planted_values.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using test_support::plantedReport;
using test_support::redactedDetails;
using test_support::reportOf;
using test_support::textsOf;

namespace {

// Kinds, keys' numbers and nesting, numbers and strings being alike.
QList<std::pair<int, quint32>> structureOf(const QByteArray &answer)
{
    const json::Document document = json::parse(answer, nullptr);
    QList<std::pair<int, quint32>> structure;
    for (json::NodeId id = 0; id < document.nodes.size(); ++id) {
        const json::Kind kind = document.kind(id);
        structure.append({static_cast<int>(kind == json::Kind::Number ? json::Kind::String : kind),
                          document.nodes[id].parent});
    }
    if (document.error)
        structure.clear();
    return structure;
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSurvivesWhenDecoded();
    void keepsTheStructure();
    void keepsWhatIsNotReplaced();
    void isConsistent();
    void changesNothingTwice();
    void replacesAroundTheEvents();
    void countsAndSamples();
    void keyedMarkersLinkReports();
    void replacesOnlyChosenKinds();
    void takesManyEqualBeginnings();
    void takesDeepNesting();
    void stops();
    void tellsEventsThatAreElsewhere();
    void readsKeyFiles_data();
    void readsKeyFiles();
};

void RedactionTest::nothingSurvivesWhenDecoded()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const auto redacted = report::Redactor({}).redact(plantedReport(seed, 10));
        QVERIFY(redacted);
        QVERIFY(!redacted->user.record.answer.contains("41.157944"));
        const QStringList texts = textsOf(redacted->user.record.answer);
        QVERIFY(texts.size() > 50);
        for (const QString &text : texts) {
            for (const test_support::PlantedValue &value : test_support::plantedValues())
                QVERIFY2(!text.contains(value.text, Qt::CaseInsensitive), qPrintable(text));
        }
    }
}

void RedactionTest::keepsTheStructure()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const report::Report report = plantedReport(seed, 12);
        const auto redacted = report::Redactor({}).redact(report);
        QVERIFY(redacted);
        const core::EventStore &before = report.user.record.events;
        const core::EventStore &after = redacted->user.record.events;
        QCOMPARE(structureOf(redacted->user.record.answer), structureOf(report.user.record.answer));
        QCOMPARE(after.size(), before.size());
        QVERIFY(std::ranges::equal(after.micros(), before.micros()));
        QVERIFY(std::ranges::equal(after.levels(), before.levels()));
        for (quint32 event = 0; event < after.size(); ++event) {
            QCOMPARE(structureOf(after.eventJson(event).toByteArray()),
                     structureOf(before.eventJson(event).toByteArray()));
            QCOMPARE(structureOf(after.details(event).toByteArray()),
                     structureOf(before.details(event).toByteArray()));
        }
    }
}

void RedactionTest::keepsWhatIsNotReplaced()
{
    const QByteArray details = "{ \"a\" : [1.50e2,\t\"\\u00e9\\/ ana \\n\" ] ,\"a\":\"\xff\" }";
    QCOMPARE(redactedDetails(details), "{ \"a\" : [1.50e2,\t\"\\u00e9\\/ [NAME-1] \\n\" ] ,\"a\":\"\xff\" }");
}

void RedactionTest::isConsistent()
{
    report::Redactor redactor({});
    for (quint32 seed = 1; seed <= 3; ++seed)
        QVERIFY(redactor.redact(plantedReport(seed, 20)));
    QSet<QString> originals;
    QSet<QString> markers;
    const QList<report::RedactionSample> samples = redactor.samples(1000);
    for (const report::RedactionSample &sample : samples) {
        QVERIFY2(!originals.contains(sample.original.toLower()), qPrintable(sample.original));
        originals.insert(sample.original.toLower());
        QVERIFY2(!markers.contains(sample.marker), qPrintable(sample.marker));
        markers.insert(sample.marker);
    }
    for (const test_support::PlantedValue &value : test_support::plantedValues())
        QVERIFY2(originals.contains(value.text.toLower()), qPrintable(value.text));
}

void RedactionTest::changesNothingTwice()
{
    for (const QByteArray &key : {QByteArray(), QByteArray("0123456789abcdef")}) {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const auto once = report::Redactor({.key = key}).redact(plantedReport(seed, 12));
            QVERIFY(once);
            const auto twice = report::Redactor({.key = key}).redact(*once);
            QVERIFY(twice);
            QCOMPARE(twice->user.record.answer, once->user.record.answer);
            QCOMPARE(twice->user.provenance, once->user.provenance);
        }
    }
}

void RedactionTest::replacesAroundTheEvents()
{
    const report::Report report = plantedReport(1, 12);
    const auto redacted = report::Redactor({}).redact(report);
    QVERIFY(redacted);
    const core::RiskRecord &record = redacted->user.record;
    const core::Provenance &provenance = redacted->user.provenance;
    QCOMPARE(record.email, u"[EMAIL-1]"_s);
    QCOMPARE(record.name, u"[NAME-1]"_s);
    QCOMPARE(provenance.userId, u"[ID-1]"_s);
    QCOMPARE(provenance.accountId, u"[ID-2]"_s);
    QCOMPARE(provenance.source, u"https://[HOST-1]/accounts/1/zt_risk_scoring/2"_s);
    QVERIFY(record.messages.first().message.startsWith("About [EMAIL-"_L1));
    QVERIFY(record.lastResetText.startsWith("by [HOST-"_L1));
    QVERIFY(redacted->filterText.startsWith("name:[NAME-"_L1));
    QCOMPARE(record.events.reportedLevel(5).word.left(6), u"[NAME-"_s);
    for (const core::Reason &reason : redacted->user.assessment.reasons)
        QVERIFY2(!reason.name.startsWith("Seen at "_L1) || reason.name.contains(u'['),
                 qPrintable(reason.name));
}

void RedactionTest::countsAndSamples()
{
    report::Redactor redactor({});
    const auto redacted =
        redactor.redact(reportOf({{"x", "low", "2026-11-21T09:12:44Z",
                                   R"(["1.2.3.4","1.2.3.4","::ffff:1.2.3.4","5.6.7.8"])", "event-000"}}));
    QVERIFY(redacted);
    QVERIFY(redacted->redaction.isRedacted);
    QVERIFY(redacted->redaction.counts.contains({report::RedactedKind::Ip, 2, 4}));
    QCOMPARE(redactor.state(), redacted->redaction);
    const auto samples = redactor.samples(1);
    const auto ip = std::ranges::find(samples, report::RedactedKind::Ip, &report::RedactionSample::kind);
    QVERIFY(ip != samples.end());
    QCOMPARE(ip->original, u"1.2.3.4"_s);
    QCOMPARE(ip->marker, u"[IP-1]"_s);
    const auto other = redactor.redact(reportOf({{"by 5.6.7.8", "low", "2026-11-21T09:12:44Z"}}));
    QVERIFY(other);
    QCOMPARE(other->user.record.events.name(0), u"by [IP-2]"_s);
    QVERIFY(other->redaction.counts.contains({report::RedactedKind::Ip, 1, 1}));
    QVERIFY(redactor.state().counts.contains({report::RedactedKind::Ip, 2, 5}));
}

void RedactionTest::keyedMarkersLinkReports()
{
    const auto nameWith = [](const QByteArray &key) {
        const auto redacted =
            report::Redactor({.key = key})
                .redact(
                    reportOf({{"bob@example.org 2001:db8::1 2001:DB8:0::1", "low", "2026-11-21T09:12:44Z"}}));
        return redacted ? redacted->user.record.events.name(0) : QString();
    };
    static const QRegularExpression shape(
        u"^\\[EMAIL-[0-9a-f]{12}\\] (\\[IP-[0-9a-f]{12}\\]) (\\[IP-[0-9a-f]{12}\\])$"_s);
    const QString first = nameWith("0123456789abcdef");
    const QRegularExpressionMatch match = shape.match(first);
    QVERIFY2(match.hasMatch(), qPrintable(first));
    QCOMPARE(match.captured(1), match.captured(2));
    QCOMPARE(nameWith("0123456789abcdef"), first);
    QVERIFY(nameWith("0123456789abcdeg") != first);
    QCOMPARE(report::Redactor({.key = "0123456789abcdef"}).state().keyId.size(), 8);
    QVERIFY(report::Redactor({.key = "0123456789abcdeg"}).state().keyId !=
            report::Redactor({.key = "0123456789abcdef"}).state().keyId);
}

void RedactionTest::replacesOnlyChosenKinds()
{
    QCOMPARE(
        redactedDetails(R"(["1.2.3.4 ana bob@mail.example.org"])", {.kinds = {report::RedactedKind::Ip}}),
        R"(["[IP-1] ana bob@mail.example.org"])");
    QCOMPARE(redactedDetails(R"({"id":"q-1234"})", {.kinds = {}}), R"({"id":"q-1234"})");
}

// Ids that count up, one the beginning of the next: the longest that is a word of its own is meant.
void RedactionTest::takesManyEqualBeginnings()
{
    std::vector<test_support::EventSample> samples;
    for (int number = 0; number < 2000; ++number) {
        const QByteArray id = "incident-" + QByteArray::number(number * 7);
        samples.push_back({"about " + id + ", " + id + "x", "low", "2026-11-21T09:12:44Z", "null", id});
    }
    const auto redacted = report::Redactor({}).redact(reportOf(samples));
    QVERIFY(redacted);
    const core::EventStore &events = redacted->user.record.events;
    for (quint32 event = 0; event < events.size(); ++event) {
        const QString id = QString::fromUtf8(samples[event].id);
        QVERIFY(events.id(event).startsWith("[ID-"_L1));
        QCOMPARE(events.name(event), u"about %1, %2x"_s.arg(events.id(event), id));
    }
}

void RedactionTest::takesDeepNesting()
{
    constexpr qsizetype kDepth = 200'000;
    const QByteArray details = QByteArray(kDepth, '[') + "\"ana\"" + QByteArray(kDepth, ']');
    QCOMPARE(redactedDetails(details), QByteArray(details).replace("ana", "[NAME-1]"));
    QByteArray quoted = "\"ana\"";
    for (int level = 0; level < 12; ++level)
        quoted = '"' + report::asJsonToken(QString::fromUtf8(quoted)) + '"';
    QCOMPARE(redactedDetails(quoted), QByteArray(quoted).replace("ana", "[NAME-1]"));
    const QByteArray backslashes = '"' + QByteArray(2'000'000, '\\') + '"';
    QCOMPARE(redactedDetails(backslashes), backslashes);
}

void RedactionTest::stops()
{
    report::Report report = plantedReport(1, 5);
    report.watch.stop = [] { return true; };
    const auto redacted = report::Redactor({}).redact(report);
    QVERIFY(!redacted);
    QCOMPARE(redacted.error().kind, core::ErrorKind::Cancelled);
}

void RedactionTest::tellsEventsThatAreElsewhere()
{
    report::Report report = plantedReport(1, 5);
    report.user.record.answer = R"({"success":true})";
    const auto redacted = report::Redactor({}).redact(report);
    QVERIFY(!redacted);
    QCOMPARE(redacted.error().kind, core::ErrorKind::NotUnderstood);
}

void RedactionTest::readsKeyFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("line") << QByteArray(" 0123456789abcdef\r\n") << QByteArray("0123456789abcdef");
    QTest::newRow("longest") << QByteArray(4096, 'x') << QByteArray(4096, 'x');
    QTest::newRow("short") << QByteArray("0123456789abcde\n") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("long") << QByteArray(4097, 'x') << QByteArray();
}

void RedactionTest::readsKeyFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, key);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto read = report::readRedactionKey(file.fileName());
    QCOMPARE(read.value_or(QByteArray()), key);
    if (!read)
        QCOMPARE(read.error().kind, core::ErrorKind::FileFailed);
    QVERIFY(!report::readRedactionKey(folder.filePath(u"none"_s)));
    const auto other = report::readRedactionKey(folder.path());
    QVERIFY(!other);
    QVERIFY(other.error().detail.contains(u"regular"_s));
    QCOMPARE(report::freshRedactionKey().size(), 32);
    QVERIFY(report::freshRedactionKey() != report::freshRedactionKey());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
