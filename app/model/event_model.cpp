// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/event_model.h"

#include "app/core/visible_text.h"

namespace model {

using namespace core;

EventModel::EventModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columnsFor(ColumnUse::Table))
{}

void EventModel::setEvents(const EventStore &store, const EventOrder &order)
{
    beginResetModel();
    m_store = store;
    m_order = order;
    endResetModel();
}

void EventModel::setZone(const DisplayZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

std::optional<quint32> EventModel::eventAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return std::nullopt;
    return m_order.event(static_cast<quint32>(index.row()));
}

QModelIndex EventModel::indexOf(quint32 event) const
{
    const auto row = m_order.rowOf(event);
    return row ? index(static_cast<int>(*row), 0) : QModelIndex();
}

int EventModel::sectionOf(ColumnId column) const
{
    return static_cast<int>(m_columns.indexOf(column));
}

ColumnId EventModel::columnAt(int section) const
{
    return m_columns.at(section);
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.rowCount());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

EventRow EventModel::rowAt(int row) const
{
    const auto number = static_cast<quint32>(row);
    return {m_store, m_order.event(number), m_order.sincePrevious(number), m_zone};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return eventColumn(columnAt(index.column())).text(rowAt(index.row()));
    case Qt::ToolTipRole:
        return toolTip(m_order.event(static_cast<quint32>(index.row())), columnAt(index.column()));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case EventRole:
        return m_order.event(static_cast<quint32>(index.row()));
    case LevelRole:
        return static_cast<int>(m_store.level(m_order.event(static_cast<quint32>(index.row()))));
    default:
        return {};
    }
}

// The column's title stands before the text: a screen reader reads single cells.
QString EventModel::accessibleText(const QModelIndex &index) const
{
    const EventColumn &column = eventColumn(columnAt(index.column()));
    return tr("%1: %2", "column title, cell text")
        .arg(columnTitle(column, m_zone), column.text(rowAt(index.row())));
}

QString EventModel::toolTip(quint32 event, ColumnId column) const
{
    const EventRow row{m_store, event, std::nullopt, m_zone};
    const auto time = m_store.time(row.event);
    if (column != ColumnId::Time || !time)
        return eventColumn(column).text(row);
    const DisplayZone other = m_zone.isUtc() ? DisplayZone::local() : DisplayZone::utc();
    return tr("%1 %2\n%3 %4\nas sent: %5",
              "time, its zone; time in another zone, that zone; the text of the answer")
        .arg(formatDateTime(*time, m_zone), m_zone.name(), formatDateTime(*time, other), other.name(),
             visibleText(m_store.timeText(row.event)));
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(eventColumn(columnAt(section)), m_zone);
    return {};
}

void EventModel::sort(int section, Qt::SortOrder order)
{
    if (section >= 0 && section < columnCount())
        Q_EMIT sortRequested({columnAt(section), order});
}

} // namespace model
