// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/settings.h"

#include "app/core/display_zone.h"
#include "app/store/private_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qint64 kMaxFileBytes = 1024 * 1024;
constexpr qsizetype kMaxStateBytes = 64 * 1024;
constexpr qsizetype kMaxNameLength = 64;
constexpr qsizetype kMaxPathLength = 4096;

constexpr auto kVersionKey = "version"_L1;
constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr auto kWindowStateKey = "window/state"_L1;
constexpr auto kTableHeaderKey = "table/header"_L1;
constexpr auto kGroupRepeatsKey = "table/group-repeats"_L1;
constexpr auto kZoneKey = "time/zone"_L1;
constexpr auto kThemeKey = "appearance/theme"_L1;
constexpr auto kCaFileKey = "network/ca-file"_L1;

struct ThemeWord
{
    core::Theme theme;
    QLatin1StringView word;
};
constexpr std::array<ThemeWord, 3> kThemeWords = {
    {{core::Theme::System, "system"_L1}, {core::Theme::Light, "light"_L1}, {core::Theme::Dark, "dark"_L1}}};

// Our values are words, Base64 and percent-encoded paths, so a setter never brings an '@' or a '\\' into the
// file. What QSettings would make of those ("@Variant(…)") can be an object of any type.
bool isHarmless(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false; // a folder, or a pipe that would block
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxFileBytes)
        return false;
    const QByteArray bytes = file.readAll();
    return !bytes.contains('@') && !bytes.contains('\\') && !bytes.contains('\0');
}

// Every value of the file, or nothing where a line can't be read or the version isn't ours. A file without a
// single value has no version.
std::optional<QMap<QString, QString>> readFile(const QString &path)
{
    if (!isHarmless(path))
        return std::nullopt;
    const QSettings file(path, QSettings::IniFormat);
    QMap<QString, QString> values;
    for (const QString &key : file.allKeys()) {
        const QVariant value = file.value(key);
        if (value.typeId() == QMetaType::QString) // a value with a comma is a list
            values.insert(key, value.toString());
    }
    const bool isOurs = values.isEmpty() || values.value(kVersionKey) == QString::number(kVersion);
    return file.status() == QSettings::NoError && isOurs ? std::optional(values) : std::nullopt;
}

bool isZone(const QString &name)
{
    return name.size() <= kMaxNameLength && core::DisplayZone::named(name);
}

QString encodedPath(const QString &path)
{
    return QString::fromLatin1(path.toUtf8().toPercentEncoding("/"));
}

bool isAbsolutePath(const QString &path)
{
    return path.size() <= kMaxPathLength && !path.contains(QChar::Null) && QFileInfo(path).isAbsolute();
}

} // namespace

Settings::Settings(const QString &path)
    : m_path(path)
{
    if (const QFileInfo file(m_path); file.exists() || file.isSymLink())
        load();
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

void Settings::load()
{
    if (auto values = readFile(m_path))
        m_values = *std::move(values);
    else
        setAside();
}

void Settings::setAside()
{
    const QString aside = m_path + u".damaged"_s;
    QFile::remove(aside);
    const QString detail =
        QFile::rename(m_path, aside)
            ? QCoreApplication::translate(
                  "Settings",
                  "The settings in %1 could not be read. They were set aside as %2; the defaults apply.")
                  .arg(m_path, aside)
            : QCoreApplication::translate("Settings",
                                          "The settings in %1 could not be read; the defaults apply.")
                  .arg(m_path);
    m_openingProblem = core::Error{.kind = core::ErrorKind::FileFailed, .detail = detail};
}

void Settings::set(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_unsaved.insert(key, value);
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
    const QString encoded = m_values.value(kCaFileKey);
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toLatin1()));
    return isAbsolutePath(path) && encodedPath(path) == encoded ? path : QString();
}

void Settings::setCaFile(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || (isAbsolutePath(path) && file.isFile() && file.isReadable()))
        set(kCaFileKey, encodedPath(path));
}

core::Result<void> Settings::save()
{
    if (m_unsaved.isEmpty())
        return {};
    if (const auto made = makePrivateFile(m_path); !made)
        return made;
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(kVersionKey, QString::number(kVersion));
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it)
        file.setValue(it.key(), it.value());
    file.sync();
    if (file.status() != QSettings::NoError) {
        return core::failure(
            core::ErrorKind::FileFailed,
            QCoreApplication::translate("Settings", "The settings could not be saved in %1.").arg(m_path));
    }
    m_unsaved.clear();
    return {};
}

} // namespace store
