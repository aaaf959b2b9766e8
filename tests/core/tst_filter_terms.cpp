// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/filter_terms.h"

#include <QRandomGenerator>
#include <QTest>

using core::DisplayZone;
using core::FilterField;
using core::FilterTerm;
using Terms = std::vector<core::FilterTerm>;
using namespace Qt::StringLiterals;

namespace {

auto parse(const QString &text)
{
    return core::parseFilter(text, DisplayZone::utc());
}

FilterTerm negated(FilterTerm term)
{
    term.isNegated = true;
    return term;
}

FilterTerm named(const QString &text)
{
    return {.field = FilterField::Name, .text = text};
}

FilterTerm whole(FilterTerm term)
{
    term.isWhole = true;
    return term;
}

FilterTerm leveled(const QStringList &words)
{
    return {.field = FilterField::Level, .words = words};
}

FilterTerm valued(const QString &pointer, const QString &text)
{
    return {.field = FilterField::Details, .text = text, .pointer = pointer};
}

FilterTerm pointed(const QString &pointer)
{
    return {.field = FilterField::Details, .pointer = pointer, .hasValue = false};
}

} // namespace

Q_DECLARE_METATYPE(core::FilterTerm)

class TestFilterTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTerms_data();
    void readsTerms();
    void readsTimesInTheZone();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void hasLimits();
    void staysSoundOnAnyText();
};

void TestFilterTerms::readsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Terms>("terms");
    const auto row = [](const QString &text, const Terms &terms) {
        QTest::newRow(qPrintable(u'<' + text + u'>')) << text << terms;
    };
    row(QString(), {});
    row(u" \t\n"_s, {});
    row(u"  travel \t Lisboa\n"_s, {{.text = u"travel"_s}, {.text = u"Lisboa"_s}});
    row(u"-blocked"_s, {negated({.text = u"blocked"_s})});
    row(u"--x a-b"_s, {negated({.text = u"-x"_s}), {.text = u"a-b"_s}});
    row(uR"("-x" -"a b")"_s, {{.text = u"-x"_s}, negated({.text = u"a b"_s})});
    row(uR"(a" "b"c d")"_s, {{.text = u"a bc d"_s}});
    row(uR"("a\"b\\c\d" e\"f")"_s, {{.text = uR"(a"b\c\d)"_s}, {.text = uR"(e\f)"_s}});
    row(u"https://x 2001:db8::1 10:30 :x"_s,
        {{.text = u"https://x"_s}, {.text = u"2001:db8::1"_s}, {.text = u"10:30"_s}, {.text = u":x"_s}});
    row(uR"("name:x" details surname:x)"_s,
        {{.text = u"name:x"_s}, {.text = u"details"_s}, {.text = u"surname:x"_s}});
    row(u"name:travel NAME:Travel"_s, {named(u"travel"_s), named(u"Travel"_s)});
    row(uR"(name:"Impossible travel" -name:"a\"b" name:"")"_s,
        {named(u"Impossible travel"_s), negated(named(u"a\"b"_s)), whole(named(QString()))});
    row(uR"(name:=Login -NAME:="a b" name:"=a" name:a=b)"_s,
        {whole(named(u"Login"_s)), negated(whole(named(u"a b"_s))), named(u"=a"_s), named(u"a=b"_s)});
    row(uR"(id:=8ed5 id:="" =x)"_s, {whole({.field = FilterField::Id, .text = u"8ed5"_s}),
                                     whole({.field = FilterField::Id}),
                                     {.text = u"=x"_s}});
    row(u"id:8ed5"_s, {{.field = FilterField::Id, .text = u"8ed5"_s}});
    row(u"level:high"_s, {leveled({u"high"_s})});
    row(u"-Level:High,,medium,"_s, {negated(leveled({u"High"_s, u"medium"_s}))});
    row(uR"(level:"very, very high",low,"")"_s, {leveled({u"very, very high"_s, u"low"_s, QString()})});
    row(u"details./locations/0/country=JP"_s, {valued(u"/locations/0/country"_s, u"JP"_s)});
    row(u"Details./a=b=c"_s, {valued(u"/a"_s, u"b=c"_s)});
    row(uR"(-details."/a =b/c"="x y")"_s, {negated(valued(u"/a =b/c"_s, u"x y"_s))});
    row(uR"(details./a" b"/c=x" "y)"_s, {valued(u"/a b/c"_s, u"x y"_s)});
    row(u"details./a~1b~0"_s, {pointed(u"/a~1b~0"_s)});
    row(u"details./ -details.\"\""_s, {pointed(u"/"_s), negated(pointed(QString()))});
    row(uR"(details.={"a":1} details.="" details./a="")"_s,
        {valued(QString(), u"{a:1}"_s), valued(QString(), QString()), valued(u"/a"_s, QString())});
}

void TestFilterTerms::readsTerms()
{
    QFETCH(QString, text);
    const auto terms = parse(text);
    QVERIFY2(terms, terms ? "" : qPrintable(terms.error().message));
    QTEST(*terms, "terms");
}

