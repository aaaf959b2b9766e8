// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/program_run.h"
#include "tests/support/http_server.h"

#include <QMap>

namespace test_support {

// An account whose users are listed as told; every one of them has a low risk, unless unknown.
class AccountServer
{
public:
    AccountServer()
    {
        m_server.respondWith([this](const HttpRequest &request) { return answerTo(request); });
    }

    QByteArray scored; // the objects of the summary
    QByteArray people; // those of access/users
    int summaryStatus = 200;
    int peopleStatus = 200;
    QMap<QByteArray, int> statusOf; // of a search for what holds this
    int accountPages = 1;           // that access/users announces
    QList<QByteArray> unknown;      // ids of whom the provider knows no risk

    // How often a path that ends so was asked for, whatever its query.
    [[nodiscard]] qsizetype asked(const QByteArray &path) const
    {
        return std::ranges::count_if(m_server.requests(), [&path](const HttpRequest &request) {
            return request.target().split('?').constFirst().endsWith(path);
        });
    }
    [[nodiscard]] const HttpServer &server() const { return m_server; }

    [[nodiscard]] QStringList line(const QStringList &command) const
    {
        return command + QStringList{QStringLiteral("--account"),     kAccount,
                                     QStringLiteral("--base-url"),    m_server.baseUrl(),
                                     QStringLiteral("--max-retries"), QStringLiteral("0")};
    }

private:
    [[nodiscard]] Answer answerTo(const HttpRequest &request) const
    {
        const QByteArray path = request.target().split('?').constFirst();
        if (path.endsWith("/zt_risk_scoring/summary"))
            return answer(summaryStatus, R"({"users":[)" + scored + "]}");
        if (path.endsWith("/access/users"))
            return answer(searchStatus(request.target()), '[' + people +
                                                              R"(],"result_info":{"total_pages":)" +
                                                              QByteArray::number(accountPages) + '}');
        const QByteArray id = path.split('/').constLast();
        return answer(unknown.contains(id) ? 404 : 200,
                      R"({"email":"of@example.com","name":"Of )" + id.right(2) +
                          R"(","risk_level":"low","events":[{"id":"a","name":"Travel","risk_level":"low",)"
                          R"("timestamp":"2026-11-20T10:00:00Z"}]})");
    }

    [[nodiscard]] int searchStatus(const QByteArray &target) const
    {
        for (const auto &[text, status] : statusOf.asKeyValueRange()) {
            if (target.contains(text))
                return status;
        }
        return peopleStatus;
    }

    [[nodiscard]] static Answer answer(int status, const QByteArray &result)
    {
        return status == 200
                   ? httpAnswer(200, R"({"success":true,"errors":[],"messages":[],"result":)" + result + '}')
                   : httpAnswer(status, R"({"success":false,"errors":[{"code":10000,"message":"no"}]})");
    }

    HttpServer m_server;
};

[[nodiscard]] inline QByteArray idOf(int number)
{
    return "00000000-0000-0000-0000-" + QByteArray::number(number).rightJustified(12, '0');
}

// One row of access/users.
[[nodiscard]] inline QByteArray accountUser(const QByteArray &id, const QByteArray &uid,
                                            const QByteArray &name, const QByteArray &email)
{
    return R"({"id":")" + id + R"(","uid":")" + uid + R"(","name":")" + name + R"(","email":")" + email +
           "\"}";
}

// One row of the summary.
[[nodiscard]] inline QByteArray scoredUser(int number, const QByteArray &name, const QByteArray &email,
                                           const QByteArray &level = "low", int events = 1)
{
    return R"({"user_id":")" + idOf(number) + R"(","name":")" + name + R"(","email":")" + email +
           R"(","event_count":)" + QByteArray::number(events) + R"(,"last_event":"2026-11-20T10:00:0)" +
           QByteArray::number(number % 10) + R"(Z","max_risk_level":")" + level + "\"}";
}

} // namespace test_support
