// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/credential_check.h"
#include "app/core/user_query.h"
#include "app/session/answer_reading.h"
#include "app/session/ca_trust.h"
#include "app/session/credential_trial.h"
#include "app/session/event_list.h"
#include "app/session/lookup_state.h"
#include "app/session/risk_lookup.h"

#include <QObject>

namespace api {
class HttpClient;
}

namespace session {

class People;
class PersonLookup;

// Looks up users one at a time and keeps what the window shows of them. At most one lookup runs; a new one
// ends it. The credential is read for each request and goes with it.
class LookupSession : public QObject
{
    Q_OBJECT

public:
    LookupSession(api::HttpClient &client, People &people, Connection connection, QObject *parent = nullptr);
    ~LookupSession() override;

    // Whom to ask from now on. Ends what runs and goes to Idle. Where the profile's CA file can't be trusted,
    // every request fails with that error; each lookup tries it again.
    void setConnection(Connection connection);
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    // From the next request on.
    void setLimits(const api::RequestLimits &limits) { m_connection.limits = limits; }

    [[nodiscard]] const LookupState &state() const { return m_state; }
    [[nodiscard]] EventList &events() { return m_events; }
    [[nodiscard]] const core::Profile &profile() const { return m_connection.profile; }
    [[nodiscard]] QString connectionName() const { return profile().name; }
    [[nodiscard]] QString accountId() const // empty where there is none
    {
        return m_connection.endpoint ? m_connection.endpoint->accountId : QString();
    }
    [[nodiscard]] QString baseUrl() const; // empty where there is none
    [[nodiscard]] QString proxy() const; // on the way there, without its password; empty where there is none

    // As typed or pasted: an id, an e-mail address, a name, or a whole answer. Malformed input fails without
    // a request. Whoever is meant by an address or a name is found first; several are state Choosing.
    void lookUp(const QString &user);
    // Somebody who was found already.
    void lookUpPerson(const core::Person &person);
    // Shows an earlier answer again, without a request;
    // it was found as `person` by what was `typed` then, if it was.
    void show(const ShownUser &user, const std::optional<core::Person> &person = {},
              const QString &typed = {});
    // Shows a saved answer, without a request. An empty name stands for one that was pasted.
    void openAnswer(const QByteArray &answer, const QString &fileName);
    void openFile(const QString &path);

    void refresh();  // asks again for the user on screen, else for what was asked for last
    void tryAgain(); // asks again for what was asked for last
    // Goes back to the state before, from a choice as well; a first lookup fails with ErrorKind::Cancelled.
    void cancel();
    void retryNow();

    // Asks for the page behind those on screen, where that user's answer is partial.
    void fetchNextPage();

    // Tries the credential of a connection, this one or another, beside any lookup. Ends with
    // credentialTested(); one that is under way ends first, cancelled.
    void testCredential(const Connection &connection) { m_trial.start(connection); }
    void cancelTest() { m_trial.cancel(); }

    // The CA file of the settings or the command line, see api::HttpClient::trustCaFile(). A profile's own
    // comes before it.
    [[nodiscard]] core::Result<void> trustCaFile(const QString &path) { return m_trust.setCommon(path); }

Q_SIGNALS:
    void stateChanged(const session::LookupState &state);
    void connectionChanged();
    void unblocked(); // the profile's CA file is trusted at last, so connection() can be asked
    void userLeft();  // whoever is on screen is about to give way, and all that is shown of them still is
    // A lookup brought an answer: not told of those that are only shown again, nor of files.
    void userFound(const session::ShownUser &user);
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void answerRead(qint64 readBytes, qint64 totalBytes); // decoded so far, of an answer that is here
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    void testWaiting(std::chrono::milliseconds wait, const core::Error &reason);
    void credentialTested(const core::Result<core::CredentialCheck> &result);

private:
    // As it was typed, where that was not the id.
    [[nodiscard]] QString shownName(const QString &userId) const
    {
        return m_shownFrom && !m_shownAs.isEmpty() ? m_shownAs : userId;
    }
    void begin(const QString &user, std::function<void()> again);
    void end();
    void resolve(const std::variant<core::EmailQuery, core::NameQuery> &query);
    void choose(const core::Result<core::People> &found);
    void match(const core::Person &person);
    void askForRisk(const RiskQuestion &question);
    void finishLookup(const core::Result<core::UserRisk> &result);
    void setShown(const ShownUser &user);
    void showLoading();
    void fail(const core::Error &error);
    void setState(LookupState state);
    void trustOfProfile();

    api::HttpClient &m_client;
    People &m_people;
    Connection m_connection;
    std::optional<api::Endpoint> m_blocked; // whom to ask once the profile's CA file can be trusted
    EventList m_events;
    LookupState m_state;
    LookupState m_stateBefore;               // what cancelling returns to
    LookupState m_stateBeforeChoice;         // the same, while people are to be chosen from
    std::optional<core::Person> m_shownFrom; // who was matched when the user on screen was looked up
    QString m_shownAs;                       // what was typed then
    QString m_user;                          // what was asked for last, as typed
    RiskQuestion m_question;                 // of the same; without an id where none is known
    std::function<void()> m_again;           // asks for the same once more; empty where nothing was asked for
    PersonLookup *m_personLookup = nullptr;  // a child
    RiskLookup *m_riskLookup = nullptr;      // a child
    AnswerReading m_reading;
    CaTrust m_trust;
    CredentialTrial m_trial;
};

} // namespace session
