// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/facts.h"
#include "tests/report/report_samples.h"
#include "tests/support/golden.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using report::Fact;
using report::RedactedKind;
using report::Report;

namespace {

constexpr auto kNothingHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr auto kAbcHash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

Report networkReport()
{
    Report report = test_support::sampleReport();
    report.user.provenance.accountId = u"0123456789abcdef0123456789abcdef"_s;
    report.user.provenance.rayId = u"8f2a1b3c4d5e6f70-LIS"_s;
    report.writtenAt = QDateTime(QDate(2026, 11, 21), QTime(10, 1, 30, 250), QTimeZone::utc());
    return report;
}

Report demoReport()
{
    Report report = networkReport();
    report.user.provenance.origin = core::Origin::Demo;
    report.user.provenance.source = u"qrc:/demo/accounts/1/zt_risk_scoring/2"_s;
    report.zone = core::DisplayZone::named(u"Asia/Kathmandu"_s).value();
    report.options.details = report::DetailsExtent::Preview;
    return report;
}

// Of a file nothing is known but what stands in it; nor is when the report is written.
Report fileReport()
{
    Report report = networkReport();
    report.user.provenance = {};
    report.user.provenance.origin = core::Origin::File;
    report.user.provenance.source = u"saved\u202eanswer.json"_s;
    report.user.provenance.fetchedAt = networkReport().user.provenance.fetchedAt;
    report.user.record.email.clear();
    report.user.record.lastReset.reset();
    report.user.record.lastResetText = u"last week"_s;
    report.user.assessment = core::assess(report.user.record);
    report.writtenAt = {};
    return report;
}

Report partialReport()
{
    Report report = networkReport();
    report.user.record.resultInfo.totalCount = 1200;
    report.user.record.level = core::reportedLevelFromWord(u"critical"_s);
    report.user.assessment = core::assess(report.user.record);
    report.sort = {core::ColumnId::Level, Qt::AscendingOrder};
    report.filterText = u"level:high"_s;
    report.order = core::EventOrder();
    return report;
}

Report redactedReport()
{
    Report report = networkReport();
    report.user.record.email = u"[EMAIL-5f3a]"_s;
    report.user.record.name = u"[NAME-77c0]"_s;
    report.user.provenance.userId = u"[ID-0b12]"_s;
    report.redaction = {.isRedacted = true,
                        .kinds = {RedactedKind::Email, RedactedKind::UserAgent},
                        .keyId = u"9c1e55d2"_s,
                        .counts = {{RedactedKind::Email, 1, 4}, {RedactedKind::UserAgent, 2, 3}}};
    return report;
}

Report selectedReport()
{
    Report report = networkReport();
    report.scope = report::Scope::Selected;
    report.filterText = u"-travel"_s;
    report.order = core::EventOrder({1, 2}, {-1, -1});
    return report;
}

QByteArray textOf(const QList<Fact> &facts)
{
    QString text;
    for (const Fact &fact : facts)
        text += fact.title + u": "_s + fact.lines.join(u"\n    "_s) + u'\n';
    return text.toUtf8();
}

// The lines of the fact of this title, among both lists.
QStringList linesOf(const Report &report, const QString &title)
{
    for (const Fact &fact : report::resultFacts(report) + report::originFacts(report, "5ea1")) {
        if (fact.title == title)
            return fact.lines;
    }
    return {};
}

struct Sample
{
    QString name;
    Report report;
};

QList<Sample> samples()
{
    return {{u"network"_s, networkReport()},   {u"demo"_s, demoReport()},
            {u"file"_s, fileReport()},         {u"partial"_s, partialReport()},
            {u"redacted"_s, redactedReport()}, {u"selected"_s, selectedReport()}};
}

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameInEveryLocale_data();
    void areTheSameInEveryLocale();
    void areTheSameInEveryTimeZone();
    void cutWhatIsLong();
    void cutWhatProgramsGet();
    void countSelectedEventsApart();
    void stateRedactionOnlyWhereItWasDone();
    void hashTheAnswer_data();
    void hashTheAnswer();
    void hashTheAnswerOnce();
    void hashAnotherAnswerAnew();

private:
    [[nodiscard]] static QByteArray factTexts();
    [[nodiscard]] static QByteArray objectTexts();
};

QByteArray FactsTest::factTexts()
{
    QByteArray text;
    for (const Sample &sample : samples()) {
        text += "# " + sample.name.toUtf8() + '\n' + textOf(report::resultFacts(sample.report)) + "--\n" +
                textOf(report::originFacts(sample.report, report::answerHash(sample.report))) + '\n';
    }
    return test_support::withoutVersion(text);
}

QByteArray FactsTest::objectTexts()
{
    QJsonObject all;
    for (const Sample &sample : samples()) {
        const QByteArray hash = report::answerHash(sample.report);
        all.insert(sample.name,
                   QJsonObject{{u"user"_s, report::userObject(sample.report)},
                               {u"provenance"_s, report::provenanceObject(sample.report, hash)}});
    }
    return test_support::withoutVersion(QJsonDocument(all).toJson());
}

