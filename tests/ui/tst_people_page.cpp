// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/people_page.h"

#include "tests/ui/account_server.h"
#include "tests/ui/window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::HttpServer;
using test_support::WindowFixture;

class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhoFits();
    void looksUpByEnter();
    void looksUpByClick();
    void looksUpByTheButton();
    void goesBackByEscape();
    void goesBackFromAnywhere();
    void keepsWhoWasOnScreen();
    void showsHostileTextPlainly();

private:
    void askForAna()
    {
        m_fixture->typeUser(u"ana"_s);
        QTRY_VERIFY(std::holds_alternative<session::Choosing>(m_fixture->session().state()));
        QVERIFY(page().isVisible());
    }
    [[nodiscard]] ui::PeoplePage &page() { return *m_fixture->window().findChild<ui::PeoplePage *>(); }
    [[nodiscard]] QTableWidget &table() { return *page().findChild<QTableWidget *>(); }
    [[nodiscard]] QString cell(int row, int column) { return table().item(row, column)->text(); }
    [[nodiscard]] QString shownId()
    {
        const session::ShownUser shown = session::shownUser(m_fixture->session().state());
        return shown ? shown->provenance.userId : QString();
    }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPeoplePage::init()
{
    // Nobody is called just that, so everybody who has it in their name fits.
    m_server = std::make_unique<HttpServer>();
    test_support::serveAccount(*m_server, test_support::fewUsers());
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(*m_server));
}

void TestPeoplePage::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestPeoplePage::listsWhoFits()
{
    askForAna();
    QCOMPARE(page().findChild<QLabel *>(u"title"_s)->text(), u"Several people fit “ana”"_s);
    QCOMPARE(table().rowCount(), 2);
    QCOMPARE(cell(0, 0), u"Ana Sousa"_s);
    QCOMPARE(cell(0, 1), u"ana.sousa@example.com"_s);
    QCOMPARE(cell(0, 2), QString::fromLatin1(test_support::kAnaId));
    QVERIFY(cell(0, 3).startsWith(u"Scored"_s));
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentRow(), 0);
    QCOMPARE(table().item(0, 1)->data(Qt::AccessibleTextRole).toString(), u"E-mail: ana.sousa@example.com"_s);
}

void TestPeoplePage::looksUpByEnter()
{
    askForAna();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kAnabelaId));
    QVERIFY(!page().isVisible());
}

void TestPeoplePage::looksUpByClick()
{
    askForAna();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualItemRect(table().item(1, 0)).center());
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kAnabelaId));
}

void TestPeoplePage::looksUpByTheButton()
{
    askForAna();
    QTest::mouseClick(page().findChild<QPushButton *>(u"choose"_s), Qt::LeftButton);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kAnaId));
}

void TestPeoplePage::goesBackByEscape()
{
    askForAna();
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(!std::holds_alternative<session::Choosing>(m_fixture->session().state()));
    QVERIFY(!page().isVisible());
    QVERIFY(m_fixture->find<QLineEdit>(u"User"_s)->hasFocus());
}

void TestPeoplePage::goesBackFromAnywhere()
{
    askForAna();
    QTest::keyClick(&m_fixture->window(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(m_fixture->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!std::holds_alternative<session::Choosing>(m_fixture->session().state()));
    QVERIFY(m_fixture->find<QLineEdit>(u"User"_s)->hasFocus());
}

void TestPeoplePage::keepsWhoWasOnScreen()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kBrunoId));
    askForAna();
    QTest::mouseClick(page().findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
    QVERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    QCOMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
    QCOMPARE(test_support::requestsFor(*m_server, test_support::kBrunoId), 1);
}

void TestPeoplePage::showsHostileTextPlainly()
{
    ui::PeoplePage page;
    page.showPeople(
        u"<b>gpj\u202Eexe</b>"_s,
        {{u"1"_s, {}, u"gpj\u202Eexe"_s, QString(1'000'000, u'x'), core::Person::Origin::Account}}, nullptr);
    auto &table = *page.findChild<QTableWidget *>();
    QCOMPARE(table.item(0, 0)->text(), u"gpj⟨U+202E⟩exe"_s);
    QVERIFY(table.item(0, 1)->text().size() <= 200);
    QCOMPARE(table.item(0, 3)->text(), u"In the account"_s);
    QCOMPARE(page.findChild<QLabel *>(u"title"_s)->text(), u"Several people fit “<b>gpj⟨U+202E⟩exe</b>”"_s);
    const core::Person ana{u"1"_s, {}, u"Ana"_s, {}, core::Person::Origin::Account, true};
    page.showPeople(u"ana"_s, {ana}, nullptr);
    QCOMPARE(page.findChild<QLabel *>(u"title"_s)->text(),
             u"Who fits “ana” so far: the account has more users than are searched"_s);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
