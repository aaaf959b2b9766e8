// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_path.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Every value that the pointer leads to, in the order met.
QByteArrayList valuesAt(const QByteArray &json, const QString &pointer)
{
    QByteArrayList values;
    const bool isAccepted = core::JsonPath(pointer).leadsTo(json, [&values](QByteArrayView value) {
        values.append(value.toByteArray());
        return false;
    });
    Q_ASSERT(!isAccepted);
    return values;
}

} // namespace

class TestJsonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValues_data();
    void findsValues();
    void stopsAtWhatIsAccepted();
    void survivesDepth();
};

void TestJsonPath::findsValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArrayList>("values");
    const auto row = [](const QByteArray &json, const QString &pointer, const QByteArrayList &values) {
        QTest::newRow(qPrintable(QString::fromUtf8(json) + u' ' + pointer)) << json << pointer << values;
    };
    // The examples of RFC 6901.
    const QByteArray rfc = R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6,)"
                           R"(" ":7,"m~n":8})";
    row(rfc, QString(), {rfc});
    row(rfc, u"/foo"_s, {R"(["bar","baz"])"});
    row(rfc, u"/foo/0"_s, {R"("bar")"});
    row(rfc, u"/"_s, {"0"});
    row(rfc, u"/a~1b"_s, {"1"});
    row(rfc, u"/c%d"_s, {"2"});
    row(rfc, u"/e^f"_s, {"3"});
    row(rfc, u"/g|h"_s, {"4"});
    row(rfc, u"/i\\j"_s, {"5"});
    row(rfc, u"/k\"l"_s, {"6"});
    row(rfc, u"/ "_s, {"7"});
    row(rfc, u"/m~0n"_s, {"8"});
    row(R"({"~1":1})", u"/~01"_s, {"1"});
    row(R"( { "a" : [ 1 , { "b" : "x" } ] , "c" : { } } )", u"/a/1/b"_s, {R"("x")"});
    row(R"( { "a" : [ 1 , { "b" : "x" } ] , "c" : { } } )", u"/c"_s, {"{ }"});
    row(R"([[],[0],{"1":2}])", u"/2/1"_s, {"2"});
    for (const QString &nothing : {u"/3"_s, u"/01"_s, u"/-1"_s, u"/1e0"_s, u"/+1"_s, u"/-"_s, u"/"_s,
                                   u"/99999999999999999999"_s, u"/1/0/0"_s, u"/1/"_s, u"x"_s, u"1"_s})
        row(R"([[],[0],{"1":2}])", nothing, {});
    row(R"({"01":1,"-":2})", u"/01"_s, {"1"});
    // Double keys, other spellings, any case.
    row(R"({"a":{"b":1},"A":5,"a":{"b":2,"b":[3]},"a":4})", u"/a/b"_s, {"1", "2", "[3]"});
    row(R"({"caf\u00e9":1,"caf\u00E9":2})", u"/café"_s, {"1", "2"});
    row("{\"caf\xc3\xa9\":1}", u"/café"_s, {"1"});
    row(R"({"a\nb":1})", u"/a\\nb"_s, {});
    row(R"({"a\nb":1})", u"/a\nb"_s, {"1"});
    row("{\"a\xff\":1}", u"/a\ufffd"_s, {"1"});
    row("7", u"/7"_s, {});
    row("7", QString(), {"7"});
    row("", QString(), {});
    row(" ", QString(), {});
    // What is malformed leads nowhere; what stood before it was read.
    for (const QByteArray &bad : {R"({"a")"_ba, R"({"a":)"_ba, R"({"a":})"_ba, R"({"a" 1})"_ba, R"({a:1})"_ba,
                                  R"({"b":2 "a":1})"_ba, R"({"b":[1,"a":1})"_ba, R"({"b":"x,"a":1})"_ba,
                                  R"({"a":"x)"_ba, R"({"\)"_ba, "{"_ba, "{,\"a\":1}"_ba})
        row(bad, u"/a"_s, {});
    row(R"({"a":1,"a":2 x)", u"/a"_s, {"1", "2"});
    row(R"({"a":1)", QString(), {});
    row(R"({"a":[1})", u"/a"_s, {"[1}"}); // brackets are counted, not matched
}

void TestJsonPath::findsValues()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QTEST(valuesAt(json, pointer), "values");
}

void TestJsonPath::stopsAtWhatIsAccepted()
{
    int asked = 0;
    const auto acceptSecond = [&asked](QByteArrayView) { return ++asked == 2; };
    QVERIFY(core::JsonPath(u"/a"_s).leadsTo(R"({"a":1,"a":2,"a":3,)", acceptSecond));
    QCOMPARE(asked, 2);
}

void TestJsonPath::survivesDepth()
{
    const QByteArray deep = QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray("}").repeated(100'000);
    QCOMPARE(valuesAt(deep, u"/b"_s), QByteArrayList());
    QCOMPARE(valuesAt(deep, u"/a"_s.repeated(2000) + u"/b"_s), QByteArrayList());
    QCOMPARE(valuesAt(deep, u"/a"_s.repeated(2000)).size(), 1);
}

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_json_path.moc"
