// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/person_lookup.h"
#include "tests/session/person_fixture.h"

#include <QSignalSpy>
#include <QThreadPool>

Q_DECLARE_METATYPE(test_support::Saying)

using namespace core;
using namespace Qt::StringLiterals;
using namespace test_support;
using session::LookupSession;

namespace {

// The same answer as a page of many.
Saying moreThan(Saying saying)
{
    saying.body.chop(1);
    saying.body += R"(,"result_info":{"total_pages":1000}})";
    return saying;
}

} // namespace

// From what a person types to the one who is meant, over the loopback.
class TestResolvedPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PersonFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void endsAs_data();
    void endsAs();
    void saysWhoWasMatchedBeforeAndAfter();
    void asksOnlyWhoMayAnswer_data();
    void asksOnlyWhoMayAnswer();
    void asksTheSameAgain();
    void loadsTheListOnce();
    void believesNoOldList();
    void waitsForANewerList();
    void tellsOfAPartialList();
    void tellsWhatOfWhom();
    void findsOneOfManyUsers();

private:
    std::unique_ptr<PersonFixture> m_fixture;
};

void TestResolvedPeople::endsAs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Saying>("summary");
    QTest::addColumn<Saying>("people");
    QTest::addColumn<QByteArrayList>("scored");
    QTest::addColumn<QString>("expected");
    const Saying list = success(R"({"users":[)" + listed("user_id", kAna, "Ana Sousa", "ana@example.com") +
                                ',' + listed("user_id", kOtherAna, "Ana Prado", "prado@example.com") + "]}");
    const Saying account = success('[' + zoe() + ']');
    const Saying nobody = success("[]");
    const QByteArrayList both = {kAna, kOtherAna};
    const auto row = [](const char *name, const QString &typed, const Saying &summary, const Saying &people,
                        const QByteArrayList &scored, const QString &expected) {
        QTest::newRow(name) << typed << summary << people << scored << expected;
    };
    const QString ana = u"ready 182bd5e5 as ana@example.com"_s;
    const QString email = u"zoe@example.com"_s;
    row("e-mail", u" mailto:ANA@example.com"_s, list, kRefused, both, ana);
    row("name", u"sousa ána"_s, list, kRefused, both, ana);
    row("several", u"ana"_s, list, kRefused, both, u"choosing of 2"_s);
    row("account's", email, list, account, {kZoe}, u"ready bd3b998c as zoe@example.com"_s);
    row("account's by name", u"lima"_s, list, account, {kZoe}, u"ready bd3b998c as zoe@example.com"_s);
    row("by the other id", email, list, account, {kZoeToo}, u"ready 0d3b998c as zoe@example.com"_s);
    row("not scored", email, list, account, both,
        failed(ErrorKind::UserNotScored, u"Zoe Lima, zoe@example.com as zoe@example.com"_s));
    row("listed, but scored no more", u"sousa"_s, list, account, {},
        failed(ErrorKind::UserNotScored, u"Ana Sousa, ana@example.com as ana@example.com"_s));
    row("nobody", u"yan@example.com"_s, list, nobody, both,
        failed(ErrorKind::PersonNotFound, u"yan@example.com"_s));
    row("nobody of that name", u"Yan Ng"_s, list, nobody, both,
        failed(ErrorKind::PersonNotFound, u"Yan Ng"_s));
    row("may not search", email, list, kRefused, both, failed(ErrorKind::PersonNotListed, email));
    row("no token to search", email, list, refusedBy(401, 9109), both,
        failed(ErrorKind::PersonNotListed, email));
    row("nothing to search", email, list, refusedBy(404, 1000), both,
        failed(ErrorKind::PersonNotListed, email));
    row("one address refused", email, list, refusedBy(422, 1000), both, failed(ErrorKind::RequestRefused));
    row("search limited", email, list, refusedBy(403, 971), both, failed(ErrorKind::RateLimited));
    row("list limited", email, refusedBy(403, 971), account, {kZoe}, failed(ErrorKind::RateLimited));
    row("no list", email, refusedBy(404, 1000), account, {kZoe}, failed(ErrorKind::RequestRefused));
    row("one of more than are searched", u"lima"_s, list, moreThan(account), {kZoe}, u"choosing of 1"_s);
    row("e-mail among more", email, list, moreThan(account), {kZoe}, u"ready bd3b998c as zoe@example.com"_s);
    row("nobody of those searched", u"yan"_s, list, moreThan(account), both,
        failed(ErrorKind::PersonNotListed, u"yan"_s));
    row("may only search, too many", u"yan"_s, kRefused, moreThan(account), both,
        failed(ErrorKind::PersonNotListed, u"yan"_s));
    row("may only search", email, kRefused, account, {kZoe}, u"ready bd3b998c as zoe@example.com"_s);
    row("may only search, nobody", u"yan"_s, kRefused, nobody, {},
        failed(ErrorKind::PersonNotFound, u"yan"_s));
    row("may nothing", email, kRefused, kRefused, {},
        failed(ErrorKind::PermissionMissing,
               u"the token is valid, but lacks the permission or the account"_s));
    row("scored users fail", email, kBroken, account, {kZoe}, failed(ErrorKind::ServiceUnavailable));
    row("search fails", email, list, kBroken, both, failed(ErrorKind::ServiceUnavailable));
    row("token rejected", email, refusedBy(400, 9109), account, {kZoe},
        failed(ErrorKind::TokenRejected, u"the token is unknown, revoked, or not for this account"_s));
}

