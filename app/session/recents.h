// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/recent_store.h"

#include <QObject>

namespace session {

class Preferences;
class Profiles;

// Who was looked up with the current profile. Follows the privacy settings: nothing is kept where recents are
// off, ids alone where names are not wanted, and what was kept before is removed when they change. A profile
// that is removed takes its own along.
class Recents : public QObject
{
    Q_OBJECT

public:
    Recents(store::RecentStore &store, Profiles &profiles, Preferences &preferences,
            QObject *parent = nullptr);

    [[nodiscard]] QList<store::RecentUser> users() const; // newest first; none for the demo
    void add(const store::RecentUser &user);
    // FileFailed: they are forgotten for this run, but still on the disk.
    core::Result<void> clear();    // of this profile
    core::Result<void> clearAll(); // of every profile

Q_SIGNALS:
    void changed();
    // What should be forgotten is still on the disk.
    void forgettingFailed(const core::Error &error);

private:
    [[nodiscard]] QString profileId() const; // empty: nothing is kept
    void follow();

    store::RecentStore &m_store;
    Profiles &m_profiles;
    Preferences &m_preferences;
};

} // namespace session
