// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_run.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // ms

using Variables = QMap<QString, QString>;

// What the built program says in this environment.
QByteArray output(const QStringList &arguments, const Variables &variables, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(test_support::environmentOf(variables));
    process.start(QStringLiteral(RISKSCOPE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(kPatience);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : "failed: " + process.readAllStandardError();
}

// Two runs are not at the same time.
QByteArray withoutTimes(const QByteArray &output)
{
    static const QRegularExpression time(u"\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?"_s);
    return QString::fromUtf8(output).replace(time, u"TIME"_s).toUtf8();
}

const QByteArray kSavedAnswer = R"({"success": true, "result": {"email": "ana@example.com", "events": [
    {"id": "1", "name": "Impossible travel", "risk_level": "high", "timestamp": "2026-11-01T00:00:00Z"}]}})";

const Variables kGerman = {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}};
const Variables kEnglish = {{u"LC_ALL"_s, u"C"_s}};

} // namespace

// Which language the built program speaks.
class StartProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksThePersonsLanguage_data();
    void speaksThePersonsLanguage();
    void translatesTextToRead();
    void writesDataAlike_data();
    void writesDataAlike();
};

void StartProgramTest::speaksThePersonsLanguage_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("everything") << kGerman << true;
    QTest::newRow("messages") << Variables{{u"LANG"_s, u"C.UTF-8"_s}, {u"LC_MESSAGES"_s, u"de_AT.UTF-8"_s}}
                              << true;
    QTest::newRow("another encoding") << Variables{{u"LC_ALL"_s, u"de_DE"_s}} << true;
    QTest::newRow("LANG") << Variables{{u"LANG"_s, u"de_CH.UTF-8"_s}} << true;
    QTest::newRow("LANGUAGE") << Variables{{u"LANG"_s, u"en_US.UTF-8"_s}, {u"LANGUAGE"_s, u"de:en"_s}}
                              << true;
    QTest::newRow("English first") << Variables{{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"LANGUAGE"_s, u"en_GB:de"_s}}
                                   << false;
    QTest::newRow("C") << kEnglish << false;
    QTest::newRow("C and LANGUAGE") << Variables{{u"LC_ALL"_s, u"C"_s}, {u"LANGUAGE"_s, u"de"_s}} << false;
    QTest::newRow("C.UTF-8") << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}}
                             << false;
    QTest::newRow("C and messages") << Variables{{u"LC_ALL"_s, u"C"_s}, {u"LC_MESSAGES"_s, u"de_DE.UTF-8"_s}}
                                    << false;
    QTest::newRow("POSIX and messages")
        << Variables{{u"LC_ALL"_s, u"POSIX"_s}, {u"LC_MESSAGES"_s, u"de_DE.UTF-8"_s}} << false;
    QTest::newRow("everything but messages")
        << Variables{{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LC_MESSAGES"_s, u"C"_s}} << true;
    QTest::newRow("LANGUAGE alone") << Variables{{u"LANGUAGE"_s, u"de"_s}} << false;
    QTest::newRow("not spoken") << Variables{{u"LANG"_s, u"ar_EG.UTF-8"_s}} << false;
    QTest::newRow("nothing") << Variables{} << false;
}

void StartProgramTest::speaksThePersonsLanguage()
{
    QFETCH(Variables, variables);
    QFETCH(bool, isGerman);
    const QByteArray help = output({u"--help"_s}, variables);
    QVERIFY2(help.contains("riskscope-cli lookup"), help.constData());
    QCOMPARE(help == output({u"--help"_s}, kEnglish), !isGerman);
    QCOMPARE(help == output({u"--help"_s}, kGerman), isGerman);
}

void StartProgramTest::translatesTextToRead()
{
    const QStringList arguments = {u"lookup"_s, test_support::kUser, u"--demo"_s};
    const QByteArray english = output(arguments, kEnglish);
    const QByteArray german = output(arguments, kGerman);
    QVERIFY2(english.contains("Last reset"), english.constData());
    QVERIFY2(german.contains("ana.sousa@example.com"), german.constData());
    QVERIFY2(!german.contains("Last reset"), german.constData());
}

void StartProgramTest::writesDataAlike_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QStringList lookup = {u"lookup"_s, test_support::kUser, u"--demo"_s, u"--format"_s};
    for (const QString &format : {u"csv"_s, u"json"_s})
        QTest::newRow(qPrintable(format)) << lookup + QStringList(format) << QByteArray();
    for (const QString &format : {u"csv"_s, u"json"_s}) {
        QTest::newRow(qPrintable(u"users "_s + format))
            << QStringList({u"users"_s, u"--demo"_s, u"--format"_s, format}) << QByteArray();
    }
    // The others are archives, with an id or a time in each.
    for (const QString &format :
         {u"csv"_s, u"json"_s, u"ndjson"_s, u"md"_s, u"html"_s, u"ecs"_s, u"ocsf"_s}) {
        QTest::newRow(qPrintable(u"standard input "_s + format))
            << QStringList({u"lookup"_s, u"--from"_s, u"-"_s, u"--format"_s, format}) << kSavedAnswer;
    }
}

void StartProgramTest::writesDataAlike()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QByteArray english = output(arguments, kEnglish, input);
    QVERIFY2(!english.startsWith("failed"), english.constData());
    QCOMPARE(withoutTimes(output(arguments, kGerman, input)), withoutTimes(english));
}

QTEST_GUILESS_MAIN(StartProgramTest)
#include "tst_start_program.moc"
