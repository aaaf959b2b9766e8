// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/profile_fixture.h"
#include "ui/profile_button.h"
#include "ui/profile_dialog.h"
#include "ui/profiles_dialog.h"

#include <QListWidget>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using core::Profile;
using test_support::ProfileFixture;

// The selector in the form, and the list of profiles that it leads to.
class TestProfileChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesTheCurrentProfile();
    void choosesFromTheMenu();
    void opensByKey();
    void takesNamesToTheLetter();
    void listsTheProfiles();
    void addsOne();
    void duplicatesOneWithoutItsSecret();
    void removesOneAfterAsking();
    void leavesOneWhoseSecretStays();
    void leavesTheBuiltInOnesAlone();

private:
    [[nodiscard]] ui::ProfileButton &button() const
    {
        return *m_fixture->window.findChild<ui::ProfileButton *>();
    }
    [[nodiscard]] QStringList entries() const
    {
        QStringList texts;
        for (const QAction *action : button().menu()->actions())
            texts += action->isSeparator() ? u"-"_s : (action->isChecked() ? u"*"_s : u""_s) + action->text();
        return texts;
    }
    void openMenu()
    {
        QTest::keyClick(&m_fixture->window, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(button().menu()->isVisible());
    }
    void openList()
    {
        Q_EMIT button().manageRequested();
        m_dialog = m_fixture->dialog<ui::ProfilesDialog>();
        QVERIFY(m_dialog);
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    }
    [[nodiscard]] QListWidget &list() const { return *m_dialog->findChild<QListWidget *>(); }
    void pressInQuestion(const QString &text)
    {
        auto *box = m_fixture->dialog<QMessageBox>();
        QVERIFY(box);
        for (QAbstractButton *answer : box->buttons()) {
            if (answer->text().remove(u'&') == text)
                QTest::mouseClick(answer, Qt::LeftButton);
        }
    }

    std::unique_ptr<ProfileFixture> m_fixture;
    Profile m_first;
    Profile m_second;
    ui::ProfilesDialog *m_dialog = nullptr;
};

void TestProfileChoice::init()
{
    m_fixture = std::make_unique<ProfileFixture>();
    m_first = m_fixture->keep(u"Production"_s);
    m_second = m_fixture->keep(u"R&D <b>"_s);
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window, kLongWait));
}

void TestProfileChoice::cleanup()
{
    m_fixture.reset();
}

void TestProfileChoice::namesTheCurrentProfile()
{
    QCOMPARE(button().text(), u"No profile"_s);
    m_fixture->profiles().choose(m_first.id);
    QCOMPARE(button().text(), u"Production"_s);
    QCOMPARE(button().accessibleName(), u"Profile: Production"_s);
    QVERIFY(button().toolTip().contains(m_first.accountId));
    QVERIFY(button().toolTip().contains(m_first.baseUrl));
    m_first.name = u"Live"_s;
    QVERIFY(m_fixture->profiles().keep(m_first));
    QCOMPARE(button().text(), u"Live"_s);
}

void TestProfileChoice::choosesFromTheMenu()
{
    m_fixture->profiles().choose(m_first.id);
    openMenu();
    QCOMPARE(entries(), (QStringList{u"*Production"_s, u"R&&D <b>"_s, u"-"_s, u"Environment"_s, u"Demo"_s,
                                     u"-"_s, u"&Manage profiles…"_s}));
    QMenu &menu = *button().menu();
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(menu.actions().at(1)).center());
    QCOMPARE(m_fixture->profiles().current()->id, m_second.id);
    QCOMPARE(m_fixture->workspace.lookup().profile().id, m_second.id);
    openMenu();
    QCOMPARE(entries().at(1), u"*R&&D <b>"_s);
    menu.close();
}

void TestProfileChoice::opensByKey()
{
    openMenu();
    QTest::keyClick(button().menu(), Qt::Key_M);
    QTRY_VERIFY(m_fixture->dialog<ui::ProfilesDialog>());
}

void TestProfileChoice::takesNamesToTheLetter()
{
    m_fixture->profiles().choose(m_second.id);
    QCOMPARE(button().text(), u"R&&D <b>"_s); // no mnemonic
    QVERIFY(button().toolTip().contains(u"R&amp;D &lt;b&gt;"_s));
}

