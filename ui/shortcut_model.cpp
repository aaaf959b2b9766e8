// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/shortcut_model.h"

#include <QFont>

namespace ui {

ShortcutModel::ShortcutModel(const ShortcutKeys &keys, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keys(keys)
    , m_entries(keys.entries())
{
    connect(&keys, &ShortcutKeys::changed, this, [this] {
        m_entries = m_keys.entries();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    });
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    const ShortcutEntry &entry = m_entries.at(index.row());
    if (role == Qt::FontRole && entry.key != entry.usual) {
        QFont font;
        font.setBold(true); // a person's
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return entry.title;
    case Key:
        return entry.key.isEmpty() ? tr("none") : entry.key.toString(QKeySequence::NativeText);
    case Place:
        if (entry.name.isEmpty())
            return tr("fixed");
        return entry.isOfViews ? tr("table and timeline") : tr("whole window");
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Action");
    case Key:
        return tr("Key");
    case Place:
        return tr("Where");
    default:
        return {};
    }
}

} // namespace ui
