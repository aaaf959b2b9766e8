// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_client.h"
#include "app/session/lookup_session.h"
#include "app/session/people.h"
#include "tests/support/event_samples.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using session::LookupSession;

class TestLookupSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksUpAUser();
    void sendsNothingForBadInput_data();
    void sendsNothingForBadInput();
    void sendsNothingWithoutACredential();
    void keepsTheLastGoodAnswer_data();
    void keepsTheLastGoodAnswer();
    void cancellingGoesBack();
    void refreshMeansTheUserOnScreen();
    void letsGoOfTheAnswerBefore();
    void cancellingTheFirstLookupSaysSo();
    void aNewLookupReplacesARunningOne();
    void refreshAsksForTheSameUser();
    void endsWithALookupUnderWay();
    void asksAgainForAPageThatFailed();

private:
    [[nodiscard]] session::Connection connection() const;
    [[nodiscard]] static QByteArray answer()
    {
        test_support::AnswerWriter writer;
        writer.append({"Travel", "high", "2026-11-03T00:00:00Z"});
        return "{\"success\":true,\"errors\":[],\"messages\":[]," + writer.answer().mid(1);
    }
    // From now on, for every request.
    void serve(int status, const QByteArray &body)
    {
        m_server->respondWith([=](const auto &) { return test_support::httpAnswer(status, body); });
    }
    void serveNothing()
    {
        m_server->respondWith(
            [](const auto &) { return test_support::Answer{{}, test_support::AfterBytes::KeepOpen}; });
    }
    void succeed()
    {
        serve(200, answer());
        m_session->lookUp(kUser);
        QTRY_VERIFY(std::holds_alternative<session::Ready>(m_session->state()));
    }

    static constexpr auto kUserText = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_L1;
    const QString kUser = kUserText;
    QNetworkAccessManager m_network;
    api::HttpClient m_client{m_network};
    std::unique_ptr<test_support::HttpServer> m_server;
    std::unique_ptr<session::People> m_people;
    std::unique_ptr<LookupSession> m_session;
};

session::Connection TestLookupSession::connection() const
{
    session::Connection connection = session::chooseConnection(
        {.baseUrl = m_server->baseUrl(), .account = u"023e105f4ecef8ad9ca31a8372d0c353"_s}, {});
    connection.credential = session::fixedCredential(api::bearerToken("t0ken", u"test"_s).value());
    connection.limits.maxRetries = 0;
    return connection;
}

void TestLookupSession::init()
{
    m_server = std::make_unique<test_support::HttpServer>();
    m_people = std::make_unique<session::People>(m_client, connection());
    m_session = std::make_unique<LookupSession>(m_client, *m_people, connection());
}

void TestLookupSession::cleanup()
{
    m_session.reset();
    m_people.reset();
    m_server.reset();
}

void TestLookupSession::looksUpAUser()
{
    QSignalSpy states(m_session.get(), &LookupSession::stateChanged);
    QSignalSpy readings(m_session.get(), &LookupSession::answerRead);
    succeed();
    QCOMPARE(readings.constLast(), (QVariantList{answer().size(), answer().size()}));
    QCOMPARE(states.size(), 2);
    QVERIFY(std::holds_alternative<session::Loading>(states.at(0).at(0).value<session::LookupState>()));
    const auto shown = session::shownUser(m_session->state());
    QCOMPARE(shown->record.email, u"ana@example.com"_s);
    QCOMPARE(shown->provenance.userId, kUser);
    QCOMPARE(m_session->events().order().rowCount(), 1u);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().at(0).method(), "GET"_ba);
}

void TestLookupSession::sendsNothingForBadInput_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("nothing") << u" "_s;
    QTest::newRow("two addresses") << u"ana@example.com@home"_s;
    QTest::newRow("parent") << u".."_s;
    QTest::newRow("cut") << kUser.chopped(1);
}

void TestLookupSession::sendsNothingForBadInput()
{
    QFETCH(const QString, user);
    m_session->lookUp(user);
    const auto *failed = std::get_if<session::Failed>(&m_session->state());
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::InvalidInput);
    QCOMPARE(failed->user, user);
    succeed();
    QCOMPARE(m_server->requests().size(), 1);
}

