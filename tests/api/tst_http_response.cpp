// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_response.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

class HttpResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTarget_data();
    void namesTheTarget();
    void aGoodAnswerIsNoError();
    void findsHeadersInAnyCase();
};

void HttpResponseTest::namesTheTarget_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail"); // for a redirect the whole of it, else a part
    const auto row = [](const char *name, int status, const QByteArray &location, ErrorKind kind,
                        const QString &detail) {
        QTest::newRow(name) << status << location << kind << detail;
    };
    row("host", 302, "https://evil.example/x", ErrorKind::Redirected, u"evil.example"_s);
    row("host and port", 301, "https://evil.example:81/", ErrorKind::Redirected, u"evil.example:81"_s);
    row("IPv6", 307, "http://[::1]:8080/", ErrorKind::Redirected, u"[::1]:8080"_s);
    row("user name", 302, "https://api.example@evil.example/", ErrorKind::Redirected, u"evil.example"_s);
    row("other letters", 302, "https://\xd0\xb0pi.example/", ErrorKind::Redirected, u"xn--pi-6kc.example"_s);
    row("same host", 308, "/login", ErrorKind::Redirected, u"api.example:444"_s);
    row("not modified", 304, "", ErrorKind::NotUnderstood, u"304"_s);
    row("no target", 302, "", ErrorKind::NotUnderstood, u"302"_s);
    row("no host", 302, "mailto:a", ErrorKind::NotUnderstood, u"302"_s);
    row("no redirect", 404, "https://evil.example/x", ErrorKind::UserNotFound, QString());
}

void HttpResponseTest::namesTheTarget()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    api::Response response{
        .status = status, .url = QUrl(u"https://api.example:444/v4"_s), .headers = {}, .body = {}};
    if (!location.isEmpty())
        response.headers = {{"Location", location}};
    const auto error = api::errorOf(response, QDateTime::currentDateTimeUtc());
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->httpStatus, status);
    if (kind == ErrorKind::Redirected)
        QCOMPARE(error->detail, detail);
    QVERIFY2(error->detail.contains(detail), qPrintable(error->detail));
}

void HttpResponseTest::aGoodAnswerIsNoError()
{
    QVERIFY(!api::errorOf({.status = 200, .url = {}, .headers = {}, .body = {}}, {}).has_value());
}

void HttpResponseTest::findsHeadersInAnyCase()
{
    const api::Response response{
        .status = 200, .url = {}, .headers = {{"cf-RAY", "1"}, {"Retry-After", "7"}}, .body = {}};
    QCOMPARE(response.header("CF-Ray"), "1");
    QCOMPARE(response.header("absent"), "");
    QCOMPARE(api::retryAfterOf(response, {}),
             std::optional<std::chrono::milliseconds>(std::chrono::seconds(7)));
}

QTEST_GUILESS_MAIN(HttpResponseTest)
#include "tst_http_response.moc"
