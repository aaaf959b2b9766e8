// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/connection.h"
#include "tests/support/http_server.h"

#include <QMap>

namespace test_support {

inline constexpr auto kAccountId = "023e105f4ecef8ad9ca31a8372d0c353";

// What an endpoint says. An empty body is never answered.
struct Saying
{
    int status = 200;
    QByteArray body = {};
    Headers headers = {};
};

[[nodiscard]] inline Saying refusedBy(int status, int code)
{
    return {status, R"({"success":false,"messages":[],"result":null,"errors":[{"code":)" +
                        QByteArray::number(code) + R"(,"message":"no"}]})"};
}

[[nodiscard]] inline Saying success(const QByteArray &result)
{
    return {200, R"({"success":true,"errors":[],"messages":[],"result":)" + result + '}'};
}

// One user of a list, with the key that the list has for ids.
[[nodiscard]] inline QByteArray listed(const char *idKey, const QByteArray &id, const QByteArray &name,
                                       const QByteArray &email, const QByteArray &more = {})
{
    return R"({")" + QByteArray(idKey) + R"(":")" + id + R"(","name":")" + name + R"(","email":")" + email +
           '"' + more + '}';
}

// The provider with one account.
class AccountServer
{
public:
    Saying summary = success(R"({"users":[]})");
    Saying people = success("[]"); // access/users
    Saying behaviors = success(R"({"behaviors":{}})");
    Saying stranger = refusedBy(404, 1000); // the risk of anybody else
    QMap<QByteArray, Saying> risks = {};

    AccountServer()
    {
        m_server.respondWith([this](const HttpRequest &request) { return answerTo(request.target()); });
    }

    void list(const QByteArrayList &users) { summary = success(R"({"users":[)" + users.join(',') + "]}"); }
    void know(const QByteArrayList &users) { people = success('[' + users.join(',') + ']'); }
    void score(const QByteArray &id, const QByteArray &name)
    {
        risks.insert(id, success(R"({"name":")" + name + R"(","events":[],"risk_level":"low"})"));
    }

    [[nodiscard]] HttpServer &http() { return m_server; }
    // What was asked for, in order: "summary", "users", "behaviors" or an id.
    [[nodiscard]] QByteArrayList asked() const
    {
        QByteArrayList names;
        for (const HttpRequest &request : m_server.requests())
            names += nameOf(request.target());
        return names;
    }
    [[nodiscard]] session::Connection connection(const QByteArray &token = "t0ken") const
    {
        session::Connection connection = session::chooseConnection(
            {.baseUrl = m_server.baseUrl(), .account = QString::fromLatin1(kAccountId)}, {});
        connection.credential =
            session::fixedCredential(api::bearerToken(token, QStringLiteral("test")).value());
        connection.limits.maxRetries = 0;
        return connection;
    }

private:
    [[nodiscard]] static QByteArray nameOf(const QByteArray &target)
    {
        return target.split('?').constFirst().split('/').constLast();
    }
    [[nodiscard]] Answer answerTo(const QByteArray &target) const
    {
        const QByteArray name = nameOf(target);
        const Saying saying = name == "summary"     ? summary
                              : name == "users"     ? people
                              : name == "behaviors" ? behaviors
                                                    : risks.value(name, stranger);
        return saying.body.isEmpty() ? Answer{{}, AfterBytes::KeepOpen}
                                     : httpAnswer(saying.status, saying.body, saying.headers);
    }

    HttpServer m_server;
};

} // namespace test_support
