// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/preferences.h"

#include "app/store/settings.h"

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
    m_settings.setGroupsRepeats(groups);
}

QString Preferences::caFile() const
{
    return m_settings.caFile();
}

void Preferences::setCaFile(const QString &path)
{
    m_settings.setCaFile(path);
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

} // namespace session
