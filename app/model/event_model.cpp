// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/event_model.h"

#include "app/core/visible_text.h"

#include <QLocale>

namespace model {

using namespace core;

EventModel::EventModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columnsFor(ColumnUse::Table))
{}

void EventModel::setEvents(const EventStore &store, const EventOrder &order)
{
    setEvents(store, order, EventRows::each(order));
}

void EventModel::setEvents(const EventStore &store, const EventOrder &order, const EventRows &rows)
{
    beginResetModel();
    m_store = store;
    m_order = order;
    m_rows = rows;
    endResetModel();
}

void EventModel::toggleFold(int row)
{
    const EventRows toggled = m_rows.toggled(static_cast<quint32>(row));
    if (toggled.rowCount() == m_rows.rowCount())
        return;
    // Unfolding starts at the run's only row; folding may start at any of its rows and ends at the first.
    const auto head = static_cast<int>(toggled.rowOf(orderRow(row)).value_or(0));
    const int added = static_cast<int>(toggled.rowCount()) - static_cast<int>(m_rows.rowCount());
    if (added > 0) {
        beginInsertRows({}, head + 1, head + added);
        m_rows = toggled;
        endInsertRows();
    } else {
        beginRemoveRows({}, head + 1, head - added);
        m_rows = toggled;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(head, 0), index(head, columnCount() - 1));
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
    return m_order.event(orderRow(index.row()));
}

QModelIndex EventModel::indexOf(quint32 event) const
{
    const auto inOrder = m_order.rowOf(event);
    const auto row = inOrder ? m_rows.rowOf(*inOrder) : std::nullopt;
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rowCount());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

quint32 EventModel::orderRow(int row) const
{
    return m_rows.orderRow(static_cast<quint32>(row));
}

EventRow EventModel::rowAt(int row) const
{
    const quint32 inOrder = orderRow(row);
    return {m_store, m_order.event(inOrder), m_order.sincePrevious(inOrder), m_zone};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<quint32>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return toolTip(rowAt(index.row()).event, columnAt(index.column()));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::AccessibleDescriptionRole:
        return columnAt(index.column()) == ColumnId::Event
                   ? explanation(m_store.name(rowAt(index.row()).event))
                   : QString();
    case EventRole:
        return rowAt(index.row()).event;
    case LevelRole:
        return static_cast<int>(m_store.level(rowAt(index.row()).event));
    case FoldRole:
        return static_cast<int>(m_rows.fold(row));
    case CountRole:
        return m_rows.eventCount(row);
    default:
        return {};
    }
}

QString EventModel::text(const QModelIndex &index) const
{
    const ColumnId column = columnAt(index.column());
    const QString text = eventColumn(column).text(rowAt(index.row()));
    const quint32 count = m_rows.eventCount(static_cast<quint32>(index.row()));
    if (column != ColumnId::Event || count == 1)
        return text;
    return tr("%1 × %2", "event name, number of such events").arg(text, QLocale().toString(count));
}

// The column's title stands before the text: a screen reader reads single cells.
QString EventModel::accessibleText(const QModelIndex &index) const
{
    const EventColumn &column = eventColumn(columnAt(index.column()));
    const QString title = columnTitle(column, m_zone);
    const QString text = column.text(rowAt(index.row()));
    const auto row = static_cast<quint32>(index.row());
    const Fold fold = column.id == ColumnId::Event ? m_rows.fold(row) : Fold::None;
    switch (fold) {
    case Fold::None:
        break;
    case Fold::Folded:
        return tr("%1: %2, %3 events of the same name and level, folded", "column title, cell text, number")
            .arg(title, text, QLocale().toString(m_rows.eventCount(row)));
    case Fold::Unfolded:
        return tr("%1: %2, the first of several events of the same name and level, unfolded",
                  "column title, cell text")
            .arg(title, text);
    }
    return tr("%1: %2", "column title, cell text").arg(title, text);
}

QString EventModel::explanation(const QString &eventName) const
{
    return m_explainer ? m_explainer(eventName) : QString();
}

QString EventModel::withExplanation(const QString &text, const QString &eventName) const
{
    const QString meaning = explanation(eventName);
    return meaning.isEmpty() ? text : tr("%1\n\n%2", "an event's name, what it means").arg(text, meaning);
}

QString EventModel::toolTip(quint32 event, ColumnId column) const
{
    const EventRow row{m_store, event, std::nullopt, m_zone};
    const auto time = m_store.time(row.event);
    if (column == ColumnId::Event)
        return withExplanation(eventColumn(column).text(row), m_store.name(event));
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
