// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/profiles.h"

#include "app/session/environment_profile.h"
#include "app/session/preferences.h"
#include "app/session/profile_connection.h"
#include "app/session/secret_places.h"
#include "app/session/secret_requests.h"
#include "app/store/profile_store.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace session {

using namespace Qt::StringLiterals;
using core::Profile;

namespace {

// Another name alone is no reason to connect anew.
bool asksTheSame(Profile before, const Profile &after)
{
    before.name = after.name;
    return before == after;
}

} // namespace

struct Profiles::Private
{
    store::ProfileStore &kept;
    SecretPlaces secrets;
    Preferences &preferences;
    api::ConnectionChoice choice;
    QProcessEnvironment environment;
    std::optional<Profile> fromEnvironment;
    std::optional<core::Error> choiceProblem;
    std::optional<Profile> current;
    SecretRequests requests = {};

    [[nodiscard]] QList<Profile> all() const;
    [[nodiscard]] std::optional<Profile> withId(const QString &id) const;
    [[nodiscard]] std::optional<Profile> first();
    [[nodiscard]] std::optional<Profile> usual() const;
    [[nodiscard]] Connection limited(Connection connection) const;
};

Connection Profiles::Private::limited(Connection connection) const
{
    const core::NetworkChoices network = preferences.network();
    connection.limits.attemptTimeout = network.attemptTimeout;
    connection.limits.maxRetries = network.maxRetries;
    return connection;
}

QList<Profile> Profiles::Private::all() const
{
    QList<Profile> profiles = kept.profiles();
    if (fromEnvironment)
        profiles += *fromEnvironment;
    return profiles << demoProfile();
}

std::optional<Profile> Profiles::Private::withId(const QString &id) const
{
    const QList<Profile> profiles = all();
    const auto found = std::ranges::find(profiles, id, &Profile::id);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

// What the command line says.
std::optional<Profile> Profiles::Private::first()
{
    if (choice.profile) {
        core::Result<Profile> named = profileNamed(*choice.profile, all());
        if (!named)
            choiceProblem = named.error();
        return named ? std::optional(*std::move(named)) : std::nullopt;
    }
    if (choice.demo)
        return demoProfile();
    if (choice.account || choice.baseUrl || isComplete(environment))
        return fromEnvironment;
    return usual();
}

std::optional<Profile> Profiles::Private::usual() const
{
    if (const auto last = withId(kept.lastUsed()))
        return last;
    if (fromEnvironment && namesAccount(environment))
        return fromEnvironment;
    return kept.profiles().isEmpty() ? std::nullopt : std::optional(kept.profiles().front());
}

Profiles::Profiles(store::ProfileStore &kept, store::SecretStore &keychain, Preferences &preferences,
                   api::ConnectionChoice choice, QProcessEnvironment environment, QObject *parent)
    : QObject(parent)
    , d(new Private{.kept = kept,
                    .secrets = SecretPlaces(keychain),
                    .preferences = preferences,
                    .choice = std::move(choice),
                    .environment = std::move(environment),
                    .fromEnvironment = {},
                    .choiceProblem = {},
                    .current = {}})
{
    d->fromEnvironment = environmentProfile(d->choice, d->environment);
    d->current = d->first();
}

Profiles::~Profiles() = default;

const std::optional<core::Error> &Profiles::choiceProblem() const
{
    return d->choiceProblem;
}

QList<Profile> Profiles::all() const
{
    return d->all();
}

const Profile *Profiles::current() const
{
    return d->current ? &*d->current : nullptr;
}

void Profiles::choose(const QString &id)
{
    const std::optional<Profile> chosen = d->withId(id);
    if (!chosen)
        return;
    d->kept.setLastUsed(id);
    if (d->current == chosen)
        return;
    d->current = chosen;
    Q_EMIT currentChanged();
}

Connection Profiles::connection() const
{
    if (!d->current)
        return connectionToNobody(d->choiceProblem);
    if (d->current->id == QLatin1StringView(core::kEnvironmentProfile))
        return d->limited(
            chooseConnection({.baseUrl = d->choice.baseUrl, .account = d->choice.account}, d->environment));
    if (core::isBuiltIn(*d->current))
        return chooseConnection({.demo = true}, {});
    return connectionFor(*d->current, {});
}

Connection Profiles::connectionFor(const Profile &typed, const core::Secret &secret) const
{
    const Profile profile = tidied(typed);
    return d->limited(connectionOf(profile, secret.isEmpty() && !profile.id.isEmpty()
                                                ? keptCredential(profile, d->secrets)
                                                : typedCredential(profile, secret)));
}

Profile Profiles::suggestion() const
{
    return {.baseUrl = baseUrlIn(d->environment)};
}

QList<ProfileProblem> Profiles::problemsOf(const Profile &profile) const
{
    return session::problemsOf(tidied(profile), d->all());
}

core::Result<Profile> Profiles::prepared(Profile typed) const
{
    Profile profile = tidied(std::move(typed));
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto problems = session::problemsOf(profile, d->all()); !problems.isEmpty())
        return core::failure(core::ErrorKind::InvalidInput, problems.front().text);
    return profile;
}

