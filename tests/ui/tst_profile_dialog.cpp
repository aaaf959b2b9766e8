// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/profile_fixture.h"
#include "ui/profile_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::CredentialScheme;
using core::ErrorKind;
using core::Profile;
using test_support::ProfileFixture;

class TestProfileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesAProfile();
    void makesOneWithAKey();
    void showsProblemsAtTheFields();
    void testsWhatIsTyped();
    void neverReadsASecretBack();
    void replacesASecret();
    void removesASecret();
    void wantsASecretOfTheOtherKind();
    void renamesWhileTheKeychainIsLocked();
    void offersMemoryWhereTheKeychainRefuses();
    void savesNothingWhereTheKeychainRefuses();
    void keepsAPastedHeader();
    void isNotLeftWhileItSaves();
    void cancels();

private:
    void open(const Profile &profile)
    {
        m_dialog = new ui::ProfileDialog(m_fixture->workspace, profile, &m_fixture->window);
        m_dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    }
    void openKept()
    {
        m_kept = m_fixture->keep(u"Production"_s);
        m_fixture->keychain.secrets.insert(m_kept.id, "s3cret");
        open(m_kept);
        QTRY_VERIFY(ProfileFixture::textOf(*m_dialog).contains(u"Kept in the keychain\n"_s));
    }
    void type(const QString &field, const QString &text) { ProfileFixture::type(*m_dialog, field, text); }
    void press(const QString &button) { ProfileFixture::press(*m_dialog, button); }
    void save() { QTest::keyClick(m_dialog, Qt::Key_Return); }
    void pressInQuestion(const QString &text)
    {
        auto *box = m_fixture->dialog<QMessageBox>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    [[nodiscard]] QByteArray secretOf(const QString &id) const
    {
        return m_fixture->keychain.secrets.value(id);
    }

    std::unique_ptr<ProfileFixture> m_fixture;
    ui::ProfileDialog *m_dialog = nullptr;
    Profile m_kept;
};

void TestProfileDialog::init()
{
    m_fixture = std::make_unique<ProfileFixture>();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window, kLongWait));
}

void TestProfileDialog::cleanup()
{
    m_fixture.reset();
}

void TestProfileDialog::makesAProfile()
{
    open({});
    const QSignalSpy kept(m_dialog, &ui::ProfileDialog::kept);
    type(u"Name"_s, u" Production "_s);
    type(u"Account id"_s, QString::fromLatin1(test_support::kAccount).toUpper());
    type(u"Token"_s, u"t0ken"_s);
    save();
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    const Profile profile = m_fixture->profiles().all().constFirst();
    QCOMPARE(profile.name, u"Production"_s);
    QCOMPARE(profile.accountId, QString::fromLatin1(test_support::kAccount));
    QCOMPARE(profile.scheme, CredentialScheme::Token);
    QCOMPARE(secretOf(profile.id), "t0ken"_ba);
}

