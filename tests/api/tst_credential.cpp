// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential.h"

#include "app/api/get_request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using api::Credential;

class CredentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsTokens_data();
    void trimsTokens();
    void refusesTokens_data();
    void refusesTokens();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
    void saysWhichHalfIsMissing();
    void neverPrintsTheSecret();
    void tellsFormsApart_data();
    void tellsFormsApart();
    void namesWhatIsNotUsed();
    void takesCredentialsOutOfTheProcess();
    void leavesARequest();
};

void CredentialTest::trimsTokens_data()
{
    QTest::addColumn<QByteArray>("pasted");
    const QByteArray token = "cfut_Sn3lZJTBX6kkg7OdcBUAxOO963GEIyGQqnFTOFYY";
    QTest::newRow("plain") << token;
    QTest::newRow("blanks") << " \t" + token + "\r\n";
    QTest::newRow("no-break space") << "\xc2\xa0" + token;
    QTest::newRow("quotes") << '"' + token + '"';
    QTest::newRow("single quotes inside blanks") << " '" + token + "' ";
    QTest::newRow("typographic quotes") << "\xe2\x80\x9c" + token + "\xe2\x80\x9d";
    QTest::newRow("bearer") << "Bearer " + token;
    QTest::newRow("bearer twice, in quotes") << "\"bearer  Bearer " + token + '"';
    QTest::newRow("whole header") << "Authorization: Bearer " + token;
}

void CredentialTest::trimsTokens()
{
    QFETCH(QByteArray, pasted);
    const auto credential = api::bearerToken(pasted, u"test"_s);
    QVERIFY(credential.has_value());
    QCOMPARE(credential->secret.bytes(), "cfut_Sn3lZJTBX6kkg7OdcBUAxOO963GEIyGQqnFTOFYY");
    QCOMPARE(credential->kind, Credential::Kind::BearerToken);
    QCOMPARE(credential->source, u"test"_s);
}

void CredentialTest::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n");
    QTest::newRow("quotes only") << QByteArray("\"\"");
    QTest::newRow("bearer only") << QByteArray("Bearer ");
    QTest::newRow("line break") << QByteArray("hunter2\r\nX-Evil: 1");
    QTest::newRow("inner blank") << QByteArray("hunter2 hunter2");
    QTest::newRow("tab") << QByteArray("hunter2\thunter2");
    QTest::newRow("null byte") << QByteArray("hunter2\0x", 9);
    QTest::newRow("letter beyond ASCII") << QByteArray("hunter2\xc3\xa9");
    QTest::newRow("delete character") << QByteArray("hunter2\x7f");
    QTest::newRow("too long") << QByteArray(5000, 'x');
}

void CredentialTest::refusesTokens()
{
    QFETCH(QByteArray, pasted);
    const auto credential = api::bearerToken(pasted, u"test"_s);
    QVERIFY(!credential.has_value());
    QCOMPARE(credential.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY(credential.error().detail.startsWith("test"_L1));
    QVERIFY(!credential.error().detail.contains("hunter2"_L1));
}

void CredentialTest::readsTheEnvironment_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("source"); // empty: no credential
    const QString t = u"token"_s;
    const QString e = u"me@example.com"_s;
    const QString k = u"key"_s;
    const QString pair = u"CLOUDFLARE_EMAIL + CLOUDFLARE_API_KEY"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    QTest::newRow("token") << t << QString() << QString() << u"CLOUDFLARE_API_TOKEN"_s;
    QTest::newRow("pair") << QString() << e << k << pair;
    QTest::newRow("token wins") << t << e << k << u"CLOUDFLARE_API_TOKEN"_s;
    QTest::newRow("blank token") << u"  "_s << e << k << pair;
    QTest::newRow("e-mail only") << QString() << e << QString() << QString();
    QTest::newRow("key only") << QString() << QString() << k << QString();
}

void CredentialTest::readsTheEnvironment()
{
    QFETCH(QString, token);
    QFETCH(QString, email);
    QFETCH(QString, key);
    QFETCH(QString, source);
    QProcessEnvironment environment;
    environment.insert(u"CLOUDFLARE_API_TOKEN"_s, token);
    environment.insert(u"CLOUDFLARE_EMAIL"_s, email);
    environment.insert(u"CLOUDFLARE_API_KEY"_s, key);
    const auto credential = api::credentialFromEnvironment(environment);
    QCOMPARE(credential.has_value(), !source.isEmpty());
    if (!credential) {
        QCOMPARE(credential.error().kind, core::ErrorKind::NoCredential);
        return;
    }
    QCOMPARE(credential->source, source);
    const bool isPair = credential->kind == Credential::Kind::KeyPair;
    QCOMPARE(credential->secret.bytes(), isPair ? "key" : "token");
    QCOMPARE(credential->email, isPair ? "me@example.com" : "");
}

void CredentialTest::saysWhichHalfIsMissing()
{
    QProcessEnvironment environment;
    environment.insert(u"CLOUDFLARE_EMAIL"_s, u"me@example.com"_s);
    const auto credential = api::credentialFromEnvironment(environment);
    QVERIFY(!credential.has_value());
    QCOMPARE(credential.error().detail, u"CLOUDFLARE_EMAIL is set, but CLOUDFLARE_API_KEY is not"_s);
}

