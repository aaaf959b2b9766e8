// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/profile_fixture.h"
#include "ui/first_run_page.h"
#include "ui/profile_dialog.h"

using namespace Qt::StringLiterals;
using core::ErrorKind;
using test_support::ProfileFixture;

// The page of somebody who has set up nothing yet.
class TestFirstRunPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isShownUntilThereIsAProfile();
    void explainsTheOnePermission();
    void leadsToTheDemo();
    void saysWhatIsMissing();
    void sendsNothingThatIsMalformed();
    void comesBackWithTheLastProfileGone();
    void saysThatNobodyCanBeLookedUpYet();
    void makesAProfileWithOptions();
    void testsAndContinues();
    void explainsARefusal();
    void cancelsTheTest();
    void holdsTheTokenWithoutAKeychain();
    void offersMemoryWhereTheKeychainRefuses();
    void triesTheKeychainAgain();
    void keepsOnlyWhatWasTested();
    void keepsAPastedHeader();
    void startsOverWhenLeft();
    void leavesAnothersTestAlone();

private:
    void typeBoth()
    {
        ProfileFixture::type(page(), u"Account id"_s, QString::fromLatin1(test_support::kAccount));
        ProfileFixture::type(page(), u"Token"_s, u"t0ken"_s);
    }
    void refuseInKeychain()
    {
        m_fixture->keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"locked"_s};
        typeBoth();
        ProfileFixture::press(page(), u"Test and continue"_s);
        QTRY_VERIFY(ProfileFixture::textOf(page()).contains(u"Keychain not available"_s));
    }
    [[nodiscard]] QByteArray tokenInKeychain() const
    {
        const core::Profile *current = m_fixture->profiles().current();
        return current ? m_fixture->keychain.secrets.value(current->id) : QByteArray();
    }
    [[nodiscard]] ui::FirstRunPage &page() const
    {
        return *m_fixture->window.findChild<ui::FirstRunPage *>();
    }

    std::unique_ptr<ProfileFixture> m_fixture;
};

void TestFirstRunPage::init()
{
    m_fixture = std::make_unique<ProfileFixture>();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window, kLongWait));
}

void TestFirstRunPage::cleanup()
{
    m_fixture.reset();
}

void TestFirstRunPage::isShownUntilThereIsAProfile()
{
    QVERIFY(page().isVisible());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Account id"_s);
    const core::Profile profile = m_fixture->keep(u"Production"_s);
    QVERIFY(page().isVisible());
    m_fixture->profiles().choose(profile.id);
    QVERIFY(!page().isVisible());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"User"_s);
}

void TestFirstRunPage::explainsTheOnePermission()
{
    const QString text = ProfileFixture::textOf(page());
    for (const QString &word :
         {u"“Zero Trust: PII Read”"_s, u"only reads"_s, u"keychain"_s, m_fixture->server.baseUrl()})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(ProfileFixture::find<QLineEdit>(page(), u"Token"_s)->echoMode() == QLineEdit::Password);
}

void TestFirstRunPage::leadsToTheDemo()
{
    QTest::keyClick(&m_fixture->window, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!page().isVisible());
    QCOMPARE(m_fixture->profiles().current()->id, u"demo"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"User"_s);
}

