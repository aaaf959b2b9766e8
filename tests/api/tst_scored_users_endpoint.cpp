// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/scored_users_endpoint.h"
#include "tests/api/golden_rows.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAccount = "023e105f4ecef8ad9ca31a8372d0c353";

QJsonValue printed(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QByteArray printUsers(const QByteArray &answer)
{
    return printedResult(api::decodeScoredUsers(answer), [](const core::ScoredUsers &decoded) {
        QJsonArray users;
        for (const core::ScoredUser &user : decoded.users) {
            const QJsonValue time =
                user.lastEvent ? QString::fromUtf8(core::toRfc3339(*user.lastEvent)) : QJsonValue();
            users.append(QJsonObject{{u"id"_s, user.userId},
                                     {u"name"_s, user.name},
                                     {u"email"_s, user.email},
                                     {u"count"_s, printed(user.eventCount)},
                                     {u"last_event"_s, time},
                                     {u"level"_s, printedLevel(user.level)}});
        }
        return QJsonObject{{u"users"_s, users}, {u"total"_s, printed(decoded.total)}};
    });
}

} // namespace

class ScoredUsersEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() { addGoldenRows(u"scored_users"_s, 24); }
    void decodes() { compareWithGolden(&printUsers); }
    void endsAtEachPrefix();
    void stopsWhenToldTo();
    void tellsWhetherItIsAll_data();
    void tellsWhetherItIsAll();
    void checksTheEnvelopeAlone();
    void makesTheRequest();
};

void ScoredUsersEndpointTest::endsAtEachPrefix()
{
    const QByteArray answer = R"({"success":true,"result":{"users":[{"name":"\u00e9","event_count":2.0}]}})";
    QVERIFY(api::decodeScoredUsers(answer).has_value());
    for (qsizetype size = 0; size < answer.size(); ++size) {
        const auto cut = api::decodeScoredUsers(answer.first(size));
        QVERIFY2(!cut.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(cut.error().kind, core::ErrorKind::NotUnderstood);
        QCOMPARE(cut.error().answer, answer.first(size));
    }
}

void ScoredUsersEndpointTest::stopsWhenToldTo()
{
    const QByteArray answer =
        R"({"success":true,"result":{"users":[)" + QByteArray("{},").repeated(500'000) + "{}]}}";
    QCOMPARE(api::decodeScoredUsers(answer)->users.size(), 500'001u);
    int asked = 0;
    const auto stopped = api::decodeScoredUsers(answer, {.stop = [&asked] { return ++asked == 2; }});
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(asked, 2);
}

void ScoredUsersEndpointTest::tellsWhetherItIsAll_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<bool>("isPartial");
    QTest::newRow("nothing said") << QByteArray("{}") << false;
    QTest::newRow("all") << QByteArray(R"({"total_count":1,"total_pages":1})") << false;
    QTest::newRow("more users") << QByteArray(R"({"total_count":2})") << true;
    QTest::newRow("more pages") << QByteArray(R"({"total_pages":2.0})") << true;
    QTest::newRow("more pages, no count") << QByteArray(R"({"total_count":null,"total_pages":3})") << true;
}

void ScoredUsersEndpointTest::tellsWhetherItIsAll()
{
    QFETCH(const QByteArray, info);
    const auto users =
        api::decodeScoredUsers(R"({"success":true,"result":{"users":[{}]},"result_info":)" + info + '}');
    QVERIFY(users.has_value());
    QTEST(users->isPartial, "isPartial");
}

void ScoredUsersEndpointTest::checksTheEnvelopeAlone()
{
    QVERIFY(api::checkScoredUsers(R"({"success":true,"result":{"users":7}})").has_value());
    const auto refused = api::checkScoredUsers(R"({"success":false,"errors":[{"code":10000}]})");
    QCOMPARE(refused.error().kind, core::ErrorKind::PermissionMissing);
    QCOMPARE(api::checkScoredUsers("<html>").error().kind, core::ErrorKind::NotUnderstood);
}

void ScoredUsersEndpointTest::makesTheRequest()
{
    const api::Credential token{.kind = api::Credential::Kind::BearerToken,
                                .secret = core::Secret("abc"),
                                .email = {},
                                .source = u"test"_s};
    api::Endpoint endpoint{QUrl(u"https://example.com/v4"_s), QString::fromLatin1(kAccount)};
    const auto request = api::scoredUsersRequest(endpoint, token);
    QCOMPARE(request->url().toString(), u"https://example.com/v4/accounts/%1/zt_risk_scoring/summary"_s.arg(
                                            QLatin1StringView(kAccount)));
    QCOMPARE(request->rawHeader("Authorization"), "Bearer abc");
    QCOMPARE(api::scoredUsersRequest(endpoint, {}).error().kind, core::ErrorKind::NoCredential);
    endpoint.accountId = u".."_s;
    QCOMPARE(api::scoredUsersRequest(endpoint, token).error().kind, core::ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(ScoredUsersEndpointTest)
#include "tst_scored_users_endpoint.moc"