void TestLookupSession::sendsNothingWithoutACredential()
{
    session::Connection none = connection();
    none.credential = session::fixedCredential(failure(ErrorKind::NoCredential, {}));
    LookupSession session(m_client, *m_people, none);
    session.lookUp(kUser);
    const auto *failed = std::get_if<session::Failed>(&session.state());
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::NoCredential);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestLookupSession::keepsTheLastGoodAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << static_cast<int>(kind);
    };
    row("not found", 404, R"({"success":false,"errors":[],"messages":[]})", ErrorKind::UserNotFound);
    row("server error", 500, "oops", ErrorKind::ServiceUnavailable);
    row("HTML", 200, "<html>", ErrorKind::NotUnderstood);
    row("cut", 200, answer().chopped(2), ErrorKind::NotUnderstood);
}

void TestLookupSession::keepsTheLastGoodAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    succeed();
    const auto before = session::shownUser(m_session->state());
    serve(status, body);
    m_session->refresh();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_session->state()));
    const auto &failed = std::get<session::Failed>(m_session->state());
    QCOMPARE(static_cast<int>(failed.error.kind), kind);
    QCOMPARE(failed.shown, before);
    QCOMPARE(m_session->events().order().rowCount(), 1u);
}

void TestLookupSession::cancellingGoesBack()
{
    succeed();
    const auto before = session::shownUser(m_session->state());
    serveNothing();
    m_session->refresh();
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_session->cancel();
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_session->state()));
    QCOMPARE(session::shownUser(m_session->state()), before);
}

void TestLookupSession::letsGoOfTheAnswerBefore()
{
    succeed();
    const std::weak_ptr<const UserRisk> before = session::shownUser(m_session->state());
    m_session->refresh();
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_session->state()));
    QVERIFY(before.expired());
}

void TestLookupSession::refreshMeansTheUserOnScreen()
{
    succeed();
    m_session->lookUp(u"a slip @ of the pen"_s);
    QVERIFY(!std::get<session::Failed>(m_session->state()).isRefresh);
    serve(500, "oops");
    m_session->refresh();
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(1).target(), m_server->requests().at(0).target());
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_session->state()));
    QVERIFY(std::get<session::Failed>(m_session->state()).isRefresh);
}

void TestLookupSession::cancellingTheFirstLookupSaysSo()
{
    serveNothing();
    m_session->lookUp(kUser);
    m_session->cancel();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_session->state()));
    QCOMPARE(std::get<session::Failed>(m_session->state()).error.kind, ErrorKind::Cancelled);
    m_session->cancel();
}

void TestLookupSession::aNewLookupReplacesARunningOne()
{
    serveNothing();
    m_session->lookUp(kUser);
    QTRY_COMPARE(m_server->requests().size(), 1);
    serve(200, answer());
    const QString other = u"45e54c08-861d-4541-89dd-d3ddc4c36627"_s;
    m_session->lookUp(other);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_session->state()));
    QCOMPARE(session::shownUser(m_session->state())->provenance.userId, other);
}

void TestLookupSession::refreshAsksForTheSameUser()
{
    m_session->refresh();
    QVERIFY(std::holds_alternative<session::Idle>(m_session->state()));
    succeed();
    m_session->refresh();
    QVERIFY(std::holds_alternative<session::Loading>(m_session->state()));
    QVERIFY(session::shownUser(m_session->state()));
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_session->state()));
    QCOMPARE(m_server->requests().at(0).target(), m_server->requests().at(1).target());
}

void TestLookupSession::endsWithALookupUnderWay()
{
    serveNothing();
    m_session->lookUp(kUser);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_session.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestLookupSession::asksAgainForAPageThatFailed()
{
    succeed();
    serve(500, "oops");
    m_session->fetchNextPage();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_session->state()));
    QVERIFY(!std::get<session::Failed>(m_session->state()).isRefresh);
    QCOMPARE(session::shownUser(m_session->state())->record.events.size(), 1u);

    serve(200, answer().replace("2026-11-03", "2026-11-04"));
    m_session->tryAgain();
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_session->state()));
    QVERIFY(m_server->requests().constLast().target().endsWith("?page=2"));
    QCOMPARE(session::shownUser(m_session->state())->record.paging.pages, 2);
}

QTEST_GUILESS_MAIN(TestLookupSession)
#include "tst_lookup_session.moc"
