// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/profile_store.h"

#include "app/core/display_zone.h"
#include "app/store/ini_file.h"
#include "app/store/profile_text.h"

#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr auto kLastUsedKey = "last/used"_L1;

struct StoredField
{
    QLatin1StringView key;
    QString core::Profile::*field;
};
constexpr std::array<StoredField, 7> kFields = {{{"id"_L1, &core::Profile::id},
                                                 {"name"_L1, &core::Profile::name},
                                                 {"account"_L1, &core::Profile::accountId},
                                                 {"email"_L1, &core::Profile::email},
                                                 {"base-url"_L1, &core::Profile::baseUrl},
                                                 {"ca-file"_L1, &core::Profile::caFile},
                                                 {"zone"_L1, &core::Profile::zone}}};
constexpr auto kSchemeKey = "credential"_L1;
constexpr auto kTokenWord = "token"_L1;
constexpr auto kKeyPairWord = "key-pair"_L1;

// Three digits: the file's keys are sorted as text.
QString keyOf(qsizetype number, QLatin1StringView field)
{
    return u"profile-%1/%2"_s.arg(number, 3, 10, QChar(u'0')).arg(field);
}

std::optional<core::Profile> profileFrom(const QMap<QString, QString> &values, qsizetype number)
{
    core::Profile profile;
    for (const StoredField &stored : kFields) {
        const std::optional<QString> text = textFrom(values.value(keyOf(number, stored.key)));
        if (!text)
            return std::nullopt;
        profile.*stored.field = *text;
    }
    const QString scheme = values.value(keyOf(number, kSchemeKey));
    if (scheme != kTokenWord && scheme != kKeyPairWord)
        return std::nullopt;
    profile.scheme = scheme == kTokenWord ? core::CredentialScheme::Token : core::CredentialScheme::KeyPair;
    // A zone that this computer's data lacks is no reason to lose the profile.
    if (!core::DisplayZone::named(profile.zone))
        profile.zone.clear();
    return profile;
}

bool isTaken(const QList<core::Profile> &profiles, const core::Profile &profile)
{
    return std::ranges::any_of(profiles, [&profile](const core::Profile &other) {
        return other.id == profile.id || isSameName(other.name, profile.name);
    });
}

QList<core::Profile> profilesFrom(const QMap<QString, QString> &values)
{
    QList<core::Profile> profiles;
    for (qsizetype number = 1; number <= kMaxProfiles; ++number) {
        if (!values.contains(keyOf(number, kFields.front().key)))
            continue;
        const std::optional<core::Profile> profile = profileFrom(values, number);
        if (profile && checkShape(*profile) && !isTaken(profiles, *profile))
            profiles += *profile;
    }
    return profiles;
}

// Whether each profile that the values speak of is among these.
bool isWhole(const QMap<QString, QString> &values, const QList<core::Profile> &profiles)
{
    QSet<QString> groups;
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
        if (it->startsWith("profile-"_L1))
            groups.insert(it->section(u'/', 0, 0));
    }
    return groups.size() == profiles.size();
}

QMap<QString, QString> valuesOf(const QList<core::Profile> &profiles, const QString &lastUsed)
{
    QMap<QString, QString> values;
    if (!lastUsed.isEmpty())
        values.insert(kLastUsedKey, storedText(lastUsed));
    qsizetype number = 0;
    for (const core::Profile &profile : profiles) {
        ++number;
        for (const StoredField &stored : kFields)
            values.insert(keyOf(number, stored.key), storedText(profile.*stored.field));
        values.insert(keyOf(number, kSchemeKey),
                      profile.scheme == core::CredentialScheme::Token ? kTokenWord : kKeyPairWord);
    }
    return values;
}

QString lastUsedFrom(const QMap<QString, QString> &values)
{
    const QString id = textFrom(values.value(kLastUsedKey)).value_or(QString());
    return isProfileId(id) || core::isBuiltIn({.id = id}) ? id : QString();
}

// Its place among those who are there, or one behind them.
core::Result<qsizetype> placeFor(const core::Profile &profile, const QList<core::Profile> &profiles)
{
    if (core::Result<void> shape = checkShape(profile); !shape)
        return std::unexpected(shape.error());
    qsizetype place = profiles.size();
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (profiles[i].id == profile.id)
            place = i;
        else if (isSameName(profiles[i].name, profile.name))
            return std::unexpected(nameIsTaken(profile.name));
    }
    if (place == kMaxProfiles)
        return std::unexpected(tooManyProfiles());
    return place;
}

} // namespace

ProfileStore::ProfileStore(const QString &path)
    : m_path(path)
{
    const IniContent content = readIni(m_path, kVersion);
    m_openingProblem = content.problem;
    m_profiles = profilesFrom(content.values);
    m_lastUsed = lastUsedFrom(content.values);
    if (!m_openingProblem && !isWhole(content.values, m_profiles))
        m_openingProblem = copyDamaged(m_path);
}

QString ProfileStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/riskscope/profiles.ini"_s;
}

const core::Profile *ProfileStore::named(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_profiles, [&name](const core::Profile &profile) { return isSameName(profile.name, name); });
    return found == m_profiles.end() ? nullptr : &*found;
}

core::Result<void> ProfileStore::keep(const core::Profile &profile)
{
    return change([&profile](QList<core::Profile> &profiles, QString &) -> core::Result<void> {
        const core::Result<qsizetype> place = placeFor(profile, profiles);
        if (!place)
            return std::unexpected(place.error());
        if (*place == profiles.size())
            profiles += profile;
        else
            profiles[*place] = profile;
        return {};
    });
}

core::Result<void> ProfileStore::remove(const QString &id)
{
    return change([&id](QList<core::Profile> &profiles, QString &lastUsed) -> core::Result<void> {
        profiles.removeIf([&id](const core::Profile &profile) { return profile.id == id; });
        if (lastUsed == id)
            lastUsed.clear();
        return {};
    });
}

void ProfileStore::setLastUsed(const QString &id)
{
    if (id == m_lastUsed)
        return;
    // Only a convenience: where it can't be written, the next start asks again.
    (void)change([&id](QList<core::Profile> &, QString &lastUsed) -> core::Result<void> {
        lastUsed = id;
        return {};
    });
}

// Another window may have written meanwhile. A file that is gone is written anew.
core::Result<void> ProfileStore::change(const Change &change)
{
    QList<core::Profile> profiles = m_profiles;
    QString lastUsed = m_lastUsed;
    core::Result<void> written =
        changeIni(m_path, kVersion, [&](QMap<QString, QString> &values) -> core::Result<void> {
            if (QFileInfo::exists(m_path)) {
                profiles = profilesFrom(values);
                lastUsed = lastUsedFrom(values);
                if (!isWhole(values, profiles))
                    (void)copyDamaged(m_path);
            }
            core::Result<void> changed = change(profiles, lastUsed);
            values = valuesOf(profiles, lastUsed);
            return changed;
        });
    if (!written)
        return written;
    m_profiles = profiles;
    m_lastUsed = lastUsed;
    return {};
}

} // namespace store
