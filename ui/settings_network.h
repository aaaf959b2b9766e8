// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/network_choices.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SettingsNetwork;
}

namespace session {
class LookupSession;
class Preferences;
} // namespace session

namespace ui {

// How requests are sent, and whether the credential is accepted.
class SettingsNetwork : public QWidget
{
    Q_OBJECT

public:
    SettingsNetwork(session::LookupSession &session, session::Preferences &preferences);
    ~SettingsNetwork() override;

Q_SIGNALS:
    void resultShown(QWidget *result); // there is more to see, perhaps out of sight

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectChoices();
    void connectResets();
    void showChoices();
    void showProxy();
    void showConnection();
    void change(const core::NetworkChoices &choices);
    void setProxy();

    void showCaFile();
    void chooseCaFile();
    void trustCaFile(const QString &path);

    session::LookupSession &m_session;
    session::Preferences &m_preferences;
    std::unique_ptr<Ui::SettingsNetwork> m_ui;
};

} // namespace ui
