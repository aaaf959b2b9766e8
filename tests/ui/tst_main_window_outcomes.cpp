// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"
#include "ui/error_banner.h"
#include "ui/event_table.h"
#include "ui/outcome_page.h"
#include "ui/record_view.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::connectionTo;
using test_support::WindowFixture;

// What the window says when there is no answer.
class TestMainWindowOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void explainsMalformedInput();
    void keepsTheLastAnswerBesideAnError();
    void marksAFailedRefresh();
    void explainsEachOutcome_data();
    void explainsEachOutcome();
    void cancelsByEscape();
    void saysWhoWasFound();
    void opensALongAnswerThatIsPasted();

private:
    // A text of the page that fills the window while there is no user to show.
    [[nodiscard]] QString outcome(const QString &name)
    {
        return m_fixture->window().findChild<ui::OutcomePage *>()->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] ui::EventTable &table() { return m_fixture->window().record().table(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindowOutcomes::explainsMalformedInput()
{
    m_fixture->typeUser(u"ana@example.com@home"_s);
    QVERIFY(m_fixture->window().findChild<ui::OutcomePage *>()->isVisible());
    QCOMPARE(outcome(u"title"_s), u"Check the input"_s);
    QVERIFY(!outcome(u"what"_s).isEmpty());
}

void TestMainWindowOutcomes::keepsTheLastAnswerBesideAnError()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    m_fixture->typeUser(u"00000000-0000-4000-8000-000000000000"_s);
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
    auto *banner = m_fixture->window().findChild<ui::ErrorBanner *>();
    QVERIFY(banner->isVisible());
    const QString title = banner->findChild<QLabel *>(u"title"_s)->text();
    QVERIFY2(title.contains("User not found"_L1) && title.contains("Ana Sousa"_L1), qPrintable(title));
    QCOMPARE(table().model()->rowCount(), 55);
    // Nobody tried to refresh the user on screen.
    QVERIFY(!m_fixture->find<QLabel>(u"fetched"_s)->accessibleName().contains("refresh failed"_L1));
    m_fixture->lookUp(QString::fromLatin1(test_support::kBruno));
    QVERIFY(!banner->isVisible());
}

void TestMainWindowOutcomes::marksAFailedRefresh()
{
    test_support::HttpServer server;
    QFile answer(u":/demo/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/%1"_s.arg(
        QLatin1StringView(test_support::kAna)));
    QVERIFY(answer.open(QIODevice::ReadOnly));
    server.respond(200, answer.readAll());
    server.respond(500, "oops");
    m_fixture = std::make_unique<WindowFixture>(connectionTo(server));
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
    QVERIFY(m_fixture->find<QLabel>(u"fetched"_s)->accessibleName().contains("refresh failed"_L1));
    QCOMPARE(table().model()->rowCount(), 55);
}

void TestMainWindowOutcomes::explainsEachOutcome_data()
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

void TestMainWindowOutcomes::explainsEachOutcome()
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

void TestMainWindowOutcomes::cancelsByEscape()
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

void TestMainWindowOutcomes::saysWhoWasFound()
{
    m_fixture->lookUp(u"sousa"_s);
    const auto *notes = m_fixture->find<QLabel>(u"notes"_s);
    QVERIFY2(notes->text().startsWith(u"Found as Ana Sousa · "_s), qPrintable(notes->text()));
    QVERIFY2(notes->text().contains(u"by “sousa”"_s), qPrintable(notes->text()));
    m_fixture->lookUp(QString::fromLatin1(test_support::kBruno));
    QVERIFY(!notes->text().contains("Found as"_L1));
}

// The field of one line takes no more than its beginning.
void TestMainWindowOutcomes::opensALongAnswerThatIsPasted()
{
    QFile answer(u":/demo/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/%1"_s.arg(
        QLatin1StringView(test_support::kAna)));
    QVERIFY(answer.open(QIODevice::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(answer.readAll()));
    auto *field = m_fixture->find<QLineEdit>(u"User"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    QCOMPARE(session::shownUser(m_fixture->session().state())->provenance.origin, core::Origin::File);
    QTRY_COMPARE(table().model()->rowCount(), 55);
    QCOMPARE(field->text(), QString());
    QVERIFY(!m_fixture->find<QAbstractButton>(u"refresh"_s)->isEnabled());
    QGuiApplication::clipboard()->clear();
}

QTEST_MAIN(TestMainWindowOutcomes)
#include "tst_main_window_outcomes.moc"
