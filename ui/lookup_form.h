// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class LookupForm;
}

namespace ui {

// Asks whom to look up.
class LookupForm : public QWidget
{
    Q_OBJECT

public:
    explicit LookupForm(QWidget *parent = nullptr);
    ~LookupForm() override;

    void setConnection(const QString &name, const QString &accountId, const QString &baseUrl);
    void setExportMenu(QMenu *menu);
    void setUser(const QString &user);
    void setLoading(bool loading);
    // Whether there is a user to refresh and to export.
    void setHasUser(bool hasUser);
    void focusUser();

Q_SIGNALS:
    void lookupRequested(const QString &user);
    void refreshRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void requestLookup();
    void updateLooks();

    std::unique_ptr<Ui::LookupForm> m_ui;
};

} // namespace ui
