// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/lookup_job.h"
#include "app/session/connection.h"
#include "app/session/event_list.h"
#include "app/session/lookup_state.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace session {

// Looks up users one at a time and keeps what the window shows of them. At most one job runs; a new lookup
// ends it.
class LookupSession : public QObject
{
    Q_OBJECT

public:
    LookupSession(QNetworkAccessManager &network, Connection connection, QObject *parent = nullptr);
    ~LookupSession() override;

    [[nodiscard]] const LookupState &state() const { return m_state; }
    [[nodiscard]] EventList &events() { return m_events; }
    [[nodiscard]] QString connectionName() const { return m_connection.name; }
    [[nodiscard]] QString accountId() const; // empty where there is none
    [[nodiscard]] QString baseUrl() const;   // empty where there is none

    // `user` as typed or pasted. Malformed input fails without a request.
    void lookUp(const QString &user);
    void refresh();  // asks again for the user on screen, else for the last one asked for
    void tryAgain(); // asks again for the last one asked for
    void cancel();   // goes back to the state before; a first lookup fails with ErrorKind::Cancelled
    void retryNow();

Q_SIGNALS:
    void stateChanged(const session::LookupState &state);
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);

private:
    void setState(LookupState state);
    void finishLookup(const core::Result<core::UserRisk> &result);
    void fail(const core::Error &error);
    [[nodiscard]] core::Result<api::LookupRequest> requestFor(const QString &user) const;

    QNetworkAccessManager &m_network;
    Connection m_connection;
    EventList m_events;
    LookupState m_state;
    QString m_lastUser;        // as typed
    QString m_lastUserId;      // of the same, empty where it was malformed
    LookupState m_stateBefore; // what cancelling returns to
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    std::unique_ptr<api::LookupJob, DeleteLater> m_job;
};

} // namespace session
