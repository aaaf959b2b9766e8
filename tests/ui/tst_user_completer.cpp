// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/user_completer.h"

#include "app/session/people.h"
#include "app/session/profiles.h"
#include "tests/ui/account_server.h"
#include "tests/ui/window_fixture.h"
#include "ui/suggestion_list.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::HttpServer;
using test_support::WindowFixture;
using ui::UserSuggestion;

class TestUserCompleter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhatIsNoName_data();
    void knowsWhatIsNoName();
    void suggestsRecentsAndScored();
    void suggestsEachOnceAndNotTooMany();
    void completesWhileTyping();
    void looksUpWhomOneClicks();
    void leavesEnterToTheField();
    void suggestsNothingAfterEnter();
    void closesByEscape();
    void showsRecentsByTheArrow();
    void asksOnceAndOnlyForNames();
    void staysQuietWhereNobodyIsListed();
    void completesAmongManyUsers();

private:
    // Whom one looks up is kept for profiles of a person's own, not for the demo.
    void chooseOwnProfile()
    {
        session::Profiles &profiles = m_fixture->workspace().profiles();
        core::Profile profile;
        profile.name = u"Own"_s;
        profile.accountId = m_fixture->session().accountId();
        profile.baseUrl = m_server->baseUrl();
        const auto prepared = profiles.prepared(profile);
        QVERIFY(prepared);
        const QSignalSpy kept(&profiles, &session::Profiles::secretKept);
        profiles.keepSecret(*prepared, core::Secret("t0ken"));
        QTRY_COMPARE(kept.size(), 1);
        profiles.choose(prepared->id);
        QTRY_COMPARE(m_fixture->session().connectionName(), u"Own"_s);
    }
    [[nodiscard]] QLineEdit &field() { return *m_fixture->find<QLineEdit>(u"User"_s); }
    [[nodiscard]] ui::SuggestionList *list()
    {
        auto *list = m_fixture->window().findChild<ui::SuggestionList *>();
        return list && list->isVisible() ? list : nullptr;
    }
    [[nodiscard]] int rowCount() { return list() ? list()->model()->rowCount() : 0; }
    [[nodiscard]] QString row(int row) { return list()->model()->index(row, 0).data().toString(); }
    void type(const QString &text)
    {
        field().setFocus();
        field().selectAll();
        QTest::keyClicks(&field(), text);
    }
    [[nodiscard]] QString shownId()
    {
        const session::ShownUser shown = session::shownUser(m_fixture->session().state());
        return shown ? shown->provenance.userId : QString();
    }
    [[nodiscard]] qsizetype listsAskedFor() { return test_support::requestsFor(*m_server, "/summary"); }
    [[nodiscard]] static core::SharedUserIndex indexOf(const QList<test_support::AccountUser> &users)
    {
        auto list = std::make_shared<core::ScoredUsers>();
        for (const test_support::AccountUser &user : users) {
            list->users.push_back({user.id == "none" ? QString() : QString::fromLatin1(user.id),
                                   QString::fromUtf8(user.name),
                                   QString::fromUtf8(user.email),
                                   {},
                                   {},
                                   core::reportedLevelFromWord(QString::fromLatin1(user.level))});
        }
        return std::make_shared<core::UserIndex>(list);
    }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUserCompleter::init()
{
    m_server = std::make_unique<HttpServer>();
    test_support::serveAccount(*m_server, test_support::fewUsers());
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(*m_server));
}

void TestUserCompleter::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestUserCompleter::knowsWhatIsNoName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isName");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("one letter") << u"n"_s << false;
    QTest::newRow("two letters") << u"an"_s << true;
    QTest::newRow("an id's first signs") << u"182bd"_s << false;
    QTest::newRow("an id") << u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s << false;
    QTest::newRow("an id that begins with letters") << u"bd3b"_s << false;
    QTest::newRow("a name of an id's letters") << u"Abed"_s << true;
    QTest::newRow("an address") << u"ada@"_s << true;
    QTest::newRow("a link") << u"https://dash.example.com/1"_s << false;
    QTest::newRow("an answer") << u"{\"success\":true}"_s << false;
    QTest::newRow("far too long") << QString(5000, u'x') << false;
}

void TestUserCompleter::knowsWhatIsNoName()
{
    QFETCH(QString, typed);
    QFETCH(bool, isName);
    QCOMPARE(ui::looksLikeAName(typed), isName);
}

void TestUserCompleter::suggestsRecentsAndScored()
{
    const core::SharedUserIndex scored = indexOf(test_support::fewUsers());
    const core::People recents = {
        {u"r1"_s, {}, u"Joana Costa"_s, u"joana@example.com"_s, core::Person::Origin::Account},
        {QString::fromLatin1(test_support::kAnabelaId), {}, {}, {}, core::Person::Origin::Account}};
    const QList<UserSuggestion> ana = ui::suggestUsers(u"Aná"_s, recents, scored, 12);
    QCOMPARE(ana.size(), 3);
    QCOMPARE(ana[0].person.name, u"Anabela Lima"_s); // a recent, known by its id alone
    QVERIFY(ana[0].isRecent);
    QCOMPARE(ana[0].level->level, core::RiskLevel::Low);
    QCOMPARE(ana[1].person.name, u"Ana Sousa"_s);
    QVERIFY(!ana[1].isRecent);
    QCOMPARE(ana[2].person.name, u"Joana Costa"_s); // within the name
    QVERIFY(!ana[2].level);
    QCOMPARE(ui::suggestUsers({}, recents, scored, 12).size(), 2);
    QCOMPARE(ui::suggestUsers(u"joana"_s, recents, nullptr, 12).size(), 1);
    QCOMPARE(ui::suggestUsers(u"carla"_s, recents, scored, 12).size(), 0); // has no id
}

