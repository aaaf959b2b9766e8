// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/command_table.h"

#include "app/cli/options.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class CommandTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCommandsThatAreTaken();
    void tellsWhichOptionsACommandHas();
};

void CommandTableTest::namesCommandsThatAreTaken()
{
    for (const cli::Command &command : cli::allCommands()) {
        QVERIFY(!command.describe().isEmpty());
        QStringList line{u"riskscope-cli"_s, QString::fromLatin1(command.name)};
        if (command.argument != cli::CommandArgument::None)
            line += u"x"_s;
        // The demo takes neither account nor credential.
        if (command.argument != cli::CommandArgument::Manifest)
            line += u"--demo"_s;
        QVERIFY2(cli::parseOptions(line, {}).has_value(), command.name);
    }
}

void CommandTableTest::tellsWhichOptionsACommandHas()
{
    const auto has = [](const cli::Command &command, QLatin1StringView name) {
        return std::ranges::any_of(cli::optionsOf(command), [&](const cli::Option &option) {
            return name == QLatin1StringView(option.name);
        });
    };
    for (const cli::Command &command : cli::allCommands()) {
        const QLatin1StringView name(command.name);
        QVERIFY(has(command, "help"_L1));
        QCOMPARE(has(command, "from"_L1), name == "lookup"_L1);
        QCOMPARE(has(command, "level"_L1), name == "lookup"_L1 || name == "users"_L1);
        QCOMPARE(has(command, "demo"_L1), name != "check"_L1);
    }
}

QTEST_GUILESS_MAIN(CommandTableTest)
#include "tst_command_table.moc"
