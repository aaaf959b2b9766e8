// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/behaviors_endpoint.h"
#include "tests/api/golden_rows.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAccount = "023e105f4ecef8ad9ca31a8372d0c353";

QByteArray printBehaviors(const QByteArray &answer)
{
    return printedResult(api::decodeBehaviors(answer), [](const core::Behaviors &decoded) {
        QJsonArray behaviors;
        for (const core::Behavior &behavior : decoded) {
            behaviors.append(QJsonObject{
                {u"key"_s, behavior.key},
                {u"name"_s, behavior.name},
                {u"description"_s, behavior.description},
                {u"enabled"_s, behavior.isEnabled ? QJsonValue(*behavior.isEnabled) : QJsonValue()},
                {u"level"_s, printedLevel(behavior.level)}});
        }
        return QJsonObject{{u"behaviors"_s, behaviors}};
    });
}

} // namespace

class BehaviorsEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() { addGoldenRows(u"behaviors"_s, 13); }
    void decodes() { compareWithGolden(&printBehaviors); }
    void readsNoMoreThanAnybodyCould();
    void makesTheRequest();
};

void BehaviorsEndpointTest::readsNoMoreThanAnybodyCould()
{
    QByteArray answer = R"({"success":true,"result":{"behaviors":{)";
    for (int i = 0; i < 100'000; ++i)
        answer += '"' + QByteArray::number(i) + R"(":{"name":"x"},)";
    const auto decoded = api::decodeBehaviors(answer + R"("last":{}}}})");
    QCOMPARE(decoded->size(), 1000);
    QCOMPARE(decoded->constLast().key, u"999"_s);
    QVERIFY(!api::decodeBehaviors(answer + R"("last":nope}}})").has_value());
}

void BehaviorsEndpointTest::makesTheRequest()
{
    const api::Credential token{.kind = api::Credential::Kind::BearerToken,
                                .secret = core::Secret("abc"),
                                .email = {},
                                .source = u"test"_s};
    const auto request =
        api::behaviorsRequest({QUrl(u"https://example.com/v4"_s), QString::fromLatin1(kAccount)}, token);
    QCOMPARE(request->url().toString(), u"https://example.com/v4/accounts/%1/zt_risk_scoring/behaviors"_s.arg(
                                            QLatin1StringView(kAccount)));
    const auto unsafe = api::behaviorsRequest({QUrl(u"https://example.com/v4"_s), {}}, token);
    QCOMPARE(unsafe.error().kind, core::ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(BehaviorsEndpointTest)
#include "tst_behaviors_endpoint.moc"