void TestResolvedPeople::endsAs()
{
    QFETCH(const QString, typed);
    QFETCH(const Saying, summary);
    QFETCH(const Saying, people);
    QFETCH(const QByteArrayList, scored);
    m_fixture->server.summary = summary;
    m_fixture->server.people = people;
    m_fixture->server.risks.clear();
    for (const QByteArray &id : scored)
        m_fixture->server.score(id, "somebody");
    m_fixture->lookUp(typed);
    QTEST(m_fixture->state(), "expected");
}

void TestResolvedPeople::saysWhoWasMatchedBeforeAndAfter()
{
    QStringList states;
    connect(&m_fixture->session, &LookupSession::stateChanged, this,
            [&](const session::LookupState &state) { states += printed(state); });
    m_fixture->lookUp(u"sousa"_s);
    QCOMPARE(states, (QStringList{u"loading sousa"_s, u"loading sousa as ana@example.com"_s,
                                  u"ready 182bd5e5 as ana@example.com"_s}));
    QCOMPARE(std::get<session::Ready>(m_fixture->session.state()).user, u"sousa"_s);
}

void TestResolvedPeople::asksOnlyWhoMayAnswer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArrayList>("asked");
    QTest::newRow("id") << QString::fromLatin1(kAna) << QByteArrayList{kAna};
    QTest::newRow("scored") << u"ana@example.com"_s << QByteArrayList{"summary", kAna};
    QTest::newRow("several") << u"ana"_s << QByteArrayList{"summary"};
    QTest::newRow("account's") << u"zoe lima"_s << QByteArrayList{"summary", "users", kZoe, kZoeToo};
    QTest::newRow("nonsense") << u"a@b@c"_s << QByteArrayList{};
}

void TestResolvedPeople::asksOnlyWhoMayAnswer()
{
    QFETCH(const QString, typed);
    m_fixture->lookUp(typed);
    QTEST(m_fixture->server.asked(), "asked");
}

void TestResolvedPeople::asksTheSameAgain()
{
    m_fixture->lookUp(u"sousa"_s);
    const QString good = m_fixture->state();
    m_fixture->session.refresh();
    QTRY_COMPARE(m_fixture->state(), good);
    QCOMPARE(std::get<session::Ready>(m_fixture->session.state()).user, u"sousa"_s);
    m_fixture->server.risks.insert(kAna, kBroken);
    m_fixture->session.refresh();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session.state()));
    QCOMPARE(session::matchedPerson(m_fixture->session.state())->email, u"ana@example.com"_s);
    QVERIFY(std::get<session::Failed>(m_fixture->session.state()).isRefresh);
    m_fixture->server.score(kAna, "Ana Sousa");
    m_fixture->session.tryAgain();
    QTRY_COMPARE(m_fixture->state(), good);
    QCOMPARE(m_fixture->server.asked(), (QByteArrayList{"summary", kAna, kAna, kAna, kAna}));
}

void TestResolvedPeople::loadsTheListOnce()
{
    m_fixture->lookUp(u"sousa"_s);
    m_fixture->lookUp(u"prado@example.com"_s);
    m_fixture->lookUp(u"ana"_s);
    QCOMPARE(m_fixture->server.asked().count("summary"), 1);
}

// Somebody may have got a risk since it came.
void TestResolvedPeople::believesNoOldList()
{
    m_fixture->lookUp(u"sousa"_s);
    m_fixture->server.list({listed("user_id", kZoe, "Zoe Lima", "zoe@example.com")});
    const auto find = [&](std::chrono::milliseconds believed) {
        session::PersonLookup lookup(m_fixture->client, m_fixture->people, m_fixture->server.connection(),
                                     EmailQuery{u"zoe@example.com"_s}, nullptr, believed);
        std::optional<Result<core::People>> found;
        connect(&lookup, &session::PersonLookup::finished, this, [&](const auto &result) { found = result; });
        lookup.start();
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 30'000) || !*found)
            return Person::Origin();
        return (*found)->constFirst().origin;
    };
    QCOMPARE(find(std::chrono::hours(1)), Person::Origin::Account);
    QCOMPARE(m_fixture->server.asked().count("summary"), 1);
    QCOMPARE(find(std::chrono::milliseconds(0)), Person::Origin::ScoredUsers);
    QCOMPARE(m_fixture->server.asked().count("summary"), 2);
    m_fixture->server.list({});
    m_fixture->people.refresh();
    QTRY_VERIFY(!m_fixture->people.isLoading());
    m_fixture->server.summary = kBroken; // the older list has to do
    QCOMPARE(find(std::chrono::milliseconds(0)), Person::Origin::Account);
    QCOMPARE(m_fixture->server.asked().count("summary"), 4);
}

