// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/lookup_session.h"

namespace session {

using namespace core;

LookupSession::LookupSession(QNetworkAccessManager &network, Connection connection, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_connection(std::move(connection))
{}

// The job must not outlive the session: nobody would be there to hear it.
LookupSession::~LookupSession()
{
    delete m_job.release();
}

QString LookupSession::accountId() const
{
    return m_connection.endpoint ? m_connection.endpoint->accountId : QString();
}

QString LookupSession::baseUrl() const
{
    return m_connection.endpoint ? m_connection.endpoint->baseUrl.toString() : QString();
}

Result<api::LookupRequest> LookupSession::requestFor(const QString &user) const
{
    auto userId = api::parseUserId(user);
    if (!userId)
        return std::unexpected(userId.error());
    if (!m_connection.endpoint)
        return std::unexpected(m_connection.endpoint.error());
    if (!m_connection.credential)
        return std::unexpected(m_connection.credential.error());
    return api::LookupRequest{*m_connection.endpoint, *userId, *m_connection.credential, m_connection.limits};
}

void LookupSession::lookUp(const QString &user)
{
    if (!std::holds_alternative<Loading>(m_state))
        m_stateBefore = m_state;
    if (m_job) {
        m_job->disconnect(this);
        m_job.reset();
    }
    auto request = requestFor(user);
    m_lastUser = user;
    m_lastUserId = request ? request->userId : QString();
    if (!request) {
        fail(request.error());
        return;
    }
    m_job.reset(new api::LookupJob(m_network, *std::move(request)));
    connect(m_job.get(), &api::LookupJob::progressed, this, &LookupSession::progressed);
    connect(m_job.get(), &api::LookupJob::waiting, this, &LookupSession::waiting);
    connect(m_job.get(), &api::LookupJob::finished, this, &LookupSession::finishLookup);
    setState(Loading{user, shownUser(m_state)});
    m_job->start();
}

void LookupSession::refresh()
{
    if (const ShownUser shown = shownUser(m_state))
        lookUp(shown->provenance.userId);
    else
        tryAgain();
}

void LookupSession::tryAgain()
{
    if (!m_lastUser.isEmpty())
        lookUp(m_lastUser);
}

void LookupSession::cancel()
{
    if (m_job)
        m_job->cancel();
}

void LookupSession::retryNow()
{
    if (m_job)
        m_job->retryNow();
}

void LookupSession::finishLookup(const Result<UserRisk> &result)
{
    m_job->disconnect(this);
    m_job.reset();
    if (result) {
        const auto shown = std::make_shared<const UserRisk>(*result);
        m_events.setStore(shown->record.events);
        setState(Ready{shown});
    } else if (result.error().kind == ErrorKind::Cancelled && !std::holds_alternative<Idle>(m_stateBefore)) {
        setState(m_stateBefore);
    } else {
        fail(result.error());
    }
}

void LookupSession::fail(const Error &error)
{
    const ShownUser shown = shownUser(m_state);
    const bool isRefresh = shown && shown->provenance.userId == m_lastUserId;
    setState(Failed{m_lastUser, error, shown, isRefresh});
}

void LookupSession::setState(LookupState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace session
