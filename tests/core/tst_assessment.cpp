// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/assessment.h"
#include "app/core/risk_record.h"
#include "tests/core/compose_events.h"

#include <QTest>

using core::Assessment;
using core::RiskLevel;
using core_test::EventTokens;
using namespace Qt::StringLiterals;

namespace {

// `day` of November 2026 at noon; none leaves the event undated.
EventTokens sent(const QByteArray &name, const QByteArray &level, int day)
{
    const QByteArray time = "2026-11-" + QByteArray::number(day).rightJustified(2, '0') + "T12:00:00Z";
    return {"id", name, level, day > 0 ? time : QByteArray("some day"), "1"};
}

core::RiskRecord record(const QString &level, const QList<EventTokens> &events, const char *reset = "")
{
    core::RiskRecord record;
    record.hasResult = true;
    record.level = core::reportedLevelFromWord(level);
    record.events = core_test::composeStore(events);
    if (const auto parsed = core::parseTimestamp(reset))
        record.lastReset = parsed->time;
    return record;
}

// "name×count@latest day", newest first; an undated reason is at day 0.
QStringList reasonsOf(const Assessment &assessment)
{
    QStringList texts;
    for (const core::Reason &reason : assessment.reasons) {
        const QByteArray time = reason.latest ? core::toRfc3339(*reason.latest) : QByteArray("0000-00-00");
        texts.append(u"%1×%2@%3"_s.arg(reason.name).arg(reason.count).arg(time.mid(8, 2).toInt()));
    }
    return texts;
}

} // namespace

class TestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnscored();
    void namesWhatHoldsTheLevelNewestFirst();
    void passesOverWhatWasBeforeTheReset();
    void anEventAtTheResetCounts();
    void explainsTheDerivedLevelWhereNothingHoldsTheReported();
    void disagreement_data();
    void disagreement();
    void countsUndatedEventsAsSinceTheReset();
    void undatedReasonsComeLast();
    void explainsUnknownLevels();
    void anUnknownLevelIsExplainedByItsOwnWord_data();
    void anUnknownLevelIsExplainedByItsOwnWord();
    void partial_data();
    void partial();
};

void TestAssessment::nothingIsUnscored()
{
    const Assessment assessment = core::assess(core::RiskRecord());
    QCOMPARE(assessment.derived, RiskLevel::Unscored);
    QCOMPARE(assessment.explained, RiskLevel::Unscored);
    QVERIFY(!assessment.disagrees);
    QVERIFY(assessment.reasons.isEmpty());
    QVERIFY(!assessment.partial);
    QCOMPARE(assessment.eventsSinceReset, 0u);
    QCOMPARE(assessment.counts, core::LevelCounts{});
}

void TestAssessment::namesWhatHoldsTheLevelNewestFirst()
{
    const Assessment assessment = core::assess(
        record(u"high"_s, {sent("DLP", "high", 3), sent("travel", "high", 9), sent("DLP", "high", 7),
                           sent("domain", "low", 20), sent("travel", "medium", 21)}));
    QCOMPARE(assessment.explained, RiskLevel::High);
    QCOMPARE(reasonsOf(assessment), (QStringList{u"travel×1@9"_s, u"DLP×2@7"_s}));
    QCOMPARE(assessment.counts[core::levelIndex(RiskLevel::High)], 3u);
    QCOMPARE(assessment.counts[core::levelIndex(RiskLevel::Medium)], 1u);
    QCOMPARE(assessment.counts[core::levelIndex(RiskLevel::Low)], 1u);
    QCOMPARE(assessment.eventsSinceReset, 5u);
}

