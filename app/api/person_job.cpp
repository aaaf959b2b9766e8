// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/person_job.h"

#include "app/api/access_users_endpoint.h"
#include "app/api/decoded_get.h"
#include "app/core/person_search.h"

#include <QCoreApplication>

namespace api {

namespace {

constexpr qint64 kMostPages = 5;

// The server may know of no such query and tell everybody: only who fits counts.
core::People thoseWhoFit(const core::People &people, const AccessUsersQuery &query)
{
    return query.field == AccessUsersQuery::Field::Email
               ? core::peopleWithEmail(people, query.text).mid(0, PersonJob::kMaxPeople)
               : core::peopleNamed(people, query.text, PersonJob::kMaxPeople);
}

using Page = DecodedGet<AccessUsers>;

Page::Decode decodeFor(const AccessUsersQuery &query, qint64 number)
{
    return [query, number](const QByteArray &answer, const DecodeWatch &watch) -> Page::Result {
        core::Result<AccessUsers> page = decodeAccessUsers(answer, number, PersonJob::kMaxPeople, watch);
        if (page && core::shouldStop(watch.stop))
            return core::failure(core::ErrorKind::Cancelled, {});
        if (page)
            page->people = thoseWhoFit(page->people, query);
        return page;
    };
}

} // namespace

// Whoever is told of the end may destroy the job on the spot: it is the last thing that a function does.
class PersonJob::Private
{
public:
    Private(PersonJob &job, HttpClient &httpClient, Access whomToAsk, AccessUsersQuery whatFor)
        : q(job)
        , client(httpClient)
        , access(std::move(whomToAsk))
        , query(std::move(whatFor))
    {
        prepare(1);
    }

    void prepare(qint64 number);
    void read(qint64 number, const Page::Result &result);
    [[nodiscard]] core::Result<core::People> found(bool isMoreLeft) const;

    PersonJob &q;
    HttpClient &client;
    Access access;
    AccessUsersQuery query;
    Page *page = nullptr; // a child of the job
    core::People people;  // who fit, of all pages so far
};

void PersonJob::Private::prepare(qint64 number)
{
    if (page)
        page->deleteLater();
    page = new Page(
        client, access, accessUsersRequest(access.endpoint, query, number, kMaxPeople, access.credential),
        decodeFor(query, number), [this, number](const Page::Result &result) { read(number, result); });
    page->setParent(&q);
    connect(&page->exchange(), &RetriedGet::waiting, &q, &PersonJob::waiting);
}

void PersonJob::Private::read(qint64 number, const Page::Result &result)
{
    if (!result) {
        Q_EMIT q.finished(std::unexpected(result.error()));
        return;
    }
    people += result->people;
    const bool isMoreLeft = result->hasMorePages;
    if (isMoreLeft && number < kMostPages && people.size() < kMaxPeople) {
        prepare(number + 1);
        page->start();
        return;
    }
    Q_EMIT q.finished(found(isMoreLeft));
}

core::Result<core::People> PersonJob::Private::found(bool isMoreLeft) const
{
    core::People found = thoseWhoFit(people, query);
    if (isMoreLeft && found.isEmpty()) {
        return std::unexpected(core::Error{
            .kind = core::ErrorKind::PersonNotListed,
            .detail = query.text,
            .advice = QCoreApplication::translate("PersonJob",
                                                  "The account has more users than are searched. Give the "
                                                  "whole name or e-mail address, or the user's id.")});
    }
    // An address belongs to one person; a name may be another's as well.
    for (core::Person &person : found)
        person.isOnlySoFar = isMoreLeft && query.field == AccessUsersQuery::Field::Name;
    return found;
}

PersonJob::PersonJob(HttpClient &client, Access access, core::EmailQuery query, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(access),
                                  AccessUsersQuery{AccessUsersQuery::Field::Email, std::move(query.email)}))
{}

PersonJob::PersonJob(HttpClient &client, Access access, core::NameQuery query, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(access),
                                  AccessUsersQuery{AccessUsersQuery::Field::Name, std::move(query.text)}))
{}

PersonJob::~PersonJob() = default;

void PersonJob::start()
{
    d->page->start();
}

void PersonJob::retryNow()
{
    d->page->retryNow();
}

void PersonJob::cancel()
{
    d->page->cancel();
}

} // namespace api
