// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fault.h"

namespace faults {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using test_support::HttpServer;

namespace {

QString toldOf(const QString &target)
{
    return u"The server answered with a redirect to %1. Redirects are never followed, so that no credential "
           "reaches another host."_s.arg(target);
}

// A redirect from the plain server, or from the secure one.
Fault redirect(const QByteArray &name, int status, const std::function<QString(Stage &)> &target,
               const QString &shown, bool isSecure = false)
{
    const auto arrange = [=](Stage &stage) {
        if (isSecure)
            stage.secure = std::make_unique<HttpServer>(
                test_support::readTlsIdentity(QStringLiteral(RISKSCOPE_TEST_DATA "/tls/good.pem")));
        const QString location = target(stage);
        stage.faulty().respond(status, {}, {{"Location", location.toUtf8()}});
        return stage.faulty().baseUrl();
    };
    return {name, arrange, ErrorKind::Redirected, toldOf(shown)};
}

std::function<QString(Stage &)> to(const QString &location)
{
    return [location](Stage &) { return location; };
}

} // namespace

QList<Fault> redirectFaults()
{
    const auto otherPort = [](Stage &stage) { return stage.other.baseUrl(); };
    const auto itself = [](Stage &stage) { return stage.plain.baseUrl() + u"/elsewhere"_s; };
    const QString here = u"127.0.0.1:PORT"_s;
    const QString other = u"127.0.0.1:OTHER"_s;
    return {
        redirect("301 to another port", 301, otherPort, other),
        redirect("302 to another port", 302, otherPort, other),
        redirect("303 to another port", 303, otherPort, other),
        redirect("305 to another port", 305, otherPort, other),
        redirect("307 to another port", 307, otherPort, other),
        redirect("308 to another port", 308, otherPort, other),
        redirect("301 on the same origin", 301, itself, here),
        redirect("302 relative", 302, to(u"../../elsewhere"_s), here),
        redirect("307 absolute path", 307, to(u"/elsewhere"_s), here),
        redirect("302 to no scheme", 302, to(u"//api.example.com/v4"_s), u"api.example.com"_s),
        redirect("301 to another host", 301, to(u"https://api.example.com/v4"_s), u"api.example.com"_s),
        redirect("302 with a password", 302, to(u"https://ana:hush@api.example.com/"_s),
                 u"api.example.com"_s),
        redirect(
            "308 to itself", 308, [](Stage &stage) { return stage.plain.baseUrl(); }, here),
        redirect("307 from https to http", 307, otherPort, other, true),
        {"302 without a target", answering(302, {}), ErrorKind::NotUnderstood,
         u"The answer is not what the API documents: the HTTP status 302 is not expected here."_s},
        {"304",
         answeringRaw("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n",
                      test_support::AfterBytes::Close),
         ErrorKind::NotUnderstood,
         u"The answer is not what the API documents: the HTTP status 304 is not expected here."_s},
    };
}

} // namespace faults