void TestAssessment::passesOverWhatWasBeforeTheReset()
{
    const Assessment assessment = core::assess(
        record(u"medium"_s, {sent("travel", "high", 3), sent("DLP", "medium", 4), sent("DLP", "medium", 11)},
               "2026-11-10T00:00:00Z"));
    QCOMPARE(assessment.derived, RiskLevel::Medium);
    QVERIFY(!assessment.disagrees);
    QCOMPARE(reasonsOf(assessment), QStringList{u"DLP×1@11"_s});
    QCOMPARE(assessment.eventsSinceReset, 1u);
    QCOMPARE(assessment.counts[core::levelIndex(RiskLevel::High)], 1u); // counts are of all events
}

void TestAssessment::anEventAtTheResetCounts()
{
    const core::RiskRecord atReset = record(u"high"_s, {sent("travel", "high", 3)}, "2026-11-03T12:00:00Z");
    QCOMPARE(core::assess(atReset).eventsSinceReset, 1u);
    const core::RiskRecord before =
        record(u"high"_s, {sent("travel", "high", 3)}, "2026-11-03T12:00:00.000000001Z");
    QCOMPARE(core::assess(before).eventsSinceReset, 0u);
}

void TestAssessment::explainsTheDerivedLevelWhereNothingHoldsTheReported()
{
    const Assessment assessment = core::assess(
        record(u"high"_s, {sent("travel", "high", 3), sent("domain", "low", 12)}, "2026-11-10T00:00:00Z"));
    QCOMPARE(assessment.reported.level, RiskLevel::High);
    QCOMPARE(assessment.explained, RiskLevel::Low);
    QCOMPARE(reasonsOf(assessment), QStringList{u"domain×1@12"_s});

    const Assessment empty = core::assess(record(u"high"_s, {}));
    QCOMPARE(empty.explained, RiskLevel::High);
    QVERIFY(empty.reasons.isEmpty());
}

void TestAssessment::disagreement_data()
{
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QByteArray>("highest");
    QTest::addColumn<bool>("disagrees");
    QTest::newRow("same") << u"high"_s << QByteArray("high") << false;
    QTest::newRow("same in another case") << u"HIGH"_s << QByteArray("high") << false;
    QTest::newRow("reported is higher") << u"high"_s << QByteArray("low") << true;
    QTest::newRow("reported is lower") << u"low"_s << QByteArray("medium") << true;
    QTest::newRow("unscored with events") << QString() << QByteArray("low") << true;
    QTest::newRow("scored without levels") << u"low"_s << QByteArray("") << true;
    QTest::newRow("both unscored") << QString() << QByteArray("") << false;
    QTest::newRow("reported unknown") << u"severe"_s << QByteArray("high") << false;
    QTest::newRow("derived unknown") << u"high"_s << QByteArray("severe") << false;
}

void TestAssessment::disagreement()
{
    QFETCH(QString, reported);
    QFETCH(QByteArray, highest);
    QFETCH(bool, disagrees);
    QCOMPARE(core::assess(record(reported, {sent("n", highest, 5)})).disagrees, disagrees);
}

void TestAssessment::countsUndatedEventsAsSinceTheReset()
{
    const Assessment assessment = core::assess(
        record(u"high"_s, {sent("travel", "high", 0), sent("DLP", "high", 3)}, "2026-11-10T00:00:00Z"));
    QCOMPARE(assessment.eventsSinceReset, 1u);
    QCOMPARE(assessment.eventsWithoutTime, 1);
    QCOMPARE(reasonsOf(assessment), QStringList{u"travel×1@0"_s});
}

void TestAssessment::undatedReasonsComeLast()
{
    const Assessment assessment =
        core::assess(record(u"high"_s, {sent("a", "high", 0), sent("b", "high", 3), sent("c", "high", 0),
                                        sent("c", "high", 2), sent("d", "high", 0)}));
    QCOMPARE(reasonsOf(assessment), (QStringList{u"b×1@3"_s, u"c×2@2"_s, u"a×1@0"_s, u"d×1@0"_s}));
    QVERIFY(!assessment.reasons.last().latest);
}