void TestProfileChoice::listsTheProfiles()
{
    m_fixture->profiles().choose(m_second.id);
    openList();
    QStringList names;
    for (int row = 0; row < list().count(); ++row)
        names += list().item(row)->text();
    QCOMPARE(names,
             (QStringList{u"Production"_s, u"R&D <b>"_s, u"Environment (built in)"_s, u"Demo (built in)"_s}));
    QCOMPARE(list().currentRow(), 1);
    QVERIFY(ProfileFixture::textOf(*m_dialog).contains(m_second.accountId));
}

void TestProfileChoice::addsOne()
{
    openList();
    ProfileFixture::press(*m_dialog, u"Add a profile"_s);
    auto *dialog = m_fixture->dialog<ui::ProfileDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    ProfileFixture::type(*dialog, u"Name"_s, u"Third"_s);
    ProfileFixture::type(*dialog, u"Account id"_s, m_first.accountId);
    ProfileFixture::type(*dialog, u"Token"_s, u"t0ken"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(list().currentItem()->text(), u"Third"_s);
    QTRY_COMPARE(m_fixture->keychain.secrets.size(), 1);
}

void TestProfileChoice::duplicatesOneWithoutItsSecret()
{
    m_fixture->keychain.secrets.insert(m_first.id, "s3cret");
    openList();
    list().setCurrentRow(0);
    ProfileFixture::press(*m_dialog, u"Duplicate the profile"_s);
    auto *dialog = m_fixture->dialog<ui::ProfileDialog>();
    QVERIFY(dialog);
    QCOMPARE(ProfileFixture::find<QLineEdit>(*dialog, u"Name"_s)->text(), u"Production copy"_s);
    QCOMPARE(ProfileFixture::find<QLineEdit>(*dialog, u"Account id"_s)->text(), m_first.accountId);
    QCOMPARE(ProfileFixture::find<QLineEdit>(*dialog, u"Token"_s)->text(), QString());
}

void TestProfileChoice::removesOneAfterAsking()
{
    m_fixture->keychain.secrets.insert(m_first.id, "s3cret");
    m_fixture->profiles().choose(m_second.id);
    openList();
    list().setCurrentRow(0);
    ProfileFixture::press(*m_dialog, u"Remove the profile"_s);
    pressInQuestion(u"Cancel"_s);
    QCOMPARE(m_fixture->profiles().all().size(), 4);
    QTRY_VERIFY(!m_fixture->dialog<QMessageBox>());
    ProfileFixture::press(*m_dialog, u"Remove the profile"_s);
    pressInQuestion(u"Remove"_s);
    QTRY_COMPARE(m_fixture->profiles().all().size(), 3);
    QCOMPARE(list().count(), 3);
    QVERIFY(m_fixture->keychain.secrets.isEmpty());
    QCOMPARE(m_fixture->profiles().current()->id, m_second.id);
}

void TestProfileChoice::leavesOneWhoseSecretStays()
{
    m_fixture->keychain.problem =
        core::Error{.kind = core::ErrorKind::KeychainFailed, .detail = u"it is locked"_s};
    openList();
    list().setCurrentRow(0);
    const auto removeFirst = [this] {
        ProfileFixture::press(*m_dialog, u"Remove the profile"_s);
        pressInQuestion(u"Remove"_s);
        QTRY_VERIFY(ProfileFixture::find<QAbstractButton>(*m_dialog, u"Remove the profile"_s)->isEnabled());
        QTRY_VERIFY(m_fixture->dialog<QMessageBox>() &&
                    ProfileFixture::textOf(*m_fixture->dialog<QMessageBox>()).contains(u"it is locked"_s));
        QCOMPARE(list().count(), 4);
    };
    removeFirst();
    pressInQuestion(u"Cancel"_s);
    QTRY_VERIFY(!m_fixture->dialog<QMessageBox>());
    QCOMPARE(list().count(), 4);
    removeFirst();
    pressInQuestion(u"Remove anyway"_s);
    QTRY_COMPARE(list().count(), 3);
    QCOMPARE(m_fixture->profiles().all().constFirst().id, m_second.id);
}

void TestProfileChoice::leavesTheBuiltInOnesAlone()
{
    openList();
    for (const int row : {2, 3}) {
        list().setCurrentRow(row);
        for (const QString &name : {u"Edit the profile"_s, u"Remove the profile"_s})
            QVERIFY(!ProfileFixture::find<QAbstractButton>(*m_dialog, name)->isEnabled());
    }
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(!m_fixture->dialog<ui::ProfileDialog>());
}

QTEST_MAIN(TestProfileChoice)
#include "tst_profile_choice.moc"
