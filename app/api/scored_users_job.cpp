// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/scored_users_job.h"

#include "app/api/decoded_get.h"
#include "app/api/error_rules.h"
#include "app/api/scored_users_endpoint.h"
#include "app/core/shared_large.h"

namespace api {

namespace {

using Users = DecodedGet<core::SharedScoredUsers>;

qsizetype heapBytes(const core::ScoredUsers &users)
{
    qsizetype bytes = static_cast<qsizetype>(users.users.capacity() * sizeof(core::ScoredUser));
    for (const core::ScoredUser &user : users.users)
        bytes += (user.userId.capacity() + user.name.capacity() + user.email.capacity()) * 2;
    return bytes;
}

Users::Decode decodeFor(const QString &accountId)
{
    return [accountId](const QByteArray &answer, const DecodeWatch &watch) -> Users::Result {
        core::Result<core::ScoredUsers> decoded = decodeScoredUsers(answer, watch);
        if (!decoded)
            return std::unexpected(std::move(decoded.error()));
        decoded->fetchedAt = QDateTime::currentDateTimeUtc();
        decoded->accountId = accountId;
        auto users = std::make_unique<core::ScoredUsers>(*std::move(decoded));
        const qsizetype bytes = heapBytes(*users);
        return core::shareLarge(std::move(users), bytes);
    };
}

} // namespace

class ScoredUsersJob::Private
{
public:
    Private(ScoredUsersJob &job, HttpClient &client, const Access &access)
        : get(client, access, scoredUsersRequest(access.endpoint, access.credential),
              decodeFor(access.endpoint.accountId), [&job](const Users::Result &result) {
                  Q_EMIT job.finished(result ? result : std::unexpected(aboutNoUser(result.error())));
              })
    {}

    Users get;
};

ScoredUsersJob::ScoredUsersJob(HttpClient &client, Access access, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, access))
{
    connect(&d->get.exchange(), &RetriedGet::progressed, this, &ScoredUsersJob::progressed);
    connect(&d->get.exchange(), &RetriedGet::waiting, this, &ScoredUsersJob::waiting);
}

ScoredUsersJob::~ScoredUsersJob() = default;

void ScoredUsersJob::start()
{
    d->get.start();
}

void ScoredUsersJob::retryNow()
{
    d->get.retryNow();
}

void ScoredUsersJob::cancel()
{
    d->get.cancel();
}

} // namespace api
