// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/traffic_log.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

const QByteArray kUrl =
    "https://api.example.com:8443/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/"
    "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";

QNetworkRequest requestTo(const QByteArray &url)
{
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Authorization", "Bearer cfut_s3cret");
    request.setRawHeader("X-Other", "unknown");
    return request;
}

api::Exchange exchangeOf(const api::Response &response)
{
    return {.startedAt = QDateTime::fromString(u"2026-11-21T10:12:44.120+01:00"_s, Qt::ISODateWithMs),
            .duration = std::chrono::milliseconds(218),
            .request = requestTo(kUrl),
            .result = response};
}

api::Response answerOf(const QByteArray &body)
{
    return {.status = 200, .url = QUrl::fromEncoded(kUrl), .headers = {}, .body = body};
}

QByteArray logged(const QList<api::Exchange> &exchanges)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    api::TrafficLog log(out);
    for (const api::Exchange &exchange : exchanges)
        log.write(exchange);
    return out.data();
}

// The object of the only line, which has to be one line of JSON.
QJsonObject fieldsOf(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonObject fields = QJsonDocument::fromJson(line, &error).object();
    const bool isOneLine = line.count('\n') == 1 && line.endsWith('\n');
    return isOneLine && error.error == QJsonParseError::NoError ? fields : QJsonObject();
}

QString loggedHeader(const QByteArray &name, const QByteArray &value)
{
    api::Response response = answerOf("");
    response.headers = {{name, value}};
    return fieldsOf(logged({exchangeOf(response)}))["responseHeaders"_L1][0][1].toString();
}

} // namespace

class TrafficLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALine();
    void writesAnError();
    void redactsTheUrl_data();
    void redactsTheUrl();
    void keepsOnlyKnownHeaders_data();
    void keepsOnlyKnownHeaders();
    void writesOrOmitsTheBody_data();
    void writesOrOmitsTheBody();
    void neverHoldsTheCredential_data();
    void neverHoldsTheCredential();
    void takesHostileHeaders();
    void remembersTheFirstProblem();
    void flushesEachLine();
};

void TrafficLogTest::writesALine()
{
    api::Response response = answerOf(R"({"success":true,"result":{"name":"Ada"}})");
    response.headers = {{"CF-Ray", "8f1-LIS"}, {"Set-Cookie", "a=b"}};
    QByteArray line = logged({exchangeOf(response)});
    for (const QByteArray &name : {"Accept"_ba, "Authorization"_ba, "X-Other"_ba})
        line.replace(name, name.toLower()); // as later versions of the library have them
    QCOMPARE(line,
             R"({"time":"2026-11-21T09:12:44.120Z","method":"GET",)"
             R"("url":"https://api.example.com:8443/v4/accounts/[ACCOUNT-1]/zt_risk_scoring/[USER-1]",)"
             R"("requestHeaders":{"accept":"application/json","authorization":"Bearer ***","x-other":"***"},)"
             R"("ms":218,"status":200,"responseHeaders":[["CF-Ray","8f1-LIS"],["Set-Cookie","***"]],)"
             R"("body":"{\"success\":true,\"result\":{\"name\":\"[TEXT-1]\"}}"})"
             "\n"_ba);
}

void TrafficLogTest::writesAnError()
{
    api::Exchange exchange = exchangeOf({});
    exchange.result = core::failure(ErrorKind::Offline, u"192.0.2.1:443 refused cfut_s3cret"_s);
    const QByteArray line = logged({exchange});
    QVERIFY2(line.endsWith(
                 ",\"ms\":218,\"error\":{\"kind\":\"Offline\",\"detail\":\"[IP-1]:443 refused ***\"}}\n"),
             line.constData());
    exchange.result = core::failure(ErrorKind::TimedOut, {});
    QCOMPARE(fieldsOf(logged({exchange}))["error"_L1]["kind"_L1], u"TimedOut"_s);
}

