// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/user_index.h"

#include <QAbstractTableModel>

namespace model {

// The account's scored users in rows: filtered, sorted, and nothing else. Every change of the rows is a
// reset; whoever keeps one chosen finds it again with indexOf().
class ScoredUsersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        UserRole = Qt::UserRole, // quint32: the user's place in the list as sent
        LevelRole,               // int: core::RiskLevel
        CanLookUpRole,           // bool: there is an id to look up
    };

    explicit ScoredUsersModel(QObject *parent = nullptr);

    void setUsers(const core::SharedUserIndex &users); // null: none
    void setFilter(const core::UserFilter &filter);
    void setZone(const core::DisplayZone &zone); // of the last events

    [[nodiscard]] const core::UserFilter &filter() const { return m_filter; }
    [[nodiscard]] const core::UserSort &sorting() const { return m_sort; }
    [[nodiscard]] int totalCount() const; // shown or not
    // Null where the index is none of this model's. Lives as long as the users.
    [[nodiscard]] const core::ScoredUser *userAt(const QModelIndex &index) const;
    // The first column of the row that shows the user at a place in the list as sent, invalid where it is
    // filtered out.
    [[nodiscard]] QModelIndex indexOf(quint32 user) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void updateRows();
    [[nodiscard]] QString text(const core::ScoredUser &user, core::UserColumn column) const;
    [[nodiscard]] QString toolTip(const core::ScoredUser &user, core::UserColumn column) const;

    core::SharedUserIndex m_users;
    core::UserFilter m_filter;
    core::UserSort m_sort;
    core::DisplayZone m_zone;
    std::vector<quint32> m_rows;
};

} // namespace model
