// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/fetch_user.h"

#include "app/api/lookup_job.h"
#include "app/api/wanted_person.h"
#include "app/cli/run_job.h"

#include <QCoreApplication>

namespace cli {

namespace {

using Continued = std::shared_ptr<const core::UserRisk>;

class Fetching
{
    Q_DECLARE_TR_FUNCTIONS(FetchUser)

public:
    Fetching(const Options &options, const Streams &streams, api::HttpClient &client,
             const Interrupt &interrupt)
        : m_options(options)
        , m_streams(streams)
        , m_client(client)
        , m_interrupt(interrupt)
    {}

    // By whichever id the provider knows the person.
    [[nodiscard]] core::Result<core::UserRisk> first(const core::Person &person) const
    {
        core::Result<core::UserRisk> user = ask(person.userId, nullptr);
        if (user || user.error().kind != core::ErrorKind::UserNotFound)
            return user;
        if (!person.otherUserId.isEmpty()) {
            m_streams.note(tr("the provider knows no user of the person's first id; trying the other one."));
            user = ask(person.otherUserId, nullptr);
        }
        return user ? user : std::unexpected(api::errorFor(person, user.error()));
    }

    [[nodiscard]] core::Result<core::UserRisk> next(const core::UserRisk &soFar) const
    {
        return ask(soFar.provenance.userId, std::make_shared<const core::UserRisk>(soFar));
    }

private:
    [[nodiscard]] core::Result<core::UserRisk> ask(const QString &userId, Continued continued) const
    {
        const api::Access &access = *m_options.access;
        api::LookupJob job(m_client,
                           {access.endpoint, userId, access.credential, access.limits, std::move(continued)});
        return runToEnd<core::UserRisk>(job, m_streams, m_interrupt);
    }

    const Options &m_options;
    const Streams &m_streams;
    api::HttpClient &m_client;
    const Interrupt &m_interrupt;
};

} // namespace

core::Result<FetchedUser> fetchUser(const Options &options, const core::Person &person,
                                    const Streams &streams, api::HttpClient &client,
                                    const Interrupt &interrupt)
{
    const Fetching fetching(options, streams, client, interrupt);
    core::Result<core::UserRisk> user = fetching.first(person);
    if (!user)
        return std::unexpected(user.error());
    FetchedUser fetched{.risk = *std::move(user)};
    while (fetched.risk.record.paging.pages < options.pages && fetched.risk.assessment.hasNextPage) {
        core::Result<core::UserRisk> more = fetching.next(fetched.risk);
        if (!more && more.error().kind == core::ErrorKind::Cancelled)
            return std::unexpected(more.error());
        if (!more) {
            fetched.failedPage = more.error();
            break;
        }
        fetched.risk = *std::move(more);
    }
    return fetched;
}

} // namespace cli