void TrafficLogTest::redactsTheUrl_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("token check") << "https://api.example.com/v4/user/tokens/verify"_ba
                                 << u"https://api.example.com/v4/user/tokens/verify"_s;
    QTest::newRow("query") << "http://127.0.0.1:80/u?page=2&email=ada%40example.com&per_page=50&page=x#f"_ba
                           << u"http://127.0.0.1:80/u?page=2&per_page=50"_s;
    QTest::newRow("user info") << "https://ada:pw@example.com/"_ba << u"https://example.com/"_s;
    QTest::newRow("e-mail in the path")
        << "https://example.com/u/ada%40example.com"_ba << u"https://example.com/u/[EMAIL-1]"_s;
    QTest::newRow("demo") << "qrc:/demo/accounts/023e105f4ecef8ad9ca31a8372d0c353"_ba
                          << u"qrc:/demo/accounts/[ACCOUNT-1]"_s;
}

void TrafficLogTest::redactsTheUrl()
{
    QFETCH(QByteArray, url);
    api::Exchange exchange = exchangeOf(answerOf(""));
    exchange.request = requestTo(url);
    QTEST(fieldsOf(logged({exchange}))["url"_L1].toString(), "expected");
}

void TrafficLogTest::keepsOnlyKnownHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto stays = [](const QByteArray &name, const QByteArray &value) {
        QTest::newRow(name.constData()) << name << value << QString::fromLatin1(value);
    };
    stays("content-type", "application/json; charset=utf-8");
    stays("Retry-After", "30");
    stays("Date", "Sat, 21 Nov 2026 09:12:44 GMT");
    stays("Ratelimit-Policy", "\"burst\";q=100;w=60");
    QTest::newRow("cookie") << "Set-Cookie"_ba << "__cf=1"_ba << u"***"_s;
    QTest::newRow("unknown") << "X-User"_ba << "Ada"_ba << u"***"_s;
    QTest::newRow("location") << "Location"_ba << "https://ada@evil.example:99/?t=cfut_s3cret#x"_ba
                              << u"https://evil.example:99"_s;
    QTest::newRow("relative location")
        << "location"_ba << "/login?x=1"_ba << u"https://api.example.com:8443"_s;
    QTest::newRow("malformed location") << "location"_ba << "http://[::"_ba << u"***"_s;
    QTest::newRow("address in a known one") << "Server"_ba << "192.0.2.7"_ba << u"[IP-1]"_s;
    QTest::newRow("secret in a known one") << "Server"_ba << "x-CFUT_S3CRET"_ba << u"x-***"_s;
    QTest::newRow("long") << "Server"_ba << "a b "_ba.repeated(1000) << u"a b "_s.repeated(250);
}

void TrafficLogTest::keepsOnlyKnownHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QTEST(loggedHeader(name, value), "expected");
}

void TrafficLogTest::writesOrOmitsTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    const QByteArray longText(api::kLargestLoggedBody - 2, 'x');
    const QString body = u"body"_s;
    const QString omitted = u"bodyOmitted"_s;
    QTest::newRow("empty") << ""_ba << body << u""_s;
    QTest::newRow("JSON") << "[1]"_ba << body << u"[0]"_s;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF[1]"_ba << body << u"\uFEFF[0]"_s;
    QTest::newRow("edge text") << "error code: 1015"_ba << body << u"error code: 1015"_s;
    QTest::newRow("more than edge text")
        << "error code: 1015 for Ada"_ba << omitted << u"[24 bytes that are not JSON]"_s;
    QTest::newRow("page") << "<html>Ada</html>"_ba << omitted << u"[16 bytes that are not JSON]"_s;
    QTest::newRow("largest") << '"' + longText + '"' << body << u"\"[TEXT-1]\""_s;
    QTest::newRow("too large") << '"' + longText + "x\"" << omitted << u"[1048577 bytes, too large to log]"_s;
}

