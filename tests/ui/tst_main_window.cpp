// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/http_server.h"
#include "tests/ui/window_fixture.h"
#include "ui/badge_view.h"
#include "ui/error_banner.h"
#include "ui/event_table.h"
#include "ui/outcome_page.h"
#include "ui/record_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::WindowFixture;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void beginsWithAWordOfWhatToDo();
    void showsALookedUpUser();
    void saysUnscoredAndNoEvents();
    void explainsMalformedInput();
    void keepsTheLastAnswerBesideAnError();
    void explainsEachOutcome_data();
    void explainsEachOutcome();
    void cancelsByEscape();
    void switchesTheZoneByKeyInTheTable();
    void letterKeysStayLettersInTheField();
    void goesThroughHighEvents();
    void copiesTheEvent();
    void remembersZoneAndColumns();
    void everyControlHasAName();

private:
    [[nodiscard]] static session::Connection connectionTo(const test_support::HttpServer &server)
    {
        session::Connection connection = session::chooseConnection(
            {.baseUrl = server.baseUrl(), .account = u"023e105f4ecef8ad9ca31a8372d0c353"_s}, {});
        connection.credential = api::bearerToken("t0ken", u"test"_s).value();
        connection.limits.maxRetries = 0;
        return connection;
    }
    [[nodiscard]] ui::EventTable &table() { return m_fixture->window().record().table(); }
    // A text of the page that fills the window while there is no user to show.
    [[nodiscard]] QString outcome(const QString &name)
    {
        return m_fixture->window().findChild<ui::OutcomePage *>()->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QString selectedTime()
    {
        return table().currentIndex().siblingAtColumn(0).data().toString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::beginsWithAWordOfWhatToDo()
{
    QVERIFY(m_fixture->window().findChild<ui::OutcomePage *>()->isVisible());
    QCOMPARE(outcome(u"title"_s), u"Look up a user"_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"Look up"_s)->isEnabled());
    QVERIFY(!m_fixture->find<QPushButton>(u"Refresh"_s)->isEnabled());
}

void TestMainWindow::showsALookedUpUser()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    auto *badge = m_fixture->window().findChild<ui::BadgeView *>();
    QVERIFY(badge->isVisible());
    QCOMPARE(badge->accessibleName(), u"Risk level: High"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(badge)->role(), QAccessible::StaticText);
    QCOMPARE(m_fixture->find<QLabel>(u"name"_s)->accessibleName(), u"Ana Sousa"_s);
    QVERIFY(
        m_fixture->find<QLabel>(u"why"_s)->accessibleName().startsWith(u"2 × Impossible travel, latest "_s));
    QVERIFY(m_fixture->find<QLabel>(u"reset"_s)->accessibleName().contains("41"_L1));
    QCOMPARE(table().model()->rowCount(), 55);
    QCOMPARE(table().currentIndex().row(), 0);
    QVERIFY(m_fixture->window().windowTitle().startsWith("Ana Sousa"_L1));
    QVERIFY(m_fixture->find<QPushButton>(u"Refresh"_s)->isEnabled());
}

void TestMainWindow::saysUnscoredAndNoEvents()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kEmi));
    QCOMPARE(m_fixture->window().findChild<ui::BadgeView *>()->accessibleName(), u"Risk level: Unscored"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(m_fixture->find<QLabel>(u"why"_s)->accessibleName().contains("does not mean low"_L1));
}

void TestMainWindow::explainsMalformedInput()
{
    m_fixture->typeUser(u"nobody in particular"_s);
    QVERIFY(m_fixture->window().findChild<ui::OutcomePage *>()->isVisible());
    QCOMPARE(outcome(u"title"_s), u"Check the input"_s);
    QVERIFY(!outcome(u"what"_s).isEmpty());
}

void TestMainWindow::keepsTheLastAnswerBesideAnError()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    m_fixture->typeUser(u"00000000-0000-4000-8000-000000000000"_s);
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
    auto *banner = m_fixture->window().findChild<ui::ErrorBanner *>();
    QVERIFY(banner->isVisible());
    const QString title = banner->findChild<QLabel *>(u"title"_s)->text();
    QVERIFY2(title.contains("User not found"_L1) && title.contains("Ana Sousa"_L1), qPrintable(title));
    QCOMPARE(table().model()->rowCount(), 55);
    QVERIFY(m_fixture->find<QLabel>(u"fetched"_s)->accessibleName().contains("refresh failed"_L1));
    m_fixture->lookUp(QString::fromLatin1(test_support::kBruno));
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::explainsEachOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("answerToSave");
    const auto envelope = [](int code) {
        return QByteArray(
                   R"({"success":false,"messages":[],"result":null,"errors":[{"code":%1,"message":"<b>no</b>"}]})")
            .replace("%1", QByteArray::number(code));
    };
    QTest::newRow("404") << 404 << envelope(1) << u"User not found"_s << false;
    QTest::newRow("401") << 401 << envelope(9109) << u"Credential not accepted"_s << false;
    QTest::newRow("403") << 403 << envelope(10000) << u"Permission missing"_s << false;
    QTest::newRow("429") << 429 << envelope(971) << u"Too many requests"_s << false;
    QTest::newRow("500") << 500 << QByteArray("oops") << u"Provider unavailable"_s << false;
    QTest::newRow("HTML") << 200 << QByteArray("<html><img src=x>") << u"Answer not understood"_s << true;
    QTest::newRow("cut") << 200 << QByteArray(R"({"success":true,"result":{)") << u"Answer not understood"_s
                         << true;
    QTest::newRow("wrong type") << 200 << QByteArray(R"({"success":true,"result":{"events":7}})")
                                << u"Answer not understood"_s << true;
}

