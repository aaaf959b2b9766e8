// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential.h"

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
    QCOMPARE(credential->secret, "cfut_Sn3lZJTBX6kkg7OdcBUAxOO963GEIyGQqnFTOFYY");
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
    QCOMPARE(credential->secret, isPair ? "key" : "token");
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
    const Credential pair{Credential::Kind::KeyPair, "hunter2", "me@example.com", u"settings"_s};
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
    QTest::addColumn<QString>("advice"); // how it begins
    QTest::newRow("user token") << QByteArray("cfut_abc") << Kind::BearerToken << u"cfut_***"_s << QString();
    QTest::newRow("account token") << QByteArray("cfat_abc") << Kind::BearerToken << u"cfat_***"_s
                                   << QString();
    QTest::newRow("older token") << QByteArray("abcdef") << Kind::BearerToken << u"***"_s << QString();
    QTest::newRow("global key") << QByteArray("cfk_abc") << Kind::KeyPair << u"cfk_***"_s << QString();
    QTest::newRow("older key") << QByteArray("abc") << Kind::KeyPair << u"***"_s << QString();
    QTest::newRow("key as token") << QByteArray("cfk_abc") << Kind::BearerToken << u"cfk_***"_s
                                  << u"What SOURCE holds looks like a global API key"_s;
    QTest::newRow("token as key") << QByteArray("cfat_abc") << Kind::KeyPair << u"cfat_***"_s
                                  << u"What CLOUDFLARE_API_KEY holds looks like an API token"_s;
}

void CredentialTest::tellsFormsApart()
{
    QFETCH(QByteArray, secret);
    QFETCH(Credential::Kind, kind);
    QFETCH(QString, advice);
    const Credential credential{kind, secret, "me@example.com", u"SOURCE"_s};
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

QTEST_GUILESS_MAIN(CredentialTest)
#include "tst_credential.moc"
