// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/report/planted_values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using test_support::redactedDetails;
using test_support::reportOf;

class SensitiveValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesValues_data();
    void replacesValues();
    void leavesOtherThings_data();
    void leavesOtherThings();
    void replacesShortNamesOfTheUser_data();
    void replacesShortNamesOfTheUser();
};

void SensitiveValuesTest::replacesValues_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QByteArray>("redacted");
    const auto row = [](const char *name, const QByteArray &details, const QByteArray &redacted) {
        QTest::newRow(name) << details << redacted;
    };
    row("e-mail", R"({"to":"bob.b+x@mail.example.org"})", R"({"to":"[EMAIL-2]"})");
    row("the user's e-mail", R"({"a":"by ANA@Example.com."})", R"({"a":"by [EMAIL-1]."})");
    row("e-mail in a URL", R"({"a":"https://x.example.net/?u=bob%40example.org&x=1"})",
        R"({"a":"https://[HOST-2]/?u=[EMAIL-2]&x=1"})");
    row("several", R"(["1.2.3.4 and bob@example.org, bob@example.org"])",
        R"(["[IP-1] and [EMAIL-2], [EMAIL-2]"])");
    row("names", R"({"a":"ana did, Ana's, anathema, xAna, ana_x, ana-1, ANA"})",
        R"({"a":"[NAME-1] did, [NAME-1]'s, anathema, xAna, [NAME-1]_x, [NAME-1]-1, [NAME-1]"})");
    row("key", R"({"bob@example.org":1,"x":2})", R"({"[EMAIL-2]":1,"x":2})");
    row("name field", R"({"user_name":"Bob Smith","a":"smith"})",
        R"({"user_name":"[NAME-2]","a":"[NAME-3]"})");
    row("person", R"({"user":{"name":"Zoe"},"by":"zoe"})", R"({"user":{"name":"[NAME-2]"},"by":"[NAME-2]"})");
    row("UUID", R"({"a":"x 182BD5E5-6E1A-4FE4-A799-AA6D9A6AB26F y"})", R"({"a":"x [ID-3] y"})");
    row("the user's id", R"({"a":"/182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e/"})", R"({"a":"/[ID-1]/"})");
    row("account id", R"({"a":"0123456789abcdef0123456789abcdef"})", R"({"a":"[ID-3]"})");
    row("id fields", R"({"device_id":"dev-1","policyId":77,"ids":["q1","q22"],"x":"dev-1"})",
        R"({"device_id":"[ID-3]","policyId":"[ID-4]","ids":["[ID-5]","[ID-6]"],"x":"[ID-3]"})");
    row("serial", R"({"serial_number":"C02XK1"})", R"({"serial_number":"[ID-3]"})");
    row("MAC", R"(["00:1a:2b:3c:4d:5e"])", R"(["[ID-3]"])");
    row("IPv4", R"(["10.0.0.1:443 10.0.0.0/8 <10.0.0.1>"])", R"(["[IP-1]:443 [IP-2]/8 <[IP-1]>"])");
    row("IPv4 beside anything",
        R"(["from “203.0.113.5” now, 来自203.0.113.6的, 203.0.113.7-203.0.113.9, session_203.0.113.10, ip-203.0.113.11, 203.0.113.6에"])",
        R"(["from “[IP-1]” now, 来自[IP-2]的, [IP-3]-[IP-4], session_[IP-5], ip-[IP-6], [IP-2]에"])");
    row("dotted keys", R"({"user.email":true,"event.name":true,"a.example.net":3})",
        R"({"user.email":true,"event.name":true,"[HOST-2]":3})");
    row("addresses behind words",
        R"(["remote:2001:db8::1 source:2001:db8:85a3::8a2e:370:7334 src:2001:db8::7 mac:00:1a:2b:3c:4d:5e"])",
        R"(["remote:[IP-1] source:[IP-2] src:[IP-3] mac:[ID-3]"])");
    row("IPv6", R"(["2001:DB8::1","[2001:db8::1]:443","2001:db8:0:0:0:0:0:1/64","fe80::1%eth0"])",
        R"(["[IP-1]","[[IP-1]]:443","[IP-1]/64","[IP-2]%eth0"])");
    row("IPv4 as IPv6", R"(["::ffff:192.0.2.1","192.0.2.1"])", R"(["[IP-1]","[IP-1]"])");
    row("host", R"(["www.Example.org: see intra.corp.local."])", R"(["[HOST-2]: see [HOST-3]."])");
    row("URL", R"(["http://intranet/x https://a.example.net:8443/y"])",
        R"(["http://[HOST-2]/x https://[HOST-3]:8443/y"])");
    row("host fields", R"({"hostname":"LAPTOP-7","device_name":"Desk of Z","a":"from laptop-7"})",
        R"({"hostname":"[HOST-2]","device_name":"[HOST-3]","a":"from [HOST-2]"})");
    row("coordinates", R"({"lat":38.7223,"lng":-9.13,"a":[38.7223]})",
        R"({"lat":"[COORDINATE-1]","lng":"[COORDINATE-2]","a":["[COORDINATE-1]"]})");
    row("pair", R"(["at 38.7223,-9.1393 now"])", R"(["at [COORDINATE-1] now"])");
    row("pairs in sentences and URLs",
        R"(["from 38.7223, -9.1393. geo:38.7224,-9.1394 https://a.example.net/@38.7225,-9.1395,15z"])",
        R"(["from [COORDINATE-1]. geo:[COORDINATE-2] https://[HOST-2]/@[COORDINATE-3],15z"])");
    row("pair of fields", R"({"lat":38.72,"lng":-9.13,"a":"at 38.72, -9.13 and 38.72"})",
        R"({"lat":"[COORDINATE-1]","lng":"[COORDINATE-2]","a":"at [COORDINATE-3] and 38.72"})");
    row("coordinate list", R"({"coordinates":[38.7223,-9.1393]})",
        R"({"coordinates":["[COORDINATE-1]","[COORDINATE-2]"]})");
    row("user agent",
        R"({"a":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/1.2.3.4 Safari/1, then"})",
        R"({"a":"[USER-AGENT-1], then"})");
    row("user agent field", R"({"user_agent":"curl/8.5.0"})", R"({"user_agent":"[USER-AGENT-1]"})");
    row("token", R"(["cfut_abcdefghij0123456789, Authorization: Bearer abc.def-123"])",
        R"(["[TOKEN-1], Authorization: Bearer [TOKEN-2]"])");
    row("secret", R"(["key v1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AB"])", R"(["key [TOKEN-1]"])");
    row("JWT", R"(["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"])", R"(["[TOKEN-1]"])");
    row("escapes", R"(["\u0061na@ex\u0061mple.com b\u006fb@example.org"])", R"(["[EMAIL-1] [EMAIL-2]"])");
    row("JSON in text",
        R"({"raw":"{\"ip\":\"1.2.3.4\",\"user_name\":\"Zoe\",\"lat\":38.72,\"geo\":[1.5,2]}"})",
        R"({"raw":"{\"ip\":\"[IP-1]\",\"user_name\":\"[NAME-2]\",\"lat\":\"[COORDINATE-1]\",\"geo\":[\"[COORDINATE-2]\",\"[COORDINATE-3]\"]}"})");
    row("JSON in JSON in text",
        R"({"raw":"{\"a\":\"{\\\"user_name\\\":\\\"Z\\\\u006fe\\\",\\\"lat\\\":38.7223}\"}","b":"zoe"})",
        R"({"raw":"{\"a\":\"{\\\"user_name\\\":\\\"[NAME-2]\\\",\\\"lat\\\":\\\"[COORDINATE-1]\\\"}\"}","b":"[NAME-2]"})");
    row("domain account", R"(["CORP\\ana"])", R"(["CORP\\[NAME-1]"])");
}

