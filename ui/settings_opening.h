// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shortcut_keys.h"

#include <QPointer>

namespace session {
class Workspace;
}

namespace ui {

class MainWindow;
class SettingsDialog;

// Opens the settings of a window when they are wanted, and makes the window follow them. A child of the
// window, to be made when its menus are whole.
class SettingsOpening : public QObject
{
    Q_OBJECT

public:
    SettingsOpening(MainWindow &window, session::Workspace &workspace);
    ~SettingsOpening() override;

private:
    void open();
    void followViews();

    MainWindow &m_window;
    session::Workspace &m_workspace;
    ShortcutKeys m_keys;
    QPointer<SettingsDialog> m_dialog; // of the window, once it was wanted
};

} // namespace ui
