// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/envelope.h"
#include "app/api/error_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using Codes = QList<int>;

class ErrorRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void hearsThatThePlanLacksIt_data();
    void hearsThatThePlanLacksIt();
    void readsProviderErrors_data();
    void readsProviderErrors();
    void refusalCarriesTheAnswer();
    void knowsWhoDoesNotFindTheUser_data();
    void knowsWhoDoesNotFindTheUser();
};

void ErrorRulesTest::decides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Codes>("codes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("hasHint");
    const auto row = [](int status, const Codes &codes, ErrorKind kind, bool hasHint = false) {
        const QString name = u"%1 with %2"_s.arg(status).arg(codes.isEmpty() ? 0 : codes.last());
        QTest::newRow(qPrintable(name)) << status << codes << kind << hasHint;
    };
    row(401, {10000}, ErrorKind::PermissionMissing, true);
    row(403, {10000}, ErrorKind::PermissionMissing, true);
    row(200, {10000}, ErrorKind::PermissionMissing);
    for (const int status : {200, 400, 401, 403})
        row(status, {9109}, ErrorKind::TokenRejected, true);
    row(400, {6003}, ErrorKind::TokenRejected);
    row(400, {6003, 6111}, ErrorKind::TokenRejected, true);
    row(400, {6003, 6103}, ErrorKind::TokenRejected, true);
    row(400, {9106}, ErrorKind::TokenRejected, true);
    row(405, {10405}, ErrorKind::RequestRefused, true);
    for (const int status : {400, 404}) {
        row(status, {7003}, ErrorKind::RequestRefused, true);
        row(status, {7000}, ErrorKind::RequestRefused, true);
    }
    row(429, {}, ErrorKind::RateLimited);
    row(429, {10000}, ErrorKind::RateLimited);
    row(200, {971}, ErrorKind::RateLimited);
    row(400, {10100}, ErrorKind::RateLimited);
    row(403, {1015}, ErrorKind::RateLimited);
    row(401, {}, ErrorKind::TokenRejected);
    row(403, {}, ErrorKind::PermissionMissing);
    row(403, {1}, ErrorKind::PermissionMissing);
    row(404, {}, ErrorKind::UserNotFound);
    row(404, {1001}, ErrorKind::UserNotFound);
    row(408, {}, ErrorKind::TimedOut);
    row(400, {}, ErrorKind::RequestRefused);
    row(418, {}, ErrorKind::RequestRefused);
    row(500, {}, ErrorKind::ServiceUnavailable);
    row(503, {10000}, ErrorKind::ServiceUnavailable);
    row(200, {}, ErrorKind::RequestRefused);
    row(204, {}, ErrorKind::NotUnderstood, true);
    row(999, {}, ErrorKind::NotUnderstood, true);
}

void ErrorRulesTest::decides()
{
    QFETCH(int, status);
    QFETCH(Codes, codes);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, hasHint);
    QList<core::ProviderMessage> errors;
    for (const int code : codes)
        errors.append({code, u"message"_s});
    const api::Meaning meaning = api::meaningOf(status, errors);
    QCOMPARE(meaning.kind, kind);
    QCOMPARE(!meaning.detail.isEmpty(), hasHint);
}

void ErrorRulesTest::hearsThatThePlanLacksIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    QTest::newRow("entitled") << 403 << u"Account is Not Entitled to risk scoring"_s << FeatureUnavailable;
    QTest::newRow("upgrade") << 403 << u"please upgrade your plan"_s << FeatureUnavailable;
    QTest::newRow("in a good answer") << 200 << u"not entitled"_s << FeatureUnavailable;
    QTest::newRow("of another status") << 400 << u"upgrade your client"_s << RequestRefused;
    QTest::newRow("only a refusal") << 403 << u"Authentication error"_s << PermissionMissing;
}

void ErrorRulesTest::hearsThatThePlanLacksIt()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    QCOMPARE(api::meaningOf(status, {{12345, message}}).kind, kind);
}

void ErrorRulesTest::readsProviderErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Codes>("codes");
    const auto row = [](const char *name, const QByteArray &answer, const Codes &codes) {
        QTest::newRow(name) << answer << codes;
    };
    row("empty", "", {});
    row("web page", "<html>error code: 1015</html>", {});
    row("edge text", "error code: 1015\n", {1015});
    row("edge text without number", "error code: soon", {});
    row("number only", "1015", {});
    row("envelope", R"({"success":false,"errors":[{"code":10000,"message":"m"}]})", {10000});
    row("no success field", R"({"errors":[{"code":7003},{"code":7000}]})", {7003, 7000});
    row("cut behind the errors", R"({"errors":[{"code":9109}],"x":})", {9109});
    row("chain", R"({"errors":[{"error_chain":[{"code":6111}],"code":6003}],"success":false})", {6003, 6111});
    row("errors in messages", R"({"success":false,"errors":[],"messages":[{"code":10000}]})", {});
}

void ErrorRulesTest::readsProviderErrors()
{
    QFETCH(QByteArray, answer);
    QFETCH(Codes, codes);
    Codes read;
    for (const core::ProviderMessage &message : api::providerErrors(answer))
        read.append(message.code);
    QCOMPARE(read, codes);
}

void ErrorRulesTest::refusalCarriesTheAnswer()
{
    const core::Error error = api::refusal(403, {{10000, u"m"_s}}, "bytes");
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.answer, "bytes");
    QCOMPARE(error.providerMessages.size(), 1);
    QCOMPARE(api::refusal(200, {}, {}).httpStatus, 0); // a saved answer has no HTTP status
}

void ErrorRulesTest::knowsWhoDoesNotFindTheUser_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind) {
        QTest::newRow(name) << answer << kind;
    };
    row("nothing", "", ErrorKind::UserNotFound);
    row("blanks", "\r\n", ErrorKind::UserNotFound);
    row("envelope", R"({"success":false,"errors":[],"result":null})", ErrorKind::UserNotFound);
    row("errors only", R"({"errors":[{"code":1001,"message":"m"}]})", ErrorKind::UserNotFound);
    row("web page", "<html><body>404 Not Found</body></html>", ErrorKind::RequestRefused);
    row("plain text", "404 page not found\n", ErrorKind::RequestRefused);
    row("edge text", "error code: 1003", ErrorKind::RequestRefused);
    row("another API", R"({"detail":"Not Found"})", ErrorKind::RequestRefused);
}

void ErrorRulesTest::knowsWhoDoesNotFindTheUser()
{
    QFETCH(QByteArray, answer);
    const core::Error error = api::refusal(404, api::providerErrors(answer), answer);
    QTEST(error.kind, "kind");
    QCOMPARE(error.detail.contains("base URL"_L1), error.kind == ErrorKind::RequestRefused);
    QCOMPARE(error.httpStatus, 404);
}

QTEST_GUILESS_MAIN(ErrorRulesTest)
#include "tst_error_rules.moc"
