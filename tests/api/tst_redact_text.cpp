// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/redact_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RedactTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAll_data();
    void replacesAll();
    void replacesParts_data();
    void replacesParts();
    void namesTheSameTextTheSame();
    void hidesSecretsFirst();
    void takesLongTexts_data();
    void takesLongTexts();
};

void RedactTextTest::replacesAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("placeholder");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("name") << u"Ada Lovelace"_s << u"[TEXT-1]"_s;
    QTest::newRow("e-mail") << u"ada@example.com"_s << u"[EMAIL-1]"_s;
    QTest::newRow("e-mail of another script") << u"zoë@例え.jp"_s << u"[EMAIL-1]"_s;
    QTest::newRow("e-mail in a sentence") << u"mail ada@example.com"_s << u"[TEXT-1]"_s;
    QTest::newRow("uuid") << u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s << u"[ID-1]"_s;
    QTest::newRow("hex id") << u"023E105f4ecef8ad9ca31a8372d0c353"_s << u"[ID-1]"_s;
    QTest::newRow("hex, but longer") << u"023e105f4ecef8ad9ca31a8372d0c3530"_s << u"[TEXT-1]"_s;
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"[IP-1]"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"[IP-1]"_s;
    QTest::newRow("IPv4 within IPv6") << u"::ffff:192.0.2.7"_s << u"[IP-1]"_s;
    QTest::newRow("no address") << u"300.1.2.3"_s << u"[TEXT-1]"_s;
    QTest::newRow("digits") << u"12345"_s << u"[TEXT-1]"_s;
    QTest::newRow("a placeholder that was sent") << u"[EMAIL-1]"_s << u"[TEXT-1]"_s;
}

void RedactTextTest::replacesAll()
{
    QFETCH(QString, text);
    api::TextRedactor texts;
    QTEST(texts.replaceAll(text), "placeholder");
}

void RedactTextTest::replacesParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto stays = [](const char *row, const QString &text) { QTest::newRow(row) << text << text; };
    stays("empty", u""_s);
    stays("sentence", u"Authentication error: no route for 4 of 5 (09:12:44)"_s);
    stays("time", u"2026-11-21T09:12:44.120Z"_s);
    stays("scope", u"std::string"_s);
    stays("31 letters", u"abcdefghijklmnopqrstuvwxyzabcde"_s);
    QTest::newRow("e-mail") << u"User ada.l+x@mail.example.com."_s << u"User [EMAIL-1]."_s;
    QTest::newRow("quoted e-mail") << u"<ada@example.com>, 'bob@example'"_s << u"<[EMAIL-1]>, '[EMAIL-2]'"_s;
    QTest::newRow("encoded e-mail") << u"/u?q=a%2Bb%40example.com&x"_s << u"/u?q=[EMAIL-1]&x"_s;
    QTest::newRow("accented e-mail") << u"zoë@exämple.com"_s << u"[EMAIL-1]"_s;
    QTest::newRow("ids in a path") << u"/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/"
                                      "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e/x"_s
                                   << u"/accounts/[ID-1]/zt_risk_scoring/[ID-2]/x"_s;
    QTest::newRow("a token") << u"id=cfut_abcdefghijklmnopqrstuvwxyz0123456789!"_s << u"id=[ID-1]!"_s;
    QTest::newRow("IPv4 and port") << u"from 192.0.2.7:443."_s << u"from [IP-1]:443."_s;
    QTest::newRow("IPv4 behind a colon") << u"if:192.0.2.7"_s << u"if:[IP-1]"_s;
    QTest::newRow("IPv6") << u"if:2001:db8::1: no, [::1]:80"_s << u"if:[IP-1]: no, [[IP-2]]:80"_s;
    QTest::newRow("IPv4 within IPv6") << u"::ffff:192.0.2.7 x"_s << u"[IP-1] x"_s;
    QTest::newRow("the same again") << u"a@b.c x@y.z a@b.c"_s << u"[EMAIL-1] [EMAIL-2] [EMAIL-1]"_s;
}

void RedactTextTest::replacesParts()
{
    QFETCH(QString, text);
    api::TextRedactor texts;
    QTEST(texts.replaceParts(text), "redacted");
}

void RedactTextTest::namesTheSameTextTheSame()
{
    api::TextRedactor texts;
    QCOMPARE(texts.replaceAll(u"Ada"_s), u"[TEXT-1]"_s);
    QCOMPARE(texts.replaceAll(u"ada"_s), u"[TEXT-2]"_s);
    QCOMPARE(texts.replaceAll(u"Ada"_s), u"[TEXT-1]"_s);
    QCOMPARE(texts.replaceAll(u"[TEXT-1]"_s), u"[TEXT-3]"_s);
    QCOMPARE(texts.placeholder("USER"_L1, u"192.0.2.7"_s), u"[USER-1]"_s);
    QCOMPARE(texts.replaceParts(u"at 192.0.2.7"_s), u"at [USER-1]"_s);
}

void RedactTextTest::hidesSecretsFirst()
{
    api::TextRedactor texts;
    texts.setSecrets(api::SecretMask({"1.2.3.4key", "me@example.com"}));
    QCOMPARE(texts.replaceParts(u"a 1.2.3.4key of me@example.com"_s), u"a *** of ***"_s);
    texts.setSecrets(api::SecretMask({"other"}));
    QCOMPARE(texts.replaceParts(u"me@example.com, other"_s), u"[EMAIL-1], ***"_s);
}

// No pattern may give up on a long text, or what it should replace would stay.
void RedactTextTest::takesLongTexts_data()
{
    QTest::addColumn<QString>("filling");
    QTest::newRow("letters and blanks") << u"abcdefg "_s;
    QTest::newRow("percent signs") << u"a%4 "_s;
    QTest::newRow("one run") << u"é"_s;
    QTest::newRow("run of percent signs") << u"é%4"_s;
    QTest::newRow("colons") << u"::"_s;
    QTest::newRow("digits and dots") << u"1.2."_s;
    QTest::newRow("at signs") << u"@"_s;
}

void RedactTextTest::takesLongTexts()
{
    QFETCH(QString, filling);
    api::TextRedactor texts;
    const QString longText = filling.repeated(500'000 / filling.size()) + u' ';
    const QString redacted = texts.replaceParts(longText + u"ada@example.com 192.0.2.7"_s);
    QVERIFY(!redacted.contains("ada"_L1));
    QVERIFY(!redacted.contains("192"_L1));
}

QTEST_GUILESS_MAIN(RedactTextTest)
#include "tst_redact_text.moc"
