// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/credential_check.h"
#include "app/session/profiles.h"

#include <QScrollArea>

#include <memory>

namespace Ui {
class FirstRunPage;
}

namespace session {
class Workspace;
}

namespace ui {

// Stands in the window while nobody is known to ask: takes an account and a token, tries them, and makes a
// profile of them.
class FirstRunPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstRunPage(session::Workspace &workspace, QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void showError(const core::Error &error); // below what is to be typed

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What the first button does next.
    enum class Step : quint8 { Ask, Testing, Keeping, SayHeld, OfferMemory };

    void connectParts();
    void go();
    void test();
    void showTested(const core::Result<core::CredentialCheck> &result);
    void keep();
    void showKept(const QString &id, const core::Result<session::Profiles::Kept> &result);
    void choose();
    void startOver();
    void forgetTest();
    void showOptions();
    [[nodiscard]] core::Profile typedProfile() const;
    [[nodiscard]] bool isGood();

    void setStep(Step step);
    void showOutcome(const QString &outcome, const QString &reason = {});
    void updateLooks();

    session::Workspace &m_workspace;
    session::Profiles &m_profiles;
    std::unique_ptr<Ui::FirstRunPage> m_ui;
    Step m_step = Step::Ask;
    core::Profile m_profile; // that was tested and is being kept
};

} // namespace ui
