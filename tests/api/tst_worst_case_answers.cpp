// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/risk_score_endpoint.h"
#include "app/core/error_text.h"
#include "tests/support/worst_case_answers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::EventStore;
using test_support::CutAnswer;
using test_support::WorstCase;

Q_DECLARE_METATYPE(const WorstCase *)
Q_DECLARE_METATYPE(const CutAnswer *)

// Answers that are hard to read are read, or said in words why not.
class WorstCaseAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void readsEveryTime();
    void readsEveryName();
    void readsEveryDetail();
    void readsPrettyPrintedAsAnyOther();
    void saysThatItIsCutShort_data();
    void saysThatItIsCutShort();
    void refusesWhatIsBeyond4GiB();

private:
    [[nodiscard]] static const WorstCase &caseOf(QLatin1StringView name)
    {
        return *std::ranges::find(test_support::worstCases(), name,
                                  [](const WorstCase &worst) { return QLatin1StringView(worst.name); });
    }
    [[nodiscard]] static EventStore eventsOf(QLatin1StringView name, qint64 size)
    {
        return api::decodeRiskScore(caseOf(name).answer(size)).value().events;
    }
};

void WorstCaseAnswersTest::decodes_data()
{
    QTest::addColumn<const WorstCase *>("worst");
    for (const WorstCase &worst : test_support::worstCases())
        QTest::newRow(worst.name) << &worst;
}

void WorstCaseAnswersTest::decodes()
{
    QFETCH(const WorstCase *, worst);
    for (const qint64 size : {qint64(2), worst->testSize}) {
        const QByteArray answer = worst->answer(size);
        const auto record = api::decodeRiskScore(answer);
        QVERIFY2(record.has_value(), record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->name, u"Ana Lima"_s);
        QCOMPARE(record->level.level, core::RiskLevel::High); // behind the events
        const EventStore &events = record->events;
        QCOMPARE(qint64(events.size()), worst->isOneEvent ? 1 : size);
        // 39, with 1 % to spare, 12 for a time that is kept as sent, and the names, each different at most.
        qsizetype names = 0;
        for (const QString &name : events.names())
            names += 128 + 2 * name.size();
        QVERIFY(events.columnBytes() <= qsizetype(events.size()) * (40 + 12) + names + 1024);
    }
}

void WorstCaseAnswersTest::readsEveryTime()
{
    const EventStore equal = eventsOf("equal_times"_L1, 1000);
    QCOMPARE(std::ranges::count(equal.micros(), equal.micros().front()), 1000);
    QCOMPARE(equal.unreadableTimeCount(), 0);
    const EventStore unreadable = eventsOf("unreadable_times"_L1, 1000);
    QCOMPARE(unreadable.unreadableTimeCount(), 1000);
    QCOMPARE(unreadable.timeText(999), u"2026-11-21 09:12"_s);
    const EventStore years = eventsOf("years_1_to_9999"_L1, 1000);
    QCOMPARE(years.unreadableTimeCount(), 0);
    QVERIFY(std::ranges::is_sorted(years.micros()));
    QCOMPARE(years.micros().front(), core::kFirstMicros);
    QVERIFY(years.micros().back() > core::kLastMicros - core::kMicrosPerSecond);
}

void WorstCaseAnswersTest::readsEveryName()
{
    const EventStore own = eventsOf("own_names"_L1, 3000);
    QCOMPARE(own.names().size(), 3000);
    QCOMPARE(own.name(2999), u"Suspicious domain 2999 visited"_s);
    const EventStore escaped = eventsOf("escaped_names"_L1, 3000);
    QCOMPARE(escaped.names().size(), 1000);
    QCOMPARE(escaped.name(2999), u"café 999"_s);
    const EventStore tiny = eventsOf("tiny_events"_L1, 3000);
    QCOMPARE(tiny.names(), QStringList{QString()});
    QCOMPARE(tiny.eventJson(2999), "{}");
}

void WorstCaseAnswersTest::readsEveryDetail()
{
    constexpr qint64 kSize = 1'000'000;
    for (const QLatin1StringView name : {"huge_details"_L1, "huge_string"_L1, "deep_details"_L1}) {
        const QByteArray answer = caseOf(name).answer(kSize);
        const auto record = api::decodeRiskScore(answer);
        QVERIFY(record.has_value());
        const QByteArrayView details = record->events.details(0);
        QVERIFY(details.size() > kSize * 9 / 10);
        QCOMPARE(
            QByteArrayView(answer).sliced(details.data() - record->answer.constData()).first(details.size()),
            details);
        QVERIFY(record->events.eventJson(0).endsWith(details.toByteArray() + '}'));
    }
}

void WorstCaseAnswersTest::readsPrettyPrintedAsAnyOther()
{
    const EventStore pretty = eventsOf("pretty_printed"_L1, 1000);
    const EventStore compact = eventsOf("equal_times"_L1, 1000);
    for (quint32 event = 0; event < 1000; ++event) {
        QCOMPARE(pretty.id(event), compact.id(event));
        QCOMPARE(pretty.name(event), compact.name(event));
        QCOMPARE(pretty.level(event), compact.level(event));
        QCOMPARE(pretty.time(event), compact.time(event));
        QVERIFY(pretty.eventJson(event).startsWith('{') && pretty.eventJson(event).endsWith('}'));
    }
}

void WorstCaseAnswersTest::saysThatItIsCutShort_data()
{
    QTest::addColumn<const CutAnswer *>("cut");
    for (const CutAnswer &cut : test_support::cutAnswers())
        QTest::newRow(cut.name) << &cut;
}

void WorstCaseAnswersTest::saysThatItIsCutShort()
{
    QFETCH(const CutAnswer *, cut);
    for (const qint64 events : {1, 2000}) {
        const QByteArray answer = test_support::answerCutIn(*cut, events);
        const auto record = api::decodeRiskScore(answer);
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().kind, core::ErrorKind::NotUnderstood);
        QVERIFY2(record.error().detail.startsWith(u"the answer is cut short: it ends "_s),
                 qPrintable(record.error().detail));
        QVERIFY(record.error().detail.endsWith(u" byte %1"_s.arg(answer.size())));
    }
}

void WorstCaseAnswersTest::refusesWhatIsBeyond4GiB()
{
    const QByteArray answer = QByteArray::fromRawData("{", qsizetype(1) << 32); // never looked at
    const auto record = api::decodeRiskScore(answer);
    QVERIFY(!record.has_value());
    QCOMPARE(record.error().kind, core::ErrorKind::TooLarge);
    QCOMPARE(core::explain(record.error()).what, u"The answer is larger than the limit of 4.00 GiB."_s);
}

QTEST_GUILESS_MAIN(WorstCaseAnswersTest)
#include "tst_worst_case_answers.moc"
