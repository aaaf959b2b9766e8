// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/with_term.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWithTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsATerm_data();
    void addsATerm();
    void takesTimesInTheZone();
    void knowsHalfAField_data();
    void knowsHalfAField();
};

void TestWithTerm::addsATerm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("result");
    const QString name = u"name:=\"Impossible travel\""_s;
    QTest::newRow("to nothing") << QString() << name << name;
    QTest::newRow("to blanks") << u"  "_s << name << name;
    QTest::newRow("behind others") << u"blocked  -id:8"_s << name << u"blocked -id:8 %1"_s.arg(name);
    QTest::newRow("never twice") << name << name << name;
    QTest::newRow("nor in other letters") << u"NAME:=\"Impossible travel\""_s << name << name;
    QTest::newRow("instead of its opposite") << u"-%1 x"_s.arg(name) << name << u"x %1"_s.arg(name);
    QTest::newRow("out instead of in") << u"x %1"_s.arg(name) << u"-%1"_s.arg(name) << u"x -%1"_s.arg(name);
    QTest::newRow("another name goes") << u"name:=\"Malicious file\""_s << name << name;
    QTest::newRow("a part of another name goes") << u"name:file"_s << name << name;
    QTest::newRow("a part of the name comes back") << u"-name:travel"_s << name << name;
    QTest::newRow("a name's part does not settle the name")
        << u"name:failed"_s << u"name:Login"_s << u"name:failed name:Login"_s;
    QTest::newRow("a part of the name stays") << u"name:Travel"_s << name << u"name:Travel %1"_s.arg(name);
    QTest::newRow("names that are hidden stay")
        << u"-name:File"_s << u"-%1"_s.arg(name) << u"-name:File -%1"_s.arg(name);
    QTest::newRow("blanks in quotes hold together")
        << u"\"a  b\" c"_s << u"level:high"_s << u"\"a  b\" c level:high"_s;
    QTest::newRow("escaped quotes, too")
        << u"\"a \\\" name:x\" c"_s << u"name:x"_s << u"\"a \\\" name:x\" c name:x"_s;
    QTest::newRow("a backslash before the last quote")
        << u"\"a \\\\\" name:x"_s << u"name:x"_s << u"\"a \\\\\" name:x"_s;
    QTest::newRow("before instead of after")
        << u"after:2026-11-01T10:00:00Z"_s << u"before:2026-11-01T10:00:00Z"_s
        << u"before:2026-11-01T10:00:00Z"_s;
    QTest::newRow("a stretch of time")
        << u"after:2026-11-01"_s << u"before:2026-11-02"_s << u"after:2026-11-01 before:2026-11-02"_s;
    QTest::newRow("what can't be read goes") << u"a level: b"_s << u"name:x"_s << u"a b name:x"_s;
    QTest::newRow("an open quote goes") << u"a \"b c"_s << u"name:x"_s << u"a name:x"_s;
    QTest::newRow("a term that can't be read") << u"a"_s << u"level:"_s << u"a"_s;
}

void TestWithTerm::addsATerm()
{
    QFETCH(const QString, text);
    QFETCH(const QString, term);
    QTEST(ui::withTerm(text, term, core::DisplayZone::utc()), "result");
}

void TestWithTerm::takesTimesInTheZone()
{
    const auto zone = core::DisplayZone::named(u"Asia/Kathmandu"_s).value();
    const QString typed = u"after:2026-11-01"_s;
    const QString sameTime = u"after:2026-10-31T18:15:00Z"_s;
    QCOMPARE(ui::withTerm(typed, sameTime, zone), sameTime);
    QCOMPARE(ui::withTerm(typed, sameTime, core::DisplayZone::utc()), typed + u' ' + sameTime);
}

void TestWithTerm::knowsHalfAField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHalf");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a letter") << u"l"_s << true;
    QTest::newRow("a name") << u"x LEVEL"_s << true;
    QTest::newRow("negated") << u"-deta"_s << true;
    QTest::newRow("only a sign") << u"-"_s << false;
    QTest::newRow("a blank behind it") << u"level "_s << false;
    QTest::newRow("a field") << u"level:"_s << false;
    QTest::newRow("another word") << u"levels"_s << false;
    QTest::newRow("not the last word") << u"level travel"_s << false;
}

void TestWithTerm::knowsHalfAField()
{
    QFETCH(const QString, text);
    QTEST(ui::endsInHalfAField(text), "isHalf");
}

QTEST_GUILESS_MAIN(TestWithTerm)
#include "tst_with_term.moc"
