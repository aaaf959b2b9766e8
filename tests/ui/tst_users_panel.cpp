// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/people.h"
#include "tests/ui/account_server.h"
#include "tests/ui/window_fixture.h"
#include "ui/users_dock.h"
#include "ui/users_panel.h"
#include "ui/users_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::HttpServer;
using test_support::WindowFixture;

class TestUsersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksWhenFirstShown();
    void looksUpByEnter();
    void looksUpByDoubleClick();
    void filtersAndCounts();
    void keepsTheChosenUser();
    void saysWhoCannotBeLookedUp();
    void saysWhyThereAreNone();
    void saysThatNobodyIsScored();
    void saysThatUsersAreMissing();
    void keepsUsersWhereARefreshFails();
    void cancels();
    void remembersThatItIsShown();
    void holdsManyUsers();
    void namesItsControls();

private:
    void openPanel() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_U, Qt::ControlModifier); }
    void openWithUsers()
    {
        openPanel();
        QTRY_VERIFY(rowCount() > 0);
    }
    [[nodiscard]] ui::UsersPanel &panel() { return *m_fixture->window().findChild<ui::UsersPanel *>(); }
    [[nodiscard]] ui::UsersTable &table() { return *panel().findChild<ui::UsersTable *>(); }
    [[nodiscard]] QLineEdit &filter() { return *panel().findChild<QLineEdit *>(u"filter"_s); }
    [[nodiscard]] int rowCount() { return table().users().rowCount(); }
    [[nodiscard]] QString text(const QString &label) { return panel().findChild<QLabel *>(label)->text(); }
    [[nodiscard]] bool isShown(const QString &name)
    {
        return panel().findChild<QWidget *>(name)->isVisible();
    }
    void click(const QString &button)
    {
        QTest::mouseClick(panel().findChild<QAbstractButton *>(button), Qt::LeftButton);
    }
    [[nodiscard]] QString name(int row) { return table().users().index(row, 0).data().toString(); }
    [[nodiscard]] QString shownId()
    {
        const session::ShownUser shown = session::shownUser(m_fixture->session().state());
        return shown ? shown->provenance.userId : QString();
    }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUsersPanel::init()
{
    m_server = std::make_unique<HttpServer>();
    test_support::serveAccount(*m_server, test_support::fewUsers());
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(*m_server));
}

void TestUsersPanel::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestUsersPanel::asksWhenFirstShown()
{
    QVERIFY(!panel().isVisible());
    QCOMPARE(m_server->requests().size(), 0);
    openWithUsers();
    QVERIFY(filter().hasFocus());
    QCOMPARE(text(u"count"_s), u"%1 of %2 users"_s.arg(QLocale().toString(4), QLocale().toString(4)));
    QCOMPARE(name(0), u"Ana Sousa"_s); // the worst level first
    QVERIFY(isShown(u"fetched"_s));
    QVERIFY(!isShown(u"activity"_s));
    openPanel();
    QVERIFY(!panel().isVisible());
    openPanel();
    QVERIFY(panel().isVisible());
    QCOMPARE(m_server->requests().size(), 1);
    click(u"refresh"_s);
    QTRY_COMPARE(m_server->requests().size(), 2);
}

void TestUsersPanel::looksUpByEnter()
{
    openWithUsers();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
    QTest::keyClick(&table(), Qt::Key_Up);
    QTest::keyClick(&table(), Qt::Key_Up);
    QVERIFY(filter().hasFocus());
    QTest::keyClicks(&filter(), u"anabela"_s);
    QTest::keyClick(&filter(), Qt::Key_Return);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kAnabelaId));
}

void TestUsersPanel::looksUpByDoubleClick()
{
    openWithUsers();
    const QPoint row = table().visualRect(table().users().index(0, 0)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, row);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kAnaId));
    QCOMPARE(test_support::requestsFor(*m_server, test_support::kAnaId), 1);
}

void TestUsersPanel::filtersAndCounts()
{
    openWithUsers();
    QTest::keyClicks(&filter(), u"ANÁ"_s);
    QCOMPARE(text(u"count"_s), u"%1 of %2 users"_s.arg(QLocale().toString(2), QLocale().toString(4)));
    QTest::keyClicks(&filter(), u" level:low"_s);
    QCOMPARE(rowCount(), 1);
    QCOMPARE(name(0), u"Anabela Lima"_s);
    QTest::keyClicks(&filter(), u" xyz"_s);
    QCOMPARE(text(u"count"_s), u"%1 of %2 users"_s.arg(QLocale().toString(0), QLocale().toString(4)));
    QVERIFY(!table().accessibleDescription().isEmpty());
    QTest::keyClick(&filter(), Qt::Key_Escape);
    QCOMPARE(rowCount(), 4);
}