// Whoever began to load it goes on with it.
void TestResolvedPeople::waitsForANewerList()
{
    m_fixture->lookUp(u"sousa"_s);
    m_fixture->server.summary = kSilent;
    m_fixture->people.refresh();
    QTRY_COMPARE(m_fixture->server.asked().count("summary"), 2);
    session::PersonLookup lookup(m_fixture->client, m_fixture->people, m_fixture->server.connection(),
                                 EmailQuery{u"zoe@example.com"_s}, nullptr, std::chrono::milliseconds(0));
    std::optional<Result<core::People>> found;
    connect(&lookup, &session::PersonLookup::finished, this, [&](const auto &result) { found = result; });
    lookup.start();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_fixture->people.isLoading() && !lookup.isLoadingUsers() && !found);
    m_fixture->people.cancel(); // the older list has to do
    QTRY_VERIFY(found.has_value());
    QCOMPARE((*found)->constFirst().origin, Person::Origin::Account);
    QCOMPARE(m_fixture->server.asked().count("summary"), 2);
}

void TestResolvedPeople::tellsOfAPartialList()
{
    const auto advice = [this] {
        m_fixture->lookUp(u"yan@example.com"_s);
        const auto *failed = std::get_if<session::Failed>(&m_fixture->session.state());
        return failed && failed->error.kind == ErrorKind::PersonNotListed ? failed->error.advice
                                                                          : u"not that"_s;
    };
    m_fixture->server.people = kRefused;
    QVERIFY(!advice().contains(u"only some of the scored users"_s));
    m_fixture->server.summary = moreThan(m_fixture->server.summary);
    m_fixture->people.refresh();
    QTRY_VERIFY(!m_fixture->people.isLoading());
    QVERIFY(advice().contains(u"only some of the scored users"_s));
}

// Somebody without a risk, somebody who had one, and a page that is missing.
void TestResolvedPeople::tellsWhatOfWhom()
{
    const auto error = [this] {
        const auto *failed = std::get_if<session::Failed>(&m_fixture->session.state());
        return failed ? failed->error : Error{.kind = ErrorKind::Cancelled};
    };
    m_fixture->lookUp(u"zoe@example.com"_s);
    QCOMPARE(error().kind, ErrorKind::UserNotScored);
    QVERIFY(!error().advice.contains(u"listed"_s));
    m_fixture->server.risks.insert(kAna, moreThan(success(R"({"name":"Ana","events":[]})")));
    m_fixture->lookUp(u"sousa"_s);
    QCOMPARE(m_fixture->state(), u"ready 182bd5e5 as ana@example.com"_s);
    m_fixture->server.risks.remove(kAna);
    m_fixture->session.fetchNextPage();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session.state()));
    QCOMPARE(error().kind, ErrorKind::UserNotFound);
    m_fixture->lookUp(u"sousa"_s);
    QCOMPARE(error().kind, ErrorKind::UserNotScored);
    QVERIFY(error().advice.contains(u"listed with risk events"_s));
}

void TestResolvedPeople::findsOneOfManyUsers()
{
    constexpr int kUsers = 100'000;
    QByteArrayList users;
    for (int i = 0; i < kUsers; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        users += listed("user_id", "00000000-0000-4000-8000-" + number, "Name " + number,
                        "user" + number + "@example.com");
    }
    m_fixture->server.list(users);
    m_fixture->server.score("00000000-0000-4000-8000-000000099999", "the last");
    m_fixture->lookUp(u"USER000000099999@example.com"_s);
    QCOMPARE(m_fixture->state(), u"ready 00000000 as user000000099999@example.com"_s);
    m_fixture->lookUp(u"name"_s);
    QVERIFY(std::get<session::Choosing>(m_fixture->session.state()).people.size() < kUsers);
    m_fixture->lookUp(u"000000099999"_s);
    QCOMPARE(m_fixture->state(), u"ready 00000000 as user000000099999@example.com"_s);
}

QTEST_GUILESS_MAIN(TestResolvedPeople)
#include "tst_resolved_people.moc"
