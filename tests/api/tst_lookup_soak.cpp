// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/api/lookup_run.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using test_support::AfterBytes;
using test_support::Answer;
using test_support::HttpServer;

namespace {

constexpr int kLookups = 200;
constexpr int kUnpaced = 20'000; // requests a second: more than there can be

qsizetype openDescriptors()
{
    QThreadPool::globalInstance()->waitForDone(); // its threads have descriptors of their own
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

Answer keptOpen()
{
    const QByteArray body = exampleAnswer();
    return {.bytes =
                "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            .after = AfterBytes::KeepOpen};
}

using Outcome = std::optional<core::ErrorKind>; // none for a good answer

std::optional<LookupRun::Result> lookUp(api::HttpClient &client, const HttpServer &server, Outcome outcome)
{
    api::LookupJob job(client, requestTo(server.baseUrl(), withoutRetries()));
    if (outcome == ErrorKind::Cancelled)
        QObject::connect(&server, &HttpServer::requestReceived, &job, &api::LookupJob::cancel);
    QSignalSpy finished(&job, &api::LookupJob::finished);
    job.start();
    if (!finished.wait(20'000))
        return std::nullopt;
    return finished.constFirst().constFirst().value<LookupRun::Result>();
}

} // namespace

// Many lookups over one client leave nothing behind, however they end.
class LookupSoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingBehind_data();
    void leavesNothingBehind();
};

void LookupSoakTest::leavesNothingBehind_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("connections");
    QTest::newRow("answered") << test_support::httpAnswer(200, exampleAnswer()) << Outcome() << kLookups;
    QTest::newRow("connection kept open") << keptOpen() << Outcome() << 1;
    QTest::newRow("refused") << test_support::httpAnswer(403, "{}") << Outcome(ErrorKind::PermissionMissing)
                             << kLookups;
    QTest::newRow("not understood") << test_support::httpAnswer(200, "{") << Outcome(ErrorKind::NotUnderstood)
                                    << kLookups;
    QTest::newRow("cancelled") << Answer{.bytes = {}, .after = AfterBytes::KeepOpen}
                               << Outcome(ErrorKind::Cancelled) << kLookups;
}

void LookupSoakTest::leavesNothingBehind()
{
    QFETCH(Answer, answer);
    QFETCH(Outcome, outcome);
    QFETCH(int, connections);
    HttpServer server;
    server.respond(answer);
    const qsizetype before = openDescriptors();
    {
        QNetworkAccessManager network;
        api::HttpClient client(network, kUnpaced);
        for (int i = 0; i < kLookups; ++i) {
            const auto result = lookUp(client, server, outcome);
            QVERIFY(result);
            QCOMPARE(result->has_value() ? Outcome() : Outcome(result->error().kind), outcome);
        }
        QCOMPARE(server.requests().size(), kLookups);
        QCOMPARE(server.connectionCount(), connections);
        QTRY_VERIFY(network.children().isEmpty());
        QVERIFY(client.children().isEmpty());
        QTRY_COMPARE(server.openConnections(), connections == 1 ? 1 : 0);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(LookupSoakTest)
#include "tst_lookup_soak.moc"
