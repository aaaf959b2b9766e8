// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class LookupForm;
}

namespace ui {

class ProfileButton;

// Asks whom to look up.
class LookupForm : public QWidget
{
    Q_OBJECT

public:
    explicit LookupForm(QWidget *parent = nullptr);
    ~LookupForm() override;

    [[nodiscard]] ProfileButton &profile() const;
    void setUser(const QString &user);
    void setLoading(bool loading);
    // Whether there is a user to export, and to refresh.
    void setHasUser(bool hasUser, bool isRefreshable);
    void focusUser();
    [[nodiscard]] QLineEdit &userField() const;

Q_SIGNALS:
    void lookupRequested(const QString &user);
    void refreshRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void requestLookup();
    void takePastedAnswer();
    void updateLooks();

    std::unique_ptr<Ui::LookupForm> m_ui;
    bool m_isRefreshable = false;
};

} // namespace ui
