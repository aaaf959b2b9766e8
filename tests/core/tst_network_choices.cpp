// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/network_choices.h"

#include <QTest>

using core::ProxyChoice;
using namespace Qt::StringLiterals;

class TestNetworkChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesProxies_data();
    void takesProxies();
    void refusesOthers_data();
    void refusesOthers();
};

void TestNetworkChoices::takesProxies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u" http://proxy.example.com:3128 "_s << u"proxy.example.com"_s << 3128
                          << u"http://proxy.example.com:3128"_s;
    QTest::newRow("slash") << u"HTTP://Proxy:80/"_s << u"proxy"_s << 80 << u"http://proxy:80"_s;
    QTest::newRow("IPv4") << u"http://10.0.0.1:65535"_s << u"10.0.0.1"_s << 65535
                          << u"http://10.0.0.1:65535"_s;
    QTest::newRow("IPv6") << u"http://[fd00::1]:3128"_s << u"fd00::1"_s << 3128 << u"http://[fd00::1]:3128"_s;
    QTest::newRow("other letters") << u"http://größe.example:1"_s << u"xn--gre-6ka8i.example"_s << 1
                                   << u"http://xn--gre-6ka8i.example:1"_s;
}

void TestNetworkChoices::takesProxies()
{
    QFETCH(const QString, typed);
    const auto proxy = core::parseProxy(typed);
    QVERIFY(proxy.has_value());
    QCOMPARE(proxy->kind, ProxyChoice::Kind::Own);
    QTEST(proxy->host, "host");
    QTEST(int(proxy->port), "port");
    QTEST(core::proxyText(*proxy), "text");
    QCOMPARE(core::parseProxy(core::proxyText(*proxy)).value(), *proxy);
}

void TestNetworkChoices::refusesOthers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("password") << u"http://ana:hush@proxy:3128"_s << u"password"_s;
    QTest::newRow("name alone") << u"http://ana@proxy:3128"_s << u"password"_s;
    QTest::newRow("password without a scheme") << u"ana:hush@proxy:3128"_s << u"password"_s;
    QTest::newRow("nothing") << QString() << u"http://host:port"_s;
    QTest::newRow("no scheme") << u"proxy:3128"_s << u"http://host:port"_s;
    QTest::newRow("no host") << u"http://:3128"_s << u"http://host:port"_s;
    QTest::newRow("path") << u"http://proxy:3128/a"_s << u"http://host:port"_s;
    QTest::newRow("query") << u"http://proxy:3128?a"_s << u"http://host:port"_s;
    QTest::newRow("blank") << u"http://pro xy:3128"_s << u"http://host:port"_s;
    QTest::newRow("line") << u"http://proxy:3128\nX-A: b"_s << u"http://host:port"_s;
    QTest::newRow("long") << u"http://"_s + QString(1000, u'a') + u":1"_s << u"http://host:port"_s;
    QTest::newRow("no port") << u"http://proxy"_s << u"port"_s;
    QTest::newRow("port 0") << u"http://proxy:0"_s << u"port"_s;
    QTest::newRow("port too large") << u"http://proxy:65536"_s << u"port"_s;
    QTest::newRow("https") << u"https://proxy:3128"_s << u"HTTP"_s;
    QTest::newRow("socks") << u"socks5://proxy:3128"_s << u"HTTP"_s;
}

void TestNetworkChoices::refusesOthers()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    const auto proxy = core::parseProxy(typed);
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY2(proxy.error().detail.contains(word), qPrintable(proxy.error().detail));
    QVERIFY(!proxy.error().detail.contains("hush"_L1));
}

QTEST_GUILESS_MAIN(TestNetworkChoices)
#include "tst_network_choices.moc"
