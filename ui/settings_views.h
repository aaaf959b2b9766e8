// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class SettingsViews;
}

namespace session {
class Preferences;
}

namespace ui {

// How table and timeline begin.
class SettingsViews : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsViews(session::Preferences &preferences);
    ~SettingsViews() override;

Q_SIGNALS:
    void columnsResetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();
    void showChoices();

    session::Preferences &m_preferences;
    std::unique_ptr<Ui::SettingsViews> m_ui;
};

} // namespace ui
