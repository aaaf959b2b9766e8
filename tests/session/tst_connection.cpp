// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoNeedsNothing();
    void environmentNamesEverything();
    void keepsWhatIsWrong();

private:
    using Credential = core::Result<std::optional<api::Credential>>;
    // It is known already, so it is told at once.
    [[nodiscard]] static Credential credentialOf(const session::Connection &connection)
    {
        std::optional<Credential> told;
        const auto task = connection.credential->read([&told](const Credential &known) { told = known; });
        if (!told)
            qFatal("not told at once");
        return *told;
    }
    static constexpr auto kAccount = "023e105f4ecef8ad9ca31a8372d0c353"_L1;
};

void TestConnection::demoNeedsNothing()
{
    const auto connection = session::chooseConnection({.demo = true}, {});
    QCOMPARE(connection.profile.name, u"Demo"_s);
    QVERIFY(connection.endpoint);
    QCOMPARE(connection.endpoint->baseUrl.toString(), u"qrc:/demo"_s);
    const Credential credential = credentialOf(connection);
    QVERIFY(credential && !credential->has_value());
}

void TestConnection::environmentNamesEverything()
{
    QProcessEnvironment environment;
    environment.insert(u"CLOUDFLARE_API_TOKEN"_s, u"t0ken"_s);
    environment.insert(u"CLOUDFLARE_ACCOUNT_ID"_s, kAccount);
    environment.insert(u"CLOUDFLARE_BASE_URL"_s, u"https://api.example.com/v4"_s);
    auto connection = session::chooseConnection({}, environment);
    QVERIFY(connection.endpoint);
    QCOMPARE(connection.endpoint->baseUrl.toString(), u"https://api.example.com/v4"_s);
    QCOMPARE(connection.endpoint->accountId, kAccount);
    const Credential credential = credentialOf(connection);
    QVERIFY(credential && credential->has_value());
    QCOMPARE((*credential)->secret.bytes(), "t0ken"_ba);

    connection = session::chooseConnection({.baseUrl = u"http://127.0.0.1:1/v4"_s}, environment);
    QCOMPARE(connection.endpoint->baseUrl.toString(), u"http://127.0.0.1:1/v4"_s);
}

void TestConnection::keepsWhatIsWrong()
{
    auto connection = session::chooseConnection({}, {});
    QVERIFY(!connection.endpoint);
    QVERIFY(connection.endpoint.error().detail.contains("CLOUDFLARE_ACCOUNT_ID"_L1));

    connection = session::chooseConnection({.account = QString(kAccount)}, {});
    QVERIFY(connection.endpoint);
    const Credential credential = credentialOf(connection);
    QVERIFY(!credential);
    QCOMPARE(credential.error().kind, core::ErrorKind::NoCredential);

    connection = session::chooseConnection({.demo = true, .account = QString(kAccount)}, {});
    QVERIFY(!connection.endpoint);
    QCOMPARE(connection.endpoint.error().kind, core::ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
