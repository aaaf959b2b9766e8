// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/token_endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

api::Credential token()
{
    return {.kind = api::Credential::Kind::BearerToken,
            .secret = core::Secret("cfut_abc"),
            .email = {},
            .source = u"test"_s};
}

QByteArray answer(const QByteArray &result, const QByteArray &success = "true")
{
    return R"({"success":)" + success +
           R"(,"errors":[],"messages":[{"code":10000,"message":"valid"}],"result":)" + result + '}';
}

core::Timestamp time(const char *text)
{
    return core::parseTimestamp(text)->time;
}

} // namespace

class TokenEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhereTheOwnerIsKnown();
    void readsTheStatus_data();
    void readsTheStatus();
    void refusesOtherAnswers_data();
    void refusesOtherAnswers();
};

void TokenEndpointTest::asksWhereTheOwnerIsKnown()
{
    const api::Endpoint endpoint{QUrl(u"https://api.example.com/v4"_s),
                                 u"023e105f4ecef8ad9ca31a8372d0c353"_s};
    const auto user = api::tokenRequest(endpoint, api::TokenOwner::User, token());
    QCOMPARE(user->url().toString(), u"https://api.example.com/v4/user/tokens/verify"_s);
    QCOMPARE(user->rawHeader("Authorization"), "Bearer cfut_abc");
    const auto account = api::tokenRequest(endpoint, api::TokenOwner::Account, token());
    QCOMPARE(account->url().toString(),
             u"https://api.example.com/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/tokens/verify"_s);
    const auto parent = api::tokenRequest({endpoint.baseUrl, u".."_s}, api::TokenOwner::Account, token());
    QCOMPARE(parent.error().kind, ErrorKind::InvalidInput);
}

void TokenEndpointTest::readsTheStatus_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<core::TokenStatus>("status");
    QTest::newRow("lives for ever") << QByteArray(R"({"id":"x","status":"active"})")
                                    << core::TokenStatus{u"active"_s, {}, {}};
    QTest::newRow("with times")
        << QByteArray(
               R"({"not_before":"2026-01-01T00:00:00Z","status":"expired","expires_on":"2026-11-01T00:00:00Z"})")
        << core::TokenStatus{u"expired"_s, time("2026-01-01T00:00:00Z"), time("2026-11-01T00:00:00Z")};
    QTest::newRow("times that say nothing")
        << QByteArray(R"({"status":"disabled","not_before":null,"expires_on":"soon"})")
        << core::TokenStatus{u"disabled"_s, {}, {}};
}

void TokenEndpointTest::readsTheStatus()
{
    QFETCH(QByteArray, result);
    QFETCH(core::TokenStatus, status);
    const auto decoded = api::decodeTokenStatus(answer(result));
    QVERIFY2(decoded.has_value(), qPrintable(decoded ? QString() : decoded.error().detail));
    QVERIFY(*decoded == status);
}

void TokenEndpointTest::refusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no result") << answer("null") << u"result.status is missing"_s;
    QTest::newRow("no status") << answer(R"({"id":"x"})") << u"result.status is missing"_s;
    QTest::newRow("status of another type")
        << answer(R"({"status":1})") << u"result.status: expected a string or null, found a number"_s;
}

void TokenEndpointTest::refusesOtherAnswers()
{
    QFETCH(QByteArray, body);
    const auto decoded = api::decodeTokenStatus(body);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().kind, ErrorKind::NotUnderstood);
    QTEST(decoded.error().detail, "detail");
    QCOMPARE(decoded.error().answer, body);
}

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "tst_token_endpoint.moc"
