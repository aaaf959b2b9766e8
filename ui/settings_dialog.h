// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/theme.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace Ui {
class SettingsDialog;
}

namespace session {
class LookupSession;
class Preferences;
} // namespace session

namespace ui {

// What can be set, each at once and with a sentence of explanation, and how the provider is reached. Beside
// the window: it follows what is set there meanwhile.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(session::LookupSession &session, session::Preferences &preferences, QWidget *parent);
    ~SettingsDialog() override;

    void showTheme(core::Theme theme);

Q_SIGNALS:
    void themeChosen(core::Theme theme);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillZones();
    void fillThemes();
    void showConnection();
    void connectParts();

    void showZone();
    void setZone();
    [[nodiscard]] core::Result<core::DisplayZone> typedZone() const;

    void showCaFile();
    void chooseCaFile();
    void trustCaFile(const QString &path);

    void showProblem(QLabel &label, const QString &problem);
    void fitContent();
    void updateLooks();

    session::LookupSession &m_session;
    session::Preferences &m_preferences;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace ui
