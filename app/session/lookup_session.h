// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential_check_job.h"
#include "app/api/lookup_job.h"
#include "app/session/connection.h"
#include "app/session/event_list.h"
#include "app/session/lookup_state.h"

#include <QObject>

#include <memory>

namespace api {
class HttpClient;
}

namespace session {

// Looks up users one at a time and keeps what the window shows of them. At most one job runs; a new lookup
// ends it.
class LookupSession : public QObject
{
    Q_OBJECT

public:
    LookupSession(api::HttpClient &client, Connection connection, QObject *parent = nullptr);
    ~LookupSession() override;

    [[nodiscard]] const LookupState &state() const { return m_state; }
    [[nodiscard]] EventList &events() { return m_events; }
    [[nodiscard]] QString connectionName() const { return m_connection.name; }
    [[nodiscard]] QString accountId() const; // empty where there is none
    [[nodiscard]] QString baseUrl() const;   // empty where there is none
    [[nodiscard]] QString proxy() const; // on the way there, without its password; empty where there is none

    // `user` as typed or pasted. Malformed input fails without a request.
    void lookUp(const QString &user);
    void refresh();  // asks again for the user on screen, else for the last one asked for
    void tryAgain(); // asks again for what was asked for last
    void cancel();   // goes back to the state before; a first lookup fails with ErrorKind::Cancelled
    void retryNow();

    // Asks for the page behind those on screen, where that user's answer is partial.
    void fetchNextPage();

    // Tries the credential beside any lookup; the last test counts. Ends with credentialTested().
    void testCredential();
    void cancelTest();

    // See api::HttpClient::trustCaFile().
    [[nodiscard]] core::Result<void> trustCaFile(const QString &path);

Q_SIGNALS:
    void stateChanged(const session::LookupState &state);
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void answerRead(qint64 readBytes, qint64 totalBytes); // decoded so far, of an answer that is here
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    void testWaiting(std::chrono::milliseconds wait, const core::Error &reason);
    void credentialTested(const core::Result<core::CredentialCheck> &result);

private:
    void run(const QString &user, core::Result<api::LookupRequest> request);
    void setState(LookupState state);
    void finishLookup(const core::Result<core::UserRisk> &result);
    void fail(const core::Error &error);
    [[nodiscard]] core::Result<api::LookupRequest> requestFor(const QString &user) const;

    api::HttpClient &m_client;
    Connection m_connection;
    EventList m_events;
    LookupState m_state;
    QString m_lastUser;         // as typed
    QString m_lastUserId;       // of the same, empty where it was malformed
    bool m_wasNextPage = false; // what was asked for last
    LookupState m_stateBefore;  // what cancelling returns to
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    std::unique_ptr<api::LookupJob, DeleteLater> m_job;
    std::unique_ptr<api::CredentialCheckJob, DeleteLater> m_test;
};

} // namespace session
