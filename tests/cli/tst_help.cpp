// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/help.h"

#include "app/cli/help_parts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryPart();
    void staysNarrow();
};

void HelpTest::holdsEveryPart()
{
    const QString help = cli::helpText().simplified();
    const cli::HelpParts parts = cli::helpParts();
    for (const auto &entries :
         {parts.commands, parts.arguments, parts.options, parts.environment, parts.exitCodes}) {
        QVERIFY(!entries.isEmpty());
        for (const cli::HelpEntry &entry : entries)
            QVERIFY2(help.contains(entry.term + u' ' + entry.meaning.simplified()), qPrintable(entry.term));
    }
    for (const QString &line : parts.usage + parts.examples)
        QVERIFY2(help.contains(line), qPrintable(line));
    for (const QString &text : {parts.about, parts.exitCodeOfSeveral})
        QVERIFY(help.contains(text.simplified()));
}

void HelpTest::staysNarrow()
{
    const QStringList examples = cli::helpParts().examples;
    const QStringList lines = cli::helpText().split(u'\n');
    for (const QString &line : lines) {
        if (!examples.contains(line.trimmed()))
            QVERIFY2(line.size() < 80 || line.trimmed().count(u' ') == 0, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_help.moc"