void TestUsersPanel::keepsTheChosenUser()
{
    openWithUsers();
    const auto chosen = [this] { return table().currentIndex().siblingAtColumn(0).data().toString(); };
    table().selectFirst();
    QCOMPARE(chosen(), u"Ana Sousa"_s);
    table().horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    QCOMPARE(name(0), u"Carla Nobody"_s);
    QCOMPARE(chosen(), u"Ana Sousa"_s);
    QTest::keyClicks(&filter(), u"bruno"_s);
    QCOMPARE(chosen(), QString());
    filter().clear();
    QCOMPARE(chosen(), u"Ana Sousa"_s);
    QList<test_support::AccountUser> fewer = test_support::fewUsers();
    fewer.removeFirst();
    test_support::serveAccount(*m_server, fewer);
    click(u"refresh"_s);
    QTRY_COMPARE(rowCount(), 3);
    QCOMPARE(chosen(), u"Ana Sousa"_s);
}

void TestUsersPanel::saysWhoCannotBeLookedUp()
{
    openWithUsers();
    QTest::keyClicks(&filter(), u"carla"_s);
    QTest::keyClick(&filter(), Qt::Key_Return);
    QVERIFY(text(u"note"_s).startsWith(u"Carla Nobody can't be looked up"_s));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestUsersPanel::saysWhyThereAreNone()
{
    m_server->respondWith([](const test_support::HttpRequest &) {
        return test_support::httpAnswer(
            403, R"({"success":false,"errors":[{"code":10000,"message":"Forbidden"}],"result":null})");
    });
    openPanel();
    QTRY_VERIFY(isShown(u"again"_s));
    QVERIFY(!text(u"title"_s).isEmpty() && !text(u"what"_s).isEmpty() && !text(u"next"_s).isEmpty());
    QVERIFY(!table().isVisible());
    test_support::serveAccount(*m_server, test_support::fewUsers());
    click(u"again"_s);
    QTRY_COMPARE(rowCount(), 4);
    QVERIFY(table().isVisible());
}

void TestUsersPanel::saysThatNobodyIsScored()
{
    test_support::serveAccount(*m_server, {});
    openPanel();
    QTRY_COMPARE(text(u"title"_s), u"Nobody is scored"_s);
    QVERIFY(isShown(u"title"_s));
    QVERIFY(!isShown(u"again"_s));
    QVERIFY(isShown(u"refresh"_s));
}

void TestUsersPanel::saysThatUsersAreMissing()
{
    m_server->respond(200, test_support::usersAnswer(test_support::fewUsers(),
                                                     R"(,"result_info":{"page":1,"total_count":1240})"));
    m_server->respondWith({});
    openWithUsers();
    QVERIFY2(text(u"note"_s).contains(QLocale().toString(1240)), qPrintable(text(u"note"_s)));
}

void TestUsersPanel::keepsUsersWhereARefreshFails()
{
    openWithUsers();
    m_server->stopListening();
    click(u"refresh"_s);
    QTRY_VERIFY(text(u"note"_s).startsWith(u"These are the users as of before."_s));
    QCOMPARE(rowCount(), 4);
    QVERIFY(table().isVisible());
}

void TestUsersPanel::cancels()
{
    m_server->respondWith({});
    m_server->staySilent();
    openPanel();
    QTRY_VERIFY(isShown(u"cancel"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    click(u"cancel"_s);
    QTRY_VERIFY(isShown(u"again"_s));
    QVERIFY(!isShown(u"activity"_s));
}

void TestUsersPanel::remembersThatItIsShown()
{
    openWithUsers();
    m_fixture->restart();
    QVERIFY(panel().isVisible());
    QTRY_COMPARE(rowCount(), 4);
    filter().setFocus();
    openPanel();
    QVERIFY(!panel().isVisible());
    m_fixture->restart();
    QVERIFY(!panel().isVisible());
}

void TestUsersPanel::holdsManyUsers()
{
    test_support::serveAccount(*m_server, test_support::manyUsers(100'000));
    openPanel();
    QTRY_COMPARE(rowCount(), 100'000);
    QTest::keyClicks(&filter(), u"user 9999"_s);
    QCOMPARE(rowCount(), 19);
    filter().clear();
    table().horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    QCOMPARE(table().users().index(0, 3).data().toString(), QLocale().toString(49));
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_End);
    QCOMPARE(table().currentIndex().row(), 99'999);
}

void TestUsersPanel::namesItsControls()
{
    openWithUsers();
    for (const QWidget *widget : panel().findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QLineEdit *>(widget) || widget == &table();
        if (isControl && widget->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestUsersPanel)
#include "tst_users_panel.moc"
