// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OutcomePage;
}

namespace ui {

// Fills the window while there is no user to show: where to begin, or why there is no answer and what to do.
class OutcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePage(QWidget *parent = nullptr);
    ~OutcomePage() override;

    void showStart();
    void showLoading(const QString &user); // fit to be shown
    void showError(const core::Error &error);

Q_SIGNALS:
    void againRequested();
    void copyRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts(const QString &iconName, const QString &title, const QString &what, const QString &next);
    void updateLooks();

    std::unique_ptr<Ui::OutcomePage> m_ui;
    QString m_iconName;
};

} // namespace ui
