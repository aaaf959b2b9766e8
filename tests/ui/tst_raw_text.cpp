// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_text.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::RawRowText;

namespace {

RawRowText rowOf(const QByteArray &text)
{
    return {text, {0, text.size()}, json::SyntaxIndex(text).spans(0, text.size())};
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    return !decode.hasError() && !text.isEmpty();
}

} // namespace

class TestRawText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtCharacters();
    void findsWords_data();
    void findsWords();
    void stepsByWords();
    void showsEveryByte_data();
    void showsEveryByte();
    void endsAtALimit();
    void mapsBothWays();
    void keepsTokensApart();
};

// The longest well-formed sequence from each place, or one byte; found from any byte inside.
void TestRawText::cutsAtCharacters()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 2000; ++round) {
        QByteArray text;
        while (text.size() < 12) {
            static const QList<QByteArray> pieces = {"a",        "é",        "€",    "😀",   "\x80", "\xc2",
                                                     "\xe2\x82", "\xf0\x9f", "\xed", "\xa0", "\xf4", "\xff"};
            text += pieces[random.bounded(pieces.size())];
        }
        for (qsizetype at = 0; at < text.size();) {
            qsizetype length = 1;
            for (qsizetype longer = 2; longer <= 4 && at + longer <= text.size(); ++longer) {
                const QByteArrayView bytes = QByteArrayView(text).sliced(at, longer);
                if (isUtf8(bytes) && QString::fromUtf8(bytes).toUcs4().size() == 1)
                    length = longer;
            }
            QCOMPARE(ui::characterLength(text, at), length);
            for (qsizetype inside = at; inside < at + length; ++inside)
                QCOMPARE(ui::characterStart(text, inside), at);
            QCOMPARE(ui::nextCharacter(text, at), at + length);
            QCOMPARE(ui::previousCharacter(text, at + length), at);
            at += length;
        }
        QCOMPARE(ui::characterStart(text, text.size() + 3), text.size());
        QCOMPARE(ui::nextCharacter(text, text.size()), text.size());
    }
    QCOMPARE(ui::previousCharacter("a", 0), 0);
}

void TestRawText::findsWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("address") << R"({"ip":"203.0.113.7"})"_ba << 9 << "203.0.113.7"_ba;
    QTest::newRow("key") << R"({"ip":1})"_ba << 2 << "ip"_ba;
    QTest::newRow("number") << "[-1.5e+3]"_ba << 4 << "-1.5e+3"_ba;
    QTest::newRow("beyond ASCII") << R"("Zoë Ü")"_ba << 3 << "Zoë"_ba;
    QTest::newRow("inside of a character") << "ë"_ba << 1 << "ë"_ba;
    QTest::newRow("bracket") << "[[1"_ba << 1 << "["_ba;
    QTest::newRow("line feed") << "a\nb"_ba << 1 << QByteArray();
    QTest::newRow("end") << "ab"_ba << 2 << QByteArray();
}

void TestRawText::findsWords()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const json::ByteSpan word = ui::wordAt(text, offset);
    QTEST(text.sliced(word.offset, word.length), "word");
}

void TestRawText::stepsByWords()
{
    const QByteArray text = R"({"one": "two ëë"})";
    QList<qsizetype> stops;
    for (qsizetype at = 0; at < text.size(); at = ui::nextWord(text, at))
        stops += at;
    QCOMPARE(stops, (QList<qsizetype>{0, 2, 9, 13}));
    QCOMPARE(ui::previousWord(text, text.size()), 13);
    QCOMPARE(ui::previousWord(text, 13), 9);
    QCOMPARE(ui::previousWord(text, 1), 0);
}

void TestRawText::showsEveryByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("plain") << R"({"a":1})"_ba << uR"({"a":1})"_s;
    QTest::newRow("tab") << "\t1"_ba << u"    1"_s;
    QTest::newRow("hidden") << "a\xe2\x80\xae"
                               "b\x01"_ba
                            << u"a⟨U+202E⟩b⟨U+0001⟩"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a⟨U+0000⟩b"_s;
    QTest::newRow("no UTF-8") << "\xff"
                                 "a\xe2\x82"_ba
                              << u"⟨FF⟩a⟨E2⟩⟨82⟩"_s;
    QTest::newRow("lone surrogate") << "\xed\xa0\x80"_ba << u"⟨ED⟩⟨A0⟩⟨80⟩"_s;
    QTest::newRow("four bytes") << "😀"_ba << u"😀"_s;
}

void TestRawText::showsEveryByte()
{
    QFETCH(QByteArray, text);
    QTEST(rowOf(text).shown(), "shown");
}

void TestRawText::endsAtALimit()
{
    const QByteArray text(1000, '\x01');
    const RawRowText row(text, {10, 900}, {}, 20);
    QCOMPARE(row.offset(), 10);
    QCOMPARE(row.end(), 13);
    QCOMPARE(row.marks().size(), 3u);
    QCOMPARE(row.marks()[1].start, 8);
    QCOMPARE(row.marks()[1].length, 8);
}

void TestRawText::mapsBothWays()
{
    const RawRowText row = rowOf("a\x01ë\t");
    QCOMPARE(row.indexOf(0), 0);
    QCOMPARE(row.indexOf(1), 1);
    QCOMPARE(row.indexOf(2), 9);
    QCOMPARE(row.indexOf(3), 9); // inside of ë
    QCOMPARE(row.indexOf(4), 10);
    QCOMPARE(row.indexOf(5), 14);
    QCOMPARE(row.offsetNear(4), 1); // of a mark's eight, the nearer end
    QCOMPARE(row.offsetNear(5), 2);
    QCOMPARE(row.offsetNear(14), 5);
    QCOMPARE(row.offsetNear(99), 5);
    QCOMPARE(row.offsetBefore(8), 1);
    QCOMPARE(row.offsetBefore(9), 2);
}

// Else the colon and both quotes would be turned round with the words beside them.
void TestRawText::keepsTokensApart()
{
    const RawRowText row = rowOf("\"אב\":\"גד\"");
    QCOMPARE(row.shown(), u"\"אב\"\u200e:\"גד\"\u200e"_s);
    QVERIFY(row.hasRightToLeft());
    QCOMPARE(row.indexOf(6), 5);
    QCOMPARE(row.indexOf(7), 6);
    QCOMPARE(row.offsetNear(5), 6);
    QCOMPARE(row.end(), 13);
    QVERIFY(!rowOf("\"ab\":1").hasRightToLeft());
}

QTEST_GUILESS_MAIN(TestRawText)
#include "tst_raw_text.moc"
