// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_opening.h"

#include "app/session/preferences.h"
#include "app/session/workspace.h"
#include "ui/event_table.h"
#include "ui/lane_scroll.h"
#include "ui/main_window.h"
#include "ui/record_view.h"
#include "ui/settings_dialog.h"
#include "ui/timeline_view.h"

#include <QAction>
#include <QMenuBar>

namespace ui {

SettingsOpening::SettingsOpening(MainWindow &window, session::Workspace &workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_keys(*window.menuBar(), workspace.preferences(), nullptr)
{
    connect(&window, &MainWindow::settingsWanted, this, &SettingsOpening::open);
    followViews();
}

// The dialog shows the keys.
SettingsOpening::~SettingsOpening()
{
    delete m_dialog;
}

void SettingsOpening::followViews()
{
    const session::Preferences &preferences = m_workspace.preferences();
    QAction &grouping = m_window.record().table().groupAction();
    connect(&preferences, &session::Preferences::groupsRepeatsChanged, &grouping, &QAction::setChecked);
    LaneScroll &lanes = m_window.record().timeline().lanes();
    connect(&preferences, &session::Preferences::showsAllLanesChanged, &lanes, &LaneScroll::setUnfolded);
    if (preferences.showsAllLanes())
        lanes.setUnfolded(true);
}

void SettingsOpening::open()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_workspace, m_keys, &m_window);
        connect(m_dialog, &SettingsDialog::themeChosen, &m_window, &MainWindow::setTheme);
        connect(&m_window, &MainWindow::themeChanged, m_dialog, &SettingsDialog::showTheme);
        connect(m_dialog, &SettingsDialog::columnsResetWanted, this,
                [this] { m_window.record().table().resetColumns(); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace ui
