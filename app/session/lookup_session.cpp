// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/lookup_session.h"

#include "app/api/http_client.h"
#include "app/api/proxy.h"
#include "app/core/shared_large.h"

namespace session {

using namespace core;

LookupSession::LookupSession(api::HttpClient &client, Connection connection, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_connection(std::move(connection))
{}

// The jobs must not outlive the session: nobody would be there to hear it.
LookupSession::~LookupSession()
{
    delete m_job.release();
    delete m_test.release();
}

QString LookupSession::accountId() const
{
    return m_connection.endpoint ? m_connection.endpoint->accountId : QString();
}

QString LookupSession::baseUrl() const
{
    return m_connection.endpoint ? m_connection.endpoint->baseUrl.toString() : QString();
}

QString LookupSession::proxy() const
{
    return m_connection.endpoint ? api::effectiveProxy(m_connection.endpoint->baseUrl) : QString();
}

Result<void> LookupSession::trustCaFile(const QString &path)
{
    return m_client.trustCaFile(path);
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
    run(user, requestFor(user));
}

void LookupSession::fetchNextPage()
{
    const ShownUser shown = shownUser(m_state);
    if (!shown)
        return;
    auto request = requestFor(shown->provenance.userId);
    if (request)
        request->continued = shown;
    run(shown->provenance.userId, std::move(request));
}

void LookupSession::run(const QString &user, Result<api::LookupRequest> request)
{
    if (!std::holds_alternative<Loading>(m_state))
        m_stateBefore = m_state;
    if (m_job) {
        m_job->disconnect(this);
        m_job.reset();
    }
    m_lastUser = user;
    m_lastUserId = request ? request->userId : QString();
    m_wasNextPage = request && request->continued;
    if (!request) {
        fail(request.error());
        return;
    }
    m_job.reset(new api::LookupJob(m_client, *std::move(request)));
    connect(m_job.get(), &api::LookupJob::progressed, this, &LookupSession::progressed);
    connect(m_job.get(), &api::LookupJob::decoding, this, &LookupSession::answerRead);
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
    if (m_wasNextPage)
        fetchNextPage();
    else if (!m_lastUser.isEmpty())
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

void LookupSession::testCredential()
{
    cancelTest();
    if (!m_connection.endpoint || !m_connection.credential) {
        Q_EMIT credentialTested(std::unexpected(m_connection.endpoint ? m_connection.credential.error()
                                                                      : m_connection.endpoint.error()));
        return;
    }
    // A person who tests wants to know what is wrong, not to wait until it is over.
    api::RequestLimits limits = m_connection.limits;
    limits.maxRetries = 0;
    m_test.reset(new api::CredentialCheckJob(
        m_client, {*m_connection.endpoint, *m_connection.credential, limits}, m_connection.unusedCredential));
    connect(m_test.get(), &api::CredentialCheckJob::waiting, this, &LookupSession::testWaiting);
    connect(m_test.get(), &api::CredentialCheckJob::finished, this,
            [this](const Result<CredentialCheck> &result) {
                cancelTest();
                Q_EMIT credentialTested(result);
            });
    m_test->start();
}

void LookupSession::cancelTest()
{
    if (!m_test)
        return;
    m_test->disconnect(this);
    m_test.reset();
}

void LookupSession::finishLookup(const Result<UserRisk> &result)
{
    m_job->disconnect(this);
    m_job.reset();
    if (result) {
        const ShownUser shown = shareLarge(std::make_unique<UserRisk>(*result), result->record.answer.size());
        const ShownUser before = shownUser(m_state);
        const bool isSameUser = before && before->provenance.userId == shown->provenance.userId;
        m_events.setStore(shown->record.events,
                          isSameUser ? EventList::Scope::Keep : EventList::Scope::Forget);
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
    // Pages that are there do not age because a further one is missing.
    const bool isRefresh = shown && shown->provenance.userId == m_lastUserId && !m_wasNextPage;
    setState(Failed{m_lastUser, error, shown, isRefresh});
}

void LookupSession::setState(LookupState state)
{
    m_state = std::move(state);
    // Nothing to go back to: what was on screen before may be let go.
    if (!std::holds_alternative<Loading>(m_state))
        m_stateBefore = Idle();
    Q_EMIT stateChanged(m_state);
}

} // namespace session
