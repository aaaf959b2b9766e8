// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/echoing_answers.h"

namespace test_support {

namespace {

Headers echoing(const QByteArray &said)
{
    const QByteArray bare = said.split(' ').constLast();
    return {{"X-Echo", said},
            {"cf-ray", "ray " + said},
            {"Set-Cookie", "token=" + bare},
            {"Retry-After", said},
            {"Ratelimit", '"' + said + R"(";r=50;t=30)"},
            {"WWW-Authenticate", R"(Basic realm=")" + said + '"'},
            {"Location",
             "http://me:" + bare + "@a." + bare + ".example.org/" + bare + "?t=" + bare + '#' + bare}};
}

QByteArray goodBody(const HttpRequest &request, const QByteArray &scene, const QByteArray &said)
{
    const QByteArray note = scene == "notes" ? said : "a note";
    QByteArray result = R"({"name":"Ana","risk_level":"low","events":[{"id":"1","risk_level":"low"}]})";
    if (request.target().endsWith("/tokens/verify"))
        result = R"({"status":")" + (scene == "status" ? said : "active") + "\"}";
    else if (request.target().endsWith("/summary"))
        result = R"({"users":[]})";
    return R"({"success":true,"errors":[],"messages":[{"code":1,"message":")" + note + R"("}],"result":)" +
           result + '}';
}

} // namespace

QByteArray saidBy(const HttpRequest &request)
{
    QByteArrayList said;
    for (const char *name : {"Authorization", "X-Auth-Email", "X-Auth-Key", "Proxy-Authorization"})
        said += request.header(name);
    return said.join(' ').trimmed();
}

Answer answerTo(const HttpRequest &request)
{
    const QByteArray said = saidBy(request);
    const QByteArray scene = request.target().split('/').value(3);
    if (const int status = scene.toInt(); status != 0) {
        return httpAnswer(status,
                          R"({"success":false,"errors":[{"code":1,"message":"bad )" + said +
                              R"(","error_chain":[{"code":2,"message":")" + said + R"("}]}],"x":")" + said +
                              "\"}",
                          echoing(said));
    }
    if (scene == "text")
        return httpAnswer(200, said + " is no JSON", echoing(said));
    if (scene == "garbage")
        return {.bytes = said + "\r\n\r\n" + said};
    if (scene == "type")
        return httpAnswer(200, R"({"success":true,"result":{")" + said + R"(":1,"events":")" + said + "\"}}",
                          echoing(said));
    return httpAnswer(200, goodBody(request, scene, said), echoing(said));
}

} // namespace test_support