void FactsTest::areTheSameInEveryLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QString &name : {u"C"_s, u"ar_EG"_s, u"de_DE"_s, u"hi_IN"_s, u"fr_CH"_s})
        QTest::newRow(qPrintable(name)) << QLocale(name);
}

void FactsTest::areTheSameInEveryLocale()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QByteArray facts = factTexts();
    const QByteArray objects = objectTexts();
    QLocale::setDefault(QLocale::c());
    const QString texts =
        test_support::goldenDifference(QStringLiteral(RISKSCOPE_TEST_DATA "/report/facts.txt"), facts);
    QVERIFY2(texts.isEmpty(), qPrintable(texts));
    const QString programs =
        test_support::goldenDifference(QStringLiteral(RISKSCOPE_TEST_DATA "/report/facts.json"), objects);
    QVERIFY2(programs.isEmpty(), qPrintable(programs));
}

void FactsTest::areTheSameInEveryTimeZone()
{
    const QByteArray facts = factTexts();
    const QByteArray objects = objectTexts();
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "America/St_Johns");
    const QByteArray factsThere = factTexts();
    const QByteArray objectsThere = objectTexts();
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    QCOMPARE(factsThere, facts);
    QCOMPARE(objectsThere, objects);
}

void FactsTest::cutWhatIsLong()
{
    const QString endless(2'000'000, u'x');
    Report report = networkReport();
    report.user.record.email = endless;
    report.user.record.name = u"\u202e"_s.repeated(1'000'000);
    report.user.record.level = core::reportedLevelFromWord(endless);
    report.user.record.lastReset.reset();
    report.user.record.lastResetText = endless;
    report.user.record.messages = QList<core::ProviderMessage>(100'000, {.code = 1, .message = endless});
    report.user.provenance.userId = endless;
    report.user.provenance.accountId = endless;
    report.user.provenance.source = endless;
    report.user.provenance.rayId = endless;
    report.user.assessment = core::assess(report.user.record);
    const QByteArray text = textOf(report::resultFacts(report) + report::originFacts(report, "5ea1"));
    QVERIFY2(text.size() < 50'000, qPrintable(QString::number(text.size())));
    QCOMPARE(linesOf(report, u"E-mail"_s), QStringList{endless.left(499) + u'…'});
    report.user.record.email = endless.left(500);
    QCOMPARE(linesOf(report, u"E-mail"_s), QStringList{endless.left(500)});
}

void FactsTest::cutWhatProgramsGet()
{
    Report report = networkReport();
    report.user.record.name = QString(2'000'000, u'x');
    report.user.record.level = core::reportedLevelFromWord(report.user.record.name);
    const QJsonObject user = report::userObject(report);
    QCOMPARE(user["name"_L1].toString(), QString(999, u'x') + u'…');
    QCOMPARE(user["reported_level"_L1].toString(), QString(999, u'x') + u'…');
}

void FactsTest::countSelectedEventsApart()
{
    Report report = selectedReport();
    QCOMPARE(linesOf(report, u"Filter"_s), QStringList{u"-travel"_s});
    QCOMPARE(linesOf(report, u"Exported"_s), QStringList{u"2 of 3 events: those that were selected"_s});
    report.scope = report::Scope::Filtered;
    QCOMPARE(linesOf(report, u"Filter"_s), QStringList{u"2 of 3 events fit -travel"_s});
    QCOMPARE(linesOf(report, u"Exported"_s), QStringList{u"2 of 3 events: those that fit the filter"_s});
}

void FactsTest::stateRedactionOnlyWhereItWasDone()
{
    Report report = networkReport();
    QCOMPARE(linesOf(report, u"Redaction"_s), QStringList());
    QVERIFY(!report::provenanceObject(report, "5ea1").contains(u"redaction"_s));
    report.redaction.isRedacted = true;
    QCOMPARE(linesOf(report, u"Redaction"_s), QStringList{u"Nothing was found to replace"_s});
    QVERIFY(report::provenanceObject(report, "5ea1").contains(u"redaction"_s));
}

void FactsTest::hashTheAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("sha256");
    // An example of FIPS 180-4.
    QTest::newRow("nothing") << QByteArray() << QByteArray(kNothingHash);
    QTest::newRow("abc") << QByteArray("abc") << QByteArray(kAbcHash);
}

void FactsTest::hashTheAnswer()
{
    QFETCH(QByteArray, answer);
    Report report;
    report.user.record.answer = answer;
    QTEST(report::answerHash(report), "sha256");
    QTEST(report::answerHash(report::withAnswerHash(report)), "sha256");
}

void FactsTest::hashTheAnswerOnce()
{
    Report report;
    report.user.record.answer = QByteArray("abc");
    report = report::withAnswerHash(report);
    report.hashed.sha256 = "known";
    QCOMPARE(report::answerHash(report), "known");
}

// A report that was redacted after it was hashed must not give the hash of what it no longer holds.
void FactsTest::hashAnotherAnswerAnew()
{
    Report report;
    report.user.record.answer = QByteArray("abd");
    report = report::withAnswerHash(report);
    report.user.record.answer[2] = 'c';
    QCOMPARE(report::answerHash(report), kAbcHash);
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
