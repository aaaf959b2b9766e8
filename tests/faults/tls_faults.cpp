// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fault.h"

namespace faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::HttpServer;

namespace {

QString notVerified(const QString &why)
{
    return u"The server's identity could not be verified: %1."_s.arg(why);
}

// Every run trusts the authority beside the identities.
std::function<QString(Stage &)> as(const QString &identity)
{
    return [identity](Stage &stage) {
        stage.secure = std::make_unique<HttpServer>(
            test_support::readTlsIdentity(QStringLiteral(RISKSCOPE_TEST_DATA "/tls/") + identity));
        stage.secure->respond(200, goodBody());
        return stage.secure->baseUrl();
    };
}

std::function<QString(Stage &)> secureOnPlain(Arrange arrange)
{
    return [arrange = std::move(arrange)](Stage &stage) {
        arrange(stage.plain);
        return stage.plain.baseUrl().replace(u"http://"_s, u"https://"_s);
    };
}

} // namespace

QList<Fault> tlsFaults()
{
    const QString noHandshake = notVerified(u"the secure connection could not be set up"_s);
    return {
        {"good certificate", as(u"good.pem"_s), {}},
        {"self-signed", as(u"self_signed.pem"_s), ErrorKind::TlsFailed,
         notVerified(u"the certificate is self-signed"_s), 0},
        {"expired", as(u"expired.pem"_s), ErrorKind::TlsFailed, notVerified(u"the certificate has expired"_s),
         0},
        {"not valid yet", as(u"not_yet_valid.pem"_s), ErrorKind::TlsFailed,
         notVerified(u"the certificate is not valid yet"_s), 0},
        {"wrong host", as(u"wrong_host.pem"_s), ErrorKind::TlsFailed,
         notVerified(u"the certificate is for another host"_s), 0},
        {"unknown issuer", as(u"unknown_issuer.pem"_s), ErrorKind::TlsFailed,
         notVerified(u"the certificate's issuer is not known"_s), 0},
        {"self-signed is not tried again", as(u"self_signed.pem"_s), ErrorKind::TlsFailed,
         notVerified(u"the certificate is self-signed"_s), 0, 0, retriedOnce()},
        {"plaintext on the TLS port",
         secureOnPlain([](HttpServer &server) { server.greetWith("HTTP/1.1 400 Bad Request\r\n\r\n"); }),
         ErrorKind::TlsFailed, noHandshake, 0},
        {"silence within the handshake", secureOnPlain([](HttpServer &) {}), ErrorKind::TimedOut,
         u"The provider did not answer completely within the time limit."_s, 0, 0, within(500ms)},
    };
}

} // namespace faults
