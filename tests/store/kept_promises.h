// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/profile_store.h"
#include "app/store/recent_store.h"
#include "app/store/settings.h"

#include <QDir>
#include <QFile>

// Whatever a file of ours says: what is read from it is what a setter could have written. Each returns what
// broke that promise, or null.
namespace test_support {

inline bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline const char *brokenBySettings(const QString &folder, const QByteArray &bytes)
{
    const QString path = folder + QStringLiteral("/settings.ini");
    if (!putFile(path, bytes))
        return "no file";
    const store::Settings read(path);
    store::Settings other(folder + QStringLiteral("/other-settings.ini"));
    const auto survives = [&other, &read](auto getter, auto setter) {
        (other.*setter)((read.*getter)());
        return (other.*getter)() == (read.*getter)();
    };
    using S = store::Settings;
    if (!survives(&S::windowGeometry, &S::setWindowGeometry) ||
        !survives(&S::windowState, &S::setWindowState) ||
        !survives(&S::tableHeaderState, &S::setTableHeaderState))
        return "state";
    if (!survives(&S::zoneName, &S::setZoneName))
        return "zone";
    if (!survives(&S::theme, &S::setTheme) || !survives(&S::groupsRepeats, &S::setGroupsRepeats) ||
        !survives(&S::showsAllLanes, &S::setShowsAllLanes))
        return "looks";
    if (!survives(&S::network, &S::setNetwork))
        return "network";
    if (!survives(&S::privacy, &S::setPrivacy))
        return "privacy";
    if (!survives(&S::shortcuts, &S::setShortcuts))
        return "shortcuts";
    if (!survives(&S::exportChoices, &S::setExportChoices))
        return "export";
    if (const QString ca = read.caFile();
        !ca.isEmpty() && (!QDir::isAbsolutePath(ca) || ca.contains(QChar::Null)))
        return "CA file";
    return nullptr;
}

inline const char *brokenByProfiles(const QString &folder, const QByteArray &bytes)
{
    const QString path = folder + QStringLiteral("/profiles.ini");
    if (!putFile(path, bytes))
        return "no file";
    const store::ProfileStore read(path);
    QFile::remove(folder + QStringLiteral("/other-profiles.ini"));
    store::ProfileStore other(folder + QStringLiteral("/other-profiles.ini"));
    for (const core::Profile &profile : read.profiles()) {
        if (!other.keep(profile) || !other.named(profile.name))
            return "profile";
    }
    other.setLastUsed(read.lastUsed());
    return other.profiles() == read.profiles() && other.lastUsed() == read.lastUsed() ? nullptr : "profiles";
}

inline const char *brokenByRecents(const QString &folder, const QByteArray &bytes, const QString &profileId)
{
    const QString path = folder + QStringLiteral("/recents.ini");
    if (!putFile(path, bytes))
        return "no file";
    const QList<store::RecentUser> users = store::RecentStore(path).of(profileId);
    store::RecentStore other(folder + QStringLiteral("/other-recents.ini"));
    (void)other.clearAll();
    for (auto user = users.crbegin(); user != users.crend(); ++user)
        (void)other.add(profileId, *user);
    return other.of(profileId) == users ? nullptr : "recents";
}

} // namespace test_support
