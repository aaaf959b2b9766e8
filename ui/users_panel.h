// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/error.h"
#include "app/core/person.h"
#include "app/core/scored_users.h"

#include <QWidget>

#include <chrono>
#include <memory>

namespace Ui {
class UsersPanel;
}

namespace ui {

class IndexedPeople;

// The account's scored users beside the one on screen: to sort, to filter and to look up. Asks for them when
// it is first shown, and again when another account has none yet.
class UsersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UsersPanel(IndexedPeople &people, QWidget *parent = nullptr);
    ~UsersPanel() override;

    void setZone(const core::DisplayZone &zone);
    void focusFilter();

Q_SIGNALS:
    void personChosen(const core::Person &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void loadIfWanted();
    void follow();
    void updateCount();
    void updateNote();
    void updateFetched();
    void showMessage(const QString &iconName, const QString &title, const QString &what, const QString &next);
    void showProgress(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void showWait(std::chrono::milliseconds wait, const core::Error &reason);
    void open(const core::ScoredUser &user);
    [[nodiscard]] bool moveByKey(int key);
    void updateLooks();

    IndexedPeople &m_people;
    std::unique_ptr<Ui::UsersPanel> m_ui;
    core::DisplayZone m_zone;
    QString m_iconName;
    QString m_refusal; // why the user who was opened last can't be looked up
};

} // namespace ui
