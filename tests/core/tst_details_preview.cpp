// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/details_preview.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDetailsPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previews_data();
    void previews();
    void staysWithinTheLimit_data();
    void staysWithinTheLimit();
    void readsOnlyTheBeginning();
};

void TestDetailsPreview::previews_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("preview");
    const auto row = [](const char *name, const QByteArray &json, const QString &preview) {
        QTest::newRow(name) << json << preview;
    };
    row("absent", "", QString());
    row("blank", " \n", QString());
    row("members", R"({"locations":[{"a":1,"b":[1,2]},{}],"device":{"os":"macOS"},"distance_km":8732.1})",
        u"{ locations: [2], device: {…}, distance_km: 8732.1 }"_s);
    row("null", "null", u"null"_s);
    row("true", " true ", u"true"_s);
    row("number as sent", "-1.500E+99", u"-1.500E+99"_s);
    row("string", R"("free text details")", u"\"free text details\""_s);
    row("escapes", R"("\u00e9 \"x\" C:\\")", u"\"é \\\"x\\\" C:\\\\\""_s);
    row("bidi and control", R"("\u202egpj.exe\n")", u"\"⟨U+202E⟩gpj.exe⟨U+000A⟩\""_s);
    row("bidi in a key", "{\"a\xe2\x80\xae\":1}", u"{ \"a⟨U+202E⟩\": 1 }"_s);
    row("empty object", "{ }", u"{}"_s);
    row("empty array", "[ ]", u"[]"_s);
    row("empty inside", R"({"a":[],"b":{}})", u"{ a: [], b: {} }"_s);
    row("array", R"([1,"x",[true],{"a":1}])", u"[ 1, \"x\", [1], {…} ]"_s);
    row("odd keys", R"({"odd key":1,"":2,"a.b-c_d":3,"é":4})",
        u"{ \"odd key\": 1, \"\": 2, a.b-c_d: 3, é: 4 }"_s);
    row("brackets in strings", R"({"a":["]","},{"],"b":1})", u"{ a: [2], b: 1 }"_s);
    row("duplicate keys", R"({"a":1,"a":2})", u"{ a: 1, a: 2 }"_s);
    row("cut after a comma", R"({"a":1,)", u"{ a: 1, … }"_s);
    row("cut in a key", R"({"a":1,"b)", u"{ a: 1, … }"_s);
    row("cut after a key", R"({"a":1,"b")", u"{ a: 1, b: … }"_s);
    row("cut before a value", R"({"a":)", u"{ a: … }"_s);
    row("cut in a string", R"({"a":"x)", u"{ a: \"x…\", … }"_s);
    row("cut in an array", R"({"a":[1,2)", u"{ a: […] }"_s);
    row("only a brace", "{", u"{ … }"_s);
    row("only a bracket", "[", u"[ … ]"_s);
    row("no comma", R"({"a":1 "b":2})", u"{ a: 1, … }"_s);
    row("no quotes", "{a:1}", u"{ … }"_s);
    row("word", "nonsense", u"nonsense"_s);
    row("cut behind an escaped quote", R"("ab\")", u"\"ab\\\"…\""_s);
    row("cut behind an escaped quote inside", R"({"a":"x\")", u"{ a: \"x\\\"…\", … }"_s);
    row("cut behind an escaped quote of a key", R"({"a":1,"b\")", u"{ a: 1, … }"_s);
    row("cut escape in a nested string", R"({"a":["x\)", u"{ a: […] }"_s);
    row("cut escape in a key", R"({"a":1,"b\)", u"{ a: 1, … }"_s);
    row("cut escape", "\"ab\\", u"\"ab\\\\…\""_s);
    row("long string inside", "{\"sha256\":\"" + QByteArray(64, 'f') + "\"}",
        u"{ sha256: \""_s + QString(39, u'f') + u"…\" }"_s);
}

void TestDetailsPreview::previews()
{
    QFETCH(QByteArray, json);
    QTEST(core::previewJson(json), "preview");
}

void TestDetailsPreview::staysWithinTheLimit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("preview");
    const QByteArray device = R"({"ip":"203.0.113.7","country":"PT","city":"Lisbon"})";
    QTest::newRow("fits exactly") << device << 52
                                  << u"{ ip: \"203.0.113.7\", country: \"PT\", city: \"Lisbon\" }"_s;
    QTest::newRow("one short") << device << 51 << u"{ ip: \"203.0.113.7\", country: \"PT\", … }"_s;
    QTest::newRow("first member") << device << 30 << u"{ ip: \"203.0.113.7\", … }"_s;
    QTest::newRow("part of it") << device << 16 << u"{ ip: \"203.0.… }"_s;
    QTest::newRow("hardly any of it") << device << 8 << u"{ ip:… }"_s;
    QTest::newRow("all of it, but not what follows")
        << R"({"a":"0123456","b":1})"_ba << 18 << u"{ a: \"0123456\"… }"_s;
    QTest::newRow("cut inside and at the end") << R"({"a":{"b":1},"c":2})"_ba << 10 << u"{ a: {… }"_s;
    QTest::newRow("string") << "\"0123456789\""_ba << 8 << u"\"012345…"_s;
    QTest::newRow("number") << QByteArray(400, '7') << 10 << u"777777777…"_s;
    QTest::newRow("pair") << "\"aaaaa\xf0\x9f\x98\x80x\""_ba << 8 << u"\"aaaaa…"_s;
}

void TestDetailsPreview::staysWithinTheLimit()
{
    QFETCH(QByteArray, json);
    QFETCH(int, limit);
    const QString preview = core::previewJson(json, limit);
    QVERIFY(preview.size() <= limit);
    QTEST(preview, "preview");
}

// What lies beyond the first few KiB makes no difference, so the work is bounded whatever the size.
void TestDetailsPreview::readsOnlyTheBeginning()
{
    const QByteArray deep(10'000'000, '[');
    QCOMPARE(core::previewJson(deep), u"[ […] ]"_s);
    QByteArray wide = "[0";
    for (int i = 1; i < 100'000; ++i)
        wide += ',' + QByteArray::number(i);
    QVERIFY(core::previewJson(wide + ']').endsWith(u", … ]"_s));
    QCOMPARE(core::previewJson("{\"wide\":" + wide + "]}"), u"{ wide: […] }"_s);
    QCOMPARE(core::previewJson("{\"wide\":" + wide + "]}"), core::previewJson("{\"wide\":" + wide));
    // The window ends between a backslash and the quote that it escapes.
    const QByteArray edge = "{\"a\":[\"" + QByteArray(4096 - 8, 'x') + "\\\"]}";
    QCOMPARE(edge.indexOf('\\'), 4095);
    QCOMPARE(core::previewJson(edge), u"{ a: […] }"_s);
    const QString text = core::previewJson('"' + QByteArray(1'000'000, 'x') + '"', 20);
    QCOMPARE(text, u"\"xxxxxxxxxxxxxxxxxx…"_s);
}

QTEST_GUILESS_MAIN(TestDetailsPreview)
#include "tst_details_preview.moc"
