// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SettingsDisplay;
}

namespace session {
class LookupSession;
class Preferences;
} // namespace session

namespace ui {

// The zone and the theme. Follows what is set in the window meanwhile.
class SettingsDisplay : public QWidget
{
    Q_OBJECT

public:
    SettingsDisplay(session::LookupSession &session, const session::Preferences &preferences);
    ~SettingsDisplay() override;

    void showTheme(core::Theme theme);

Q_SIGNALS:
    void themeChosen(core::Theme theme);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillZones();
    void fillThemes(core::Theme theme);
    void showZone();
    void setZone();
    [[nodiscard]] core::Result<core::DisplayZone> typedZone() const;
    void updateLooks();

    session::LookupSession &m_session;
    std::unique_ptr<Ui::SettingsDisplay> m_ui;
};

} // namespace ui
