// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/settings.h"

#include "app/core/display_zone.h"
#include "app/store/ini_file.h"
#include "app/store/stored_choices.h"
#include "app/store/stored_export.h"
#include "app/store/stored_text.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMaxStateBytes = 64 * 1024;
constexpr qsizetype kMaxNameLength = 64;

constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr auto kWindowStateKey = "window/state"_L1;
constexpr auto kTableHeaderKey = "table/header"_L1;
constexpr auto kDockKey = "window/docks"_L1;
constexpr auto kGroupRepeatsKey = "table/group-repeats"_L1;
constexpr auto kZoneKey = "time/zone"_L1;
constexpr auto kThemeKey = "appearance/theme"_L1;
constexpr auto kCaFileKey = "network/ca-file"_L1;
constexpr auto kFoldersGroup = "folders/"_L1;
constexpr auto kAllLanesKey = "timeline/all-lanes"_L1;

struct ThemeWord
{
    core::Theme theme;
    QLatin1StringView word;
};
constexpr std::array<ThemeWord, 3> kThemeWords = {
    {{core::Theme::System, "system"_L1}, {core::Theme::Light, "light"_L1}, {core::Theme::Dark, "dark"_L1}}};

void bring(const QMap<QString, QString> &changes, QMap<QString, QString> &values)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isNull())
            values.remove(it.key());
        else
            values.insert(it.key(), it.value());
    }
}

bool isZone(const QString &name)
{
    return name.size() <= kMaxNameLength && core::DisplayZone::named(name);
}

} // namespace

Settings::Settings(const QString &path)
    : m_path(path)
{
    IniContent content = readIni(path, kVersion);
    m_values = std::move(content.values);
    m_openingProblem = std::move(content.problem);
}

Settings::~Settings()
{
    (void)save(); // nobody is left to be told
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/riskscope/settings.ini"_s;
}

void Settings::set(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_unsaved.insert(key, value.isNull() ? u""_s : value);
}

void Settings::unset(const QString &key)
{
    if (m_values.remove(key) > 0)
        m_unsaved.insert(key, QString());
}

QByteArray Settings::state(const QString &key) const
{
    const auto decoded = QByteArray::fromBase64Encoding(m_values.value(key).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() <= kMaxStateBytes ? *decoded : QByteArray();
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    if (state.size() <= kMaxStateBytes)
        set(key, QString::fromLatin1(state.toBase64()));
}

QByteArray Settings::windowGeometry() const
{
    return state(kGeometryKey);
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    setState(kGeometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return state(kWindowStateKey);
}

void Settings::setWindowState(const QByteArray &state)
{
    setState(kWindowStateKey, state);
}

QByteArray Settings::tableHeaderState() const
{
    return state(kTableHeaderKey);
}

void Settings::setTableHeaderState(const QByteArray &state)
{
    setState(kTableHeaderKey, state);
}

QByteArray Settings::dockState() const
{
    return state(kDockKey);
}

void Settings::setDockState(const QByteArray &state)
{
    setState(kDockKey, state);
}

QString Settings::zoneName() const
{
    const QString name = m_values.value(kZoneKey);
    return isZone(name) ? name : u"UTC"_s;
}

void Settings::setZoneName(const QString &name)
{
    if (isZone(name))
        set(kZoneKey, name);
}

core::Theme Settings::theme() const
{
    const auto *const known = std::ranges::find(kThemeWords, m_values.value(kThemeKey), &ThemeWord::word);
    return known == kThemeWords.end() ? core::Theme::System : known->theme;
}

void Settings::setTheme(core::Theme theme)
{
    const auto *const known = std::ranges::find(kThemeWords, theme, &ThemeWord::theme);
    if (known != kThemeWords.end())
        set(kThemeKey, QString(known->word));
}

bool Settings::groupsRepeats() const
{
    return m_values.value(kGroupRepeatsKey) == "true"_L1;
}

void Settings::setGroupsRepeats(bool groups)
{
    set(kGroupRepeatsKey, groups ? u"true"_s : u"false"_s);
}

QString Settings::caFile() const
{
    return pathFrom(m_values.value(kCaFileKey));
}

void Settings::setCaFile(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || (isAbsolutePath(path) && file.isFile() && file.isReadable()))
        set(kCaFileKey, storedPath(path));
}

bool Settings::showsAllLanes() const
{
    return m_values.value(kAllLanesKey) == "true"_L1;
}

void Settings::setShowsAllLanes(bool shows)
{
    set(kAllLanesKey, shows ? u"true"_s : u"false"_s);
}

core::NetworkChoices Settings::network() const
{
    return networkFrom(m_values);
}

void Settings::setNetwork(const core::NetworkChoices &choices)
{
    setAll(storedNetwork(choices));
}

core::PrivacyChoices Settings::privacy() const
{
    return privacyFrom(m_values);
}

void Settings::setPrivacy(const core::PrivacyChoices &choices)
{
    setAll(storedPrivacy(choices));
}

QMap<QString, QString> Settings::shortcuts() const
{
    return shortcutsFrom(m_values);
}

void Settings::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    const QMap<QString, QString> stored = storedShortcuts(shortcuts);
    for (const QString &key : m_values.keys()) {
        if (key.startsWith(kShortcutsGroup) && !stored.contains(key))
            unset(key);
    }
    setAll(stored);
}

core::ExportChoices Settings::exportChoices() const
{
    return exportFrom(m_values);
}

void Settings::setExportChoices(const core::ExportChoices &choices)
{
    setAll(storedExport(choices));
}

QString Settings::folder(const QString &dialog) const
{
    return pathFrom(m_values.value(kFoldersGroup + dialog));
}

void Settings::setFolder(const QString &dialog, const QString &folder)
{
    if (isAbsolutePath(folder))
        set(kFoldersGroup + dialog, storedPath(folder));
}

void Settings::setAll(const QMap<QString, QString> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        set(it.key(), it.value());
}

core::Result<void> Settings::save()
{
    if (m_unsaved.isEmpty())
        return {};
    core::Result<void> saved =
        changeIni(m_path, kVersion, [this](QMap<QString, QString> &values) -> core::Result<void> {
            bring(m_unsaved, values);
            return {};
        });
    if (saved)
        m_unsaved.clear();
    return saved;
}

} // namespace store
