// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/session/person_fixture.h"

#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;
using namespace test_support;
using session::LookupSession;

// A lookup that is left at any of its steps: for another choice, for what was before, for another account.
class TestLeftLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PersonFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void looksUpWhoIsChosen();
    void leavesTheChoice();
    void cancellingGoesBack_data();
    void cancellingGoesBack();
    void doesNotWaitIfToldSo_data();
    void doesNotWaitIfToldSo();
    void switchingEndsEverything_data();
    void switchingEndsEverything();

private:
    std::unique_ptr<PersonFixture> m_fixture;
};

void TestLeftLookups::looksUpWhoIsChosen()
{
    m_fixture->lookUp(u"ana"_s);
    const auto choosing = std::get<session::Choosing>(m_fixture->session.state());
    QCOMPARE(choosing.user, u"ana"_s);
    m_fixture->session.lookUpPerson(choosing.people.at(1));
    QTRY_COMPARE(m_fixture->state(), u"ready 45e54c08 as prado@example.com"_s);
    QCOMPARE(std::get<session::Ready>(m_fixture->session.state()).user, u"ana"_s);
    QCOMPARE(m_fixture->server.asked(), (QByteArrayList{"summary", kOtherAna}));
}

void TestLeftLookups::leavesTheChoice()
{
    m_fixture->lookUp(u"ana"_s);
    m_fixture->session.cancel();
    QCOMPARE(m_fixture->state(), u"idle"_s);
    m_fixture->lookUp(u"sousa"_s);
    const QString before = m_fixture->state();
    m_fixture->lookUp(u"ana"_s);
    m_fixture->lookUp(u"ana@nowhere@"_s); // a slip meanwhile
    m_fixture->lookUp(u"ana"_s);
    QVERIFY(session::shownUser(m_fixture->session.state()));
    m_fixture->session.cancel();
    QCOMPARE(m_fixture->state().left(6), u"failed"_s); // which was on screen before the choice
    m_fixture->lookUp(u"sousa"_s);
    m_fixture->lookUp(u"ana"_s);
    m_fixture->session.cancel();
    QCOMPARE(m_fixture->state(), before);
}

void TestLeftLookups::cancellingGoesBack_data()
{
    QTest::addColumn<QByteArray>("silent");
    QTest::addColumn<bool>("isFirst");
    for (const char *step : {"summary", "users", "risk"}) {
        QTest::newRow(step) << QByteArray(step) << false;
        QTest::addRow("%s, the first", step) << QByteArray(step) << true;
    }
}

void TestLeftLookups::cancellingGoesBack()
{
    QFETCH(const QByteArray, silent);
    QFETCH(const bool, isFirst);
    if (!isFirst)
        m_fixture->lookUp(QString::fromLatin1(kAna));
    const QString before = m_fixture->state();
    const qsizetype askedBefore = m_fixture->server.asked().size();
    const qsizetype last = m_fixture->silence(silent);
    m_fixture->session.lookUp(u"zoe@example.com"_s);
    QTRY_COMPARE(m_fixture->server.asked().size(), askedBefore + last);
    m_fixture->session.cancel();
    QCOMPARE(m_fixture->state().startsWith(failed(ErrorKind::Cancelled)), isFirst);
    if (!isFirst)
        QCOMPARE(m_fixture->state(), before);
    QTRY_COMPARE(m_fixture->server.http().openConnections(), 0);
    QVERIFY(!m_fixture->people.isLoading());
}

void TestLeftLookups::doesNotWaitIfToldSo_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step : {"summary", "users", "risk"})
        QTest::newRow(step) << QByteArray(step);
}

void TestLeftLookups::doesNotWaitIfToldSo()
{
    QFETCH(const QByteArray, step);
    session::Connection patient = m_fixture->server.connection();
    patient.limits.maxRetries = 1;
    m_fixture->session.setConnection(patient);
    m_fixture->people.setConnection(patient);
    m_fixture->server.score(kZoe, "Zoe");
    Saying &saying = step == "summary" ? m_fixture->server.summary
                     : step == "users" ? m_fixture->server.people
                                       : m_fixture->server.risks[kZoe];
    const Saying good = std::exchange(saying, {503, "busy", {{"retry-after", "300"}}});
    QSignalSpy waits(&m_fixture->session, &LookupSession::waiting);
    m_fixture->session.lookUp(u"zoe@example.com"_s);
    QTRY_COMPARE(waits.size(), 1);
    saying = good;
    m_fixture->session.retryNow();
    QTRY_COMPARE(m_fixture->state(), u"ready bd3b998c as zoe@example.com"_s);
}

void TestLeftLookups::switchingEndsEverything_data()
{
    QTest::addColumn<QByteArray>("silent");
    for (const char *step : {"none", "summary", "users", "risk"})
        QTest::newRow(step) << QByteArray(step);
}

// Neither does the old credential reach the new host, nor an old answer the screen.
void TestLeftLookups::switchingEndsEverything()
{
    QFETCH(const QByteArray, silent);
    const qsizetype last = m_fixture->silence(silent);
    m_fixture->session.lookUp(u"zoe@example.com"_s);
    QTRY_COMPARE(m_fixture->server.asked().size(), last);
    QStringList states;
    connect(&m_fixture->session, &LookupSession::stateChanged, this,
            [&](const session::LookupState &state) { states += printed(state); });
    AccountServer other;
    other.list({listed("user_id", kZoe, "Zoe Novak", "zoe@example.com")});
    other.score(kZoe, "Zoe Novak");
    m_fixture->session.setConnection(other.connection("0ther"));
    m_fixture->people.setConnection(other.connection("0ther"));
    QTRY_COMPARE(m_fixture->server.http().openConnections(), 0);
    QCOMPARE(states, QStringList(u"idle"_s));
    m_fixture->session.tryAgain(); // of nothing
    m_fixture->session.refresh();
    QCOMPARE(m_fixture->state(), u"idle"_s);
    m_fixture->lookUp(u"zoe@example.com"_s);
    QCOMPARE(session::shownUser(m_fixture->session.state())->record.name, u"Zoe Novak"_s);
    for (const HttpRequest &request : other.http().requests())
        QCOMPARE(request.header("authorization"), "Bearer 0ther"_ba);
    for (const HttpRequest &request : m_fixture->server.http().requests())
        QCOMPARE(request.header("authorization"), "Bearer t0ken"_ba);
    QVERIFY(m_fixture->server.asked().size() <= std::max<qsizetype>(last, 1));
}

QTEST_GUILESS_MAIN(TestLeftLookups)
#include "tst_left_lookups.moc"
