// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/profile.h"
#include "app/core/secret.h"
#include "app/session/profiles.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ProfileSecret;
}

namespace ui {

// The secret of one profile: a field to enter it, or that one is kept. What is kept is never read back.
class ProfileSecret : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileSecret(QWidget *parent = nullptr);
    ~ProfileSecret() override;

    void setScheme(core::CredentialScheme scheme);
    // Nobody knows yet whether there is one.
    void showSeeking();
    // Where it is kept, or why none was found there.
    void showSought(const core::Result<session::Profiles::Kept> &result);
    void showProblem(const QString &problem);

    [[nodiscard]] bool isKept() const { return m_isKept; }
    [[nodiscard]] bool hasTyped() const;
    [[nodiscard]] core::Secret typed() const;
    void forget();
    void focusField();

Q_SIGNALS:
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showField(bool isShown);
    void updateLooks();

    std::unique_ptr<Ui::ProfileSecret> m_ui;
    bool m_isKept = false;
};

} // namespace ui
