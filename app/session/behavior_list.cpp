// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/behavior_list.h"

#include "app/api/behaviors_job.h"
#include "app/session/access_reading.h"

#include <algorithm>

namespace session {

struct BehaviorList::Private
{
    api::HttpClient &client;
    Connection connection;
    AccessReading access = {};
    api::BehaviorsJob *job = nullptr; // a child of the list
    std::optional<core::Behaviors> behaviors = {};
    bool isAsked = false; // there is an answer, a refusal, or a question under way

    void stop(BehaviorList &list)
    {
        access.stop();
        if (!job)
            return;
        job->disconnect(&list);
        job->deleteLater();
        job = nullptr;
    }
};

BehaviorList::BehaviorList(api::HttpClient &client, Connection connection, QObject *parent)
    : QObject(parent)
    , d(new Private{client, std::move(connection)})
{}

BehaviorList::~BehaviorList() = default;

void BehaviorList::setConnection(Connection connection)
{
    d->stop(*this);
    d->connection = std::move(connection);
    d->isAsked = false;
    if (d->behaviors.has_value()) {
        d->behaviors.reset();
        Q_EMIT changed();
    }
}

void BehaviorList::setLimits(const api::RequestLimits &limits)
{
    d->connection.limits = limits;
}

void BehaviorList::load()
{
    if (d->isAsked)
        return;
    d->isAsked = true;
    d->access.start(d->connection, [this](core::Result<api::Access> access) {
        if (access)
            ask(*std::move(access));
        else
            finish(std::unexpected(std::move(access.error())));
    });
}

void BehaviorList::ask(api::Access access)
{
    d->job = new api::BehaviorsJob(d->client, std::move(access), this);
    connect(d->job, &api::BehaviorsJob::finished, this, &BehaviorList::finish);
    d->job->start();
}

void BehaviorList::finish(const core::Result<core::Behaviors> &result)
{
    d->stop(*this);
    if (result) {
        d->behaviors = *result;
        Q_EMIT changed();
        return;
    }
    // Nobody answered who could refuse: the next good lookup asks again.
    constexpr core::ErrorKind kPassing[] = {
        core::ErrorKind::Offline,     core::ErrorKind::TimedOut,           core::ErrorKind::TlsFailed,
        core::ErrorKind::RateLimited, core::ErrorKind::ServiceUnavailable, core::ErrorKind::KeychainFailed};
    d->isAsked = std::ranges::find(kPassing, result.error().kind) == std::end(kPassing);
}

std::optional<core::Behavior> BehaviorList::of(const QString &eventName) const
{
    return core::behaviorNamed(d->behaviors.value_or(core::Behaviors()), eventName);
}

bool BehaviorList::isOfAccount() const
{
    return d->behaviors.has_value();
}

} // namespace session
