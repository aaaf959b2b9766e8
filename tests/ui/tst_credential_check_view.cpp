// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/open_settings.h"
#include "ui/credential_check_view.h"
#include "ui/settings_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

Q_DECLARE_METATYPE(test_support::Answer)

using namespace Qt::StringLiterals;
using test_support::Answer;
using test_support::httpAnswer;
using test_support::HttpRequest;
using test_support::WindowFixture;

namespace {

const QByteArray kGood = R"({"success":true,"errors":[],"messages":[],"result":{"users":[]}})";

QByteArray tokenOf(const QByteArray &status, const QByteArray &expiry = {})
{
    return R"({"success":true,"errors":[],"messages":[{"code":10000,"message":"valid"}],"result":{"id":"1","status":")" +
           status + (expiry.isEmpty() ? QByteArray("\"}}") : R"(","expires_on":")" + expiry + "\"}}");
}

QByteArray refusedBy(int code)
{
    return R"({"success":false,"messages":[],"result":null,"errors":[{"code":)" + QByteArray::number(code) +
           R"(,"message":"<b>no</b>"}]})";
}

} // namespace

// The part of the settings that tries the credential.
class TestCredentialCheckView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatCameOfIt_data();
    void saysWhatCameOfIt();
    void namesTheExpiryInTheZoneOfTheWindow();
    void explainsWhyNobodyAnswered();
    void saysThatItWaitsForTheQuota();
    void cancels();
    void endsWithTheDialog();
    void replacesTheLastResult();
    void testsTheDemoWithoutANetwork();
    void worksWithoutACredential();

private:
    void serve(const Answer &token, const Answer &summary)
    {
        m_server->respondWith([=](const HttpRequest &request) {
            return request.target().endsWith("/tokens/verify") ? token : summary;
        });
    }
    void serveNothing()
    {
        m_server->respondWith([](const auto &) { return Answer{{}, test_support::AfterBytes::KeepOpen}; });
    }
    void open(const session::Connection &connection)
    {
        m_fixture = std::make_unique<WindowFixture>(connection);
        showSettings();
    }
    void showSettings()
    {
        m_fixture->window().showSettings();
        auto *dialog = m_fixture->window().findChild<ui::SettingsDialog *>();
        m_view = dialog->findChild<ui::CredentialCheckView *>();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        test_support::choosePage(*dialog, u"Network"_s);
    }
    [[nodiscard]] QPushButton *button() { return m_view->findChild<QPushButton *>(u"test"_s); }
    void start() { QTest::mouseClick(button(), Qt::LeftButton); }
    void test()
    {
        start();
        QTRY_COMPARE(button()->text(), u"&Test"_s);
    }
    // Every text that is to be seen, in order; the explanation left out.
    [[nodiscard]] QStringList shown()
    {
        QStringList texts;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_view) && label->objectName() != "note"_L1)
                texts += label->text();
        }
        return texts;
    }
    // What stands beside a heading.
    [[nodiscard]] QString fact(const QString &name) { return shown().value(shown().indexOf(name) + 1); }

    std::unique_ptr<test_support::HttpServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
    ui::CredentialCheckView *m_view = nullptr;
};

void TestCredentialCheckView::init()
{
    m_server = std::make_unique<test_support::HttpServer>();
    open(test_support::connectionTo(*m_server));
}

void TestCredentialCheckView::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestCredentialCheckView::saysWhatCameOfIt_data()
{
    QTest::addColumn<Answer>("token");
    QTest::addColumn<Answer>("summary");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("permission");
    const Answer active = httpAnswer(200, tokenOf("active"));
    const QString rejected = u"Credential not accepted"_s;
    QTest::newRow("accepted") << active << httpAnswer(200, kGood)
                              << u"Risk scores can be read with this credential."_s << u"yes"_s
                              << u"“Zero Trust: PII Read” is there"_s;
    QTest::newRow("permission missing")
        << active << httpAnswer(403, refusedBy(10000)) << u"Permission missing"_s << u"yes"_s
        << u"“Zero Trust: PII Read” is missing for this account"_s;
    QTest::newRow("rejected") << httpAnswer(401, refusedBy(1000)) << httpAnswer(401, refusedBy(9109))
                              << rejected << u"no"_s << u"not known: Credential not accepted"_s;
    QTest::newRow("disabled") << httpAnswer(200, tokenOf("<i>disabled</i>")) << httpAnswer(200, kGood)
                              << rejected << u"no: the provider says that the token is “<i>disabled</i>”"_s
                              << u"not tried"_s;
}

