// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/filter_text.h"

#include "app/core/typed_time.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using core::FilterField;
using core::FilterTerm;

class FilterTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasMeant_data();
    void saysWhatWasMeant();
    void saysTheLevels();
    void saysTheScope();
    void isReadAsTheSameTerms();
};

void FilterTextTest::saysWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &typed, const QString &text,
                        const QString &zone = u"UTC"_s) { QTest::newRow(name) << typed << zone << text; };
    row("nothing", u" "_s, QString());
    row("words", u"Travel  -blocked"_s, u"Travel -blocked"_s);
    row("blanks", u"\"impossible travel\""_s, u"\"impossible travel\""_s);
    row("field", u"NAME:travel id:8ed5"_s, u"name:travel id:8ed5"_s);
    row("whole", u"name:=Travel -id:=\"\" name:\"=a\""_s, u"name:=Travel -id:=\"\" name:\"=a\""_s);
    row("empty", u"name:\"\""_s, u"name:=\"\""_s);
    row("not a field", u"\"name:travel\" \"-x\""_s, u"\"name:travel\" \"-x\""_s);
    row("levels", u"-level:High,\"a b\""_s, u"-level:High,\"a b\""_s);
    row("time", u"after:2026-11-01"_s, u"after:2026-11-01T00:00:00Z"_s);
    row("time in the zone", u"before:2026-11-01T10:30"_s, u"before:2026-11-01T10:30:00+05:45"_s,
        u"Asia/Kathmandu"_s);
    row("details", u"details./a/0=\"\" details.\"/a b\" details.=x"_s,
        u"details./a/0=\"\" details.\"/a b\" details.\"\"=x"_s);
}

void FilterTextTest::saysWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, zone);
    const core::DisplayZone displayZone = *core::DisplayZone::named(zone);
    const auto terms = core::parseFilter(typed, displayZone);
    QVERIFY(terms.has_value());
    QTEST(report::filterText({.terms = *terms}, displayZone), "text");
}

void FilterTextTest::saysTheLevels()
{
    const auto levels =
        core::LevelSet::none().with(core::RiskLevel::Low, true).with(core::RiskLevel::High, true);
    QCOMPARE(report::filterText({.terms = {{.text = u"x"_s}}, .levels = levels}, {}), u"x level:high,low"_s);
    QCOMPARE(report::filterText({}, {}), QString());
}

void FilterTextTest::saysTheScope()
{
    const core::Timestamp begin = *core::parseTypedTime(u"2026-11-01"_s, {});
    const core::Timestamp end = *core::parseTypedTime(u"2026-11-22T09:12:44.120"_s, {});
    const core::EventFilter filter = {.terms = {{.text = u"x"_s}}, .scope = core::TimeSpan{begin, end}};
    QCOMPARE(report::filterText(filter, {}),
             u"x after:2026-11-01T00:00:00Z before:2026-11-22T09:12:44.120Z"_s);
    const core::EventFilter toTheEnd = {.scope = core::TimeSpan{begin, {core::kLastMicros + 1, 0}}};
    QCOMPARE(report::filterText(toTheEnd, *core::DisplayZone::named(u"Asia/Kathmandu"_s)),
             u"after:2026-11-01T05:45:00+05:45"_s);
}

void FilterTextTest::isReadAsTheSameTerms()
{
    static const QStringList texts = {u"a"_s,          u"-"_s,      u"a b"_s,    u"\"\\"_s,   u"level:high"_s,
                                      u"x,y"_s,        u"=\"="_s,   u"\\\\\""_s, u"after:"_s, u"é東"_s,
                                      u"details./a"_s, u"\u00a0"_s, u" \t\n "_s, u"-name:"_s, u"C:\\dir\\"_s};
    QRandomGenerator random(11);
    const auto text = [&random] { return texts[random.bounded(int(texts.size()))]; };
    for (int round = 0; round < 2000; ++round) {
        std::vector<FilterTerm> terms;
        for (int left = random.bounded(1, 5); left > 0; --left) {
            FilterTerm term{.field = static_cast<FilterField>(random.bounded(7)),
                            .isNegated = random.bounded(2) == 1};
            if (term.field == FilterField::Level)
                term.words = {text(), text()};
            else if (term.field == FilterField::After || term.field == FilterField::Before)
                term.instant = {qint64(random.bounded(1U << 31)) * 1'000'003, quint16(random.bounded(1000))};
            else
                term.text = text();
            if (term.field == FilterField::Name || term.field == FilterField::Id)
                term.isWhole = random.bounded(2) == 1;
            if (term.field == FilterField::Details) {
                term.pointer = u'/' + text();
                term.hasValue = random.bounded(2) == 1;
                term.text = term.hasValue ? term.text : QString();
            }
            terms.push_back(term);
        }
        const QString typed =
            report::filterText({.terms = terms}, *core::DisplayZone::named(u"Europe/Lisbon"_s));
        const auto read = core::parseFilter(typed, {});
        QVERIFY2(read.has_value(), qPrintable(typed));
        QVERIFY2(*read == terms, qPrintable(typed));
    }
}

QTEST_GUILESS_MAIN(FilterTextTest)
#include "tst_filter_text.moc"
