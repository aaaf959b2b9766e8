// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/completion.h"

#include "app/cli/command_table.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Whether shells make of it what is meant is tested with the shells.
class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsCommandsAndOptions_data();
    void holdsCommandsAndOptions();
    void leavesNothingToFillIn_data();
    void leavesNothingToFillIn();
};

void CompletionTest::holdsCommandsAndOptions_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("option"); // how one is written
    QTest::newRow("bash") << metadata::bashCompletion() << u"--%1"_s;
    QTest::newRow("zsh") << metadata::zshCompletion() << u"--%1"_s;
    QTest::newRow("fish") << metadata::fishCompletion() << u"-l %1 "_s;
}

void CompletionTest::holdsCommandsAndOptions()
{
    QFETCH(const QString, script);
    QFETCH(const QString, option);
    for (const cli::Command &command : cli::allCommands())
        QVERIFY2(script.contains(QLatin1StringView(command.name)), command.name);
    for (const cli::Option &row : cli::allOptions())
        QVERIFY2(script.contains(option.arg(QLatin1StringView(row.name))), row.name);
}

void CompletionTest::leavesNothingToFillIn_data()
{
    holdsCommandsAndOptions_data();
}

void CompletionTest::leavesNothingToFillIn()
{
    QFETCH(const QString, script);
    QVERIFY(script.contains(u"SPDX-License-Identifier: MIT\n"_s));
    static const QRegularExpression place(u"@[A-Z]"_s);
    QVERIFY(!script.contains(place));
    QVERIFY(script.endsWith(u'\n'));
}

QTEST_APPLESS_MAIN(CompletionTest)
#include "tst_completion.moc"
