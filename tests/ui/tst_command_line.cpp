// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/command_line.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsGiven();
    void opensAFileThatIsThere();
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
    line = ui::parseCommandLine({u"riskscope"_s, u"--profile"_s, u"My office"_s, u"Ana Sousa"_s});
    QCOMPARE(line->profile, std::optional(u"My office"_s));
    QCOMPARE(line->user, u"Ana Sousa"_s);
}

void TestCommandLine::opensAFileThatIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"an answer.json"_s);
    auto line = ui::parseCommandLine({u"riskscope"_s, path});
    QCOMPARE(line->user, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &argument : {path, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)}) {
        line = ui::parseCommandLine({u"riskscope"_s, argument});
        QCOMPARE(line->file, path);
        QCOMPARE(line->user, QString());
    }
    line = ui::parseCommandLine({u"riskscope"_s, folder.path()});
    QCOMPARE(line->file, QString());
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
    for (const QString &other : {u"--demo"_s, u"--account=a"_s, u"--base-url=b"_s})
        QTest::addRow("profile and %s", qPrintable(other))
            << QStringList{u"riskscope"_s, u"--profile=p"_s, other};
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
