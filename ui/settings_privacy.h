// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QAbstractButton;

namespace Ui {
class SettingsPrivacy;
}

namespace core {
struct Error;
struct PrivacyChoices;
} // namespace core

namespace session {
class Preferences;
class Recents;
} // namespace session

namespace ui {

// What is remembered of the people who were looked up, and how long it stays on the clipboard.
class SettingsPrivacy : public QWidget
{
    Q_OBJECT

public:
    SettingsPrivacy(session::Preferences &preferences, session::Recents &recents);
    ~SettingsPrivacy() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();
    void connectSwitch(QAbstractButton &box, QAbstractButton &reset, bool core::PrivacyChoices::*choice);
    void change(bool core::PrivacyChoices::*choice, bool isOn);
    void showChoices();
    void clearRecents();
    void showForgettingProblem(const core::Error &error);

    session::Preferences &m_preferences;
    session::Recents &m_recents;
    std::unique_ptr<Ui::SettingsPrivacy> m_ui;
};

} // namespace ui