void TestCredentialCheckView::saysWhatCameOfIt()
{
    QFETCH(const Answer, token);
    QFETCH(const Answer, summary);
    QFETCH(const QString, title);
    QFETCH(const QString, accepted);
    QFETCH(const QString, permission);
    serve(token, summary);
    test();
    QCOMPARE(shown().constFirst(), title);
    QCOMPARE(fact(u"Accepted"_s), accepted);
    QCOMPARE(fact(u"Permission"_s), permission);
    QCOMPARE(fact(u"From"_s), u"CLOUDFLARE_API_TOKEN"_s);
    QVERIFY(!shown().join(u'\n').contains("t0ken"_L1));
    for (const QLabel *label : m_view->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const HttpRequest &request : m_server->requests())
        QCOMPARE(request.method(), "GET"_ba);
}

void TestCredentialCheckView::namesTheExpiryInTheZoneOfTheWindow()
{
    serve(httpAnswer(200, tokenOf("active", "2020-01-01T00:00:00Z")), httpAnswer(200, kGood));
    m_fixture->session().events().setZone(core::DisplayZone::named(u"Asia/Kathmandu"_s).value());
    test();
    QCOMPARE(fact(u"Expires"_s), u"2020-01-01 05:45:00.000 Asia/Kathmandu, which is over"_s);
}

void TestCredentialCheckView::explainsWhyNobodyAnswered()
{
    m_server->respondWith([](const auto &) { return httpAnswer(503, "oops"); });
    test();
    QCOMPARE(shown().size(), 3);
    QCOMPARE(shown().constFirst(), u"Provider unavailable"_s);
    QVERIFY(shown().at(1).contains("503"_L1));
    QVERIFY(!shown().at(2).isEmpty());
}

void TestCredentialCheckView::saysThatItWaitsForTheQuota()
{
    serve(test_support::httpAnswer(200, tokenOf("active"), {{"Ratelimit", "\"default\";r=0;t=60"}}),
          test_support::httpAnswer(200, kGood));
    open(test_support::connectionTo(*m_server));
    start();
    QTRY_VERIFY2(shown().contains(u"Too many requests"_s), qPrintable(shown().join(u'\n')));
    QVERIFY(shown().contains(u"No request is sent for now: the quota of requests is used up."_s));
    QCOMPARE(button()->text(), u"Ca&ncel"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestCredentialCheckView::cancels()
{
    serveNothing();
    QTest::keyClick(m_view->window(), Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(button()->text(), u"Ca&ncel"_s);
    QCOMPARE(button()->accessibleName(), u"Cancel the test"_s);
    QCOMPARE(shown(), QStringList{u"Testing…"_s});
    QTest::keyClick(m_view->window(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(button()->text(), u"&Test"_s);
    QCOMPARE(shown(), QStringList{u"The test was cancelled."_s});
    QTRY_COMPARE(m_server->openConnections(), 0);
    serve(httpAnswer(200, tokenOf("active")), httpAnswer(200, kGood));
    test();
    QCOMPARE(fact(u"Accepted"_s), u"yes"_s);
}

void TestCredentialCheckView::endsWithTheDialog()
{
    serveNothing();
    start();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTest::keyClick(m_view->window(), Qt::Key_Escape);
    QTRY_COMPARE(m_server->openConnections(), 0);
    showSettings();
    QCOMPARE(button()->text(), u"&Test"_s);
    QCOMPARE(shown(), QStringList());
}

void TestCredentialCheckView::replacesTheLastResult()
{
    serve(httpAnswer(200, tokenOf("active")), httpAnswer(200, kGood));
    test();
    const qsizetype texts = shown().size();
    test();
    QCOMPARE(shown().size(), texts);
}

void TestCredentialCheckView::testsTheDemoWithoutANetwork()
{
    open(session::chooseConnection({.demo = true}, {}));
    test();
    QTRY_COMPARE(shown(), (QStringList{u"Credential"_s, u"none: the demo takes none"_s}));
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestCredentialCheckView::worksWithoutACredential()
{
    session::Connection none = test_support::connectionTo(*m_server);
    none.credential = session::fixedCredential(core::failure(core::ErrorKind::NoCredential, {}));
    open(none);
    test();
    QCOMPARE(shown().constFirst(), u"No credential"_s);
    QCOMPARE(m_server->connectionCount(), 0);
}

QTEST_MAIN(TestCredentialCheckView)
#include "tst_credential_check_view.moc"
