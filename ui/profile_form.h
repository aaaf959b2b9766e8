// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/profile.h"
#include "app/session/profile_check.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Ui {
class ProfileForm;
}

namespace ui {

class ProfileSecret;

// The fields of one profile, each with a line that explains it and a place for what is wrong with it.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    void setProfile(const core::Profile &profile);
    [[nodiscard]] core::Profile profile() const; // as typed
    // At the fields; the first one that is wrong gets the focus.
    void showProblems(const QList<session::ProfileProblem> &problems);
    [[nodiscard]] ProfileSecret &secret() const;

Q_SIGNALS:
    void schemeChanged(core::CredentialScheme scheme);
    void resized(); // it needs another height

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *field;
        QLabel *problem;
        QLabel *note;
    };
    [[nodiscard]] Row rowOf(session::ProfileField field) const;
    void showProblem(session::ProfileField field, const QString &problem);
    void fillZones();
    void showScheme();
    void chooseCaFile();
    void updateLooks();

    std::unique_ptr<Ui::ProfileForm> m_ui;
    QString m_id;
};

} // namespace ui
