// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSvgRenderer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kScores = "/demo/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/";
constexpr auto kAna = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What the executables carry inside: linking the two targets is all it takes.
class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheDemoAccount();
    void servesTheDemoAsRequests_data();
    void servesTheDemoAsRequests();
    void answersAnyQueryAlike();
    void refusesUnknownUser();
    void drawsEveryIcon_data();
    void drawsEveryIcon();
};

void TestResources::holdsTheDemoAccount()
{
    const QString folder = u':' + QLatin1StringView(kScores);
    QVERIFY(contentOf(folder + QLatin1StringView(kAna)).contains("ana.sousa@example.com"));
    QVERIFY(contentOf(folder + u"summary"_s).contains("max_risk_level"));
    QVERIFY(contentOf(folder + u"behaviors"_s).contains("imp_travel"));
    QVERIFY(filesUnder(folder).size() >= 12);
}

void TestResources::servesTheDemoAsRequests_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = filesUnder(u":/demo"_s);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void TestResources::servesTheDemoAsRequests()
{
    QFETCH(const QString, path);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(u"qrc"_s + path))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QByteArray body = reply->readAll();
    QVERIFY(body.startsWith(R"({"errors":[],"messages":[],"success":true,"result":)"));
    QCOMPARE(body, contentOf(path));
}

void TestResources::answersAnyQueryAlike()
{
    QNetworkAccessManager network;
    const QString users = u"/demo/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/users"_s;
    const QUrl url(u"qrc:"_s + users + u"?search=Ana%20Sousa&page=1&per_page=100"_s);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QByteArray body = reply->readAll();
    QVERIFY(body.contains("ana.sousa@example.com") && body.contains("mara.delgado@example.org"));
    QCOMPARE(body, contentOf(u':' + users));
}

void TestResources::refusesUnknownUser()
{
    QNetworkAccessManager network;
    const QUrl url(u"qrc:"_s + QLatin1StringView(kScores) + u"00000000-0000-4000-a000-000000000000"_s);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::ContentNotFoundError);
}

void TestResources::drawsEveryIcon_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = filesUnder(u":/icons"_s);
    QVERIFY(paths.contains(u":/icons/org.riskscope.riskscope.svg"_s));
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void TestResources::drawsEveryIcon()
{
    QFETCH(const QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize().width(), renderer.defaultSize().height());
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