void CredentialTest::neverPrintsTheSecret()
{
    const Credential pair{Credential::Kind::KeyPair, core::Secret("hunter2"), "me@example.com",
                          u"settings"_s};
    QString printed;
    QDebug(&printed) << pair;
    QCOMPARE(printed.trimmed(), u"Credential(e-mail and key, settings, ***)"_s);
}

void CredentialTest::tellsFormsApart_data()
{
    using Kind = Credential::Kind;
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("advice"); // how it begins
    const auto add = [](const char *name, const char *secret, Kind kind, const QString &masked,
                        const QString &source = u"SOURCE"_s, const QString &advice = {}) {
        QTest::newRow(name) << QByteArray(secret) << kind << masked << source << advice;
    };
    const auto token = u"CLOUDFLARE_API_TOKEN"_s;
    const auto pair = u"CLOUDFLARE_EMAIL + CLOUDFLARE_API_KEY"_s;
    add("user token", "cfut_abc", Kind::BearerToken, u"cfut_***"_s);
    add("account token", "cfat_abc", Kind::BearerToken, u"cfat_***"_s);
    add("older token", "abcdef", Kind::BearerToken, u"***"_s);
    add("global key", "cfk_abc", Kind::KeyPair, u"cfk_***"_s);
    add("older key", "abc", Kind::KeyPair, u"***"_s);
    add("key as token", "cfk_abc", Kind::BearerToken, u"cfk_***"_s, token,
        u"What CLOUDFLARE_API_TOKEN holds looks like a global API key, not a token: set CLOUDFLARE_EMAIL"_s);
    add("token as key", "cfat_abc", Kind::KeyPair, u"cfat_***"_s, pair,
        u"What CLOUDFLARE_API_KEY holds looks like an API token"_s);
    add("key as token of a profile", "cfk_abc", Kind::BearerToken, u"cfk_***"_s, u"SOURCE"_s,
        u"What SOURCE holds looks like a global API key, not a token: sign in with e-mail and key"_s);
    add("token as key of a profile", "cfut_abc", Kind::KeyPair, u"cfut_***"_s, u"SOURCE"_s,
        u"What SOURCE holds looks like an API token, not a global key: sign in with a token"_s);
}

void CredentialTest::tellsFormsApart()
{
    QFETCH(QByteArray, secret);
    QFETCH(Credential::Kind, kind);
    QFETCH(QString, advice);
    QFETCH(QString, source);
    const Credential credential{kind, core::Secret(secret), "me@example.com", source};
    QTEST(api::masked(credential), "masked");
    const QString given = api::adviceOn(credential);
    QCOMPARE(given.isEmpty(), advice.isEmpty());
    QVERIFY2(given.startsWith(advice), qPrintable(given));
    QVERIFY(!given.contains(u"abc"_s));
}

void CredentialTest::namesWhatIsNotUsed()
{
    QProcessEnvironment environment;
    environment.insert(u"CLOUDFLARE_EMAIL"_s, u"me@example.com"_s);
    environment.insert(u"CLOUDFLARE_API_KEY"_s, u"key"_s);
    QCOMPARE(api::unusedCredential(environment), QString());
    environment.insert(u"CLOUDFLARE_API_TOKEN"_s, u"token"_s);
    QCOMPARE(api::unusedCredential(environment), u"CLOUDFLARE_EMAIL + CLOUDFLARE_API_KEY"_s);
    environment.remove(u"CLOUDFLARE_EMAIL"_s);
    QCOMPARE(api::unusedCredential(environment), QString());
}

void CredentialTest::takesCredentialsOutOfTheProcess()
{
    const QByteArrayList names{"CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY"};
    for (const QByteArray &name : names)
        qputenv(name.constData(), "hush " + name);
    qputenv("CLOUDFLARE_ACCOUNT_ID", "account");
    const char *const memory = std::getenv("CLOUDFLARE_API_TOKEN");
    const QProcessEnvironment environment = api::takeEnvironment();
    QCOMPARE(memory[0], '\0');
    QCOMPARE(qgetenv("CLOUDFLARE_ACCOUNT_ID"), "account");
    for (const QByteArray &name : names) {
        QVERIFY(!qEnvironmentVariableIsSet(name.constData()));
        QCOMPARE(environment.value(QString::fromLatin1(name)), u"hush "_s + QString::fromLatin1(name));
    }
    qunsetenv("CLOUDFLARE_ACCOUNT_ID");
}

void CredentialTest::leavesARequest()
{
    const api::Endpoint endpoint{QUrl(u"https://api.example.com"_s), u"account"_s};
    auto request = api::getRequest(endpoint, u"/x"_s, *api::bearerToken("hush", u"test"_s));
    QVERIFY(request.has_value());
    const QNetworkRequest sent = *request;
    api::overwriteCredential(*request);
    QVERIFY(!request->hasRawHeader("Authorization"));
    QVERIFY(request->hasRawHeader("Accept"));
    QCOMPARE(sent.rawHeader("Authorization"), "Bearer hush");
    request = api::getRequest(endpoint, u"/x"_s, *api::keyPair("me@example.com", "hush", u"test"_s));
    QVERIFY(request.has_value());
    const char *const memory = request->rawHeader("X-Auth-Key").constData();
    QCOMPARE(QByteArrayView(memory), "hush");
    api::overwriteCredential(*request);
    QVERIFY(!request->hasRawHeader("X-Auth-Key"));
}

QTEST_GUILESS_MAIN(CredentialTest)
#include "tst_credential.moc"
