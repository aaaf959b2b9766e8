// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/wanted_person.h"
#include "app/session/access_reading.h"

#include <QFutureWatcher>
#include <QObject>

#include <chrono>

namespace api {
class HttpClient;
class PersonJob;
} // namespace api

namespace session {

class People;

// Finds the people whom an e-mail address or a name means: first among the scored users, which are loaded
// where they aren't here yet and anew where an old list has nobody, then in the account's list of users.
// Destroying it is giving up.
class PersonLookup : public QObject
{
    Q_OBJECT

public:
    // A list of scored users is believed for so long that somebody is not in it.
    static constexpr auto kBelieved = std::chrono::minutes(5);

    PersonLookup(api::HttpClient &client, People &people, Connection connection, api::WantedPerson query,
                 QObject *parent = nullptr, std::chrono::milliseconds believed = kBelieved);
    ~PersonLookup() override;

    void start();    // may finish from within
    void retryNow(); // ends a wait for the next attempt
    void stop();     // finishes nothing any more; the scored users go on loading
    // Whether it waits for scored users who are loaded only for it.
    [[nodiscard]] bool isLoadingUsers() const { return m_step == Step::Listing && m_beganLoading; }

Q_SIGNALS:
    // As of the scored users while they are loaded.
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    // One or several. PersonNotFound: the account's list has nobody who fits either. PersonNotListed: that
    // list may not be searched, or only in part. Where not even the scored users may be read, and searching
    // brings nothing, why. Any other error is one of the two requests'.
    void finished(const core::Result<core::People> &result);

private:
    void followLoading();
    void search(const core::SharedScoredUsers &users);
    void readFound(const core::People &found);
    void askAccount();
    void finishAccount(const core::Result<core::People> &found);
    void finish(const core::Result<core::People> &result);

    enum class Step : quint8 { Listing, Searching, Asking, Done };

    api::HttpClient &m_client;
    People &m_people;
    Connection m_connection;
    api::WantedPerson m_query;
    Step m_step = Step::Listing;
    std::chrono::milliseconds m_believed;
    bool m_beganLoading = false;
    bool m_isRefreshing = false; // an old list had nobody
    core::SharedScoredUsers m_searched;
    std::optional<core::Error> m_listProblem; // why the scored users may not be read
    QFutureWatcher<core::People> m_searching;
    AccessReading m_access;
    api::PersonJob *m_job = nullptr; // a child
};

} // namespace session
