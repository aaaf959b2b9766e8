// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/text_search.h"

#include "app/core/json_string.h"

#include <QRandomGenerator>
#include <QTest>

using core::TextSearch;
using namespace Qt::StringLiterals;

namespace {

bool isInNaively(const QByteArray &json, const QString &text, Qt::CaseSensitivity cs = Qt::CaseInsensitive)
{
    return core::decodeJsonString(json).contains(text, cs);
}

// Whether a search through more than the part finds a place within it.
bool hasPlaceFor(const TextSearch &search, const QByteArray &part)
{
    const QByteArray before = R"({"s":"\u0073","id":")";
    const QByteArray all = before + part + R"(","k":"s"},)";
    bool isFound = false;
    search.eachPlace(all, [&](const char *place) {
        const qsizetype at = place - all.constData();
        isFound = isFound || (at >= before.size() && at <= before.size() + part.size());
        return at < before.size() ? all.constData() + before.size() : all.constData() + all.size();
    });
    return isFound;
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsSpelledOtherwise_data();
    void findsWhatIsSpelledOtherwise();
    void agreesWithDecoding_data();
    void agreesWithDecoding();
};

void TestTextSearch::findsWhatIsSpelledOtherwise_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const QByteArray &json, const QString &text, bool isIn) {
        QTest::newRow(qPrintable(QString::fromUtf8(json) + u" has "_s + text)) << json << text << isIn;
    };
    row("", QString(), true);
    row("", u"a"_s, false);
    row(R"(a\nb and nothing else in here)", u"nb"_s, false);
    row(R"(a\nb and nothing else in here)", u"b AND"_s, true);
    row(R"(a\nb)", u"a\nb"_s, true);
    row(R"(say \"yes\" to it)", u"\"yes\""_s, true);
    row(R"(https:\/\/example.com)", u"https://EX"_s, true);
    row(R"(C:\\users\\ana)", u"c:\\users"_s, true);
    row(R"(C:\\users\\ana)", u"\\\\"_s, false);
    row(R"(\x and \u00zz)", u"\\x"_s, true);
    row(R"(\x and \u00zz)", u"u00Z"_s, true);
    row(R"(\u0053\u0055m)", u"sum"_s, true);
    row("\xc5\xbfum of \xe2\x84\xaa", u"SUM"_s, true);
    row("\xc5\xbfum of \xe2\x84\xaa", u"of k"_s, true);
    row(R"(\u017fum of \u212A)", u"of K"_s, true);
    row(R"(sum of k)", u"\u017fUM"_s, true);
    row(R"(sum of k)", u"OF \u212a"_s, true);
    row("s\xc3\xa3o paulo", u"SÃO"_s, true);
    row("s\xc3\x83o paulo", u"são P"_s, true);
    row(R"(s\u00e3o paulo)", u"SÃO"_s, true);
    row(R"(s\u00C3o paulo)", u"são"_s, true);
    row(R"(sao paulo, sau00e3o)", u"são"_s, false);
    row(R"(\\u00e3)", u"ã"_s, false);
    row("\xcf\x83\xce\xaf\xcf\x83\xcf\x85\xcf\x86\xce\xbf\xcf\x82", u"ΣΊΣΥΦΟΣ"_s, true);
    row(R"(\ud801\udc00)", u"\U00010428"_s, true);
    row("\xf0\x90\x90\x80", u"\U00010428"_s, true);
    row("\xf0\x9f\x98\x80", u"😀"_s, true);
    row("\xff in the middle of it", u"\ufffd IN"_s, true);
    row(R"(\ud800 in the middle of it)", u"\ufffd IN"_s, true);
    row("\xef\xbb\xbfmark", u"\ufeffM"_s, true);
    row(QByteArray(), u"s"_s, false);
    row(QByteArray(), u"ã"_s, false);
    row("me", u"e\ufeff"_s, false);
    row("me\xef\xbb\xbf", u"E\ufeff"_s, true);
}

void TestTextSearch::findsWhatIsSpelledOtherwise()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QFETCH(bool, isIn);
    QCOMPARE(TextSearch(text).isIn(QByteArrayView(json)), isIn);
    QCOMPARE(isInNaively(json, text), isIn);
    QCOMPARE(TextSearch(text).isIn(core::decodeJsonString(json)), isIn);
}

void TestTextSearch::agreesWithDecoding_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTextSearch::agreesWithDecoding()
{
    static const QList<QByteArray> kPieces = {"s",
                                              "\xef\xbb\xbf",
                                              "\\ufeff",
                                              "S",
                                              "k",
                                              "u",
                                              "0",
                                              "\\\"",
                                              "\\\\",
                                              "\\n",
                                              "n",
                                              "\\u0073",
                                              "\\u017f",
                                              "\\u00e9",
                                              "\\u00C9",
                                              "\xc3\xa9",
                                              "\xc3\x89",
                                              "\xc5\xbf",
                                              "e",
                                              "\\",
                                              "\xe2\x84\xaa",
                                              "\\ud83d",
                                              "\\ude00",
                                              "\xff",
                                              "\xc3",
                                              "\\u12",
                                              "........",
                                              "................",
                                              "\xf0\x9f\x98\x80",
                                              "\xf0\x90\x90\x80",
                                              "\\ud801\\udc28",
                                              "\xe1\xba\x9e"};
    static const QStringList kSought = {u"s"_s,      u"K"_s,      u"\u017f"_s,     u"é"_s,     u"É"_s,
                                        u"\""_s,     u"\\"_s,     u"n"_s,          u"u"_s,     u"0"_s,
                                        u"."_s,      u"😀"_s,     u"ß"_s,          u"\n"_s,    u"e"_s,
                                        u"\ufffd"_s, u"\ufeff"_s, u"\U00010400"_s, u"\xd83d"_s};
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 800; ++round) {
        QString sought;
        for (int n = random.bounded(3); n >= 0; --n)
            sought += kSought.at(random.bounded(kSought.size()));
        const Qt::CaseSensitivity cs = round % 2 == 0 ? Qt::CaseInsensitive : Qt::CaseSensitive;
        const TextSearch search(sought, cs);
        for (int i = 0; i < 40; ++i) {
            QByteArray json;
            for (int n = random.bounded(12); n > 0; --n)
                json += kPieces.at(random.bounded(kPieces.size()));
            const bool isThere = isInNaively(json, sought, cs);
            const QByteArray told = json.toPercentEncoding() + " has " + sought.toUtf8();
            QVERIFY2(search.isIn(QByteArrayView(json)) == isThere, told.constData());
            QVERIFY2(!isThere || hasPlaceFor(search, json), told.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"
