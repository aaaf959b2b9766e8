// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_string.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using core::decodeJsonString;
using namespace Qt::StringLiterals;

namespace {

QString readByQt(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

// A valid JSON string token of random characters, each spelled in a random valid way.
QByteArray randomToken(QRandomGenerator &random)
{
    static constexpr std::array<char32_t, 22> kCharacters = {
        U'a',  U'Z',    U'0',    U' ', U'"', U'\\', U'/',      U'\n',     U'\t', U'\r', U'\b',
        U'\f', U'\x01', U'\x7f', U'é', U'Ω', U'€',  U'\u202e', U'\ufffd', U'漢', U'😀', U'\U0010ffff'};
    QByteArray token;
    for (int i = random.bounded(24); i > 0; --i) {
        const char32_t c = kCharacters[random.bounded(quint32(kCharacters.size()))];
        const QString text = QString::fromUcs4(&c, 1);
        if (c >= 0x20 && c != U'"' && c != U'\\' && random.bounded(3) != 0) {
            token += text.toUtf8();
            continue;
        }
        for (const QChar unit : text) {
            const QByteArray hex = QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            token += "\\u" + (random.bounded(2) == 0 ? hex.toUpper() : hex);
        }
    }
    return token;
}

} // namespace

class TestJsonString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void decodesDamagedTokens_data();
    void decodesDamagedTokens();
    void decodesAsQJsonDocument();
    void writesWhatQJsonDocumentReads();
    void neverFailsOnRandomBytes();
    void writes_data();
    void writes();
};

void TestJsonString::decodes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("plain text") << u"plain text"_s;
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9 \xf0\x9f\x98\x80") << u"café 😀"_s;
    QTest::newRow("simple escapes") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("unicode escape") << QByteArray(R"(caf\u00e9)") << u"café"_s;
    QTest::newRow("upper-case digits") << QByteArray(R"(\u20AC\u20ac)") << u"€€"_s;
    QTest::newRow("surrogate pair") << QByteArray(R"(\ud83d\ude00!)") << u"😀!"_s;
    QTest::newRow("escaped backslash before u") << QByteArray(R"(\\u00e9)") << u"\\u00e9"_s;
    QTest::newRow("zero") << QByteArray(R"(a\u0000b)") << u"a\0b"_s;
    QTest::newRow("mixed") << QByteArray("\xc3\xa9\\n\xe2\x82\xac\\t") << u"é\n€\t"_s;
    QTest::newRow("byte order mark first") << QByteArray("\xef\xbb\xbf"
                                                         "a")
                                           << u"\ufeffa"_s;
    QTest::newRow("byte order marks inside") << QByteArray("\\n\xef\xbb\xbf\xef\xbb\xbf"
                                                           "b\xef\xbb\xbf")
                                             << u"\n\ufeff\ufeffb\ufeff"_s;
}

void TestJsonString::decodes()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, text);
    QCOMPARE(decodeJsonString(token), text);
}

void TestJsonString::decodesDamagedTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown escape") << QByteArray(R"(a\xb)") << u"a\\xb"_s;
    QTest::newRow("backslash at the end") << QByteArray("a\\") << u"a\\"_s;
    QTest::newRow("cut unicode escape") << QByteArray(R"(a\u12)") << u"a\\u12"_s;
    QTest::newRow("no digits") << QByteArray(R"(\u)") << u"\\u"_s;
    QTest::newRow("bad digits") << QByteArray(R"(\u12g4)") << u"\\u12g4"_s;
    QTest::newRow("signed digits") << QByteArray(R"(\u+123)") << u"\\u+123"_s;
    QTest::newRow("upper-case U") << QByteArray(R"(\U00e9)") << u"\\U00e9"_s;
    QTest::newRow("raw control character") << QByteArray("a\nb") << u"a\nb"_s;
    QTest::newRow("lone high surrogate") << QByteArray(R"(\ud83d!)") << u"\ufffd!"_s;
    QTest::newRow("lone low surrogate") << QByteArray(R"(\ude00!)") << u"\ufffd!"_s;
    QTest::newRow("swapped pair") << QByteArray(R"(\ude00\ud83d)") << u"\ufffd\ufffd"_s;
    QTest::newRow("high before pair") << QByteArray(R"(\ud83d\ud83d\ude00)") << u"\ufffd😀"_s;
    QTest::newRow("pair cut in two") << QByteArray(R"(\ud83d-\ude00)") << u"\ufffd-\ufffd"_s;
    QTest::newRow("bad byte") << QByteArray("a\xff"
                                            "b")
                              << u"a\ufffdb"_s;
    QTest::newRow("cut UTF-8") << QByteArray("a\xc3") << u"a\ufffd"_s;
    QTest::newRow("cut UTF-8 before an escape") << QByteArray("a\xc3\\n") << u"a\ufffd\n"_s;
}

void TestJsonString::decodesDamagedTokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, text);
    QCOMPARE(decodeJsonString(token), text);
}

void TestJsonString::decodesAsQJsonDocument()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 5000; ++i) {
        const QByteArray token = randomToken(random);
        const QString expected = readByQt('"' + token + '"');
        QVERIFY2(decodeJsonString(token) == expected, token.constData());
    }
}

void TestJsonString::writesWhatQJsonDocumentReads()
{
    QRandomGenerator random(43);
    for (int i = 0; i < 5000; ++i) {
        const QString text = decodeJsonString(randomToken(random));
        QByteArray written;
        core::appendJsonString(written, text);
        QCOMPARE(readByQt(written), text);
        QCOMPARE(decodeJsonString(QByteArrayView(written).sliced(1, written.size() - 2)), text);
    }
}

void TestJsonString::neverFailsOnRandomBytes()
{
    static const QByteArray kAlphabet = "\\\\\\uud8dcD0123fF\"nx\xff\xc3\xa9\xed\xa0\x80\xf0\x9f";
    QRandomGenerator random(44);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray token;
        for (int n = random.bounded(20); n > 0; --n)
            token += kAlphabet.at(random.bounded(kAlphabet.size()));
        QVERIFY2(decodeJsonString(token).isValidUtf16(), token.toHex().constData());
    }
}

void TestJsonString::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
    QTest::newRow("plain") << u"plain / text"_s << QByteArray(R"("plain / text")");
    QTest::newRow("quotes") << u"a\"b\\c"_s << QByteArray(R"("a\"b\\c")");
    QTest::newRow("controls") << u"\n\x1f\0"_s << QByteArray(R"("\u000a\u001f\u0000")");
    QTest::newRow("UTF-8") << u"é😀"_s << QByteArray("\"\xc3\xa9\xf0\x9f\x98\x80\"");
}

void TestJsonString::writes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QByteArray out = "x";
    core::appendJsonString(out, text);
    QCOMPARE(out, 'x' + json);
}

QTEST_GUILESS_MAIN(TestJsonString)
#include "tst_json_string.moc"
