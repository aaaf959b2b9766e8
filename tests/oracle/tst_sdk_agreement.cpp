// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/api/lookup_run.h"
#include "tests/oracle/sdk_difference.h"
#include "tests/oracle/sdk_process.h"
#include "tests/support/http_server.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using test_support::Headers;
using test_support::HttpRequest;

namespace {

constexpr int kSkipped = 77; // SKIP_RETURN_CODE

struct KnownDifference
{
    QString fixture;
    QStringList places; // all of them
    QString reason;
};

// Good answers that JavaScript can't hold and we can.
const QList<KnownDifference> &knownDifferences()
{
    static const QList<KnownDifference> known = {
        {u"13_event_details_any_value"_s,
         {u"events[4].event_details"_s, u"events[11].event_details"_s},
         u"18446744073709551617 is no double; an object's repeated key is kept once"_s},
        {u"17_event_strings_odd_escapes"_s,
         {u"SyntaxError"_s},
         u"\\x in one string fails the whole answer"_s},
    };
    return known;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kFixtures = QStringLiteral(RISKSCOPE_TEST_DATA "/api/");

// The names of the answers that decode to a record.
QStringList goodFixtures()
{
    constexpr auto kEnding = ".out.json"_L1;
    QStringList good;
    const QStringList goldens = QDir(kFixtures).entryList({u'*' + kEnding}, QDir::Files, QDir::Name);
    for (const QString &golden : goldens) {
        if (QJsonDocument::fromJson(fileBytes(kFixtures + golden)).object().contains("record"_L1))
            good += golden.chopped(kEnding.size());
    }
    return good;
}

// Header lines whose name begins so, in lower case.
qsizetype countHeaders(const HttpRequest &request, const QByteArray &begin)
{
    return request.raw.toLower().count("\r\n" + begin);
}

} // namespace

// The provider's official SDK and we ask the same server and get the same answers.
class SdkAgreementTest : public QObject
{
    Q_OBJECT

public:
    explicit SdkAgreementTest(const Sdk &sdk)
        : m_sdk(sdk,
                {.baseUrl = m_server.baseUrl(), .accountId = kAccountId, .token = kToken, .maxRetries = 1})
    {}

private Q_SLOTS:
    void sendsTheSameRequest();
    void retriesTheSameAnswers_data();
    void retriesTheSameAnswers();
    void decodesTheSameValues_data();
    void decodesTheSameValues();
    void knowsNoDifferenceWithoutFixture();

private:
    // What both made of the answer, and the requests that each sent for it.
    struct Both
    {
        LookupRun::Result ours;
        QJsonObject sdk;
        QList<HttpRequest> ourRequests;
        QList<HttpRequest> sdkRequests;
    };
    [[nodiscard]] Both ask(const test_support::Answer &answer);

    test_support::HttpServer m_server;
    SdkProcess m_sdk;
};

SdkAgreementTest::Both SdkAgreementTest::ask(const test_support::Answer &answer)
{
    m_server.respondWith([answer](const HttpRequest &) { return answer; });
    const qsizetype before = m_server.requests().size();
    LookupRun run(m_server.baseUrl(), {.attemptTimeout = std::chrono::seconds(10), .maxRetries = 1});
    LookupRun::Result ours = run.wait();
    const qsizetype between = m_server.requests().size();
    const QJsonObject sdk = m_sdk.ask(kUserId);
    return {.ours = std::move(ours),
            .sdk = sdk,
            .ourRequests = m_server.requests().mid(before, between - before),
            .sdkRequests = m_server.requests().mid(between)};
}

void SdkAgreementTest::sendsTheSameRequest()
{
    const Both both =
        ask(test_support::httpAnswer(200, exampleAnswer(), {{"content-type", "application/json"}}));
    QVERIFY(both.ours.has_value());
    QCOMPARE(both.ourRequests.size(), 1);
    QCOMPARE(both.sdkRequests.size(), 1);
    const HttpRequest &ours = both.ourRequests.constFirst();
    const HttpRequest &sdk = both.sdkRequests.constFirst();
    QCOMPARE(ours.raw.first(ours.raw.indexOf('\n')), sdk.raw.first(sdk.raw.indexOf('\n')));
    QCOMPARE(ours.header("authorization"), "Bearer " + kToken);
    QCOMPARE(sdk.header("authorization"), ours.header("authorization"));
    QCOMPARE(ours.header("accept"), sdk.header("accept"));
    QCOMPARE(countHeaders(ours, "authorization:"), 1);
    QCOMPARE(countHeaders(ours, "x-auth-"), 0);
    QCOMPARE(countHeaders(ours, "cookie:"), 0);
}

void SdkAgreementTest::retriesTheSameAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    const Headers soon = {{"retry-after-ms", "1"}};
    for (const int status : {304, 400, 401, 403, 404, 405, 408, 409, 410, 418, 422, 425,
                             429, 500, 501, 502, 503, 504, 520, 522, 524, 530, 599})
        QTest::newRow(qPrintable(QString::number(status))) << status << soon;
    const auto told = [&soon](const char *shouldRetry) {
        return soon + Headers{{"x-should-retry", shouldRetry}};
    };
    QTest::newRow("400, retry") << 400 << told("true");
    QTest::newRow("503, don't retry") << 503 << told("false");
    QTest::newRow("503, neither word") << 503 << told("maybe");
}

void SdkAgreementTest::retriesTheSameAnswers()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    const Both both = ask(test_support::httpAnswer(status, {}, headers));
    QVERIFY(!both.ours.has_value());
    QCOMPARE(both.sdk["error"_L1]["status"_L1].toInt(), status);
    QCOMPARE(both.ours.error().httpStatus, status);
    QVERIFY(!both.sdkRequests.isEmpty());
    QCOMPARE(both.ourRequests.size(), both.sdkRequests.size());
}

void SdkAgreementTest::decodesTheSameValues_data()
{
    QTest::addColumn<QString>("fixture");
    const QStringList fixtures = goodFixtures();
    QVERIFY(fixtures.size() > 25);
    for (const QString &fixture : fixtures)
        QTest::newRow(qPrintable(fixture)) << fixture;
}

void SdkAgreementTest::decodesTheSameValues()
{
    QFETCH(QString, fixture);
    const QByteArray answer = fileBytes(kFixtures + fixture + ".in.json"_L1);
    const Both both = ask(test_support::httpAnswer(200, answer, {{"content-type", "application/json"}}));
    QVERIFY(both.ours.has_value());
    QStringList known;
    for (const KnownDifference &difference : knownDifferences()) {
        if (difference.fixture == fixture)
            known = difference.places;
    }
    QCOMPARE(differencesFromSdk(both.ours->record, both.sdk), known);
}

void SdkAgreementTest::knowsNoDifferenceWithoutFixture()
{
    const QStringList fixtures = goodFixtures();
    for (const KnownDifference &difference : knownDifferences())
        QVERIFY2(fixtures.contains(difference.fixture), qPrintable(difference.fixture));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto sdk = installSdk();
    if (!sdk) {
        std::printf("%s: the official SDK is not at hand: %s\n", sdk.error().isWrong ? "Failed" : "Skipped",
                    qPrintable(sdk.error().reason));
        return sdk.error().isWrong ? 1 : kSkipped;
    }
    SdkAgreementTest test(*sdk);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sdk_agreement.moc"
