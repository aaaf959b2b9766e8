// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/credential_check.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class CredentialCheckView;
}

namespace session {
class LookupSession;
struct Connection;
} // namespace session

namespace ui {

// Tries the session's credential, or another one, when asked to and shows what came of it. Hiding it ends a
// test and forgets the result.
class CredentialCheckView : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialCheckView(QWidget *parent = nullptr);
    ~CredentialCheckView() override;

    // To be called once.
    void setSession(session::LookupSession &session);
    // What is tried instead of the session's own connection, asked for with each test; null: nothing can be.
    void setConnection(std::function<std::optional<session::Connection>()> connection);

Q_SIGNALS:
    void resultShown();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void startOrCancel();
    void stopTest();
    void showResult(const core::Result<core::CredentialCheck> &result);
    void showError(const core::Error &error);
    void showFacts(const core::CredentialCheck &check);
    void setTesting(bool testing);
    void setTexts(const QString &title, const QString &what = {}, const QString &next = {});
    void clearFacts();
    void updateLooks();

    std::unique_ptr<Ui::CredentialCheckView> m_ui;
    session::LookupSession *m_session = nullptr;
    std::function<std::optional<session::Connection>()> m_connection; // empty: the session's own
    bool m_isTesting = false;
};

} // namespace ui
