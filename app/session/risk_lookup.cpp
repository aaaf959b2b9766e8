// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/risk_lookup.h"

#include "app/api/lookup_job.h"
#include "app/api/wanted_person.h"
#include "app/core/visible_text.h"

namespace session {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;
using core::UserRisk;

QString textOf(const core::Person &person)
{
    QStringList parts = {core::cutTo(person.name, core::kShownName),
                         core::cutTo(person.email, core::kShownName)};
    parts.removeAll(QString());
    return parts.isEmpty() ? person.userId : parts.join(", "_L1);
}

RiskLookup::RiskLookup(api::HttpClient &client, Connection connection, RiskQuestion question, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_connection(std::move(connection))
    , m_question(std::move(question))
{}

RiskLookup::~RiskLookup() = default;

void RiskLookup::start()
{
    m_access.start(m_connection, [this](Result<api::Access> access) {
        if (access)
            ask(*std::move(access));
        else
            Q_EMIT finished(std::unexpected(std::move(access.error())));
    });
}

void RiskLookup::ask(api::Access access)
{
    m_job = new api::LookupJob(m_client,
                               {std::move(access.endpoint), m_question.userId, std::move(access.credential),
                                access.limits, m_question.continued},
                               this);
    connect(m_job, &api::LookupJob::progressed, this, &RiskLookup::progressed);
    connect(m_job, &api::LookupJob::decoding, this, &RiskLookup::decoding);
    connect(m_job, &api::LookupJob::waiting, this, &RiskLookup::waiting);
    connect(m_job, &api::LookupJob::finished, this, &RiskLookup::readResult);
    m_job->start();
}

void RiskLookup::readResult(const Result<UserRisk> &result)
{
    stop();
    // A page that is missing says nothing of somebody whose pages were there.
    if (result || result.error().kind != ErrorKind::UserNotFound || !m_question.person ||
        m_question.continued) {
        Q_EMIT finished(result);
        return;
    }
    if (const QString other = std::exchange(m_question.otherUserId, {});
        !other.isEmpty() && other != m_question.userId) {
        m_question.userId = other;
        start();
        return;
    }
    Q_EMIT finished(std::unexpected(api::errorFor(*m_question.person, result.error())));
}

void RiskLookup::stop()
{
    m_access.stop();
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job->deleteLater();
    m_job = nullptr;
}

void RiskLookup::retryNow()
{
    if (m_job)
        m_job->retryNow();
}

} // namespace session
