// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/person.h"
#include "app/core/scored_users.h"
#include "app/session/connection.h"

#include <QObject>

#include <memory>

namespace api {
class HttpClient;
}

namespace session {

// The account's scored users: asked for once, when somebody first needs them, and kept in memory only.
class People : public QObject
{
    Q_OBJECT

public:
    People(api::HttpClient &client, Connection connection, QObject *parent = nullptr);
    ~People() override;

    // Forgets the users and whatever is under way.
    void setConnection(Connection connection);
    void setLimits(const api::RequestLimits &limits); // from the next request on

    void load();     // nothing where they are here or on their way
    void refresh();  // asks again; the ones that are here stay until then
    void retryNow(); // ends a wait for the next attempt
    void cancel();   // what is under way; fails with ErrorKind::Cancelled

    [[nodiscard]] core::SharedScoredUsers users() const; // null until they came
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] const std::optional<core::Error> &problem() const; // why the last attempt brought none

Q_SIGNALS:
    void changed(); // users, loading or problem
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);

private:
    void ask(api::Access access);
    void finish(const core::Result<core::SharedScoredUsers> &result);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace session
