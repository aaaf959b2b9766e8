// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/profiles.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ProfileDialog;
}

namespace session {
class Workspace;
}

namespace ui {

// Makes a profile, or changes one, and keeps its secret. Can be tested before it is kept.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    // A profile without an id is a new one.
    ProfileDialog(session::Workspace &workspace, const core::Profile &profile, QWidget *parent);
    ~ProfileDialog() override;

    void reject() override;

Q_SIGNALS:
    void kept(const QString &id); // the profile, and its secret where one was typed

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void connectProfiles();
    [[nodiscard]] std::optional<session::Connection> typedConnection();
    [[nodiscard]] bool isGood();
    void save();
    void end();
    void showKept(const core::Result<session::Profiles::Kept> &result);
    void offerMemory(const core::Error &error);
    void askToRemoveSecret();
    void setSaving(bool saving);
    void showProblem(const QString &problem);
    void fitContent();

    session::Workspace &m_workspace;
    session::Profiles &m_profiles;
    core::Profile m_profile; // as it was kept
    core::Profile m_typed;   // as it is being saved
    bool m_isSaving = false;
    std::unique_ptr<Ui::ProfileDialog> m_ui;
};

} // namespace ui
