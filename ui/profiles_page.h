// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/profile.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ProfilesPage;
}

namespace core {
struct Error;
}
namespace session {
class Workspace;
}

namespace ui {

// The list of profiles, to add, edit, duplicate and remove them.
class ProfilesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesPage(session::Workspace &workspace, QWidget *parent = nullptr);
    ~ProfilesPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void fill();
    void showSelected();
    void select(const QString &id);
    [[nodiscard]] std::optional<core::Profile> selected() const;
    void open(const core::Profile &profile);
    void edit();
    void duplicate();
    void askToRemove();
    void remove(const core::Profile &profile);
    void endRemoving();
    void explainRemoval(const QString &id, const core::Error &error);
    void showProblem(const QString &problem);
    void updateLooks();

    session::Workspace &m_workspace;
    QString m_removing; // the profile whose secret goes right now
    std::unique_ptr<Ui::ProfilesPage> m_ui;
};

} // namespace ui
