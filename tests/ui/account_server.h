// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/event_samples.h"
#include "tests/support/http_server.h"

#include <algorithm>

namespace test_support {

// One of an account's scored users, as the provider lists them.
struct AccountUser
{
    QByteArray id;
    QByteArray name;
    QByteArray email;
    QByteArray level = "low";
    int events = 1;
};

inline constexpr auto kAnaId = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
inline constexpr auto kBrunoId = "45e54c08-861d-4541-89dd-d3ddc4c36627";
inline constexpr auto kAnabelaId = "bd3b998c-c9e7-4234-ad74-f5fef6b0674b";

[[nodiscard]] inline QList<AccountUser> fewUsers()
{
    return {{kBrunoId, "Bruno Reis", "bruno@example.com", "medium", 3},
            {kAnaId, "Ana Sousa", "ana.sousa@example.com", "high", 55},
            {kAnabelaId, "Anabela Lima", "anabela@example.com", "low", 1},
            {"none", "Carla Nobody", "carla@example.com", "low", 2}};
}

[[nodiscard]] inline QByteArray usersAnswer(const QList<AccountUser> &users, const QByteArray &more = {})
{
    QByteArray list;
    for (const AccountUser &user : users) {
        list += list.isEmpty() ? "" : ",";
        list += "{\"user_id\":\"" + user.id + "\",\"name\":\"" + user.name + "\",\"email\":\"" + user.email +
                "\",\"event_count\":" + QByteArray::number(user.events) +
                ",\"last_event\":\"2026-11-20T10:00:00Z\",\"max_risk_level\":\"" + user.level + "\"}";
    }
    return R"({"success":true,"errors":[],"messages":[],"result":{"users":[)" + list + "]}" + more + "}";
}

[[nodiscard]] inline QList<AccountUser> manyUsers(int count)
{
    QList<AccountUser> users;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        users.append({"182bd5e5-6e1a-4fe4-a799-" + number.rightJustified(12, '0'), "User " + number,
                      "user" + number + "@example.com", i % 10 == 0 ? "high" : "low", i % 50});
    }
    return users;
}

// Lists these users; Ana has 30 events, anybody else 4.
inline void serveAccount(HttpServer &server, const QList<AccountUser> &users)
{
    const QByteArray list = usersAnswer(users);
    server.respondWith([list](const HttpRequest &request) {
        if (request.target().contains("zt_risk_scoring/summary"))
            return httpAnswer(200, list);
        std::vector<EventSample> events;
        const int count = request.target().contains(kAnaId) ? 30 : 4;
        for (int i = 0; i < count; ++i)
            events.push_back(
                {i % 2 ? "Travel" : "File", i % 3 ? "low" : "high",
                 "2026-11-" + QByteArray::number(i % 28 + 1).rightJustified(2, '0') + "T09:00:00Z"});
        return httpAnswer(200, answerOf(events));
    });
}

[[nodiscard]] inline qsizetype requestsFor(const HttpServer &server, const QByteArray &part)
{
    return std::ranges::count_if(
        server.requests(), [&part](const HttpRequest &request) { return request.target().contains(part); });
}

} // namespace test_support
