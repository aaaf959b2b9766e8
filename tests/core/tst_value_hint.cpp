// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/value_hint.h"

#include <QTest>

using core::HintKind;
using namespace Qt::StringLiterals;

class TestValueHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void takesForNothing_data();
    void takesForNothing();
    void readsNumbers_data();
    void readsNumbers();
    void namesTheHostAsked_data();
    void namesTheHostAsked();
};

void TestValueHint::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &text, HintKind kind) {
        QTest::newRow(qPrintable(text.left(60))) << text << int(kind);
    };
    for (const char *url : {"https://example.com", "HTTP://Example.com:8080/a?b=c#d", "http://localhost/",
                            "http://203.0.113.7/x", "http://[2001:db8::1]:443/", "https://example.com./",
                            "https://user@example.com/", "https://xn--bcher-kva.example/"})
        row(QString::fromLatin1(url), HintKind::Url);
    row(u"https://bücher.example/straße"_s, HintKind::Url);
    for (const char *address : {"203.0.113.7", "0.0.0.0", "255.255.255.255"})
        row(QString::fromLatin1(address), HintKind::Ipv4);
    for (const char *address :
         {"2001:db8::1", "::", "::1", "1::", "2001:DB8:0:0:0:0:0:1", "::ffff:203.0.113.7",
          "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "64:ff9b::192.0.2.33", "1:2:3:4:5:6:192.0.2.33"})
        row(QString::fromLatin1(address), HintKind::Ipv6);
    for (const char *time : {"2026-11-21T09:12:44Z", "2026-11-21 09:12:44.123456789+01:00",
                             "1601-01-01T00:00:00Z", "2026-06-30T23:59:60Z"})
        row(QString::fromLatin1(time), HintKind::Timestamp);
    for (const int digits : {32, 40, 56, 64, 96, 128})
        row(u"0123456789abcdef"_s.repeated(8).left(digits), HintKind::Hash);
    row(u"D41D8CD98F00B204E9800998ECF8427E"_s, HintKind::Hash);
    row(u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s, HintKind::Uuid);
    row(u"00000000-0000-0000-0000-000000000000"_s, HintKind::Uuid);
    for (const char *email : {"ana@example.com", "a.b+c_d@sub-1.example.co", "o'neil@example.org"})
        row(QString::fromLatin1(email), HintKind::Email);
    row(u"josé@bücher.example"_s, HintKind::Email);
}

void TestValueHint::recognises()
{
    QFETCH(QString, text);
    const auto hint = core::hintOf(text);
    QVERIFY(hint);
    QTEST(int(hint->kind), "kind");
    QCOMPARE(hint->text, text);
}

void TestValueHint::takesForNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "word",
                             "http://",
                             "https:///path",
                             "http:example.com",
                             "ftp://example.com",
                             "file:///etc/passwd",
                             "javascript:alert(1)",
                             "see https://example.com",
                             "https://example.com ",
                             " https://example.com",
                             "https://exa mple.com",
                             "https://example.com/a b",
                             "https://a..b/",
                             "http://999.1.1.1/",
                             "http://1.2.3.4.5/",
                             "https://.example.com",
                             "https://example.com:99999/",
                             "https://[2001:db8::1",
                             "https://[::1%25eth0]/",
                             "https://example.com/\n",
                             "1.2.3.4.5",
                             "1.2.3",
                             "999.1.1.1",
                             "256.0.0.1",
                             "01.2.3.4",
                             "1.2.3.4 ",
                             "1..2.3",
                             "1.2.3.",
                             "1.2.3.-4",
                             "+1.2.3.4",
                             "0x1.2.3.4",
                             "1.2.3.4/24",
                             "1.2.3.0004",
                             "dead:beef",
                             ":",
                             ":::",
                             "1:2:3:4:5:6:7:8:9",
                             "1:2:3:4:5:6:7",
                             "1::2::3",
                             ":1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:",
                             "12345::",
                             "g::1",
                             "::1.2.3",
                             "1.2.3.4::",
                             "fe80::1%eth0",
                             "[::1]",
                             "1:2:3:4:5:6:7::8",
                             "09:12:44",
                             "00:1b:44:11:3a:b7",
                             "2026-11-21",
                             "2026-11-21T09:12:44",
                             "2026-13-21T09:12:44Z",
                             "2026-11-21T25:12:44Z",
                             "1763716364123",
                             "1763716364",
                             "deadbeef",
                             "cafe",
                             "d41d8cd98f00b204e9800998ecf8427",
                             "d41d8cd98f00b204e9800998ecf8427g",
                             "d41d8cd98f00b204e9800998ecf8427eff",
                             "D41d8cd98f00b204e9800998ecf8427e",
                             "12345678901234567890123456789012",
                             "abcdefabcdefabcdefabcdefabcdefab",
                             "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26",
                             "182bd5e56e1a-4fe4-a799-aa6d-9a6ab26e",
                             "{182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e}",
                             "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26g",
                             "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e-",
                             "@example.com",
                             "ana@",
                             "ana@example",
                             "ana@@example.com",
                             "ana@example.com.",
                             "ana@-example.com",
                             ".ana@example.com",
                             "a..b@example.com",
                             "ana@1.2.3.4",
                             "ana b@example.com",
                             "ana@example.c",
                             "Ana <ana@example.com>"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("too long") << u"https://example.com/"_s + QString(core::kMaxHintText, u'a');
    QTest::newRow("digits beyond ASCII") << u"١.٢.٣.٤"_s;
    QTest::newRow("with NUL") << u"https://example.com/"_s + QChar(u'\0');
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"@example.com"_s;
}