void TestProfileDialog::makesOneWithAKey()
{
    open({});
    QVERIFY(!ProfileFixture::find<QLineEdit>(*m_dialog, u"E-mail"_s));
    ProfileFixture::find<QComboBox>(*m_dialog, u"Credential"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    type(u"Name"_s, u"Old"_s);
    type(u"Account id"_s, QString::fromLatin1(test_support::kAccount));
    type(u"E-mail"_s, u"ana@example.com"_s);
    type(u"Global key"_s, u"k3y"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    const Profile profile = m_fixture->profiles().all().constFirst();
    QCOMPARE(profile.scheme, CredentialScheme::KeyPair);
    QCOMPARE(profile.email, u"ana@example.com"_s);
    QCOMPARE(secretOf(profile.id), "k3y"_ba);
}

void TestProfileDialog::showsProblemsAtTheFields()
{
    open({});
    type(u"Base URL"_s, u"http://example.com"_s);
    type(u"CA file"_s, u"ca.pem"_s);
    save();
    QVERIFY(m_dialog->isVisible());
    const QString text = ProfileFixture::textOf(*m_dialog);
    for (const QString &problem : {u"Give the profile a name"_s, u"An account id is needed"_s,
                                   u"A token is needed."_s, u"This URL can't be used"_s, u"whole path"_s})
        QVERIFY2(text.contains(problem), qPrintable(problem));
    auto *name = ProfileFixture::find<QLineEdit>(*m_dialog, u"Name"_s);
    QCOMPARE(QApplication::focusWidget(), name);
    QVERIFY(name->accessibleDescription().startsWith(u"Give the profile a name"_s));
    QTest::keyClicks(name, u"x"_s);
    QVERIFY(!ProfileFixture::textOf(*m_dialog).contains(u"Give the profile a name"_s));
    QCOMPARE(m_fixture->profiles().all().size(), 2);
}

void TestProfileDialog::testsWhatIsTyped()
{
    open({});
    press(u"Test the credential"_s);
    QVERIFY(ProfileFixture::textOf(*m_dialog).contains(u"A token is needed."_s));
    type(u"Name"_s, u"New"_s);
    type(u"Account id"_s, QString::fromLatin1(test_support::kAccount));
    type(u"Token"_s, u"t0ken"_s);
    type(u"Base URL"_s, m_fixture->server.baseUrl());
    press(u"Test the credential"_s);
    QTRY_VERIFY(
        ProfileFixture::textOf(*m_dialog).contains(u"Risk scores can be read with this credential."_s));
    QCOMPARE(m_fixture->server.requests().constLast().header("authorization"), "Bearer t0ken"_ba);
    QVERIFY(m_fixture->keychain.secrets.isEmpty());
    QCOMPARE(m_fixture->profiles().all().size(), 2); // nothing was kept
    m_fixture->accepts = false;
    press(u"Test the credential"_s);
    QTRY_VERIFY(ProfileFixture::textOf(*m_dialog).contains(u"Credential not accepted"_s));
}

void TestProfileDialog::neverReadsASecretBack()
{
    openKept();
    QVERIFY(!ProfileFixture::find<QLineEdit>(*m_dialog, u"Token"_s));
    for (const QLineEdit *field : m_dialog->findChildren<QLineEdit *>())
        QVERIFY(!field->text().contains(u"s3cret"_s));
    press(u"Test the credential"_s);
    QTRY_COMPARE(m_fixture->server.requests().value(0).header("authorization"), "Bearer s3cret"_ba);
    ProfileFixture::find<QLineEdit>(*m_dialog, u"Name"_s)->setFocus(); // Enter would press the other button
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(secretOf(m_kept.id), "s3cret"_ba);
}

void TestProfileDialog::replacesASecret()
{
    openKept();
    press(u"Replace the secret"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"n3w"_s);
    QCOMPARE(secretOf(m_kept.id), "s3cret"_ba); // until it is saved
    save();
    QTRY_COMPARE(secretOf(m_kept.id), "n3w"_ba);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestProfileDialog::removesASecret()
{
    openKept();
    press(u"Remove the secret"_s);
    pressInQuestion(u"Cancel"_s);
    QCOMPARE(secretOf(m_kept.id), "s3cret"_ba);
    QTRY_VERIFY(!m_fixture->dialog<QMessageBox>());
    press(u"Remove the secret"_s);
    pressInQuestion(u"Remove"_s);
    QTRY_VERIFY(m_fixture->keychain.secrets.isEmpty());
    QTRY_VERIFY(ProfileFixture::find<QLineEdit>(*m_dialog, u"Token"_s));
}

void TestProfileDialog::wantsASecretOfTheOtherKind()
{
    openKept();
    ProfileFixture::find<QComboBox>(*m_dialog, u"Credential"_s)->setCurrentIndex(1);
    type(u"E-mail"_s, u"ana@example.com"_s);
    save();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(ProfileFixture::textOf(*m_dialog).contains(u"The global key is needed."_s));
}

void TestProfileDialog::renamesWhileTheKeychainIsLocked()
{
    m_fixture->keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"locked"_s};
    open(m_fixture->keep(u"Production"_s));
    QTRY_VERIFY(ProfileFixture::textOf(*m_dialog).contains(u"locked"_s));
    type(u"Name"_s, u"Other"_s);
    save();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_fixture->profiles().all().constFirst().name, u"Other"_s);
}

void TestProfileDialog::offersMemoryWhereTheKeychainRefuses()
{
    openKept();
    m_fixture->keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"denied"_s};
    press(u"Replace the secret"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"n3w"_s);
    save();
    QTRY_VERIFY(m_fixture->dialog<QMessageBox>());
    pressInQuestion(u"Hold in memory"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_fixture->profiles().isSessionOnly(m_kept.id));
}

void TestProfileDialog::savesNothingWhereTheKeychainRefuses()
{
    openKept();
    const auto file = [this] {
        QFile profiles(m_fixture->folder.filePath(u"profiles.ini"_s));
        return profiles.open(QIODevice::ReadOnly) ? profiles.readAll() : QByteArray();
    };
    const QByteArray before = file();
    QVERIFY(!before.isEmpty());
    m_fixture->keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"locked"_s};
    ProfileFixture::find<QComboBox>(*m_dialog, u"Credential"_s)->setCurrentIndex(1);
    type(u"E-mail"_s, u"ana@example.com"_s);
    press(u"Replace the secret"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"k3y"_s);
    save();
    QTRY_VERIFY(m_fixture->dialog<QMessageBox>());
    QVERIFY(ProfileFixture::textOf(*m_fixture->dialog<QMessageBox>()).contains(u"Nothing was saved."_s));
    pressInQuestion(u"Cancel"_s);
    QTRY_VERIFY(!m_fixture->dialog<QMessageBox>());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(file(), before);
    QCOMPARE(m_fixture->profiles().all().constFirst(), m_kept);
    QCOMPARE(secretOf(m_kept.id), "s3cret"_ba);
}

void TestProfileDialog::keepsAPastedHeader()
{
    openKept();
    press(u"Replace the secret"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Authorization: Bearer n3w"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(secretOf(m_kept.id), "n3w"_ba);
}

void TestProfileDialog::isNotLeftWhileItSaves()
{
    openKept();
    press(u"Replace the secret"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"n3w"_s);
    save();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestProfileDialog::cancels()
{
    openKept();
    type(u"Name"_s, u"Other"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_fixture->profiles().all().constFirst().name, u"Production"_s);
}

QTEST_MAIN(TestProfileDialog)
#include "tst_profile_dialog.moc"
