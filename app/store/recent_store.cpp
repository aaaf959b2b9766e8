// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/recent_store.h"

#include "app/store/ini_file.h"
#include "app/store/stored_recents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

// Of XDG's rules; QStandardPaths knows the state folder as of Qt 6.7.
QString stateFolder()
{
    const QString named = QFile::decodeName(qgetenv("XDG_STATE_HOME"));
    return QDir::isAbsolutePath(named) ? named : QDir::homePath() + u"/.local/state"_s;
}

bool removeFile(const QString &path)
{
    const QFileInfo file(path);
    return (!file.exists() && !file.isSymLink()) || QFile::remove(path);
}

// What was set aside, and what a write that was cut off left.
bool removeRemains(const QString &path)
{
    const QFileInfo file(path);
    const QStringList names = {file.fileName() + u".damaged*"_s, u'.' + file.fileName() + u"-??????"_s};
    bool areGone = true;
    for (const QString &name : file.dir().entryList(names, QDir::Files | QDir::System | QDir::Hidden))
        areGone = removeFile(file.dir().filePath(name)) && areGone;
    return areGone;
}

} // namespace

RecentStore::RecentStore(const QString &path)
    : m_path(path)
{
    IniContent content = readIni(m_path, kVersion);
    m_users = recentsFrom(content.values);
    m_openingProblem = std::move(content.problem);
}

QString RecentStore::defaultPath()
{
    return QDir::cleanPath(stateFolder()) + u"/riskscope/recents.ini"_s;
}

QList<RecentUser> RecentStore::of(const QString &profileId) const
{
    return m_users.value(profileId);
}

core::Result<void> RecentStore::add(const QString &profileId, const RecentUser &user)
{
    const std::optional<RecentUser> newest = storable(user);
    if (!newest || !isRecentsProfile(profileId))
        return {};
    return change([&](Users &users) {
        QList<RecentUser> &known = users[profileId];
        known.removeIf([&](const RecentUser &other) { return other.userId == newest->userId; });
        known.prepend(*newest);
        known.resize(std::min(known.size(), kMaxRecents));
    });
}

core::Result<void> RecentStore::clear(const QString &profileId)
{
    if (!m_users.contains(profileId) && !QFileInfo::exists(m_path))
        return {};
    return change([&](Users &users) { users.remove(profileId); });
}

core::Result<void> RecentStore::clearAll()
{
    m_users.clear();
    const bool isGone = removeFile(m_path);
    if (removeRemains(m_path) && isGone)
        return {};
    return core::failure(
        core::ErrorKind::FileFailed,
        QCoreApplication::translate("RecentStore", "The file %1 could not be removed.").arg(m_path));
}

core::Result<void> RecentStore::forgetNames()
{
    if (!QFileInfo::exists(m_path) && m_users.isEmpty())
        return {};
    (void)removeRemains(m_path);
    return change([](Users &users) {
        for (QList<RecentUser> &known : users) {
            for (RecentUser &user : known)
                user = {.userId = user.userId, .name = {}, .email = {}};
        }
    });
}

core::Result<void> RecentStore::change(const std::function<void(Users &)> &change)
{
    Users written;
    const auto update = [&](QMap<QString, QString> &values) -> core::Result<void> {
        written = recentsFrom(values);
        change(written);
        values = storedRecents(written);
        return {};
    };
    const core::Result<void> result = changeIni(m_path, kVersion, update);
    if (result)
        m_users = std::move(written);
    else
        change(m_users);
    return result;
}

} // namespace store
