// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/risk_score_endpoint.h"
#include "tests/api/record_json.h"
#include "tests/support/answer_generator.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QString kAccount = u"023e105f4ecef8ad9ca31a8372d0c353"_s;
const QString kUser = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;

api::Endpoint endpoint(const QString &baseUrl)
{
    return {.baseUrl = QUrl(baseUrl), .accountId = kAccount};
}

api::Credential token()
{
    return {.kind = api::Credential::Kind::BearerToken,
            .secret = core::Secret("abc"),
            .email = {},
            .source = u"test"_s};
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class RiskScoreEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void keepsTheAnswer();
    void decodesWhateverStandsBehindTheBytes();
    void doesNotCrashOnAnyPrefix();
    void tellsHowFarItIs();
    void stopsWhenToldTo();
    void makesTheRequest();
    void sendsTheKeyPair();
    void sendsNoCredentialToTheDemo();
    void refusesUnsafeRequests_data();
    void refusesUnsafeRequests();
};

void RiskScoreEndpointTest::decodes_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("golden");
    const QDir folder(QStringLiteral(RISKSCOPE_TEST_DATA "/api"));
    const QStringList inputs = folder.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(inputs.size() > 25);
    for (const QString &input : inputs) {
        const QString name = input.chopped(QLatin1StringView(".in.json").size());
        QTest::newRow(qPrintable(name)) << folder.filePath(input) << folder.filePath(name + ".out.json"_L1);
    }
}

void RiskScoreEndpointTest::decodes()
{
    QFETCH(QString, input);
    QFETCH(QString, golden);
    const QString difference =
        test_support::goldenDifference(golden, printDecoded(api::decodeRiskScore(fileBytes(input))));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void RiskScoreEndpointTest::keepsTheAnswer()
{
    const QByteArray answer =
        fileBytes(QStringLiteral(RISKSCOPE_TEST_DATA "/api/01_reference_example.in.json"));
    const auto record = api::decodeRiskScore(answer);
    QVERIFY(record.has_value());
    QCOMPARE(record->answer, answer);
    QCOMPARE(record->answer.constData(), answer.constData()); // shared, not copied
    QCOMPARE(record->events.details(0), "{}");
    const auto wrong = api::decodeRiskScore("<html>");
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().answer, "<html>");
}

// Nothing behind the answer matters, however near.
void RiskScoreEndpointTest::decodesWhateverStandsBehindTheBytes()
{
    const QByteArray answer =
        fileBytes(QStringLiteral(RISKSCOPE_TEST_DATA "/api/19_keys_in_any_order.in.json"));
    const QByteArray expected = printDecoded(api::decodeRiskScore(answer));
    QByteArray roomy = answer;
    roomy.reserve(answer.size() + 4096);
    QCOMPARE(printDecoded(api::decodeRiskScore(roomy)), expected);
    QByteArray exact = answer;
    exact.squeeze();
    QCOMPARE(printDecoded(api::decodeRiskScore(exact)), expected);
    const QByteArray followed = answer + R"(,"result":{"name":"not ours"}})";
    const QByteArray borrowed = QByteArray::fromRawData(followed.constData(), answer.size());
    QCOMPARE(printDecoded(api::decodeRiskScore(borrowed)), expected);
    QByteArray shifted = "12345678" + answer;
    shifted.remove(0, 8); // leaves room in front, not behind
    QCOMPARE(printDecoded(api::decodeRiskScore(shifted)), expected);
}

