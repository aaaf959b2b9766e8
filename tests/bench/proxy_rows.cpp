// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/proxy_rows.h"

#include "app/core/event_order.h"
#include "app/core/json_string.h"

#include <limits>

namespace bench {

namespace {

constexpr qint64 kNone = std::numeric_limits<qint64>::max();

} // namespace

PlainRows::PlainRows(const core::EventStore &store, DetailsText details)
    : m_columns(core::columnsFor(core::ColumnUse::Table))
{
    m_rows.reserve(store.size());
    for (quint32 event = 0; event < store.size(); ++event) {
        const QByteArrayView json = store.details(event);
        m_rows.push_back(
            {store.micros()[event], kNone, static_cast<int>(core::levelIndex(store.level(event))),
             store.name(event), store.id(event),
             details == DetailsText::Decoded ? core::decodeJsonString(json) : QString::fromUtf8(json)});
    }
    const core::EventOrder order = core::selectEvents(store, {}, {});
    for (quint32 row = 0; row < order.rowCount(); ++row)
        m_rows[order.event(row)].sincePrevious = order.sincePrevious(row).value_or(kNone);
}

int PlainRows::sectionOf(core::ColumnId column)
{
    return static_cast<int>(core::columnsFor(core::ColumnUse::Table).indexOf(column));
}

int PlainRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PlainRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Row &values = row(index.row());
    switch (m_columns.at(index.column())) {
    case core::ColumnId::Level:
        return values.level;
    case core::ColumnId::Event:
        return values.name;
    case core::ColumnId::Details:
        return values.details;
    case core::ColumnId::Id:
        return values.id;
    case core::ColumnId::SincePrevious:
        return values.sincePrevious;
    default: // the clocks
        return values.micros;
    }
}

TextProxy::TextProxy(PlainRows &rows)
    : m_rows(rows)
{
    setDynamicSortFilter(false);
    setSourceModel(&rows);
}

void TextProxy::filter(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void TextProxy::filterAnew(const QString &text)
{
    m_text = text;
    invalidate();
    rowCount(); // the proxy filters when it is first asked
}

std::vector<quint32> TextProxy::shown() const
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(static_cast<quint32>(mapToSource(index(row, 0)).row()));
    return rows;
}

bool TextProxy::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const PlainRows::Row &values = m_rows.row(row);
    return m_text.isEmpty() || values.name.contains(m_text, Qt::CaseInsensitive) ||
           values.id.contains(m_text, Qt::CaseInsensitive) ||
           values.details.contains(m_text, Qt::CaseInsensitive);
}

} // namespace bench
