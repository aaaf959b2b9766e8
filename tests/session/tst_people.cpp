// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/people.h"

#include "app/api/http_client.h"
#include "tests/session/account_server.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using session::People;
using test_support::AccountServer;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnceWhenNeeded();
    void keepsTheOldOnesUntilTheNewCome();
    void saysWhyThereAreNone();
    void cancels();
    void forgetsThoseOfAnotherAccount();

private:
    void load()
    {
        m_people->load();
        QTRY_VERIFY(!m_people->isLoading());
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<api::HttpClient> m_client;
    std::unique_ptr<AccountServer> m_server;
    std::unique_ptr<People> m_people;
};

void TestPeople::init()
{
    m_client = std::make_unique<api::HttpClient>(m_network, 1000);
    m_server = std::make_unique<AccountServer>();
    m_server->list(
        {test_support::listed("user_id", "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", "Ana", "ana@example.com")});
    m_people = std::make_unique<People>(*m_client, m_server->connection());
}

void TestPeople::cleanup()
{
    m_people.reset();
    m_server.reset();
    m_client.reset();
}

void TestPeople::asksOnceWhenNeeded()
{
    QCOMPARE(m_server->http().connectionCount(), 0);
    QVERIFY(!m_people->users() && !m_people->isLoading());
    QSignalSpy changes(m_people.get(), &People::changed);
    m_people->load();
    m_people->load();
    QVERIFY(m_people->isLoading());
    QTRY_VERIFY(m_people->users());
    QCOMPARE(m_people->users()->users.size(), 1u);
    QCOMPARE(m_people->users()->accountId, QString::fromLatin1(test_support::kAccountId));
    m_people->load();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(m_server->asked(), QByteArrayList{"summary"});
}

void TestPeople::keepsTheOldOnesUntilTheNewCome()
{
    load();
    const core::SharedScoredUsers before = m_people->users();
    m_server->summary = {500, "oops"};
    m_people->refresh();
    QCOMPARE(m_people->users(), before);
    QTRY_VERIFY(!m_people->isLoading());
    QCOMPARE(m_people->users(), before);
    QCOMPARE(m_people->problem()->kind, ErrorKind::ServiceUnavailable);
    m_server->list({});
    m_people->refresh();
    QVERIFY(!m_people->problem());
    QTRY_VERIFY(m_people->users() != before);
    QVERIFY(m_people->users()->users.empty());
}

void TestPeople::saysWhyThereAreNone()
{
    m_server->summary = test_support::refusedBy(403, 10000);
    load();
    QCOMPARE(m_people->problem()->kind, ErrorKind::PermissionMissing);
    QVERIFY(!m_people->users());
    m_server->list({});
    load();
    QVERIFY(m_people->users() && !m_people->problem());
}

void TestPeople::cancels()
{
    m_server->summary = {};
    m_people->load();
    QTRY_COMPARE(m_server->asked().size(), 1);
    m_people->cancel();
    QVERIFY(!m_people->isLoading());
    QCOMPARE(m_people->problem()->kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->http().openConnections(), 0);
    m_people->cancel(); // of nothing
}

void TestPeople::forgetsThoseOfAnotherAccount()
{
    load();
    m_server->summary = {};
    m_people->refresh();
    AccountServer other;
    m_people->setConnection(other.connection("0ther"));
    QVERIFY(!m_people->users() && !m_people->isLoading() && !m_people->problem());
    QTRY_COMPARE(m_server->http().openConnections(), 0);
    QVERIFY(!m_people->users());
    load();
    QVERIFY(m_people->users()->users.empty());
    QCOMPARE(other.http().requests().at(0).header("authorization"), "Bearer 0ther"_ba);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
