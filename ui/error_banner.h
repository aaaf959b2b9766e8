// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QFrame>

#include <memory>

namespace Ui {
class ErrorBanner;
}

namespace ui {

// Says above the last good answer why there is no newer one.
class ErrorBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget *parent = nullptr);
    ~ErrorBanner() override;

    // `user` as typed, `shownName` whose answer stays on screen.
    void showError(const core::Error &error, const QString &user, const QString &shownName);

Q_SIGNALS:
    void againRequested();
    void copyRequested();
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    std::unique_ptr<Ui::ErrorBanner> m_ui;
    QString m_iconName;
};

} // namespace ui
