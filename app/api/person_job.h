// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/core/person.h"
#include "app/core/user_query.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace api {

class HttpClient;

// Searches the account's users (access/users), which takes another permission than risk scores do. At most
// kMaxPeople are told. Destroying it cancels it silently.
class PersonJob : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaxPeople = 100;

    PersonJob(HttpClient &client, Access access, core::EmailQuery query, QObject *parent = nullptr);
    PersonJob(HttpClient &client, Access access, core::NameQuery query, QObject *parent = nullptr);
    ~PersonJob() override;

    void start();    // emits nothing from within
    void cancel();   // finishes with ErrorKind::Cancelled
    void retryNow(); // ends a wait for the next attempt

Q_SIGNALS:
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    // Nobody who fits is an empty list. The account may have more users than are read: then nobody who fits
    // is PersonNotListed, and those who fit a name are so only so far. PermissionMissing is common: not every
    // token may search.
    void finished(const core::Result<core::People> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace api
