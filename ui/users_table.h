// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/scored_users_model.h"

#include <QTableView>

namespace ui {

// The scored users in rows. Whoever is chosen here stays chosen when the list is sorted, filtered or
// refreshed, also while a filter hides the row.
class UsersTable : public QTableView
{
    Q_OBJECT

public:
    explicit UsersTable(QWidget *parent = nullptr);

    [[nodiscard]] model::ScoredUsersModel &users() const { return *m_users; }
    void setUsers(const core::SharedUserIndex &users); // null: none
    // Stands in the place of the rows while there are none.
    void setEmptyText(const QString &text);
    void selectFirst();

    // Does nothing: typing belongs into the filter.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void userOpened(const core::ScoredUser &user); // by Enter or a double click
    void leftUpwards();                            // by the arrow key, from the first row

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QModelIndex &index);
    void selectChosen();
    void applyLook();
    void fitColumns();

    model::ScoredUsersModel *m_users;
    core::SharedUserIndex m_index;
    std::optional<quint32> m_chosen; // the place in the list as sent
    QString m_emptyText;
};

} // namespace ui
