// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/theme.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace session {
class Workspace;
}

namespace ui {

class SettingsDisplay;
class ShortcutKeys;

// What can be set, on pages, each at once and with a sentence of explanation. Beside the window: it follows
// what is set there meanwhile.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(session::Workspace &workspace, ShortcutKeys &keys, QWidget *parent);
    ~SettingsDialog() override;

    void showTheme(core::Theme theme);

Q_SIGNALS:
    void themeChosen(core::Theme theme);
    void columnsResetWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages(session::Workspace &workspace, ShortcutKeys &keys);
    void addPage(const QString &title, QWidget *page);
    void fitList();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    SettingsDisplay *m_display = nullptr;
};

} // namespace ui