core::Result<Profile> Profiles::keep(Profile typed)
{
    const core::Result<Profile> profile = prepared(std::move(typed));
    if (!profile)
        return profile;
    if (const core::Result<void> kept = d->kept.keep(*profile); !kept)
        return std::unexpected(kept.error());
    tellKept(*profile, false);
    return profile;
}

void Profiles::tellKept(const Profile &profile, bool hasNewSecret)
{
    const bool isCurrent = d->current && d->current->id == profile.id;
    const bool asksAnew = isCurrent && (hasNewSecret || !asksTheSame(*d->current, profile));
    if (isCurrent)
        d->current = profile;
    Q_EMIT changed();
    if (asksAnew)
        Q_EMIT currentChanged();
}

void Profiles::keepSecret(const Profile &profile, const core::Secret &secret)
{
    d->requests.start(
        [&](store::SecretDone done) {
            return d->secrets.write(profile.id, tidiedSecret(secret), std::move(done));
        },
        [this, profile](const core::Result<void> &done) { keepBehindSecret(profile, done); });
}

void Profiles::holdSecret(const Profile &profile, const core::Secret &secret)
{
    d->requests.start(
        [&](store::SecretDone done) {
            return d->secrets.hold(profile.id, tidiedSecret(secret), std::move(done));
        },
        [this, profile](const core::Result<void> &done) { keepBehindSecret(profile, done); });
}

void Profiles::keepBehindSecret(const Profile &profile, const core::Result<void> &done)
{
    core::Result<void> kept = done;
    if (kept)
        kept = d->kept.keep(profile);
    if (!kept) {
        if (done && !d->withId(profile.id))
            removeSecret(profile.id); // nobody would ever find it
        Q_EMIT secretKept(profile.id, std::unexpected(kept.error()));
        return;
    }
    tellKept(profile, true);
    Q_EMIT secretKept(profile.id, isSessionOnly(profile.id) ? Kept::ForThisSession : Kept::InKeychain);
}

void Profiles::seekSecret(const QString &id)
{
    d->requests.start(
        [&](store::SecretDone done) {
            return d->secrets.read(id, [done = std::move(done)](const core::Result<core::Secret> &secret) {
                done(secret ? core::Result<void>() : std::unexpected(secret.error()));
            });
        },
        [this, id](const core::Result<void> &found) {
            if (found)
                Q_EMIT secretSought(id, isSessionOnly(id) ? Kept::ForThisSession : Kept::InKeychain);
            else
                Q_EMIT secretSought(id, std::unexpected(found.error()));
        });
}

void Profiles::removeSecret(const QString &id)
{
    d->requests.start([&](store::SecretDone done) { return d->secrets.remove(id, std::move(done)); },
                      [this, id](const core::Result<void> &done) { Q_EMIT secretRemoved(id, done); });
}

bool Profiles::isSessionOnly(const QString &id) const
{
    return d->secrets.isInMemory(id);
}

void Profiles::remove(const QString &id)
{
    d->requests.start([&](store::SecretDone done) { return d->secrets.remove(id, std::move(done)); },
                      [this, id](const core::Result<void> &done) {
                          if (const core::Result<void> gone = done ? removeAlone(id) : done; !gone)
                              Q_EMIT removalFailed(id, gone.error());
                      });
}

core::Result<void> Profiles::removeAlone(const QString &id)
{
    if (const core::Result<void> gone = d->kept.remove(id); !gone)
        return gone;
    const bool wasCurrent = d->current && d->current->id == id;
    if (wasCurrent)
        d->current = d->usual();
    Q_EMIT removed(id);
    Q_EMIT changed();
    if (wasCurrent)
        Q_EMIT currentChanged();
    return {};
}

} // namespace session
