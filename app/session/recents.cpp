// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/recents.h"

#include "app/session/preferences.h"
#include "app/session/profiles.h"

namespace session {

Recents::Recents(store::RecentStore &store, Profiles &profiles, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profiles(profiles)
    , m_preferences(preferences)
{
    connect(&profiles, &Profiles::currentChanged, this, &Recents::changed);
    connect(&profiles, &Profiles::removed, this, [this](const QString &id) {
        if (const auto cleared = m_store.clear(id); !cleared)
            Q_EMIT forgettingFailed(cleared.error());
    });
    connect(&preferences, &Preferences::privacyChanged, this, &Recents::follow);
}

// Where nothing was set up and for the demo, whose people are invented, nothing is worth keeping.
QString Recents::profileId() const
{
    const core::Profile *profile = m_profiles.current();
    const bool isKept = profile && profile->id != QLatin1StringView(core::kDemoProfile);
    return isKept && m_preferences.privacy().keepsRecents ? profile->id : QString();
}

QList<store::RecentUser> Recents::users() const
{
    return m_store.of(profileId());
}

void Recents::add(const store::RecentUser &user)
{
    const QString id = profileId();
    if (id.isEmpty())
        return;
    const bool hasNames = m_preferences.privacy().keepsNames;
    // Where it can't be written it is known for this run, which is all that one needs.
    (void)m_store.add(id,
                      hasNames ? user : store::RecentUser{.userId = user.userId, .name = {}, .email = {}});
    Q_EMIT changed();
}

core::Result<void> Recents::clear()
{
    const QString id = profileId();
    const core::Result<void> cleared = id.isEmpty() ? core::Result<void>() : m_store.clear(id);
    Q_EMIT changed();
    return cleared;
}

core::Result<void> Recents::clearAll()
{
    const core::Result<void> cleared = m_store.clearAll();
    Q_EMIT changed();
    return cleared;
}

void Recents::follow()
{
    const core::PrivacyChoices privacy = m_preferences.privacy();
    core::Result<void> forgotten;
    if (!privacy.keepsRecents)
        forgotten = m_store.clearAll();
    else if (!privacy.keepsNames)
        forgotten = m_store.forgetNames();
    if (!forgotten)
        Q_EMIT forgettingFailed(forgotten.error());
    Q_EMIT changed();
}

} // namespace session
