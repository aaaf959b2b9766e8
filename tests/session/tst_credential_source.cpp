// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_client.h"
#include "app/session/lookup_session.h"
#include "app/session/people.h"
#include "tests/session/account_server.h"
#include "tests/support/scripted_keychain.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using session::LookupSession;
using test_support::AccountServer;
using test_support::ScriptedKeychain;

namespace {

const QString kUser = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;
const core::Profile kProfile = {
    .id = u"0d3b998c-c9e7-4234-ad74-f5fef6b0674b"_s, .name = u"Office"_s, .email = u"me@example.com"_s};

using Got = std::optional<core::Result<std::optional<api::Credential>>>;

} // namespace

class TestCredentialSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnownAtOnce();
    void readsWhatIsKept_data();
    void readsWhatIsKept();
    void tellsWhyThereIsNone_data();
    void tellsWhyThereIsNone();
    void tellsNobodyOnceGivenUp();
    void isReadForEachRequest();
    void aSilentKeychainCanBeLeft();

private:
    void forget()
    {
        m_keychain.secrets.clear();
        m_keychain.problem.reset();
        m_keychain.reads = 0;
    }
    [[nodiscard]] Got read(const core::Profile &profile)
    {
        Got got;
        const auto task = session::keptCredential(profile, m_keychain)->read([&got](const auto &credential) {
            got = credential;
        });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, kLongWait))
            qFatal("never told");
        return got;
    }

    ScriptedKeychain m_keychain;
};

void TestCredentialSource::tellsWhatIsKnownAtOnce()
{
    Got got;
    const auto take = [&got](const auto &credential) { got = credential; };
    QVERIFY(!session::fixedCredential(std::nullopt)->read(take));
    QVERIFY(got && *got && !(*got)->has_value());
    QVERIFY(!session::fixedCredential(core::failure(ErrorKind::NoCredential, {}))->read(take));
    QCOMPARE(got->error().kind, ErrorKind::NoCredential);
}

void TestCredentialSource::readsWhatIsKept_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QByteArray>("email");
    QTest::newRow("token") << static_cast<int>(core::CredentialScheme::Token) << QByteArray();
    QTest::newRow("pair") << static_cast<int>(core::CredentialScheme::KeyPair) << "me@example.com"_ba;
}

void TestCredentialSource::readsWhatIsKept()
{
    QFETCH(const int, scheme);
    forget();
    m_keychain.secrets.insert(kProfile.id, "s3cret");
    core::Profile profile = kProfile;
    profile.scheme = static_cast<core::CredentialScheme>(scheme);
    const Got got = read(profile);
    QVERIFY(got->has_value() && (*got)->has_value());
    const api::Credential &credential = ***got;
    QVERIFY(credential.secret == core::Secret("s3cret"));
    QTEST(credential.email, "email");
    QVERIFY(credential.source.contains("Office"_L1));
}

void TestCredentialSource::tellsWhyThereIsNone_data()
{
    QTest::addColumn<int>("problem");
    for (const ErrorKind kind : {ErrorKind::NoCredential, ErrorKind::NoKeychain, ErrorKind::KeychainFailed})
        QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
}

// As the outcome of a lookup and of a test.
void TestCredentialSource::tellsWhyThereIsNone()
{
    QFETCH(const int, problem);
    forget();
    m_keychain.problem = core::Error{.kind = static_cast<ErrorKind>(problem), .detail = u"locked"_s};
    QNetworkAccessManager network;
    api::HttpClient client(network);
    AccountServer server;
    session::Connection connection = server.connection();
    connection.credential = session::keptCredential(kProfile, m_keychain);
    session::People people(client, connection);
    LookupSession session(client, people, connection);
    for (const QString &typed : {kUser, u"ana@example.com"_s}) {
        session.lookUp(typed);
        QTRY_VERIFY(std::holds_alternative<session::Failed>(session.state()));
        QCOMPARE(static_cast<int>(std::get<session::Failed>(session.state()).error.kind), problem);
    }
    std::optional<core::Result<core::CredentialCheck>> tested;
    connect(&session, &LookupSession::credentialTested, this, [&](const auto &result) { tested = result; });
    session.testCredential(session.connection());
    QTRY_VERIFY(tested.has_value());
    QCOMPARE(static_cast<int>(tested->error().kind), problem);
    QCOMPARE(server.http().connectionCount(), 0);
}

void TestCredentialSource::tellsNobodyOnceGivenUp()
{
    forget();
    Got got;
    auto task = session::keptCredential(kProfile, m_keychain)->read([&got](const auto &credential) {
        got = credential;
    });
    QVERIFY(task);
    task.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!got);
}

void TestCredentialSource::isReadForEachRequest()
{
    forget();
    m_keychain.secrets.insert(kProfile.id, "first");
    QNetworkAccessManager network;
    api::HttpClient client(network, 1000);
    AccountServer server;
    server.list({test_support::listed("user_id", kUser.toLatin1(), "Ana", "ana@example.com")});
    server.score(kUser.toLatin1(), "Ana");
    session::Connection connection = server.connection();
    connection.credential = session::keptCredential(kProfile, m_keychain);
    session::People people(client, connection);
    LookupSession session(client, people, connection);
    session.lookUp(u"ana@example.com"_s);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(session.state()));
    QCOMPARE(m_keychain.reads, 2);
    m_keychain.secrets.insert(kProfile.id, "second");
    session.refresh();
    QTRY_VERIFY(std::holds_alternative<session::Ready>(session.state()));
    QCOMPARE(m_keychain.reads, 3);
    QByteArrayList sent;
    for (const test_support::HttpRequest &request : server.http().requests())
        sent += request.header("authorization");
    QCOMPARE(sent, (QByteArrayList{"Bearer first", "Bearer first", "Bearer second"}));
}

void TestCredentialSource::aSilentKeychainCanBeLeft()
{
    forget();
    m_keychain.secrets.insert(kProfile.id, "s3cret");
    QNetworkAccessManager network;
    api::HttpClient client(network);
    AccountServer server;
    session::Connection connection = server.connection();
    connection.credential = session::keptCredential(kProfile, m_keychain);
    session::People people(client, connection);
    LookupSession session(client, people, connection);
    session.lookUp(kUser); // the keychain answers later
    session.cancel();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(std::get<session::Failed>(session.state()).error.kind, ErrorKind::Cancelled);
    QCOMPARE(server.http().connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestCredentialSource)
#include "tst_credential_source.moc"