void TrafficLogTest::writesOrOmitsTheBody()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const QJsonObject fields = fieldsOf(logged({exchangeOf(answerOf(body))}));
    QTEST(fields[field].toString(), "expected");
    QVERIFY(fields.contains("body"_L1) != fields.contains("bodyOmitted"_L1));
}

void TrafficLogTest::neverHoldsTheCredential_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("echo");
    QTest::newRow("plain") << "cfut_s3cret-Value"_ba << "cfut_s3cret-Value"_ba;
    QTest::newRow("upper case") << "cfut_s3cret-Value"_ba << "CFUT_S3CRET-VALUE"_ba;
    QTest::newRow("percent-encoded") << "a+b/c=="_ba << "a%2Bb%2Fc%3D%3D"_ba;
    QTest::newRow("escaped") << "s3cret-Value"_ba << "\\u00733cret-Value"_ba;
    QTest::newRow("digits") << "123456789012345678"_ba << "123456789012345678"_ba;
}

void TrafficLogTest::neverHoldsTheCredential()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, echo);
    const QByteArray pattern =
        R"({"errors":[{"message":"bad #","code":"#"}],"#":"#","result":{"risk_level":"#",)"
        R"("name":"#","events":[{"event_details":{"#":["# x"]}}]},"result_info":{"#":"#"}})";
    api::Response response = answerOf(QByteArray(pattern).replace('#', echo));
    response.headers = {
        {"Server", echo}, {"X-" + echo, echo}, {"Location", "https://" + echo + ".example/" + echo}};
    api::Exchange token = exchangeOf(response);
    token.request.setRawHeader("Authorization", "Bearer " + secret);
    api::Exchange pair = exchangeOf(response);
    pair.request = QNetworkRequest(QUrl::fromEncoded(kUrl));
    pair.request.setRawHeader("X-Auth-Email", "me@company.example");
    pair.request.setRawHeader("X-Auth-Key", secret);
    for (const api::Exchange &exchange : {token, pair}) {
        const QByteArray line = logged({exchange});
        QVERIFY(fieldsOf(line).contains("body"_L1));
        QVERIFY2(!line.toLower().contains(secret.toLower()), line.constData());
        QVERIFY2(!line.toLower().contains(echo.toLower()), line.constData());
        QVERIFY2(!line.contains("company"), line.constData());
    }
}

void TrafficLogTest::takesHostileHeaders()
{
    api::Response response = answerOf("{}");
    response.headers = {{"Server", "a\n\"b\\\r\xFF\xC0\x01"}, {"X\n\xFE\"", "v"}, {"", ""}};
    const QJsonObject fields = fieldsOf(logged({exchangeOf(response)}));
    QCOMPARE(fields["responseHeaders"_L1][0][1], u"a\n\"b\\\r\uFFFD\uFFFD\u0001"_s);
    QCOMPARE(fields["responseHeaders"_L1][1][0], u"X\n\uFFFD\""_s);
    QCOMPARE(fields["responseHeaders"_L1].toArray().size(), 3);
}

void TrafficLogTest::remembersTheFirstProblem()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly));
    api::TrafficLog log(full);
    QVERIFY(!log.problem());
    log.write(exchangeOf(answerOf("{}")));
    const core::Error first = log.problem().value_or(core::Error());
    QCOMPARE(first.kind, ErrorKind::FileFailed);
    QVERIFY(!first.detail.isEmpty());
    full.close(); // writing to it now would warn
    QTest::failOnWarning(QRegularExpression(u"."_s));
    log.write(exchangeOf(answerOf("{}")));
    QCOMPARE(log.problem(), first);
}

void TrafficLogTest::flushesEachLine()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    api::TrafficLog log(file);
    for (int lines = 1; lines < 3; ++lines) {
        log.write(exchangeOf(answerOf("{}")));
        QFile reader(file.fileName());
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QCOMPARE(reader.readAll().count('\n'), lines);
    }
}

QTEST_GUILESS_MAIN(TrafficLogTest)
#include "tst_traffic_log.moc"
