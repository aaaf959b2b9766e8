// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsGiven();
    void saysHelpAndVersion();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestCommandLine::readsWhatIsGiven()
{
    auto line = ui::parseCommandLine({u"riskscope"_s});
    QVERIFY(line && !line->demo && !line->baseUrl && line->user.isEmpty());
    line = ui::parseCommandLine({u"riskscope"_s, u"--demo"_s, u"someone"_s});
    QVERIFY(line && line->demo);
    QCOMPARE(line->user, u"someone"_s);
    line = ui::parseCommandLine({u"riskscope"_s, u"--account"_s, u"a"_s, u"--base-url=b"_s});
    QCOMPARE(line->account, std::optional(u"a"_s));
    QCOMPARE(line->baseUrl, std::optional(u"b"_s));
    QVERIFY(line->caFile.isEmpty() && line->logFile.isEmpty());
    line = ui::parseCommandLine(
        {u"riskscope"_s, u"--ca-file"_s, u"a.pem"_s, u"--log-network=b.ndjson"_s, u"someone"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->caFile, u"a.pem"_s);
    QCOMPARE(line->logFile, u"b.ndjson"_s);
    QCOMPARE(line->user, u"someone"_s);
}

void TestCommandLine::saysHelpAndVersion()
{
    auto line = ui::parseCommandLine({u"riskscope"_s, u"--help"_s});
    QVERIFY(!line);
    QCOMPARE(line.error().exitCode, 0);
    for (const QLatin1StringView option : {"--demo"_L1, "--ca-file"_L1, "--log-network"_L1})
        QVERIFY2(line.error().text.contains(option), option.data());
    line = ui::parseCommandLine({u"riskscope"_s, u"--version"_s});
    QCOMPARE(line.error().text, u"riskscope %1"_s.arg(QLatin1StringView(RISKSCOPE_VERSION)));
}

void TestCommandLine::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{u"riskscope"_s, u"--token"_s, u"secret"_s};
    QTest::newRow("two users") << QStringList{u"riskscope"_s, u"a"_s, u"b"_s};
    QTest::newRow("no value") << QStringList{u"riskscope"_s, u"--account"_s};
    QTest::newRow("no CA file") << QStringList{u"riskscope"_s, u"--ca-file"_s};
    QTest::newRow("no log file") << QStringList{u"riskscope"_s, u"--log-network"_s};
}

void TestCommandLine::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, arguments);
    const auto line = ui::parseCommandLine(arguments);
    QVERIFY(!line);
    QCOMPARE(line.error().exitCode, 2);
    QVERIFY(!line.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