void RiskScoreEndpointTest::doesNotCrashOnAnyPrefix()
{
    const QByteArray answer =
        fileBytes(QStringLiteral(RISKSCOPE_TEST_DATA "/api/01_reference_example.in.json")).trimmed();
    for (qsizetype size = 0; size < answer.size(); ++size) {
        const auto decoded = api::decodeRiskScore(answer.first(size));
        QVERIFY2(!decoded.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(decoded.error().kind, core::ErrorKind::NotUnderstood);
        QVERIFY(!decoded.error().detail.isEmpty());
    }
}

void RiskScoreEndpointTest::tellsHowFarItIs()
{
    const QByteArray answer = test_support::generateAnswer(10'000);
    QList<qint64> told;
    const auto record =
        api::decodeRiskScore(answer, {.progressed = [&told](qint64 bytes) { told.append(bytes); }});
    QVERIFY(record.has_value());
    QCOMPARE(record->events.size(), 10'000u);
    QVERIFY(told.size() > 10);
    QVERIFY(std::ranges::is_sorted(told, std::less_equal()) && told.constFirst() > 0);
    QVERIFY(told.constLast() <= answer.size() && told.constLast() > answer.size() / 10 * 9);
}

void RiskScoreEndpointTest::stopsWhenToldTo()
{
    const QByteArray answer = test_support::generateAnswer(10'000);
    for (const int last : {1, 5}) {
        int asked = 0;
        const auto record =
            api::decodeRiskScore(answer, {.stop = [&asked, last] { return ++asked == last; }});
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().kind, core::ErrorKind::Cancelled);
        QCOMPARE(asked, last);
    }
}

void RiskScoreEndpointTest::makesTheRequest()
{
    const auto request =
        api::riskScoreRequest(endpoint(u"https://api.example.com/client/v4"_s), kUser, token());
    QVERIFY(request.has_value());
    QCOMPARE(request->url().toEncoded(),
             "https://api.example.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/"
             "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
    QCOMPARE(request->rawHeader("Authorization"), "Bearer abc");
    QCOMPARE(request->rawHeader("Accept"), "application/json");
    QVERIFY(request->rawHeader("User-Agent").startsWith("riskscope/"));
    QVERIFY(!request->hasRawHeader("X-Auth-Key"));
    QCOMPARE(request->rawHeaderList().size(), 3);
    using Request = QNetworkRequest;
    QCOMPARE(request->attribute(Request::RedirectPolicyAttribute).toInt(),
             int(Request::ManualRedirectPolicy));
    QCOMPARE(request->attribute(Request::CookieLoadControlAttribute).toInt(), int(Request::Manual));
    QCOMPARE(request->attribute(Request::CookieSaveControlAttribute).toInt(), int(Request::Manual));
    QCOMPARE(request->attribute(Request::CacheSaveControlAttribute), QVariant(false));
    if (QT_VERSION < QT_VERSION_CHECK(6, 5, 7))
        QCOMPARE(request->attribute(Request::Http2AllowedAttribute), QVariant(false));
}

void RiskScoreEndpointTest::sendsTheKeyPair()
{
    const api::Credential pair{api::Credential::Kind::KeyPair, core::Secret("key"), "me@example.com",
                               u"test"_s};
    const auto request = api::riskScoreRequest(endpoint(u"https://api.example.com/v4"_s), kUser, pair);
    QVERIFY(request.has_value());
    QCOMPARE(request->rawHeader("X-Auth-Email"), "me@example.com");
    QCOMPARE(request->rawHeader("X-Auth-Key"), "key");
    QVERIFY(!request->hasRawHeader("Authorization"));
}

void RiskScoreEndpointTest::sendsNoCredentialToTheDemo()
{
    const auto request = api::riskScoreRequest(endpoint(u"qrc:/demo"_s), kUser, token());
    QVERIFY(request.has_value());
    QVERIFY(!request->hasRawHeader("Authorization"));
    QCOMPARE(request->url().toString(), u"qrc:/demo/accounts/%1/zt_risk_scoring/%2"_s.arg(kAccount, kUser));
}

void RiskScoreEndpointTest::refusesUnsafeRequests_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<core::ErrorKind>("kind");
    const QString base = u"https://api.example.com/client/v4"_s;
    using enum core::ErrorKind;
    QTest::newRow("parent path") << base << u".."_s << QByteArray("abc") << InvalidInput;
    QTest::newRow("sibling path") << base << u"summary"_s << QByteArray("abc") << InvalidInput;
    QTest::newRow("plain http") << u"http://api.example.com"_s << kUser << QByteArray("abc") << InvalidInput;
    QTest::newRow("injected header") << base << kUser << QByteArray("abc\r\nX-Evil: 1") << InvalidInput;
    QTest::newRow("no credential") << base << kUser << QByteArray() << NoCredential;
}

void RiskScoreEndpointTest::refusesUnsafeRequests()
{
    QFETCH(QString, baseUrl);
    QFETCH(QString, userId);
    QFETCH(QByteArray, secret);
    QFETCH(core::ErrorKind, kind);
    std::optional<api::Credential> credential;
    if (!secret.isEmpty())
        credential = api::Credential{api::Credential::Kind::BearerToken, core::Secret(secret), {}, u"test"_s};
    const auto request = api::riskScoreRequest(endpoint(baseUrl), userId, credential);
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, kind);
}

QTEST_GUILESS_MAIN(RiskScoreEndpointTest)
#include "tst_risk_score_endpoint.moc"
