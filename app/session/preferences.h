// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/export_choices.h"
#include "app/core/network_choices.h"
#include "app/core/privacy_choices.h"
#include "app/core/theme.h"

#include <QMap>
#include <QObject>

namespace store {
class Settings;
}

namespace session {

// What a window remembers from one run to the next.
class Preferences : public QObject
{
    Q_OBJECT

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

    // How requests are sent from the next one on; see store::Settings for the bounds.
    [[nodiscard]] core::NetworkChoices network() const;
    void setNetwork(const core::NetworkChoices &choices);

    [[nodiscard]] core::PrivacyChoices privacy() const;
    void setPrivacy(const core::PrivacyChoices &choices);

    // Whether the timeline begins with all its lanes.
    [[nodiscard]] bool showsAllLanes() const;
    void setShowsAllLanes(bool shows);

    // Keys that differ from the usual by the name of their action, in portable text; empty: no key. Any text:
    // whoever uses it looks whether it is a key.
    [[nodiscard]] QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString> &shortcuts);

    // What was chosen for the last export. Words may be any: whoever knows them looks them up.
    [[nodiscard]] core::ExportChoices exportChoices() const;
    void setExportChoices(const core::ExportChoices &choices);

    // Where a dialog was last used, see store::Settings::folder(); never of a folder that is no more.
    [[nodiscard]] QString folder(const QString &dialog) const;
    // The one that the file is in.
    void setFolderOf(const QString &dialog, const QString &filePath);

    // States as Qt's widgets save them; empty where there is none. Whoever restores one must expect any
    // bytes.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray &state);
    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray &state);
    [[nodiscard]] QByteArray dockState() const;
    void setDockState(const QByteArray &state);

Q_SIGNALS:
    void networkChanged();
    void privacyChanged();
    void shortcutsChanged();
    void groupsRepeatsChanged(bool groups);
    void showsAllLanesChanged(bool shows);

private:
    store::Settings &m_settings;
    QString m_caFileOfRun;
};

} // namespace session
