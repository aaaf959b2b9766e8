// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_client.h"
#include "app/api/proxy.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::HttpServer;

class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void namesTheProxyWithoutItsPassword();
    void namesNoneWhereThereIsNone();
    void reachesThisComputerDirectly_data();
    void reachesThisComputerDirectly();
    void sendsThroughTheProxy();
};

void ProxyTest::cleanup()
{
    qunsetenv("http_proxy");
    qunsetenv("no_proxy");
}

void ProxyTest::namesTheProxyWithoutItsPassword()
{
    qputenv("http_proxy", "http://ana:hush@proxy.example:3128");
    QCOMPARE(api::effectiveProxy(QUrl(u"https://api.example.com/client/v4"_s)),
             u"http://proxy.example:3128"_s);
}

void ProxyTest::namesNoneWhereThereIsNone()
{
    QCOMPARE(api::effectiveProxy(QUrl(u"https://api.example.com"_s)), QString());
    qputenv("http_proxy", "http://proxy.example:3128");
    qputenv("no_proxy", "api.example.com");
    QCOMPARE(api::effectiveProxy(QUrl(u"https://api.example.com"_s)), QString());
}

void ProxyTest::reachesThisComputerDirectly_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("IPv4") << u"http://127.0.0.1:8080/v4"_s;
    QTest::newRow("another address of the range") << u"http://127.9.9.9/v4"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/v4"_s;
    QTest::newRow("name") << u"https://localhost/v4"_s;
}

void ProxyTest::reachesThisComputerDirectly()
{
    QFETCH(QString, url);
    qputenv("http_proxy", "http://proxy.example:3128");
    QCOMPARE(api::effectiveProxy(QUrl(url)), QString());
}

// The credential of a request to this computer must not leave it in the clear.
void ProxyTest::sendsThroughTheProxy()
{
    HttpServer proxy;
    proxy.respond(200);
    HttpServer server;
    server.respond(200);
    qputenv("http_proxy", u"http://127.0.0.1:%1"_s.arg(proxy.port()).toLatin1());
    QNetworkAccessManager network;
    api::HttpClient client(network);
    const auto send = [&](const QString &url) {
        api::HttpReply *reply =
            client.send(QNetworkRequest(QUrl(url)), {std::chrono::seconds(10), 1000}, &client);
        QSignalSpy finished(reply, &api::HttpReply::finished);
        QVERIFY(finished.wait(kLongWait));
    };
    send(server.baseUrl());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.connectionCount(), 0);
    send(u"http://name.invalid/v4"_s);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().constFirst().target(), "http://name.invalid/v4");
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
