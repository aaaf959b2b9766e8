// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/exit_code.h"
#include "app/cli/option_table.h"
#include "app/core/filter_terms.h"
#include "app/report/formats.h"
#include "tests/ui/window_fixture.h"
#include "ui/handbook_page.h"
#include "ui/key_list.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace test_support;

namespace {

// The texts of all elements of a kind.
QStringList textsOf(const QString &element, const QString &cssClass = {})
{
    QStringList texts;
    QXmlStreamReader reader(ui::handbookHtml());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != element)
            continue;
        const bool fits = reader.attributes().value("class"_L1) == cssClass;
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        texts += fits ? QStringList(text) : QStringList();
    }
    return texts;
}

QStringList attributesOf(QLatin1StringView name)
{
    QStringList values;
    QXmlStreamReader reader(ui::handbookHtml());
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.attributes().hasAttribute(name))
            values += reader.attributes().value(name).toString();
    }
    return values;
}

} // namespace

// What the handbook says is so.
class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed();
    void loadsNothing();
    void linksResolve();
    void namesKeysThatThereAre();
    void namesOptionsThatThereAre();
    void namesEveryOption();
    void namesTermsThatAreRead();
    void namesEveryFormat();
    void namesEveryExitCode();
};

void TestHandbook::isWellFormed()
{
    QXmlStreamReader reader(ui::handbookHtml());
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(),
             qPrintable(u"line %1: %2"_s.arg(QString::number(reader.lineNumber()), reader.errorString())));
    const QStringList ids = attributesOf("id"_L1);
    QVERIFY(ids.size() > 10);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestHandbook::loadsNothing()
{
    const QByteArray html = ui::handbookHtml();
    for (const char *what : {"<script", "<img", "<link", "<iframe", "src=", "@import", "url(", "onclick"})
        QVERIFY2(!html.contains(what), what);
}

void TestHandbook::linksResolve()
{
    const QStringList ids = attributesOf("id"_L1);
    const QStringList links = attributesOf("href"_L1);
    QVERIFY(links.size() > 10);
    for (const QString &link : links) {
        const bool isWithin = link.startsWith(u'#') && ids.contains(link.sliced(1));
        QVERIFY2(isWithin || link.startsWith("https://"_L1), qPrintable(link));
    }
    // And everything that has a name can be reached from the contents.
    for (const QString &id : ids)
        QVERIFY2(id == "contents"_L1 || links.contains(u'#' + id), qPrintable(id));
}

void TestHandbook::namesKeysThatThereAre()
{
    WindowFixture fixture;
    QSet<QString> keys;
    const QList<ui::KeyGroup> groups = ui::windowKeys(fixture.window());
    for (const ui::KeyGroup &group : groups) {
        for (const ui::ListedKey &key : group.keys)
            keys += QSet<QString>(key.keys.begin(), key.keys.end());
    }
    const QStringList named = textsOf(u"kbd"_s);
    QVERIFY(named.size() > 30);
    for (const QString &key : named)
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void TestHandbook::namesOptionsThatThereAre()
{
    QSet<QString> options = {u"--new-window"_s}; // the window's own
    for (const cli::Option &option : cli::allOptions())
        options += u"--"_s + QLatin1StringView(option.name);
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    auto found =
        option.globalMatch(QString::fromUtf8(ui::handbookHtml())
                               .remove(QRegularExpression(u"<style>.*</style>|<!--.*?-->"_s,
                                                          QRegularExpression::DotMatchesEverythingOption)));
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString name = found.next().captured();
        QVERIFY2(options.contains(name), qPrintable(name));
    }
}

void TestHandbook::namesEveryOption()
{
    const QStringList codes = textsOf(u"code"_s);
    for (const cli::Option &option : cli::allOptions())
        QVERIFY2(codes.contains(u"--"_s + QLatin1StringView(option.name)), option.name);
}

void TestHandbook::namesTermsThatAreRead()
{
    const QStringList terms = textsOf(u"code"_s, u"term"_s);
    QVERIFY(terms.size() > 12);
    QSet<core::FilterField> fields;
    for (const QString &term : terms) {
        const auto read = core::parseFilter(term, core::DisplayZone::utc());
        QVERIFY2(read.has_value(), qPrintable(term));
        QCOMPARE(read->size(), 1U);
        fields += read->front().field;
    }
    QCOMPARE(fields.size(), 7); // each field of a filter is explained
}

void TestHandbook::namesEveryFormat()
{
    QStringList keys;
    for (const report::Format &format : report::formats())
        keys += QString::fromLatin1(format.key);
    QStringList named = textsOf(u"code"_s, u"format"_s);
    keys.sort();
    named.sort();
    QCOMPARE(named, keys);
}

void TestHandbook::namesEveryExitCode()
{
    const QStringList cells = textsOf(u"td"_s);
    for (const cli::ExitCode code : cli::kExitCodes)
        QVERIFY(cells.contains(QString::number(static_cast<int>(code))));
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