void TestFirstRunPage::saysWhatIsMissing()
{
    ProfileFixture::press(page(), u"go"_s);
    const QString text = ProfileFixture::textOf(page());
    QVERIFY(text.contains(u"An account id is needed"_s));
    QVERIFY(text.contains(u"A token is needed."_s));
    auto *account = ProfileFixture::find<QLineEdit>(page(), u"Account id"_s);
    QCOMPARE(QApplication::focusWidget(), account);
    QVERIFY(account->accessibleDescription().contains(u"is needed"_s));
    QTest::keyClicks(account, u"12"_s);
    QTest::keyClick(account, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Token"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"t0ken"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(ProfileFixture::textOf(page()).contains(u"must be 32 hexadecimal digits"_s));
    QVERIFY(!ProfileFixture::textOf(page()).contains(u"A token is needed."_s));
}

void TestFirstRunPage::sendsNothingThatIsMalformed()
{
    ProfileFixture::type(page(), u"Account id"_s, QString::fromLatin1(test_support::kAccount));
    ProfileFixture::type(page(), u"Token"_s, u"two words"_s);
    ProfileFixture::press(page(), u"go"_s);
    const QString text = ProfileFixture::textOf(page());
    QVERIFY(text.contains(u"not printable ASCII"_s));
    QVERIFY(!text.contains(u"words"_s));
    QVERIFY(m_fixture->profiles().all().size() == 2);
}

void TestFirstRunPage::comesBackWithTheLastProfileGone()
{
    const core::Profile profile = m_fixture->keep(u"Production"_s);
    m_fixture->profiles().choose(profile.id);
    QVERIFY(!page().isVisible());
    QVERIFY(m_fixture->profiles().removeAlone(profile.id));
    QVERIFY(page().isVisible());
}

void TestFirstRunPage::saysThatNobodyCanBeLookedUpYet()
{
    m_fixture->window.lookUp(u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s);
    QVERIFY(page().isVisible());
    QTRY_VERIFY(ProfileFixture::textOf(page()).contains(u"No profile was set up yet"_s));
}

void TestFirstRunPage::makesAProfileWithOptions()
{
    ProfileFixture::type(page(), u"Account id"_s, QString::fromLatin1(test_support::kAccount));
    ProfileFixture::press(page(), u"more"_s);
    auto *dialog = m_fixture->dialog<ui::ProfileDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    ProfileFixture::type(*dialog, u"Token"_s, u"t0ken"_s);
    QCOMPARE(ProfileFixture::find<QLineEdit>(*dialog, u"Base URL"_s)->text(), m_fixture->server.baseUrl());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!page().isVisible());
    QCOMPARE(m_fixture->profiles().current()->name, u"My account"_s);
    QCOMPARE(m_fixture->keychain.secrets.value(m_fixture->profiles().current()->id), "t0ken"_ba);
}

void TestFirstRunPage::testsAndContinues()
{
    typeBoth();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!page().isVisible());
    QCOMPARE(m_fixture->profiles().current()->name, u"My account"_s);
    QCOMPARE(tokenInKeychain(), "t0ken"_ba);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"User"_s);
    QVERIFY(!m_fixture->server.requests().isEmpty());
    for (const auto &request : m_fixture->server.requests()) {
        QCOMPARE(request.method(), "GET"_ba);
        QCOMPARE(request.header("authorization"), "Bearer t0ken"_ba);
    }
}

void TestFirstRunPage::explainsARefusal()
{
    m_fixture->accepts = false;
    typeBoth();
    ProfileFixture::press(page(), u"Test and continue"_s);
    QTRY_VERIFY(ProfileFixture::textOf(page()).contains(u"Credential not accepted"_s));
    QVERIFY(page().isVisible());
    QCOMPARE(m_fixture->profiles().all().size(), 2);
    m_fixture->accepts = true; // what was typed is still there
    ProfileFixture::press(page(), u"Test and continue"_s);
    QTRY_COMPARE(tokenInKeychain(), "t0ken"_ba);
}

void TestFirstRunPage::cancelsTheTest()
{
    m_fixture->server.respondWith(
        [](const auto &) { return test_support::Answer{{}, test_support::AfterBytes::KeepOpen}; });
    typeBoth();
    ProfileFixture::press(page(), u"Test and continue"_s);
    QTRY_COMPARE(m_fixture->server.requests().size(), 1);
    ProfileFixture::press(page(), u"Cancel"_s);
    QTRY_COMPARE(m_fixture->server.openConnections(), 0);
    QVERIFY(ProfileFixture::textOf(page()).contains(u"The test was cancelled."_s));
    QVERIFY(ProfileFixture::find<QAbstractButton>(page(), u"Test and continue"_s));
}

void TestFirstRunPage::holdsTheTokenWithoutAKeychain()
{
    m_fixture->keychain.problem = core::Error{.kind = ErrorKind::NoKeychain};
    typeBoth();
    ProfileFixture::press(page(), u"Test and continue"_s);
    QTRY_VERIFY(ProfileFixture::textOf(page()).contains(u"The token works, and is held in memory only."_s));
    QVERIFY(!m_fixture->profiles().current());
    ProfileFixture::press(page(), u"Continue"_s);
    QVERIFY(!page().isVisible());
    QVERIFY(m_fixture->profiles().isSessionOnly(m_fixture->profiles().current()->id));
}

