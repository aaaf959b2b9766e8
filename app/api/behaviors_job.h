// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/core/behavior.h"

#include <QObject>

#include <memory>

namespace api {

class HttpClient;

// Fetches the account's risk behaviours (zt_risk_scoring/behaviors), which takes “Zero Trust Read”.
// Destroying it cancels it silently.
class BehaviorsJob : public QObject
{
    Q_OBJECT

public:
    BehaviorsJob(HttpClient &client, Access access, QObject *parent = nullptr);
    ~BehaviorsJob() override;

    void start(); // emits nothing from within

Q_SIGNALS:
    void finished(const core::Result<core::Behaviors> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace api
