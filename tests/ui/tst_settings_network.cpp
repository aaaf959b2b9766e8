// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "tests/ui/open_settings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using core::NetworkChoices;
using core::ProxyChoice;
using test_support::WindowFixture;

class TestSettingsNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void saysHowTheProviderIsReached();
    void trustsACaFile();
    void keepsTheOldCaFileWhereTheNewIsBad();
    void leavesTheCaFileOfTheCommandLine();
    void setsTheTimeout();
    void setsTheRetries();
    void networkHoldsFromTheNextRequest();
    void setsAProxy();
    void takesNoPassword();

private:
    [[nodiscard]] static QString tlsFile(const QString &name)
    {
        return QStringLiteral(RISKSCOPE_TEST_DATA "/tls/") + name;
    }
    ui::SettingsDialog &open() { return test_support::openSettings(*m_fixture, u"Network"_s); }
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_fixture->window().findChild<ui::SettingsDialog *>()->findChild<T *>(
            QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) { return part<QLabel>(label)->text(); }
    void press(const char *button)
    {
        QVERIFY2(part<QPushButton>(button)->isVisible() && part<QPushButton>(button)->isEnabled(), button);
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    }
    void chooseCaFile(const QString &path);
    void typeNumber(const char *box, const QString &number)
    {
        auto *field = part<QSpinBox>(box);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, number);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void typeProxy(const QString &proxy)
    {
        QTest::keyClick(part<QComboBox>("proxyKind"), Qt::Key_End);
        auto *field = part<QLineEdit>("proxyUrl");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, proxy);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] NetworkChoices network() { return m_fixture->preferences().network(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettingsNetwork::saysHowTheProviderIsReached()
{
    test_support::HttpServer server;
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(server));
    open();
    QCOMPARE(text("name"), m_fixture->session().connectionName());
    QCOMPARE(text("account"), u"023e105f4ecef8ad9ca31a8372d0c353"_s);
    QCOMPARE(text("baseUrl"), server.baseUrl());
    QCOMPARE(text("proxy"), u"without a proxy"_s);
    QCOMPARE(text("caFile"), u"none"_s);
    QVERIFY(!part<QPushButton>("removeCaFile")->isEnabled());
    QCOMPARE(server.connectionCount(), 0);
}

void TestSettingsNetwork::trustsACaFile()
{
    test_support::HttpServer server(test_support::readTlsIdentity(tlsFile(u"good.pem"_s)));
    server.respond(200, test_support::answerOf({{"Travel", "high", "2026-11-03T00:00:00Z"}}));
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(server));
    m_fixture->typeUser(QString::fromLatin1(test_support::kAna));
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
    QCOMPARE(std::get<session::Failed>(m_fixture->session().state()).error.kind, core::ErrorKind::TlsFailed);
    open();
    const QString path = tlsFile(u"authority.pem"_s);
    chooseCaFile(path);
    QCOMPARE(text("caFile"), path);
    QCOMPARE(m_fixture->preferences().caFile(), path);
    m_fixture->session().tryAgain();
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    QTest::mouseClick(part<QPushButton>("removeCaFile"), Qt::LeftButton);
    QCOMPARE(text("caFile"), u"none"_s);
    QCOMPARE(m_fixture->preferences().caFile(), QString());
    m_fixture->session().tryAgain();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
}

void TestSettingsNetwork::keepsTheOldCaFileWhereTheNewIsBad()
{
    open();
    const QString path = tlsFile(u"authority.pem"_s);
    chooseCaFile(path);
    chooseCaFile(tlsFile(u"self_signed.pem"_s));
    QVERIFY(part<QLabel>("caFileProblem")->isVisible());
    QVERIFY2(text("caFileProblem").contains("self_signed.pem"_L1), qPrintable(text("caFileProblem")));
    QCOMPARE(text("caFile"), path);
    QCOMPARE(m_fixture->preferences().caFile(), path);
    chooseCaFile(path);
    QVERIFY(!part<QLabel>("caFileProblem")->isVisible());
}