void TestAssessment::explainsUnknownLevels()
{
    const Assessment assessment =
        core::assess(record(u"severe"_s, {sent("travel", "severe", 3), sent("domain", "", 4)}));
    QCOMPARE(assessment.reported.word, u"severe"_s);
    QCOMPARE(assessment.derived, RiskLevel::Unknown);
    QCOMPARE(reasonsOf(assessment), QStringList{u"travel×1@3"_s});
}

void TestAssessment::anUnknownLevelIsExplainedByItsOwnWord_data()
{
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QList<QByteArray>>("levels"); // of events a, b, …
    QTest::addColumn<RiskLevel>("explained");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &reported, const QList<QByteArray> &levels,
                        RiskLevel explained, const QString &names) {
        QTest::newRow(name) << reported << levels << explained << names;
    };
    row("another word only", u"critical"_s, {"banana"}, RiskLevel::Unknown, QString());
    row("its word among others", u"critical"_s, {"banana", "critical"}, RiskLevel::Unknown, u"b"_s);
    row("its word in another case", u"critical"_s, {"Critical"}, RiskLevel::Unknown, u"a"_s);
    row("another word and a known level", u"critical"_s, {"banana", "low"}, RiskLevel::Low, u"b"_s);
    row("reported is known", u"high"_s, {"banana", "critical"}, RiskLevel::Unknown, u"ab"_s);
}

void TestAssessment::anUnknownLevelIsExplainedByItsOwnWord()
{
    QFETCH(QString, reported);
    QFETCH(QList<QByteArray>, levels);
    QList<EventTokens> events;
    for (qsizetype i = 0; i < levels.size(); ++i)
        events.append(sent(QByteArray(1, char('a' + i)), levels.at(i), 20 - int(i)));
    const Assessment assessment = core::assess(record(reported, events));
    QTEST(assessment.explained, "explained");
    QString names;
    for (const core::Reason &reason : assessment.reasons)
        names += reason.name;
    QTEST(names, "names");
}

void TestAssessment::partial_data()
{
    using Count = std::optional<qint64>;
    QTest::addColumn<Count>("totalCount");
    QTest::addColumn<Count>("totalPages");
    QTest::addColumn<bool>("isPartial");
    QTest::addColumn<Count>("announced");
    QTest::newRow("nothing said") << Count() << Count() << false << Count();
    QTest::newRow("all there") << Count(2) << Count(1) << false << Count();
    QTest::newRow("fewer announced") << Count(1) << Count() << false << Count();
    QTest::newRow("nonsense") << Count(-5) << Count(-1) << false << Count();
    QTest::newRow("more events") << Count(2000) << Count(100) << true << Count(2000);
    QTest::newRow("one more event") << Count(3) << Count() << true << Count(3);
    QTest::newRow("more pages only") << Count() << Count(2) << true << Count();
    QTest::newRow("more pages, same count") << Count(2) << Count(2) << true << Count();
    QTest::newRow("largest") << Count(std::numeric_limits<qint64>::max()) << Count() << true
                             << Count(std::numeric_limits<qint64>::max());
}

void TestAssessment::partial()
{
    QFETCH(std::optional<qint64>, totalCount);
    QFETCH(std::optional<qint64>, totalPages);
    QFETCH(bool, isPartial);
    QFETCH(std::optional<qint64>, announced);
    core::RiskRecord answered = record(u"low"_s, {sent("a", "low", 1), sent("b", "low", 2)});
    answered.resultInfo.totalCount = totalCount;
    answered.resultInfo.totalPages = totalPages;
    const Assessment assessment = core::assess(answered);
    QCOMPARE(assessment.partial.has_value(), isPartial);
    QCOMPARE(assessment.hasNextPage, isPartial);
    answered.paging.isExhausted = true;
    QVERIFY(!core::assess(answered).hasNextPage);
    if (!isPartial)
        return;
    QCOMPARE(assessment.partial->received, 2u);
    QVERIFY(assessment.partial->announced == announced);
}

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
