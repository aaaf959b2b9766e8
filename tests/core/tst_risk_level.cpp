// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/risk_level.h"

#include <QTest>

#include <algorithm>

using core::RiskLevel;
using namespace Qt::StringLiterals;

class TestRiskLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void keepsUnknownWordsAsSent();
    void ranksBySeverity();
    void listsEveryLevelWorstFirst();
    void keyReadsBackAsItsLevel();
    void namesAreDistinct();
    void showsUnknownLevelByItsWord();
};

void TestRiskLevel::readsWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<RiskLevel>("level");
    QTest::newRow("high") << QByteArray("high") << RiskLevel::High;
    QTest::newRow("upper case") << QByteArray("HIGH") << RiskLevel::High;
    QTest::newRow("medium") << QByteArray("medium") << RiskLevel::Medium;
    QTest::newRow("mixed case") << QByteArray("Medium") << RiskLevel::Medium;
    QTest::newRow("low") << QByteArray("low") << RiskLevel::Low;
    QTest::newRow("empty") << QByteArray("") << RiskLevel::Unscored;
    QTest::newRow("null") << QByteArray() << RiskLevel::Unscored;
    QTest::newRow("other word") << QByteArray("critical") << RiskLevel::Unknown;
    QTest::newRow("prefix") << QByteArray("hig") << RiskLevel::Unknown;
    QTest::newRow("longer") << QByteArray("highest") << RiskLevel::Unknown;
    QTest::newRow("blank around") << QByteArray(" high") << RiskLevel::Unknown;
    QTest::newRow("blank") << QByteArray(" ") << RiskLevel::Unknown;
    QTest::newRow("not ASCII") << QByteArray("h\xc3\xafgh") << RiskLevel::Unknown;
}

void TestRiskLevel::readsWords()
{
    QFETCH(QByteArray, word);
    QFETCH(RiskLevel, level);
    QCOMPARE(core::riskLevelFromWord(word), level);
    QCOMPARE(core::reportedLevelFromWord(QString::fromUtf8(word)).level, level);
}

void TestRiskLevel::keepsUnknownWordsAsSent()
{
    QCOMPARE(core::reportedLevelFromWord(u"Críticο"_s).word, u"Críticο"_s);
    QCOMPARE(core::reportedLevelFromWord(u"HIGH"_s).word, QString());
    QCOMPARE(core::reportedLevelFromWord(QString()), core::ReportedLevel());
}

void TestRiskLevel::ranksBySeverity()
{
    QVERIFY(RiskLevel::Unscored < RiskLevel::Unknown);
    QVERIFY(RiskLevel::Unknown < RiskLevel::Low);
    QVERIFY(RiskLevel::Low < RiskLevel::Medium);
    QVERIFY(RiskLevel::Medium < RiskLevel::High);
}

void TestRiskLevel::listsEveryLevelWorstFirst()
{
    QVERIFY(std::ranges::is_sorted(core::kLevelsWorstFirst, std::ranges::greater()));
    std::array<bool, core::kRiskLevelCount> seen = {};
    for (const RiskLevel level : core::kLevelsWorstFirst)
        seen.at(core::levelIndex(level)) = true;
    QCOMPARE(std::ranges::count(seen, true), qsizetype(core::kRiskLevelCount));
}

void TestRiskLevel::keyReadsBackAsItsLevel()
{
    for (const RiskLevel level : {RiskLevel::High, RiskLevel::Medium, RiskLevel::Low})
        QCOMPARE(core::riskLevelFromWord(QByteArrayView(core::levelKey(level))), level);
    QCOMPARE(core::levelKey(RiskLevel::Unscored), "unscored"_L1);
    QCOMPARE(core::levelKey(RiskLevel::Unknown), "unknown"_L1);
}

void TestRiskLevel::namesAreDistinct()
{
    QSet<QString> names;
    for (const RiskLevel level : core::kLevelsWorstFirst)
        names.insert(core::levelName(level));
    QCOMPARE(names.size(), qsizetype(core::kRiskLevelCount));
    QVERIFY(!names.contains(QString()));
}

void TestRiskLevel::showsUnknownLevelByItsWord()
{
    QCOMPARE(core::levelName(core::ReportedLevel{RiskLevel::Unknown, u"critical"_s}), u"critical"_s);
    QCOMPARE(core::levelName(core::ReportedLevel{RiskLevel::Unknown, {}}),
             core::levelName(RiskLevel::Unknown));
    QCOMPARE(core::levelName(core::ReportedLevel{}), core::levelName(RiskLevel::Unscored));
}

QTEST_GUILESS_MAIN(TestRiskLevel)
#include "tst_risk_level.moc"