void TestFirstRunPage::offersMemoryWhereTheKeychainRefuses()
{
    refuseInKeychain();
    ProfileFixture::press(page(), u"Hold it in memory"_s);
    QTRY_VERIFY(ProfileFixture::textOf(page()).contains(u"The token works, and is held in memory only."_s));
    ProfileFixture::press(page(), u"Continue"_s);
    QVERIFY(m_fixture->profiles().isSessionOnly(m_fixture->profiles().current()->id));
}

void TestFirstRunPage::triesTheKeychainAgain()
{
    refuseInKeychain();
    m_fixture->keychain.problem.reset();
    ProfileFixture::press(page(), u"Try the keychain again"_s);
    QTRY_VERIFY(!page().isVisible());
    QCOMPARE(tokenInKeychain(), "t0ken"_ba);
    QCOMPARE(m_fixture->profiles().all().size(), 3);
}

void TestFirstRunPage::keepsOnlyWhatWasTested()
{
    refuseInKeychain();
    QCOMPARE(m_fixture->profiles().all().size(), 2);
    ProfileFixture::type(page(), u"Token"_s, u"0ther"_s);
    QVERIFY(!ProfileFixture::find<QAbstractButton>(page(), u"Hold it in memory"_s));
    QVERIFY(!ProfileFixture::find<QAbstractButton>(page(), u"Try the keychain again"_s));
    QVERIFY(ProfileFixture::find<QAbstractButton>(page(), u"Test and continue"_s));
}

void TestFirstRunPage::keepsAPastedHeader()
{
    typeBoth();
    ProfileFixture::type(page(), u"Token"_s, u"Bearer t0ken"_s);
    ProfileFixture::press(page(), u"Test and continue"_s);
    QTRY_VERIFY(!page().isVisible());
    QCOMPARE(tokenInKeychain(), "t0ken"_ba);
}

void TestFirstRunPage::startsOverWhenLeft()
{
    refuseInKeychain();
    ProfileFixture::press(page(), u"demo"_s);
    QVERIFY(!page().isVisible());
    m_fixture->keychain.problem.reset();
    const core::Profile other = m_fixture->keep(u"Production"_s);
    m_fixture->profiles().choose(other.id);
    QVERIFY(m_fixture->profiles().removeAlone(other.id));
    QTRY_VERIFY(page().isVisible());
    QVERIFY(ProfileFixture::find<QAbstractButton>(page(), u"Test and continue"_s));
    QVERIFY(!ProfileFixture::textOf(page()).contains(u"Keychain not available"_s));

    typeBoth();
    connect(&m_fixture->workspace.lookup(), &session::LookupSession::credentialTested, this, [this] {
        QVERIFY(ProfileFixture::textOf(page()).contains(u"Giving it to the keychain"_s));
        m_fixture->profiles().choose(u"demo"_s); // before the keychain has it
    });
    ProfileFixture::press(page(), u"Test and continue"_s);
    QTRY_COMPARE(m_fixture->keychain.secrets.size(), 1);
    QTRY_COMPARE(m_fixture->profiles().all().size(), 3);
    QCOMPARE(m_fixture->profiles().current()->id, u"demo"_s);
}

void TestFirstRunPage::leavesAnothersTestAlone()
{
    m_fixture->server.respondWith(
        [](const auto &) { return test_support::Answer{{}, test_support::AfterBytes::KeepOpen}; });
    typeBoth();
    ProfileFixture::press(page(), u"Test and continue"_s);
    QTRY_COMPARE(m_fixture->server.requests().size(), 1);
    session::LookupSession &lookup = m_fixture->workspace.lookup();
    lookup.testCredential(session::chooseConnection({.demo = true}, {})); // which succeeds
    QVERIFY(ProfileFixture::find<QAbstractButton>(page(), u"Test and continue"_s));
    bool isTested = false;
    connect(&lookup, &session::LookupSession::credentialTested, this, [&isTested] { isTested = true; });
    QTRY_VERIFY(isTested);
    QCOMPARE(m_fixture->profiles().all().size(), 2);
    QVERIFY(m_fixture->keychain.secrets.isEmpty());
}

QTEST_MAIN(TestFirstRunPage)
#include "tst_first_run_page.moc"
