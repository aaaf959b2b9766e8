// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/behaviors_job.h"

#include "app/api/behaviors_endpoint.h"
#include "app/api/decoded_get.h"
#include "app/api/error_rules.h"

namespace api {

class BehaviorsJob::Private
{
public:
    using Get = DecodedGet<core::Behaviors>;

    Private(BehaviorsJob &job, HttpClient &client, const Access &access)
        : get(client, access, behaviorsRequest(access.endpoint, access.credential), &decodeBehaviors,
              [&job](const Get::Result &result) {
                  Q_EMIT job.finished(result ? result : std::unexpected(aboutNoUser(result.error())));
              })
    {}

    Get get;
};

BehaviorsJob::BehaviorsJob(HttpClient &client, Access access, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, access))
{}

BehaviorsJob::~BehaviorsJob() = default;

void BehaviorsJob::start()
{
    d->get.start();
}

} // namespace api
