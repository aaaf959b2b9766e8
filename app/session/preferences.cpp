// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/preferences.h"

#include "app/store/settings.h"

#include <QFileInfo>

namespace session {

Preferences::Preferences(store::Settings &settings)
    : m_settings(settings)
{}

core::DisplayZone Preferences::zone() const
{
    return core::DisplayZone::named(m_settings.zoneName()).value_or(core::DisplayZone::utc());
}

void Preferences::setZone(const core::DisplayZone &zone)
{
    // "local" and not the zone's name: a laptop travels.
    m_settings.setZoneName(!zone.isUtc() && zone == core::DisplayZone::local() ? QStringLiteral("local")
                                                                               : zone.name());
}

core::Theme Preferences::theme() const
{
    return m_settings.theme();
}

void Preferences::setTheme(core::Theme theme)
{
    m_settings.setTheme(theme);
}

bool Preferences::groupsRepeats() const
{
    return m_settings.groupsRepeats();
}

void Preferences::setGroupsRepeats(bool groups)
{
    if (groups == groupsRepeats())
        return;
    m_settings.setGroupsRepeats(groups);
    Q_EMIT groupsRepeatsChanged(groups);
}

QString Preferences::caFile() const
{
    return m_settings.caFile();
}

void Preferences::setCaFile(const QString &path)
{
    m_settings.setCaFile(path);
}

core::NetworkChoices Preferences::network() const
{
    return m_settings.network();
}

void Preferences::setNetwork(const core::NetworkChoices &choices)
{
    const core::NetworkChoices before = network();
    m_settings.setNetwork(choices);
    if (network() != before)
        Q_EMIT networkChanged();
}

core::PrivacyChoices Preferences::privacy() const
{
    return m_settings.privacy();
}

void Preferences::setPrivacy(const core::PrivacyChoices &choices)
{
    if (choices == privacy())
        return;
    m_settings.setPrivacy(choices);
    Q_EMIT privacyChanged();
}

bool Preferences::showsAllLanes() const
{
    return m_settings.showsAllLanes();
}

void Preferences::setShowsAllLanes(bool shows)
{
    if (shows == showsAllLanes())
        return;
    m_settings.setShowsAllLanes(shows);
    Q_EMIT showsAllLanesChanged(shows);
}

QMap<QString, QString> Preferences::shortcuts() const
{
    return m_settings.shortcuts();
}

void Preferences::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    const QMap<QString, QString> before = this->shortcuts();
    m_settings.setShortcuts(shortcuts);
    if (this->shortcuts() != before)
        Q_EMIT shortcutsChanged();
}

core::ExportChoices Preferences::exportChoices() const
{
    return m_settings.exportChoices();
}

void Preferences::setExportChoices(const core::ExportChoices &choices)
{
    m_settings.setExportChoices(choices);
}

QString Preferences::folder(const QString &dialog) const
{
    const QString folder = m_settings.folder(dialog);
    return QFileInfo(folder).isDir() ? folder : QString();
}

void Preferences::setFolderOf(const QString &dialog, const QString &filePath)
{
    m_settings.setFolder(dialog, QFileInfo(filePath).absolutePath());
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.windowGeometry();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setWindowGeometry(geometry);
}

QByteArray Preferences::layoutState() const
{
    return m_settings.windowState();
}

void Preferences::setLayoutState(const QByteArray &state)
{
    m_settings.setWindowState(state);
}

QByteArray Preferences::columnState() const
{
    return m_settings.tableHeaderState();
}

void Preferences::setColumnState(const QByteArray &state)
{
    m_settings.setTableHeaderState(state);
}

QByteArray Preferences::dockState() const
{
    return m_settings.dockState();
}

void Preferences::setDockState(const QByteArray &state)
{
    m_settings.setDockState(state);
}

} // namespace session
