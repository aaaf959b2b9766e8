// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/value_hint_text.h"

#include <QTest>

using core::DisplayZone;
using namespace Qt::StringLiterals;

class TestValueHintText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs_data();
    void saysWhatItIs();
    void offersCopies_data();
    void offersCopies();
    void boundsWhatItOffers();
};

void TestValueHintText::saysWhatItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("link") << u"https://аррӏе.com/"_s << u"Link to xn--80ak6aa92e.com"_s;
    QTest::newRow("IPv4") << u"203.0.113.7"_s << u"IPv4 address"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"IPv6 address"_s;
    QTest::newRow("hash") << u"d41d8cd98f00b204e9800998ecf8427e"_s << u"Looks like MD5"_s;
    QTest::newRow("e-mail") << u"ana@example.com"_s << u"E-mail address"_s;
    QTest::newRow("UUID") << u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s << u"UUID"_s;
    const QString clocks = u"2026-11-21 14:57:44.120 Asia/Kathmandu · 2026-11-21 09:12:44.120 UTC"_s;
    QTest::newRow("time") << u"2026-11-21T09:12:44.12Z"_s << clocks;
    QTest::newRow("seconds") << u"1763716364"_s
                             << u"As seconds since 1970: 2025-11-21 14:57:44 Asia/Kathmandu · 2025-11-21 "
                                "09:12:44 UTC"_s;
}

void TestValueHintText::saysWhatItIs()
{
    QFETCH(QString, text);
    const auto asText = core::hintOf(text);
    const auto hint = asText ? asText : core::hintOfNumber(text.toLatin1());
    QVERIFY(hint);
    QString words = core::hintText(*hint, DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QTEST(words.remove(u".000"_s), "words");
}

void TestValueHintText::offersCopies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("copies");
    QTest::newRow("link") << u"https://a.example/caf%C3%A9?next=%2Fhome+page&b&c=%22"_s
                          << QStringList{
                                 u"Host: a.example"_s,
                                 u"Path: /café"_s,
                                 u"Query: next=%2Fhome+page&b&c=%22"_s,
                                 u"Query parameter “next”: /home page"_s,
                                 u"Query parameter “c”: \""_s,
                                 u"Defanged: hxxps://a[.]example/caf%C3%A9?next=%2Fhome+page&b&c=%22"_s};
    QTest::newRow("link without path")
        << u"http://a.example?x=1.5"_s
        << QStringList{u"Host: a.example"_s, u"Query: x=1.5"_s, u"Query parameter “x”: 1.5"_s,
                       u"Defanged: hxxp://a[.]example?x=1.5"_s};
    QTest::newRow("IPv4") << u"203.0.113.7"_s
                          << QStringList{u"Name for reverse DNS: 7.113.0.203.in-addr.arpa"_s,
                                         u"Defanged: 203[.]0[.]113[.]7"_s};
    const QString zeroes = u"0."_s.repeated(23);
    QTest::newRow("IPv6") << u"2001:DB8::a"_s
                          << QStringList{u"All digits: 2001:0db8:0000:0000:0000:0000:0000:000a"_s,
                                         u"Name for reverse DNS: a."_s + zeroes +
                                             u"8.b.d.0.1.0.0.2.ip6.arpa"_s,
                                         u"Defanged: 2001[:]DB8[:][:]a"_s};
    QTest::newRow("time") << u"2026-11-21T09:12:44.12Z"_s
                          << QStringList{u"ISO 8601, UTC: 2026-11-21T09:12:44.120Z"_s,
                                         u"ISO 8601, Asia/Kathmandu: 2026-11-21T14:57:44.120+05:45"_s,
                                         u"Seconds since 1970: 1795252364"_s,
                                         u"Milliseconds since 1970: 1795252364120"_s};
    QTest::newRow("time before 1970")
        << u"1969-12-31T23:59:59.9995Z"_s
        << QStringList{u"ISO 8601, UTC: 1969-12-31T23:59:59.999500Z"_s,
                       u"ISO 8601, Asia/Kathmandu: 1970-01-01T05:29:59.999500+05:30"_s,
                       u"Seconds since 1970: -1"_s, u"Milliseconds since 1970: -1"_s};
    QTest::newRow("e-mail") << u"ana@example.com"_s
                            << QStringList{u"Mailbox: ana"_s, u"Domain: example.com"_s};
    QTest::newRow("UUID") << u"182BD5E5-6e1a-4fe4-a799-aa6d9a6ab26e"_s
                          << QStringList{u"Without hyphens: 182BD5E56e1a4fe4a799aa6d9a6ab26e"_s};
    QTest::newRow("hash") << u"d41d8cd98f00b204e9800998ecf8427e"_s
                          << QStringList{u"Lower case: d41d8cd98f00b204e9800998ecf8427e"_s,
                                         u"Upper case: D41D8CD98F00B204E9800998ECF8427E"_s};
}

void TestValueHintText::offersCopies()
{
    QFETCH(QString, text);
    const auto hint = core::hintOf(text);
    QVERIFY(hint);
    QStringList copies;
    for (const core::HintCopy &copy :
         core::hintCopies(*hint, DisplayZone::named(u"Asia/Kathmandu"_s).value()))
        copies += copy.label + u": "_s + copy.text;
    QTEST(copies, "copies");
}

void TestValueHintText::boundsWhatItOffers()
{
    const QString name = u"%E2%80%AE"_s + QString(100, u'n');
    const auto hint = core::hintOf(u"https://a.example/?"_s + name + u"=1"_s + u"&a=1"_s.repeated(100));
    QVERIFY(hint);
    const QList<core::HintCopy> copies = core::hintCopies(*hint, DisplayZone::utc());
    QCOMPARE(copies.size(), 2 + 20 + 1); // host and query, parameters, defanged
    QCOMPARE(copies.at(2).label, u"Query parameter “⟨U+202E⟩"_s + QString(39, u'n') + u"…”"_s);
}

QTEST_GUILESS_MAIN(TestValueHintText)
#include "tst_value_hint_text.moc"
