// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/user_suggestions.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

// The people whom a text may mean, in a list under the field where it is typed. Never has the focus: the
// field keeps it and says which row is current.
class SuggestionList : public QListView
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *window);

    // Shows them below `field`; hides where there are none. No row is current at first.
    void show(const QList<UserSuggestion> &users, const QWidget &field);
    // To the next row or the one before, round the end by way of none.
    void moveCurrent(int step);
    // None where no row is current.
    [[nodiscard]] std::optional<UserSuggestion> current() const;

Q_SIGNALS:
    void userClicked(const ui::UserSuggestion &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place(const QWidget &field);
    void applyLook();

    QStandardItemModel *m_rows;
    QList<UserSuggestion> m_users;
};

} // namespace ui