void TestMainWindow::explainsEachOutcome()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, title);
    QFETCH(const bool, answerToSave);
    test_support::HttpServer server;
    server.respond(status, body, {{"cf-ray", "8f2c1a9d7e5b-LIS"}});
    m_fixture = std::make_unique<WindowFixture>(connectionTo(server));
    m_fixture->typeUser(QString::fromLatin1(test_support::kAna));
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
    QCOMPARE(outcome(u"title"_s), title);
    auto *page = m_fixture->window().findChild<ui::OutcomePage *>();
    QCOMPARE(page->findChild<QPushButton *>(u"save"_s)->isVisible(), answerToSave);
    QTest::mouseClick(page->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    const QString details = QGuiApplication::clipboard()->text();
    QVERIFY2(details.contains("8f2c1a9d7e5b-LIS"_L1), qPrintable(details));
    QVERIFY(!details.contains("t0ken"_L1));
}

void TestMainWindow::cancelsByEscape()
{
    test_support::HttpServer server;
    server.staySilent();
    m_fixture = std::make_unique<WindowFixture>(connectionTo(server));
    m_fixture->typeUser(QString::fromLatin1(test_support::kAna));
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(m_fixture->find<QPushButton>(u"cancel"_s)->isVisible());
    QTest::keyClick(&m_fixture->window(), Qt::Key_Escape);
    QTRY_COMPARE(outcome(u"title"_s), u"Cancelled"_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"cancel"_s)->isVisible());
}

void TestMainWindow::switchesTheZoneByKeyInTheTable()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    m_fixture->session().events().setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QCOMPARE(selectedTime(), u"2026-11-21 14:57:44.120"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Z);
    QVERIFY(m_fixture->session().events().zone().isUtc());
    QCOMPARE(selectedTime(), u"2026-11-21 09:12:44.120"_s);
    QCOMPARE(table().model()->headerData(0, Qt::Horizontal).toString(), u"Time (UTC)"_s);
}

void TestMainWindow::letterKeysStayLettersInTheField()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    auto *field = m_fixture->find<QLineEdit>(u"User"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"zjek"_s);
    QCOMPARE(field->text(), u"zjek"_s);
    QVERIFY(m_fixture->session().events().zone().isUtc());
}

void TestMainWindow::goesThroughHighEvents()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_E);
    QCOMPARE(selectedTime(), u"2026-11-20 03:00:00.511"_s);
    QTest::keyClick(&table(), Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(selectedTime(), u"2026-11-21 09:12:44.120"_s);
    QTest::keyClick(&table(), Qt::Key_J);
    QCOMPARE(table().currentIndex().row(), 1);
    QTest::keyClick(&table(), Qt::Key_K);
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_End);
    QCOMPARE(table().currentIndex().row(), 54);
    QTest::keyClick(&table(), Qt::Key_Home);
    QCOMPARE(table().currentIndex().row(), 0);
}

void TestMainWindow::copiesTheEvent()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith("2026-11-21 09:12:44.120\t47 min\tHigh\tImpossible travel\t{ "_L1),
             qPrintable(copied));
}

void TestMainWindow::remembersZoneAndColumns()
{
    m_fixture->session().events().setZone(DisplayZone::named(u"Europe/Lisbon"_s).value());
    const int details = m_fixture->session().events().model().sectionOf(ColumnId::Details);
    table().hideColumn(details);
    m_fixture->window().resize(1000, 700);
    m_fixture->restart();
    QCOMPARE(m_fixture->session().events().zone().name(), u"Europe/Lisbon"_s);
    QVERIFY(table().isColumnHidden(details));
}

void TestMainWindow::everyControlHasAName()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    for (QWidget *widget : m_fixture->window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenuBar") ||
            widget->inherits("QScrollBar"))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName())));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
