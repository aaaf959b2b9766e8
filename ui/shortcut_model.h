// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shortcut_keys.h"

#include <QAbstractTableModel>

namespace ui {

// The keys as a table: what, which key, where it counts.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ShortcutModel(const ShortcutKeys &keys, QObject *parent = nullptr);

    enum Column : quint8 { Title, Key, Place, Columns };

    [[nodiscard]] const ShortcutEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const ShortcutKeys &m_keys;
    QList<ShortcutEntry> m_entries;
};

} // namespace ui
