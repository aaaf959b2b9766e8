// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/behavior.h"
#include "app/session/connection.h"

#include <QObject>

#include <memory>

namespace api {
class HttpClient;
}

namespace session {

// What events mean: the account's behaviours where the credential may read them, else what is publicly known.
// Asked for once, after the first good lookup; a refusal is no error, and is not asked again.
class BehaviorList : public QObject
{
    Q_OBJECT

public:
    BehaviorList(api::HttpClient &client, Connection connection, QObject *parent = nullptr);
    ~BehaviorList() override;

    void setConnection(Connection connection);
    void setLimits(const api::RequestLimits &limits); // from the next request on
    void load();

    // See core::behaviorNamed().
    [[nodiscard]] std::optional<core::Behavior> of(const QString &eventName) const;
    // Whether these are the account's own.
    [[nodiscard]] bool isOfAccount() const;

Q_SIGNALS:
    void changed();

private:
    void ask(api::Access access);
    void finish(const core::Result<core::Behaviors> &result);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace session