void TestFilterTerms::readsTimesInTheZone()
{
    const DisplayZone lisbon = DisplayZone::named(u"Europe/Lisbon"_s).value();
    const auto read =
        core::parseFilter(u"after:2026-07-01 -Before:\"2026-07-02 10:30\" after:2026-07-01T00:00Z"_s, lisbon);
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(3));
    QCOMPARE(read->at(0).field, FilterField::After);
    QCOMPARE(core::toRfc3339(read->at(0).instant), "2026-06-30T23:00:00Z"_ba);
    QCOMPARE(read->at(1).field, FilterField::Before);
    QVERIFY(read->at(1).isNegated);
    QCOMPARE(core::toRfc3339(read->at(1).instant), "2026-07-02T09:30:00Z"_ba);
    QCOMPARE(core::toRfc3339(read->at(2).instant), "2026-07-01T00:00:00Z"_ba);
}

void TestFilterTerms::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &text, const QString &piece, const QString &says) {
        QTest::newRow(qPrintable(u'<' + text + u'>')) << text << text.indexOf(piece) << piece << says;
    };
    row(u"a \"b c"_s, u"\"b c"_s, u"not closed"_s);
    row(u"name:\"b\\\""_s, u"\"b\\\""_s, u"not closed"_s);
    row(u"\""_s, u"\""_s, u"not closed"_s);
    row(u"details./a=\"x"_s, u"\"x"_s, u"not closed"_s);
    row(u"level:a,\"b"_s, u"\"b"_s, u"not closed"_s);
    row(u"a \"\""_s, u"\"\""_s, u"between these quotation marks"_s);
    row(u"a -\"\""_s, u"-\"\""_s, u"between these quotation marks"_s);
    row(u"a name: b"_s, u"name:"_s, u"name:travel"_s);
    row(u"a -id:= b"_s, u"-id:="_s, u"id:8ed570d8"_s);
    row(u"-ID:"_s, u"-ID:"_s, u"id:8ed570d8"_s);
    row(u"level:,"_s, u"level:,"_s, u"level:high"_s);
    row(u"after:"_s, u"after:"_s, u"after:2026-11-01"_s);
    row(u"before: 2026"_s, u"before:"_s, u"before:2026-12-01"_s);
    row(u"before:\"\""_s, u"\"\""_s, u"2026-11-21T09:12"_s);
    row(u"after:yesterday"_s, u"yesterday"_s, u"“yesterday” is no time"_s);
    row(u"a after:2026-02-30 b"_s, u"2026-02-30"_s, u"2026-11"_s);
    row(u"after:"_s + QString(50, u'x'), QString(50, u'x'), u"“"_s + QString(40, u'x') + u"…”"_s);
    row(u"after:x\u202ey"_s, u"x\u202ey"_s, u"x⟨U+202E⟩y"_s);
    row(u"details."_s, u"details."_s, u"details./source/country=JP"_s);
    row(u"details.a/b=c"_s, u"a/b"_s, u"“a/b”"_s);
    row(u"details./a~2=c"_s, u"/a~2"_s, u"~0"_s);
    row(u"details./a~"_s, u"/a~"_s, u"~0"_s);
    row(u"details./a= b"_s, u"details./a="_s, u"behind it"_s);
    row(u"a - b"_s, u"-"_s, u"\"-\""_s);
    row(u"-"_s, u"-"_s, u"-name:travel"_s);
}

void TestFilterTerms::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto terms = parse(text);
    QVERIFY(!terms);
    QTEST(terms.error().offset, "offset");
    QTEST(text.mid(terms.error().offset, terms.error().length), "piece");
    QVERIFY2(terms.error().message.contains(says), qPrintable(terms.error().message));
}

void TestFilterTerms::hasLimits()
{
    QVERIFY(parse(QString(core::kMaxFilterLength, u'a')));
    const auto tooLong = parse(QString(10'000'000, u'"'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().offset, core::kMaxFilterLength);
    QCOMPARE(tooLong.error().length, 10'000'000 - core::kMaxFilterLength);
    QVERIFY(tooLong.error().message.contains(QLocale().toString(core::kMaxFilterLength)));
    QVERIFY(parse(u"a "_s.repeated(qsizetype(core::kMaxFilterTerms))));
    const auto tooMany = parse(u"a "_s.repeated(2000));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().offset, 2 * qsizetype(core::kMaxFilterTerms));
    QVERIFY(tooMany.error().message.contains(QLocale().toString(qlonglong(core::kMaxFilterTerms))));
}

void TestFilterTerms::staysSoundOnAnyText()
{
    static const QStringList kPieces = {
        u"name:"_s, u"level:"_s, u"after:"_s, u"details."_s, u"\""_s,  u"\\"_s, u"-"_s,      u" "_s, u"/"_s,
        u"~"_s,     u"="_s,      u","_s,      u"2026"_s,     u"-11"_s, u"x"_s,  u"\xd83d"_s, u"é"_s, u"\n"_s};
    QRandomGenerator random(5);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += kPieces.at(random.bounded(kPieces.size()));
        const auto terms = parse(text);
        if (terms)
            continue;
        QVERIFY2(terms.error().offset >= 0 && terms.error().length > 0 &&
                     terms.error().offset + terms.error().length <= text.size() &&
                     !terms.error().message.isEmpty(),
                 qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestFilterTerms)
#include "tst_filter_terms.moc"
