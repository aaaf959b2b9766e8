// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/options.h"
#include "tests/cli/program_run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ColumnId;
using core::FilterField;
using core::FilterTerm;

namespace {

core::Result<cli::Options> parse(const QStringList &more)
{
    return cli::parseOptions(QStringList({u"riskscope-cli"_s, u"lookup"_s, u"--from"_s, u"a.json"_s}) + more,
                             {});
}

core::Timestamp instant(QByteArrayView rfc3339)
{
    return core::parseTimestamp(rfc3339)->time;
}

} // namespace

class FilterOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllNewestFirst();
    void makesTerms();
    void takesNothingForTheFilterLanguage();
    void readsTimesInTheZone();
    void sortsByColumns_data();
    void sortsByColumns();
    void refuses_data();
    void refuses();
};

void FilterOptionsTest::showsAllNewestFirst()
{
    const auto options = parse({});
    QVERIFY(options.has_value());
    QVERIFY(options->selection.filter.showsAll());
    QCOMPARE(options->selection.sort, core::EventSort());
}

void FilterOptionsTest::makesTerms()
{
    const auto options =
        parse({u"--before"_s, u"2026-11-03"_s, u"--filter"_s, u"-blocked id:8ed5"_s, u"--level"_s,
               u"high, odd"_s, u"--filter"_s, u"travel"_s, u"--name"_s, u"Impossible travel"_s, u"--after"_s,
               u"2026-11-01T00:00:00+01:00"_s, u"--level"_s, u"low"_s});
    QVERIFY(options.has_value());
    const std::vector<FilterTerm> terms = {
        {.isNegated = true, .text = u"blocked"_s},
        {.field = FilterField::Id, .text = u"8ed5"_s},
        {.text = u"travel"_s},
        {.field = FilterField::Level, .words = {u"high"_s, u"odd"_s, u"low"_s}},
        {.field = FilterField::Name, .text = u"Impossible travel"_s},
        {.field = FilterField::After, .instant = instant("2026-10-31T23:00:00Z")},
        {.field = FilterField::Before, .instant = instant("2026-11-03T00:00:00Z")},
    };
    QCOMPARE(options->selection.filter.levels, core::LevelSet::all());
    QVERIFY(options->selection.filter.terms == terms);
}

void FilterOptionsTest::takesNothingForTheFilterLanguage()
{
    const QString odd = u"-x\" level:low \\"_s;
    const auto options = parse({u"--name"_s, odd, u"--level"_s, u"-a\"b"_s});
    QVERIFY(options.has_value());
    const std::vector<FilterTerm> terms = {{.field = FilterField::Level, .words = {u"-a\"b"_s}},
                                           {.field = FilterField::Name, .text = odd}};
    QVERIFY(options->selection.filter.terms == terms);
}

void FilterOptionsTest::readsTimesInTheZone()
{
    const auto options = parse({u"--after"_s, u"2026-11-01"_s, u"--zone"_s, u"Asia/Kathmandu"_s,
                                u"--filter"_s, u"before:2026-11-02"_s});
    QVERIFY(options.has_value());
    const std::vector<FilterTerm> terms = {
        {.field = FilterField::Before, .instant = instant("2026-11-01T18:15:00Z")},
        {.field = FilterField::After, .instant = instant("2026-10-31T18:15:00Z")}};
    QVERIFY(options->selection.filter.terms == terms);
}

void FilterOptionsTest::sortsByColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ColumnId>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("time") << u"time"_s << ColumnId::Time << Qt::AscendingOrder;
    QTest::newRow("-time") << u"-time"_s << ColumnId::Time << Qt::DescendingOrder;
    QTest::newRow("level") << u"level"_s << ColumnId::Level << Qt::AscendingOrder;
    QTest::newRow("-event") << u"-event"_s << ColumnId::Event << Qt::DescendingOrder;
    QTest::newRow("details") << u"details"_s << ColumnId::Details << Qt::AscendingOrder;
    QTest::newRow("-id") << u"-id"_s << ColumnId::Id << Qt::DescendingOrder;
    QTest::newRow("since_previous") << u"since_previous"_s << ColumnId::SincePrevious << Qt::AscendingOrder;
}

void FilterOptionsTest::sortsByColumns()
{
    QFETCH(QString, text);
    QFETCH(ColumnId, column);
    QFETCH(Qt::SortOrder, order);
    for (const QStringList &words : {QStringList{u"--sort="_s + text}, QStringList{u"--sort"_s, text}}) {
        const auto options = parse(words);
        QVERIFY(options.has_value());
        QCOMPARE(options->selection.sort, (core::EventSort{column, order}));
    }
}

void FilterOptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &words, const QString &says) {
        QTest::newRow(name) << words << says;
    };
    row("open quote", {u"--filter=name:\"a"_s}, u"--filter: “\"a” at character 6: "_s);
    row("counted in characters", {u"--filter=\U0001F600 level:"_s}, u"“level:” at character 3: "_s);
    row("second filter", {u"--filter=a"_s, u"--filter=after:b"_s}, u"“b” at character 7: "_s);
    row("controls", {u"--filter=after:\u202e"_s}, u"“⟨U+202E⟩” at character 7: "_s);
    row("empty filter", {u"--filter= "_s}, u"--filter: no filter"_s);
    row("empty level", {u"--level=high,,low"_s}, u"--level: “high,,low”"_s);
    row("no level", {u"--level="_s}, u"--level: “”"_s);
    row("no name", {u"--name="_s}, u"--name: no text"_s);
    row("no time", {u"--after=noon"_s}, u"--after: “noon” is no time"_s);
    row("no date", {u"--before=2026-02-30"_s}, u"--before: “2026-02-30” is no time"_s);
    row("unknown column", {u"--sort=-foo"_s},
        u"--sort: “-foo” is not one of time, since_previous, level, "_s);
    row("column of files", {u"--sort=time_utc"_s}, u"--sort: “time_utc”"_s);
    row("two signs", {u"--sort=--time"_s}, u"--sort: “--time”"_s);
    row("no column", {u"--sort="_s}, u"--sort: “”"_s);
    for (const auto &option : {u"--filter=a"_s, u"--level=low"_s, u"--name=a"_s, u"--after=2026"_s,
                               u"--before=2026"_s, u"--sort=time"_s}) {
        row(qPrintable(option + u" as json"_s), {option, u"--format"_s, u"json"_s},
            option.section(u'=', 0, 0) + u" does nothing to --format json"_s);
    }
}

void FilterOptionsTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const auto options = parse(words);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY2(options.error().detail.contains(says), qPrintable(options.error().detail));
}

QTEST_GUILESS_MAIN(FilterOptionsTest)
#include "tst_filter_options.moc"
