// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/theme.h"

#include <QByteArray>
#include <QString>

namespace store {
class Settings;
}

namespace session {

// What a window remembers from one run to the next.
class Preferences
{
public:
    explicit Preferences(store::Settings &settings);

    [[nodiscard]] core::DisplayZone zone() const; // UTC where the settings name no known zone
    void setZone(const core::DisplayZone &zone);

    [[nodiscard]] core::Theme theme() const;
    void setTheme(core::Theme theme);

    // Whether consecutive events of the same name and level stand in one row of the table.
    [[nodiscard]] bool groupsRepeats() const;
    void setGroupsRepeats(bool groups);

    // The CA file to trust beside the system's authorities, an absolute path; empty: none. A path that is not
    // that of a readable file is not kept.
    [[nodiscard]] QString caFile() const;
    void setCaFile(const QString &path);
    // The one that the command line names for this run instead; never kept.
    [[nodiscard]] QString caFileOfRun() const { return m_caFileOfRun; }
    void setCaFileOfRun(const QString &path) { m_caFileOfRun = path; }

    // States as Qt's widgets save them; empty where there is none. Whoever restores one must expect any
    // bytes.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray &state);
    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray &state);

private:
    store::Settings &m_settings;
    QString m_caFileOfRun;
};

} // namespace session
