// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fault.h"

#include <QStringEncoder>

namespace faults {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using test_support::AfterBytes;

namespace {

QString notDocumented(const QString &why)
{
    return u"The answer is not what the API documents: %1."_s.arg(why);
}

QByteArray sentAs(const QByteArray &body, const QByteArray &encoding)
{
    return test_support::httpAnswer(200, body, {{"Content-Encoding", encoding}}).bytes;
}

const QString kTooLarge = u"The answer is larger than the limit of 1.00 MiB."_s;

api::RequestLimits atMost1MiB()
{
    return {.attemptTimeout = std::chrono::seconds(10), .maxRetries = 0, .maxBytes = 1024 * 1024};
}

QList<Fault> compressed()
{
    const QString corrupt = notDocumented(u"its compression is damaged"_s);
    const QByteArray good = gzipped(goodBody());
    QByteArray damaged = good;
    damaged[damaged.size() / 2] = static_cast<char>(~damaged[damaged.size() / 2]);
    const QByteArray bomb = gzipped(QByteArray(32 * 1024 * 1024, ' '));
    return {
        {"gzip", answeringRaw(sentAs(good, "gzip"), AfterBytes::Close), {}},
        {"gzip that is none", answeringRaw(sentAs(goodBody(), "gzip"), AfterBytes::Close),
         ErrorKind::NotUnderstood, corrupt},
        {"gzip damaged", answeringRaw(sentAs(damaged, "gzip"), AfterBytes::Close), ErrorKind::NotUnderstood,
         corrupt},
        {"gzip cut", answeringRaw(sentAs(good.first(good.size() / 2), "gzip"), AfterBytes::Close),
         ErrorKind::NotUnderstood,
         notDocumented(u"the answer is cut short: it ends inside a string at byte 63"_s)},
        {"gzip bomb", answeringRaw(sentAs(bomb, "gzip"), AfterBytes::Close), ErrorKind::TooLarge, kTooLarge,
         1, 0, atMost1MiB()},
    };
}

QList<Fault> large()
{
    const QByteArray blanks(3 * 1024 * 1024, ' ');
    const QByteArray head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    return {
        {"larger than the limit", answering(200, goodBody() + blanks), ErrorKind::TooLarge, kTooLarge, 1, 0,
         atMost1MiB()},
        {"larger, length not announced", answeringRaw(head + "\r\n" + blanks, AfterBytes::KeepOpen),
         ErrorKind::TooLarge, kTooLarge, 1, 0, atMost1MiB()},
        {"larger is announced",
         answeringRaw(head + "Content-Length: 99999999999999\r\n\r\n{", AfterBytes::KeepOpen),
         ErrorKind::TooLarge, kTooLarge, 1, 0, atMost1MiB()},
    };
}

QList<Fault> encoded()
{
    const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16LE)(QString::fromUtf8(goodBody()));
    return {
        {"UTF-16", answering(200, utf16, {{"Content-Type", "application/json; charset=utf-16"}}),
         ErrorKind::NotUnderstood, notDocumented(u"the answer is not UTF-8 text: it holds zero bytes"_s)},
        {"Latin-1", answering(200, goodBody().replace("Ana", "J\xe9r\xf4me")), ErrorKind::NotUnderstood,
         notDocumented(u"the answer is not valid UTF-8"_s)},
        {"charset that is not so",
         answering(200, goodBody(), {{"Content-Type", "text/plain; charset=koi8-r"}}),
         {}},
        {"no content type", answering(200, goodBody()), {}},
        {"byte order mark", answering(200, "\xEF\xBB\xBF" + goodBody()), {}},
    };
}

QList<Fault> strange()
{
    const QByteArray none = R"({"success":true,"errors":[],"messages":[])";
    const QByteArray page = "<!DOCTYPE html><title>Just a moment</title>";
    return {
        {"empty", answering(200, {}), ErrorKind::NotUnderstood, notDocumented(u"the answer is empty"_s)},
        {"204", answeringRaw("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", AfterBytes::Close),
         ErrorKind::NotUnderstood, notDocumented(u"the HTTP status 204 is not expected here"_s)},
        {"206", answering(206, goodBody().first(50)), ErrorKind::NotUnderstood,
         notDocumented(u"the HTTP status 206 is not expected here"_s)},
        {"web page", answering(200, page, {{"Content-Type", "text/html"}}), ErrorKind::NotUnderstood,
         notDocumented(u"the answer is a web page (HTML), not JSON"_s)},
        {"plain text", answering(200, "OK"), ErrorKind::NotUnderstood,
         notDocumented(u"the answer is plain text, not JSON"_s)},
        {"cut", answering(200, goodBody().first(60)), ErrorKind::NotUnderstood,
         notDocumented(u"the answer is cut short: it ends inside a string at byte 60"_s)},
        {"an array", answering(200, "[]"), ErrorKind::NotUnderstood,
         notDocumented(u"expected an object, found an array"_s)},
        {"result of a wrong type", answering(200, none + R"(,"result":[]})"), ErrorKind::NotUnderstood,
         notDocumented(u"result: expected an object or null, found an array"_s)},
        {"result null", answering(200, none + R"(,"result":null})"), {}},
        {"result absent", answering(200, none + "}"), {}},
        {"success false: permission", answering(200, refusalBody(R"({"code":10000,"message":"no"})")),
         ErrorKind::PermissionMissing,
         u"The credential is valid, but may not read risk scores of this account."_s},
        {"success false: rate", answering(200, refusalBody(R"({"code":971,"message":"slow down"})")),
         ErrorKind::RateLimited,
         u"The provider refuses more requests for now: too many were sent within five minutes."_s},
        {"success false: no reason", answering(200, refusalBody({})), ErrorKind::RequestRefused,
         u"The provider refused the request (HTTP 200). The account id, the base URL or the kind of "
         u"credential "
         "may be wrong."_s},
    };
}

} // namespace

QList<Fault> bodyFaults()
{
    return compressed() + large() + encoded() + strange();
}

} // namespace faults
