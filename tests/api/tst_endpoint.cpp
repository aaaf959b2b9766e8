// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsBaseUrls_data();
    void acceptsBaseUrls();
    void refusesBaseUrls_data();
    void refusesBaseUrls();
    void namesThePunycode();
    void saysTheTrueReason_data();
    void saysTheTrueReason();
    void readsIds_data();
    void readsIds();
};

void EndpointTest::acceptsBaseUrls_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &typed, const QString &url) {
        QTest::newRow(name) << typed << url;
    };
    row("default", QString::fromLatin1(api::kDefaultBaseUrl), u"https://api.cloudflare.com/client/v4"_s);
    row("blanks, slashes, case", u" HTTPS://API.Example.com/v4// "_s, u"https://api.example.com/v4"_s);
    row("no path", u"https://example.com/"_s, u"https://example.com"_s);
    row("port", u"https://example.com:8443/v4"_s, u"https://example.com:8443/v4"_s);
    row("loopback", u"http://127.0.0.1:8080/client/v4"_s, u"http://127.0.0.1:8080/client/v4"_s);
    row("other loopback", u"http://127.8.9.1/"_s, u"http://127.8.9.1"_s);
    row("loopback 6", u"http://[::1]:80/v4"_s, u"http://[::1]:80/v4"_s);
    row("localhost", u"http://localhost:1"_s, u"http://localhost:1"_s);
    row("punycode as typed", u"https://xn--pi-6kc.example/v4"_s, u"https://xn--pi-6kc.example/v4"_s);
    row("demo", u"qrc:/demo"_s, u"qrc:/demo"_s);
    row("demo with slash", u" qrc:/demo/ "_s, u"qrc:/demo"_s);
}

void EndpointTest::acceptsBaseUrls()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto parsed = api::parseBaseUrl(typed);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->toString(QUrl::FullyEncoded), url);
}

void EndpointTest::refusesBaseUrls_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList refused = {
        QString(),
        u"api.example.com"_s,
        u"http://api.example.com"_s,
        u"http://128.0.0.1"_s,
        u"http://localhost.evil.com"_s,
        u"http://127.0.0.1.evil.com"_s,
        u"http://[::2]/"_s,
        u"ftp://127.0.0.1"_s,
        u"file:///etc"_s,
        u"qrc:/other"_s,
        u"qrc:/demo/../secret"_s,
        u"https://"_s,
        u"https:///v4"_s,
        u"https://:443/v4"_s,
        u"https://api.example.com@evil.com/v4"_s,
        u"https://me:pw@example.com"_s,
        u"https://@example.com"_s,
        u"https://example.com/v4?x=1"_s,
        u"https://example.com/v4?"_s,
        u"https://example.com/v4#part"_s,
        u"https://example.com/v4/../admin"_s,
        u"https://example.com/v4/%2e%2E/admin"_s,
        u"https://example.com\\@evil.com"_s,
        u"https://exa mple.com"_s,
        u"https://example.com:0/"_s,
        u"https://example.com:99999/"_s,
        u"https://\u0430pi.example.com"_s,
        u"https://%D0%B0pi.example.com"_s,
        u"https://ex\uff41mple.com"_s,
        u"https://exa\u200bmple.com"_s,
    };
    for (const QString &typed : refused)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(typed))) << typed;
}

void EndpointTest::refusesBaseUrls()
{
    QFETCH(QString, typed);
    const auto parsed = api::parseBaseUrl(typed);
    QVERIFY2(!parsed.has_value(), parsed ? qPrintable(parsed->toString()) : "");
    QCOMPARE(parsed.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void EndpointTest::namesThePunycode()
{
    const auto parsed = api::parseBaseUrl(u"https://\u0430pi.example.com/v4"_s);
    QVERIFY(!parsed.has_value());
    QVERIFY2(parsed.error().detail.contains("xn--pi-6kc.example.com"_L1), qPrintable(parsed.error().detail));
}

void EndpointTest::saysTheTrueReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("port out of range") << u"http://127.0.0.1:99999"_s << u"malformed"_s;
    QTest::newRow("blank in the host") << u"https://exa mple.com"_s << u"malformed"_s;
    QTest::newRow("percent in the host") << u"https://a%2eb"_s << u"percent"_s;
    QTest::newRow("no host") << u"https:///v4"_s << u"no host"_s;
    QTest::newRow("port 0") << u"https://example.com:0/"_s << u"port 0"_s;
    QTest::newRow("user") << u"https://me@example.com:99999"_s << u"user name"_s;
}

void EndpointTest::saysTheTrueReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const auto parsed = api::parseBaseUrl(typed);
    QVERIFY(!parsed.has_value());
    QVERIFY2(parsed.error().detail.contains(word), qPrintable(parsed.error().detail));
}

void EndpointTest::readsIds_data()
{
    QTest::addColumn<bool>("isUser");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id"); // empty: refused
    const QString user = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;
    const QString account = u"023e105f4ecef8ad9ca31a8372d0c353"_s;
    QTest::newRow("user") << true << user << user;
    QTest::newRow("user in capitals, braces, blanks") << true << u" { %1 }\n"_s.arg(user.toUpper()) << user;
    QTest::newRow("user in angle brackets") << true << u"<%1>"_s.arg(user) << user;
    for (const QString &bad :
         {QString(), u".."_s, u"."_s, u"summary"_s, u"behaviors"_s, u"integrations"_s, u"%2e%2e"_s,
          user.chopped(1), user + u'0', user + u"\n/.."_s, u"{%1"_s.arg(user), QString(user).remove(u'-'),
          QString(user).replace(0, 1, u"g"_s), QString(user).replace(0, 1, u"\uff11"_s), user + u"/reset"_s})
        QTest::newRow(qPrintable(u"bad user '%1'"_s.arg(bad))) << true << bad << QString();
    QTest::newRow("account") << false << account << account;
    QTest::newRow("account in capitals and blanks") << false << u" %1 "_s.arg(account.toUpper()) << account;
    for (const QString &bad :
         {QString(), u".."_s, account.chopped(1), account + u'0', u"g"_s + account.sliced(1), user})
        QTest::newRow(qPrintable(u"bad account '%1'"_s.arg(bad))) << false << bad << QString();
}

void EndpointTest::readsIds()
{
    QFETCH(bool, isUser);
    QFETCH(QString, typed);
    QFETCH(QString, id);
    const auto parsed = isUser ? api::parseUserId(typed) : api::parseAccountId(typed);
    QCOMPARE(parsed.value_or(QString()), id);
    if (!parsed)
        QCOMPARE(parsed.error().kind, core::ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