void TestSettingsNetwork::leavesTheCaFileOfTheCommandLine()
{
    m_fixture->preferences().setCaFile(tlsFile(u"authority.pem"_s));
    m_fixture->preferences().setCaFileOfRun(u"/run/other.pem"_s);
    open();
    QCOMPARE(text("caFile"), u"/run/other.pem, from the command line, for this run"_s);
    QVERIFY(!part<QPushButton>("chooseCaFile")->isEnabled());
    QVERIFY(!part<QPushButton>("removeCaFile")->isEnabled());
}

void TestSettingsNetwork::chooseCaFile(const QString &path)
{
    QTest::mouseClick(part<QPushButton>("chooseCaFile"), Qt::LeftButton);
    auto *dialog = m_fixture->window().findChild<QFileDialog *>();
    QVERIFY(dialog &&
            QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }, kLongWait));
    auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->window().findChild<QFileDialog *>());
}

void TestSettingsNetwork::setsTheTimeout()
{
    const ui::SettingsDialog &dialog = open();
    QVERIFY(!part<QPushButton>("resetTimeout")->isEnabled());
    typeNumber("timeout", u"5"_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(network().attemptTimeout, std::chrono::seconds(5));
    typeNumber("timeout", u"700"_s);
    QVERIFY(network().attemptTimeout <= core::kMaxAttemptTimeout);
    press("resetTimeout");
    QCOMPARE(network(), NetworkChoices());
    QVERIFY(!part<QPushButton>("resetTimeout")->isEnabled());
    QCOMPARE(part<QSpinBox>("timeout")->value(), 60);
}

void TestSettingsNetwork::setsTheRetries()
{
    open();
    typeNumber("retries", u"10"_s);
    QCOMPARE(network().maxRetries, 10);
    press("resetRetries");
    QCOMPARE(network().maxRetries, NetworkChoices().maxRetries);
    QVERIFY(!part<QPushButton>("resetRetries")->isEnabled());
}

void TestSettingsNetwork::networkHoldsFromTheNextRequest()
{
    test_support::HttpServer server;
    server.respond(200, test_support::answerOf({{"Travel", "high", "2026-11-03T00:00:00Z"}}));
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(server));
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    open();
    typeNumber("timeout", u"7"_s);
    typeNumber("retries", u"4"_s);
    QCOMPARE(m_fixture->session().connection().limits.attemptTimeout, std::chrono::seconds(7));
    QCOMPARE(m_fixture->session().connection().limits.maxRetries, 4);
    QVERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state())); // what is shown stays
}

void TestSettingsNetwork::setsAProxy()
{
    open();
    QVERIFY(!part<QLineEdit>("proxyUrl")->isVisible());
    typeProxy(u"http://proxy.example.com:3128"_s);
    QCOMPARE(core::proxyText(network().proxy), u"http://proxy.example.com:3128"_s);
    QVERIFY(!part<QLabel>("proxyProblem")->isVisible());
    typeProxy(u"http://proxy"_s);
    QVERIFY(part<QLabel>("proxyProblem")->isVisible());
    QCOMPARE(core::proxyText(network().proxy), u"http://proxy.example.com:3128"_s); // until it is whole
    press("resetProxyKind");
    QCOMPARE(network().proxy, ProxyChoice());
    QVERIFY(!part<QLabel>("proxyProblem")->isVisible() && !part<QLineEdit>("proxyUrl")->isVisible());
    QTest::keyClick(part<QComboBox>("proxyKind"), Qt::Key_Down);
    QCOMPARE(network().proxy.kind, ProxyChoice::Kind::None);
    QVERIFY(part<QPushButton>("resetProxyKind")->isEnabled());
}

void TestSettingsNetwork::takesNoPassword()
{
    open();
    typeProxy(u"http://ana:hush@proxy:3128"_s);
    QVERIFY(part<QLabel>("proxyProblem")->text().contains("password"_L1));
    QCOMPARE(part<QLineEdit>("proxyUrl")->text(), QString());
    QCOMPARE(network(), NetworkChoices());
    QVERIFY(m_fixture->settings().save().has_value());
    QFile file(m_fixture->folder() + u"/settings.ini"_s);
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("hush"));
}

QTEST_MAIN(TestSettingsNetwork)
#include "tst_settings_network.moc"