void SensitiveValuesTest::replacesValues()
{
    QFETCH(QByteArray, details);
    QFETCH(QByteArray, redacted);
    QCOMPARE(redactedDetails(details), redacted);
}

void SensitiveValuesTest::leavesOtherThings_data()
{
    QTest::addColumn<QByteArray>("details");
    const auto row = [](const char *name, const QByteArray &details) { QTest::newRow(name) << details; };
    row("versions", R"(["1.2.3.4.5","v1.2.3.4","10.0.19045.1","Chrome/120.0.0.0"])");
    row("version field", R"({"version":"1.2.3.4"})");
    row("times", R"(["12:34:56","2026-11-21T09:12:44.123456Z","2026-11-21 09:12:44"])");
    row("times in id fields", R"({"id":"2026-11-21T09:12:44Z"})");
    row("files", R"(["report.pdf","setup.exe","a.tar.gz","main.rs","x.test.js","run.sh"])");
    row("hashes",
        R"({"sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","md5":"9e107d9d372bb6826bd81d3542a419d6","a":"sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709"})");
    row("words", R"(["e.g. this, and that. Then user.login.failed"])");
    row("slug", R"(["this-is-a-very-long-name-of-some-policy-with-number-2026"])");
    row("placeholders", R"({"user_id":null,"ip":"unknown","device_id":"","host":"-"})");
    row("numbers", R"([1.5,-3e9,1763716364,0.25,38.7223])");
    row("blanks and escapes", "{ \"a\" :\t[ \"\\u00e9\\/\\n\" , 1.0 ] }");
}

void SensitiveValuesTest::leavesOtherThings()
{
    QFETCH(QByteArray, details);
    QCOMPARE(redactedDetails(details), details);
}

void SensitiveValuesTest::replacesShortNamesOfTheUser_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Li"_s, u"4711"_s, u"\u674e"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void SensitiveValuesTest::replacesShortNamesOfTheUser()
{
    QFETCH(QString, name);
    report::Report report = reportOf({{"name", "low", "2026-11-21T09:12:44Z"}});
    report.user.record.answer.replace(R"("name":")" + report.user.record.name.toUtf8() + '"',
                                      R"("name":")" + name.toUtf8() + '"');
    QVERIFY(report.user.record.answer.contains(name.toUtf8()));
    report.user.record.name = name;
    report.user.provenance.userId = u"77"_s;
    const auto redacted = report::Redactor({}).redact(report);
    QVERIFY(redacted);
    QCOMPARE(redacted->user.record.name, u"[NAME-1]"_s);
    QCOMPARE(redacted->user.provenance.userId, u"[ID-1]"_s);
    QVERIFY2(redacted->user.record.answer.contains(R"("name":"[NAME-1]")"),
             redacted->user.record.answer.constData());
    QCOMPARE(redacted->user.record.events.name(0), u"name"_s);
}

QTEST_GUILESS_MAIN(SensitiveValuesTest)
#include "tst_sensitive_values.moc"
