// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ProfilesDialog;
}

namespace session {
class Workspace;
}

namespace ui {

// The profiles alone, as the form's selector opens them.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    ProfilesDialog(session::Workspace &workspace, QWidget *parent);
    ~ProfilesDialog() override;

private:
    std::unique_ptr<Ui::ProfilesDialog> m_ui;
};

} // namespace ui
