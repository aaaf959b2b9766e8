// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/answering_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::environmentOf;
using test_support::kUser;
using test_support::ProgramRun;

namespace {

QByteArray withoutColors(QByteArray text)
{
    for (qsizetype at = text.indexOf('\x1b'); at >= 0; at = text.indexOf('\x1b'))
        text.remove(at, text.indexOf('m', at) - at + 1);
    return text;
}

} // namespace

class ColorOptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colorsLevels_data();
    void colorsLevels();
    void changesNothingElse_data();
    void changesNothingElse();
    void writesNoColorsIntoFiles();
};

void ColorOptionTest::colorsLevels_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("isColored");
    const auto color = [](const QString &when) { return QStringList{u"--color"_s, when}; };
    QTest::newRow("a terminal") << QStringList() << true << QString() << true;
    QTest::newRow("no terminal") << QStringList() << false << QString() << false;
    QTest::newRow("auto on a terminal") << color(u"auto"_s) << true << QString() << true;
    QTest::newRow("auto elsewhere") << color(u"auto"_s) << false << QString() << false;
    QTest::newRow("always") << color(u"always"_s) << false << QString() << true;
    QTest::newRow("never") << color(u"never"_s) << true << QString() << false;
    QTest::newRow("NO_COLOR") << QStringList() << true << u"NO_COLOR=1"_s << false;
    QTest::newRow("an empty NO_COLOR") << QStringList() << true << u"NO_COLOR="_s << true;
    QTest::newRow("always wins over NO_COLOR") << color(u"always"_s) << true << u"NO_COLOR=1"_s << true;
    QTest::newRow("a terminal without colours") << QStringList() << true << u"TERM=dumb"_s << false;
}

void ColorOptionTest::colorsLevels()
{
    QFETCH(QStringList, more);
    QFETCH(bool, isTerminal);
    QFETCH(QString, variable);
    QFETCH(bool, isColored);
    for (const QStringList &command : {QStringList{u"lookup"_s, kUser}, QStringList{u"users"_s}}) {
        ProgramRun program;
        program.outIsTerminal = isTerminal;
        program.environment = environmentOf({{variable.section(u'=', 0, 0), variable.section(u'=', 1)}});
        QCOMPARE(program.run(command + QStringList(u"--demo"_s) + more), ExitCode::Ok);
        QCOMPARE(program.output.contains("\x1b[48;5;52;38;5;231m▲ High\x1b[0m"), isColored);
        QCOMPARE(program.output.contains('\x1b'), isColored);
        QVERIFY(program.output.contains("▲ High"));
    }
}

void ColorOptionTest::changesNothingElse_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("lookup") << QStringList{u"lookup"_s, kUser};
    QTest::newRow("users") << QStringList{u"users"_s};
}

void ColorOptionTest::changesNothingElse()
{
    QFETCH(QStringList, command);
    const auto linesOf = [&command](const QString &when) {
        ProgramRun program;
        const ExitCode code = program.run(command + QStringList{u"--demo"_s, u"--color"_s, when});
        QByteArrayList lines = code == ExitCode::Ok ? program.output.split('\n') : QByteArrayList();
        // Says when it was fetched.
        erase_if(lines, [](const QByteArray &line) { return line.startsWith("Fetched"); });
        return lines.join('\n');
    };
    const QByteArray plain = linesOf(u"never"_s);
    const QByteArray colored = linesOf(u"always"_s);
    QVERIFY(plain.size() > 100 && colored.size() > plain.size());
    QCOMPARE(withoutColors(colored), plain);
}

void ColorOptionTest::writesNoColorsIntoFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    ProgramRun program;
    program.outIsTerminal = true;
    QCOMPARE(program.run({u"lookup"_s, kUser, u"--demo"_s, u"--color"_s, u"always"_s, u"--output"_s, path}),
             ExitCode::Ok);
    QVERIFY(test_support::contentOf(path).contains("▲ High"));
    QVERIFY(!test_support::contentOf(path).contains('\x1b'));
}

QTEST_GUILESS_MAIN(ColorOptionTest)
#include "tst_color_option.moc"
