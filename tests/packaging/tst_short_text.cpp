// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/short_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class ShortTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBeginning_data();
    void takesTheBeginning();
    void saysSomethingShortOfEach();
};

void ShortTextTest::takesTheBeginning_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::newRow("before the values") << u"sort"_s << u"the order of the events"_s;
    QTest::newRow("for what") << u"page"_s << u"for PDF: a4, the default, or letter"_s;
    QTest::newRow("for what, before the values") << u"color"_s << u"for text: levels in colour"_s;
    QTest::newRow("long") << u"redact"_s
                          << u"put markers such as [EMAIL-1] in the place of what names people, devices …"_s;
    QTest::newRow("nothing but values") << u"format"_s << u"format"_s;
}

void ShortTextTest::takesTheBeginning()
{
    QFETCH(const QString, option);
    for (const cli::Option &row : cli::allOptions()) {
        if (option == QLatin1StringView(row.name)) {
            QTEST(metadata::shortText(row), "text");
            return;
        }
    }
    QFAIL("no such option");
}

void ShortTextTest::saysSomethingShortOfEach()
{
    QSet<QString> texts;
    for (const cli::Option &option : cli::allOptions()) {
        const QString text = metadata::shortText(option);
        QVERIFY2(!text.isEmpty() && text.size() < 80, option.name);
        texts += text;
    }
    QCOMPARE(texts.size(), qsizetype(cli::allOptions().size()));
}

QTEST_APPLESS_MAIN(ShortTextTest)
#include "tst_short_text.moc"
