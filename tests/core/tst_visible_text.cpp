// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/visible_text.h"

#include <QTest>

using core::LineBreaks;
using core::visibleText;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void showsEveryControlAndFormatCharacter();
    void keepsLinesWhenAsked();
    void leavesOrdinaryTextAlone();
    void isolatesRightToLeftText();
    void cuts();
};

void TestVisibleText::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("right-to-left override") << u"invoice\u202egpj.exe"_s << u"invoice⟨U+202E⟩gpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"⟨U+2066⟩a⟨U+2069⟩"_s;
    QTest::newRow("zero width") << u"pay\u200bpal"_s << u"pay⟨U+200B⟩pal"_s;
    QTest::newRow("byte order mark") << u"\ufeffa"_s << u"⟨U+FEFF⟩a"_s;
    QTest::newRow("Arabic letter mark") << u"\u061c"_s << u"⟨U+061C⟩"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a⟨U+000A⟩b"_s;
    QTest::newRow("zero") << u"a\0b"_s << u"a⟨U+0000⟩b"_s;
    QTest::newRow("no character") << u"a\ufffe"_s << u"a⟨U+FFFE⟩"_s;
    QTest::newRow("C1 control") << u"\u009b"_s << u"⟨U+009B⟩"_s;
    QTest::newRow("only the hidden is replaced") << u"é\u202e😀"_s << u"é⟨U+202E⟩😀"_s;
    QTest::newRow("placeholder is only text") << u"%1\u202e%2"_s << u"%1⟨U+202E⟩%2"_s;
    QTest::newRow("fillers") << u"\u115f\u1160\u3164\uffa0"_s << u"⟨U+115F⟩⟨U+1160⟩⟨U+3164⟩⟨U+FFA0⟩"_s;
    QTest::newRow("grapheme joiner") << u"a\u034fb"_s << u"a⟨U+034F⟩b"_s;
    QTest::newRow("tag character") << u"a\U000e0041b"_s << u"a⟨U+E0041⟩b"_s;
}

void TestVisibleText::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestVisibleText::showsEveryControlAndFormatCharacter()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            continue;
        // Signs that are seen: the Arabic, Syriac and Kaithi number marks and their like.
        const bool isSeen = (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f || c == 0x890 ||
                            c == 0x891 || c == 0x8e2 || c == 0x110bd || c == 0x110cd ||
                            (c >= 0x13430 && c <= 0x1345f);
        const QString text = QStringView(QChar::fromUcs4(c)).toString();
        const QString expected = isSeen ? text : u"⟨U+%1⟩"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
        QCOMPARE(visibleText(text), expected);
    }
}

void TestVisibleText::keepsLinesWhenAsked()
{
    QCOMPARE(visibleText(u"a\n\tb\rc\u202e"_s, LineBreaks::Keep), u"a\n\tb⟨U+000D⟩c⟨U+202E⟩"_s);
    QCOMPARE(visibleText(u"a\n\tb"_s, LineBreaks::Keep), u"a\n\tb"_s);
}

void TestVisibleText::leavesOrdinaryTextAlone()
{
    const QString text = u"<b>café</b> שלום مرحبا 漢字 😀 ⟨U+202E⟩ a\u00a0b\u202fc\u3000d ❤\ufe0f 한국"_s;
    QCOMPARE(visibleText(text), text);
}

void TestVisibleText::isolatesRightToLeftText()
{
    QCOMPARE(core::isolatedText(u"Ana Sousa"_s), u"Ana Sousa"_s);
    QCOMPARE(core::isolatedText(u"\u0644\u064A\u0644\u0649"_s), u"\u2068\u0644\u064A\u0644\u0649\u2069"_s);
    // An isolate that came from outside is shown, ours is not.
    QCOMPARE(core::isolatedText(u"\u2068\u0644"_s), u"\u2068⟨U+2068⟩\u0644\u2069"_s);
}

void TestVisibleText::cuts()
{
    QCOMPARE(core::cutTo(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(core::cutTo(u"abcd"_s, 3), u"ab…"_s);
    QCOMPARE(core::cutTo(u"ab…d"_s, 4), u"ab…d"_s);
    QCOMPARE(core::cutTo(u"ab…de"_s, 4), u"ab…"_s);
    QCOMPARE(core::cutTo(u"a😀cd"_s, 3), u"a…"_s);
    QCOMPARE(core::cutTo(u"a😀cd"_s, 4), u"a😀…"_s);
    QCOMPARE(core::cutTo(u"ab"_s, 1), u"…"_s);
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visible_text.moc"
