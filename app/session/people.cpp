// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/people.h"

#include "app/api/scored_users_job.h"
#include "app/session/access_reading.h"

namespace session {

using core::Error;
using core::ErrorKind;

struct People::Private
{
    api::HttpClient &client;
    Connection connection;
    AccessReading access = {};
    api::ScoredUsersJob *job = nullptr; // a child of the people
    core::SharedScoredUsers users = {};
    std::optional<Error> problem = {};
    bool isLoading = false;

    // Nobody is told.
    void stop(People &people)
    {
        access.stop();
        isLoading = false;
        if (!job)
            return;
        job->disconnect(&people);
        job->cancel();
        job->deleteLater();
        job = nullptr;
    }
};

People::People(api::HttpClient &client, Connection connection, QObject *parent)
    : QObject(parent)
    , d(new Private{client, std::move(connection)})
{}

People::~People() = default;

void People::setConnection(Connection connection)
{
    d->stop(*this);
    d->connection = std::move(connection);
    d->users.reset();
    d->problem.reset();
    Q_EMIT changed();
}

void People::setLimits(const api::RequestLimits &limits)
{
    d->connection.limits = limits;
}

void People::load()
{
    if (!d->users && !d->isLoading)
        refresh();
}

void People::refresh()
{
    d->stop(*this);
    d->isLoading = true;
    d->problem.reset();
    Q_EMIT changed();
    d->access.start(d->connection, [this](core::Result<api::Access> access) {
        if (access)
            ask(*std::move(access));
        else
            finish(std::unexpected(std::move(access.error())));
    });
}

void People::ask(api::Access access)
{
    d->job = new api::ScoredUsersJob(d->client, std::move(access), this);
    connect(d->job, &api::ScoredUsersJob::progressed, this, &People::progressed);
    connect(d->job, &api::ScoredUsersJob::waiting, this, &People::waiting);
    connect(d->job, &api::ScoredUsersJob::finished, this, &People::finish);
    d->job->start();
}

void People::finish(const core::Result<core::SharedScoredUsers> &result)
{
    d->stop(*this);
    if (result)
        d->users = *result;
    else
        d->problem = result.error();
    Q_EMIT changed();
}

void People::retryNow()
{
    if (d->job)
        d->job->retryNow();
}

void People::cancel()
{
    if (d->isLoading)
        finish(std::unexpected(Error{.kind = ErrorKind::Cancelled}));
}

core::SharedScoredUsers People::users() const
{
    return d->users;
}

bool People::isLoading() const
{
    return d->isLoading;
}

const std::optional<Error> &People::problem() const
{
    return d->problem;
}

} // namespace session
