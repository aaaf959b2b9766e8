// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/find_person_job.h"

#include "app/api/person_job.h"

#include <QTimer>

namespace api {

FindPersonJob::FindPersonJob(HttpClient &client, Access access, core::SharedScoredUsers users,
                             WantedPerson wanted, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_access(std::move(access))
    , m_users(std::move(users))
    , m_wanted(std::move(wanted))
{}

FindPersonJob::~FindPersonJob() = default;

void FindPersonJob::start()
{
    core::People scored = findScored(*m_users, m_wanted);
    if (scored.isEmpty())
        return searchAccount();
    QTimer::singleShot(0, this, [this, found = std::move(scored)] { finish(found); });
}

void FindPersonJob::cancel()
{
    finish(core::failure(core::ErrorKind::Cancelled, {}));
}

void FindPersonJob::searchAccount()
{
    m_search = std::visit(
        [this](const auto &query) { return new PersonJob(m_client, m_access, query, this); }, m_wanted);
    connect(m_search, &PersonJob::waiting, this, &FindPersonJob::waiting);
    connect(m_search, &PersonJob::finished, this, [this](const core::Result<core::People> &found) {
        finish(judgeSearch(found, m_wanted, m_users->isPartial));
    });
    m_search->start();
}

void FindPersonJob::finish(const core::Result<core::People> &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_search) {
        m_search->disconnect(this);
        m_search->deleteLater();
    }
    Q_EMIT finished(result);
}

} // namespace api
