// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/person_lookup.h"

#include "app/api/person_job.h"
#include "app/session/people.h"

#include <QtConcurrentRun>

namespace session {

using core::Error;
using core::ErrorKind;
using core::Result;

PersonLookup::PersonLookup(api::HttpClient &client, People &people, Connection connection,
                           api::WantedPerson query, QObject *parent, std::chrono::milliseconds believed)
    : QObject(parent)
    , m_client(client)
    , m_people(people)
    , m_connection(std::move(connection))
    , m_query(std::move(query))
    , m_believed(believed)
{
    connect(&m_people, &People::changed, this, &PersonLookup::followLoading);
    connect(&m_people, &People::progressed, this, &PersonLookup::progressed);
    connect(&m_people, &People::waiting, this, &PersonLookup::waiting);
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        if (m_step == Step::Searching)
            readFound(m_searching.result());
    });
}

PersonLookup::~PersonLookup() = default;

void PersonLookup::start()
{
    m_beganLoading = !m_people.users() && !m_people.isLoading();
    if (m_beganLoading)
        m_people.load(); // tells what comes of it, perhaps from within
    else
        followLoading();
}

void PersonLookup::retryNow()
{
    if (m_step == Step::Listing)
        m_people.retryNow();
    else if (m_job)
        m_job->retryNow();
}

void PersonLookup::stop()
{
    m_step = Step::Done;
    m_access.stop();
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job->deleteLater();
    m_job = nullptr;
}

void PersonLookup::followLoading()
{
    if (m_step != Step::Listing || (m_isRefreshing && m_people.isLoading()))
        return;
    if (m_isRefreshing && m_people.problem()) {
        askAccount(); // the older list has to do
        return;
    }
    // Those that are here count while newer ones are on their way.
    if (m_people.users()) {
        search(m_people.users());
    } else if (!m_people.isLoading() && m_people.problem()) {
        const Error problem = *m_people.problem();
        // The credential may be good for the account nevertheless.
        if (problem.kind != ErrorKind::PermissionMissing) {
            finish(std::unexpected(problem));
            return;
        }
        m_listProblem = problem;
        askAccount();
    }
}

void PersonLookup::search(const core::SharedScoredUsers &users)
{
    m_step = Step::Searching;
    m_searched = users;
    m_searching.setFuture(
        QtConcurrent::run([users, query = m_query] { return api::findScored(*users, query); }));
}

void PersonLookup::readFound(const core::People &found)
{
    const bool isOld = m_searched->fetchedAt.msecsTo(QDateTime::currentDateTimeUtc()) >= m_believed.count();
    if (!found.isEmpty()) {
        finish(found);
    } else if (isOld && !m_beganLoading && !m_isRefreshing) {
        m_step = Step::Listing;
        m_isRefreshing = true;
        if (m_people.isLoading())
            return; // a newer one is on its way
        m_beganLoading = true;
        m_people.refresh();
    } else {
        askAccount();
    }
}

void PersonLookup::askAccount()
{
    m_step = Step::Asking;
    m_access.start(m_connection, [this](Result<api::Access> access) {
        if (!access) {
            finish(std::unexpected(std::move(access.error())));
            return;
        }
        m_job = std::visit(
            [&](const auto &query) { return new api::PersonJob(m_client, *std::move(access), query, this); },
            m_query);
        connect(m_job, &api::PersonJob::waiting, this, &PersonLookup::waiting);
        connect(m_job, &api::PersonJob::finished, this, &PersonLookup::finishAccount);
        m_job->start();
    });
}

void PersonLookup::finishAccount(const Result<core::People> &found)
{
    const Result<core::People> judged = api::judgeSearch(found, m_query, m_searched && m_searched->isPartial);
    if (!judged && api::isSearchRefused(judged.error()) && m_listProblem)
        finish(std::unexpected(*m_listProblem));
    else
        finish(judged);
}

void PersonLookup::finish(const Result<core::People> &result)
{
    if (m_step == Step::Done)
        return;
    stop();
    Q_EMIT finished(result);
}

} // namespace session
