// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/workspace.h"

#include "app/api/http_client.h"
#include "app/session/behavior_list.h"
#include "app/session/lookup_session.h"
#include "app/session/people.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/recents.h"

namespace session {

struct Workspace::Private
{
    Private(const Ground &ground, const api::ConnectionChoice &choice, QProcessEnvironment environment);

    [[nodiscard]] Connection connection() const;
    [[nodiscard]] api::RequestLimits limits() const;
    void useNetwork();
    void useZone();
    void keepZone();
    void remember(const ShownUser &user);
    void shareConnection();

    api::HttpClient &client;
    Preferences &preferences;
    Profiles profiles;
    People people;
    LookupSession lookup;
    Recents recents;
    BehaviorList behaviors;
    core::Result<void> trusted;
};

Workspace::Private::Private(const Ground &ground, const api::ConnectionChoice &choice,
                            QProcessEnvironment environment)
    : client(ground.client)
    , preferences(ground.preferences)
    , profiles(ground.profiles, ground.keychain, preferences, choice, std::move(environment))
    , people(ground.client, profiles.connection())
    , lookup(ground.client, people, profiles.connection())
    , recents(ground.recents, profiles, preferences)
    , behaviors(ground.client, profiles.connection())
    , trusted(lookup.trustCaFile(preferences.caFileOfRun().isEmpty() ? preferences.caFile()
                                                                     : preferences.caFileOfRun()))
{
    QObject::connect(&lookup, &LookupSession::userFound, &lookup,
                     [this](const ShownUser &user) { remember(user); });
    client.useProxy(preferences.network().proxy);
    QObject::connect(&preferences, &Preferences::networkChanged, &lookup, [this] { useNetwork(); });
    QObject::connect(&lookup.events(), &EventList::zoneChanged, &lookup, [this] { keepZone(); });
}

Connection Workspace::Private::connection() const
{
    Connection connection = profiles.connection();
    connection.limits = limits();
    return connection;
}

api::RequestLimits Workspace::Private::limits() const
{
    const core::NetworkChoices network = preferences.network();
    return {.attemptTimeout = network.attemptTimeout, .maxRetries = network.maxRetries};
}

// What is under way ends as it began.
void Workspace::Private::useNetwork()
{
    client.useProxy(preferences.network().proxy);
    lookup.setLimits(limits());
    people.setLimits(limits());
    behaviors.setLimits(limits());
}

// That of the profile, else that of the settings.
void Workspace::Private::useZone()
{
    const QString &name = lookup.profile().zone;
    const auto zone = core::DisplayZone::named(name);
    lookup.events().setZone(name.isEmpty() || !zone ? preferences.zone() : *zone);
}

// A zone that was chosen beside a profile with one of its own holds until that is chosen again.
void Workspace::Private::keepZone()
{
    if (lookup.profile().zone.isEmpty())
        preferences.setZone(lookup.events().zone());
}

void Workspace::Private::remember(const ShownUser &user)
{
    recents.add({user->provenance.userId, user->record.name, user->record.email});
    behaviors.load();
}

// As the lookup has it: blocked where the profile's CA file can't be trusted.
void Workspace::Private::shareConnection()
{
    people.setConnection(lookup.connection());
    behaviors.setConnection(lookup.connection());
}

Workspace::Workspace(const Ground &ground, const api::ConnectionChoice &choice,
                     QProcessEnvironment environment)
    : d(std::make_unique<Private>(ground, choice, std::move(environment)))
{
    connectTo(d->connection());
    QObject::connect(&d->profiles, &Profiles::currentChanged, &d->lookup,
                     [this] { connectTo(d->connection()); });
    QObject::connect(&d->lookup, &LookupSession::unblocked, &d->lookup, [this] { d->shareConnection(); });
}

Workspace::~Workspace() = default;

void Workspace::connectTo(Connection connection)
{
    d->lookup.setConnection(std::move(connection));
    d->useZone();
    d->shareConnection();
}

const core::Result<void> &Workspace::trusted() const
{
    return d->trusted;
}

Preferences &Workspace::preferences() const
{
    return d->preferences;
}

Profiles &Workspace::profiles() const
{
    return d->profiles;
}

LookupSession &Workspace::lookup() const
{
    return d->lookup;
}

People &Workspace::people() const
{
    return d->people;
}

Recents &Workspace::recents() const
{
    return d->recents;
}

BehaviorList &Workspace::behaviors() const
{
    return d->behaviors;
}

} // namespace session