void TestValueHint::takesForNothing()
{
    QFETCH(QString, text);
    QVERIFY(!core::hintOf(text));
}

void TestValueHint::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("seconds") << "1763716364"_ba << "2025-11-21T09:12:44Z"_ba;
    QTest::newRow("milliseconds") << "1763716364123"_ba << "2025-11-21T09:12:44.123Z"_ba;
    QTest::newRow("first") << "946684800"_ba << "2000-01-01T00:00:00Z"_ba;
    QTest::newRow("before the first") << "946684799"_ba << QByteArray();
    QTest::newRow("last") << "4102444799"_ba << "2099-12-31T23:59:59Z"_ba;
    QTest::newRow("behind the last") << "4102444800"_ba << QByteArray();
    QTest::newRow("first in ms") << "946684800000"_ba << "2000-01-01T00:00:00Z"_ba;
    QTest::newRow("last in ms") << "4102444799999"_ba << "2099-12-31T23:59:59.999Z"_ba;
    for (const QByteArray &number :
         {"4102444800000"_ba, "9999999999999"_ba, "946684799999"_ba, "0"_ba, "443"_ba, "-1763716364"_ba,
          "1763716364.5"_ba, "1.763716364e9"_ba, "17637163641234567890"_ba, ""_ba})
        QTest::newRow(number.constData()) << number << QByteArray();
}

void TestValueHint::readsNumbers()
{
    QFETCH(QByteArray, number);
    const auto hint = core::hintOfNumber(number);
    QTEST(hint ? core::toRfc3339(hint->time) : QByteArray(), "utc");
}

void TestValueHint::namesTheHostAsked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"https://Example.COM/a"_s << u"example.com"_s;
    QTest::newRow("name before the host") << u"https://api.example.com@evil.example/"_s << u"evil.example"_s;
    QTest::newRow("Cyrillic letters") << u"https://аррӏе.com/"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("umlaut") << u"https://bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("IPv6") << u"http://[2001:db8::1]/"_s << u"2001:db8::1"_s;
}

void TestValueHint::namesTheHostAsked()
{
    QFETCH(QString, url);
    const auto hint = core::hintOf(url);
    QVERIFY(hint);
    QTEST(core::asciiHost(*hint), "host");
}

QTEST_GUILESS_MAIN(TestValueHint)
#include "tst_value_hint.moc"
