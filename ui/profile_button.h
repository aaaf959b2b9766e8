// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class QActionGroup;

namespace session {
class Profiles;
}

namespace ui {

// Says which profile is current, and chooses another one from its menu.
class ProfileButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    // To be called once.
    void setProfiles(session::Profiles &profiles);
    void openMenu(); // returns at once

Q_SIGNALS:
    void manageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void fillMenu();

    session::Profiles *m_profiles = nullptr;
    QMenu *m_menu;
    QActionGroup *m_group = nullptr;
};

} // namespace ui
