// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/wrapped_text.h"

#include "app/report/text_width.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WrappedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksWhereTheScriptAllows_data();
    void breaksWhereTheScriptAllows();
    void keepsEveryCharacter();
};

void WrappedTextTest::breaksWhereTheScriptAllows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("lines");
    QTest::newRow("empty") << QString() << 0 << QString();
    QTest::newRow("fits") << u"one two"_s << 0 << u"one two"_s;
    QTest::newRow("just fits") << u"one two th"_s << 0 << u"one two th"_s;
    QTest::newRow("at a blank") << u"one two three"_s << 0 << u"one two\n  three"_s;
    QTest::newRow("begins later") << u"one two"_s << 6 << u"one\n  two"_s;
    QTest::newRow("a long word") << u"a --output-directory b"_s << 0 << u"a\n  --output-directory\n  b"_s;
    QTest::newRow("not in options") << u"id --no-formula"_s << 0 << u"id\n  --no-formula"_s;
    QTest::newRow("wide characters") << u"読み取り専用です"_s << 0 << u"読み取り専\n  用です"_s;
    QTest::newRow("no full stop first") << u"読み取り専。です"_s << 0 << u"読み取り\n  専。です"_s;
    QTest::newRow("marks take no room")
        << u"e\u0301te\u0301 e\u0301te\u0301 x"_s << 0 << u"e\u0301te\u0301 e\u0301te\u0301 x"_s;
    QTest::newRow("no-break space") << u"ab cd\u00a0: efg hi"_s << 0 << u"ab cd\u00a0:\n  efg hi"_s;
}

void WrappedTextTest::breaksWhereTheScriptAllows()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QTEST(report::wrappedText(text, 10, column, 2), "lines");
}

void WrappedTextTest::keepsEveryCharacter()
{
    const QString text =
        u"「users」は、リスクスコアを持つ user を一覧表示します。 --format text も使えます"_s;
    const QString wrapped = report::wrappedText(text, 12, 0, 0);
    QCOMPARE(QString(wrapped).remove(u'\n').remove(u' '), QString(text).remove(u' '));
    const QStringList lines = wrapped.split(u'\n');
    QVERIFY(lines.size() > 5);
    for (const QString &line : lines)
        QVERIFY2(report::textWidth(line) <= 12, qPrintable(line));
}

QTEST_APPLESS_MAIN(WrappedTextTest)
#include "tst_wrapped_text.moc"
