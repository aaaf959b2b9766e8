// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/behavior_list.h"

#include "app/api/http_client.h"
#include "tests/session/account_server.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using session::BehaviorList;
using test_support::AccountServer;

class TestBehaviorList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhatIsPublic();
    void asksTheAccountOnce();
    void asksNotAgainWhereRefused();
    void asksAgainWhereNobodyAnswered();
    void forgetsThoseOfAnotherAccount();

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<api::HttpClient> m_client;
    std::unique_ptr<AccountServer> m_server;
    std::unique_ptr<BehaviorList> m_list;
};

void TestBehaviorList::init()
{
    m_client = std::make_unique<api::HttpClient>(m_network, 1000);
    m_server = std::make_unique<AccountServer>();
    m_server->behaviors = test_support::success(
        R"({"behaviors":{"imp_travel":{"name":"Impossible travel","description":"As we call it","enabled":true}}})");
    m_list = std::make_unique<BehaviorList>(*m_client, m_server->connection());
}

void TestBehaviorList::cleanup()
{
    m_list.reset();
    m_server.reset();
    m_client.reset();
}

void TestBehaviorList::knowsWhatIsPublic()
{
    QVERIFY(!core::knownBehaviors().isEmpty());
    for (const core::Behavior &known : core::knownBehaviors())
        QVERIFY(m_list->of(known.name).has_value());
    QVERIFY(!m_list->of(u"Never heard of"_s));
    QVERIFY(!m_list->isOfAccount());
    QCOMPARE(m_server->http().connectionCount(), 0);
}

void TestBehaviorList::asksTheAccountOnce()
{
    QSignalSpy changes(m_list.get(), &BehaviorList::changed);
    m_list->load();
    m_list->load();
    QTRY_VERIFY(m_list->isOfAccount());
    m_list->load();
    QCOMPARE(m_list->of(u"impossible TRAVEL"_s)->description, u"As we call it"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_server->asked(), QByteArrayList{"behaviors"});
}

void TestBehaviorList::asksNotAgainWhereRefused()
{
    m_server->behaviors = test_support::refusedBy(403, 10000);
    m_list->load();
    QTRY_COMPARE(m_server->asked().size(), 1);
    QTRY_COMPARE(m_server->http().openConnections(), 0);
    m_list->load();
    QCoreApplication::processEvents();
    QCOMPARE(m_server->asked().size(), 1);
    QVERIFY(!m_list->isOfAccount());
}

void TestBehaviorList::asksAgainWhereNobodyAnswered()
{
    const test_support::Saying good = std::exchange(m_server->behaviors, {500, "oops"});
    m_list->load();
    QTRY_COMPARE(m_server->asked().size(), 1);
    m_server->behaviors = good;
    QTRY_VERIFY((m_list->load(), m_list->isOfAccount()));
    QCOMPARE(m_server->asked().size(), 2);
}

void TestBehaviorList::forgetsThoseOfAnotherAccount()
{
    m_list->load();
    QTRY_VERIFY(m_list->isOfAccount());
    AccountServer other;
    QSignalSpy changes(m_list.get(), &BehaviorList::changed);
    m_list->setConnection(other.connection("0ther"));
    QVERIFY(!m_list->isOfAccount());
    QCOMPARE(changes.size(), 1);
    m_list->load();
    QTRY_VERIFY(m_list->isOfAccount());
    QCOMPARE(other.http().requests().at(0).header("authorization"), "Bearer 0ther"_ba);
}

QTEST_GUILESS_MAIN(TestBehaviorList)
#include "tst_behavior_list.moc"
