// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/api/wanted_person.h"

#include <QObject>

#include <chrono>

namespace api {

class HttpClient;
class PersonJob;

// Finds out who is meant: among the scored users, else, where the credential may, in the whole account.
// Destroying it cancels it silently.
class FindPersonJob : public QObject
{
    Q_OBJECT

public:
    // `users` is not null.
    FindPersonJob(HttpClient &client, Access access, core::SharedScoredUsers users, WantedPerson wanted,
                  QObject *parent = nullptr);
    ~FindPersonJob() override;

    void start();  // emits nothing from within
    void cancel(); // finishes with ErrorKind::Cancelled

Q_SIGNALS:
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    // One or more people. PersonNotFound: the account has nobody who fits; PersonNotListed: no scored user
    // fits, and the credential may not search the account, or that is too large. Both with wantedText().
    void finished(const core::Result<core::People> &result);

private:
    void searchAccount();
    void finish(const core::Result<core::People> &result);

    HttpClient &m_client;
    Access m_access;
    core::SharedScoredUsers m_users;
    WantedPerson m_wanted;
    PersonJob *m_search = nullptr; // a child
    bool m_isFinished = false;
};

} // namespace api