void TestUserCompleter::suggestsEachOnceAndNotTooMany()
{
    const core::SharedUserIndex scored = indexOf(test_support::manyUsers(100));
    core::People recents;
    for (int i = 0; i < 10; ++i) {
        const core::ScoredUser &user = scored->users()[static_cast<std::size_t>(90 + i)];
        recents.append({user.userId, {}, {}, {}, core::Person::Origin::Account});
    }
    const QList<UserSuggestion> users = ui::suggestUsers(u"user"_s, recents, scored, 12);
    QCOMPARE(users.size(), 12);
    QSet<QString> ids;
    for (const UserSuggestion &user : users)
        ids.insert(user.person.userId);
    QCOMPARE(ids.size(), 12);
    QCOMPARE(std::ranges::count_if(users, &UserSuggestion::isRecent), 10);
}

void TestUserCompleter::completesWhileTyping()
{
    chooseOwnProfile();
    type(u"ana"_s);
    QTRY_COMPARE(rowCount(), 2);
    QCOMPARE(row(0), u"Ana Sousa, ana.sousa@example.com, High"_s);
    QVERIFY(field().hasFocus());
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(!list());
    QCOMPARE(field().text(), u"anabela@example.com"_s);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kAnabelaId));
    QCOMPARE(listsAskedFor(), 1);
    type(u"lima"_s);
    QTRY_COMPARE(rowCount(), 1);
    QVERIFY(row(0).endsWith(u"looked up before"_s));
}

void TestUserCompleter::looksUpWhomOneClicks()
{
    type(u"bruno"_s);
    QTRY_COMPARE(rowCount(), 1);
    const QPoint place = list()->visualRect(list()->model()->index(0, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
    QVERIFY(!list());
}

void TestUserCompleter::leavesEnterToTheField()
{
    type(u"bruno"_s);
    QTRY_COMPARE(rowCount(), 1);
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&field(), Qt::Key_Up); // none is current again
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(!list());
    QCOMPARE(field().text(), u"bruno"_s);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
}

// The list of users may come after Enter: what was typed is being looked up by then.
void TestUserCompleter::suggestsNothingAfterEnter()
{
    type(u"bruno"_s);
    QVERIFY(!list());
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
    QTRY_VERIFY(m_fixture->workspace().people().users());
    QVERIFY(!list());
}

void TestUserCompleter::closesByEscape()
{
    type(u"bruno"_s);
    QTRY_COMPARE(rowCount(), 1);
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(!list());
    QCOMPARE(field().text(), u"bruno"_s);
    type(u"reis"_s);
    QTRY_COMPARE(rowCount(), 1);
    QTest::mouseClick(&m_fixture->window(), Qt::LeftButton, {}, {400, 600});
    QVERIFY(!list());
}

void TestUserCompleter::showsRecentsByTheArrow()
{
    chooseOwnProfile();
    m_fixture->lookUp(QString::fromLatin1(test_support::kBrunoId));
    QVERIFY(!list());
    field().clear();
    QTest::keyClick(&field(), Qt::Key_Down);
    QCOMPARE(rowCount(), 1);
    QCOMPARE(listsAskedFor(), 0);
}

void TestUserCompleter::asksOnceAndOnlyForNames()
{
    type(QString::fromLatin1(test_support::kBrunoId));
    QCOMPARE(m_server->requests().size(), 0);
    m_server->respondWith(
        [](const test_support::HttpRequest &) { return test_support::httpAnswer(500, "no"); });
    type(u"ana"_s);
    QTRY_VERIFY(m_fixture->workspace().people().problem());
    type(u"bruno"_s);
    type(u"an"_s);
    QCOMPARE(listsAskedFor(), 1);
    QVERIFY(std::holds_alternative<session::Idle>(m_fixture->session().state()));
}

void TestUserCompleter::staysQuietWhereNobodyIsListed()
{
    type(u"zzz"_s);
    QTRY_VERIFY(m_fixture->workspace().people().users());
    QVERIFY(!list());
}

void TestUserCompleter::completesAmongManyUsers()
{
    test_support::serveAccount(*m_server, test_support::manyUsers(100'000));
    type(u"user9999"_s);
    QTRY_COMPARE(rowCount(), 11);
    QCOMPARE(row(0), u"User 9999, user9999@example.com, Low"_s);
    type(u"99999@"_s);
    QTRY_COMPARE(rowCount(), 1);
    QVERIFY(row(0).startsWith(u"User 99999"_s));
}

QTEST_MAIN(TestUserCompleter)
#include "tst_user_completer.moc"
