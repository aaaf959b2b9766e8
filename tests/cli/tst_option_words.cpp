// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/option_words.h"

#include "app/cli/options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::OptionUse;
using cli::ValueKind;

namespace {

const cli::Option &optionNamed(QLatin1StringView name)
{
    for (const cli::Option &option : cli::allOptions()) {
        if (name == QLatin1StringView(option.name))
            return option;
    }
    Q_UNREACHABLE();
}

} // namespace

class OptionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKindsOfValues_data();
    void tellsKindsOfValues();
    void namesWordsThatAreTaken_data();
    void namesWordsThatAreTaken();
    void hasWordsWhereverTheyAreMeant();
};

void OptionWordsTest::tellsKindsOfValues_data()
{
    QTest::addColumn<QLatin1StringView>("name");
    QTest::addColumn<ValueKind>("kind");
    QTest::newRow("switch") << "force"_L1 << ValueKind::None;
    QTest::newRow("text") << "filter"_L1 << ValueKind::Free;
    QTest::newRow("file") << "output"_L1 << ValueKind::File;
    QTest::newRow("folder") << "output-dir"_L1 << ValueKind::Folder;
    QTest::newRow("word") << "format"_L1 << ValueKind::Word;
    QTest::newRow("list") << "columns"_L1 << ValueKind::WordList;
    QTest::newRow("levels") << "level"_L1 << ValueKind::WordList;
    QTest::newRow("order") << "sort"_L1 << ValueKind::SignedWord;
}

void OptionWordsTest::tellsKindsOfValues()
{
    QFETCH(const QLatin1StringView, name);
    QTEST(cli::valueKind(optionNamed(name)), "kind");
}

void OptionWordsTest::namesWordsThatAreTaken_data()
{
    QTest::addColumn<QLatin1StringView>("name");
    QTest::addColumn<QString>("line"); // before the option
    QTest::addColumn<OptionUse>("use");
    const QString lookup = u"lookup --from x"_s;
    QTest::newRow("format") << "format"_L1 << lookup << OptionUse::Saved;
    QTest::newRow("format of users") << "format"_L1 << u"users --demo"_s << OptionUse::Users;
    QTest::newRow("columns") << "columns"_L1 << lookup + u" --format csv"_s << OptionUse::Saved;
    QTest::newRow("details") << "details"_L1 << lookup << OptionUse::Saved;
    QTest::newRow("page") << "page"_L1 << lookup + u" --format pdf"_s << OptionUse::Saved;
    QTest::newRow("level") << "level"_L1 << lookup << OptionUse::Saved;
    QTest::newRow("level of users") << "level"_L1 << u"users --demo"_s << OptionUse::Users;
    QTest::newRow("sort") << "sort"_L1 << lookup << OptionUse::Saved;
    QTest::newRow("sort of users") << "sort"_L1 << u"users --demo"_s << OptionUse::Users;
    QTest::newRow("redact-kinds") << "redact-kinds"_L1 << lookup << OptionUse::Saved;
    QTest::newRow("zone") << "zone"_L1 << lookup << OptionUse::Saved;
    QTest::newRow("color") << "color"_L1 << lookup << OptionUse::Saved;
}

void OptionWordsTest::namesWordsThatAreTaken()
{
    QFETCH(const QLatin1StringView, name);
    QFETCH(const QString, line);
    QFETCH(const OptionUse, use);
    const QStringList words = optionNamed(name).words(use);
    QVERIFY(words.size() > 1);
    for (const QString &word : words) {
        QStringList arguments{u"riskscope-cli"_s};
        arguments += line.split(u' ');
        arguments += u"--%1=%2"_s.arg(name, word);
        const auto options = cli::parseOptions(arguments, {});
        QVERIFY2(options.has_value(), qPrintable(arguments.join(u' ')));
    }
}

// A value that is called so in --help is one of some words.
void OptionWordsTest::hasWordsWhereverTheyAreMeant()
{
    const QList<QLatin1StringView> names{"FORMAT"_L1, "LIST"_L1,   "EXTENT"_L1, "SIZE"_L1,
                                         "L"_L1,      "COLUMN"_L1, "WHEN"_L1,   "TZ"_L1};
    for (const cli::Option &option : cli::allOptions())
        QCOMPARE(option.words != nullptr, names.contains(QLatin1StringView(option.valueName)));
}

QTEST_GUILESS_MAIN(OptionWordsTest)
#include "tst_option_words.moc"
