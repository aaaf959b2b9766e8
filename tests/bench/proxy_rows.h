// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_columns.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace bench {

enum class DetailsText : quint8 { AsSent, Decoded };

// The events of a store as a program without one would hold them: every text ready as a QString, one section
// a column of the window's table. The easiest source that a proxy can have.
class PlainRows : public QAbstractTableModel
{
public:
    struct Row
    {
        qint64 micros;
        qint64 sincePrevious; // the greatest where there is none: those come last
        int level;
        QString name;
        QString id;
        QString details;
    };

    PlainRows(const core::EventStore &store, DetailsText details);

    [[nodiscard]] const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] static int sectionOf(core::ColumnId column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
    QList<core::ColumnId> m_columns;
};

// Shows the rows with a text in name, id or details, in any case.
class TextProxy : public QSortFilterProxyModel
{
public:
    explicit TextProxy(PlainRows &rows);

    // As a program does when its filter changes: the proxy takes rows out and in.
    void filter(const QString &text);
    // From nothing, which is the fastest that a proxy can do.
    void filterAnew(const QString &text);
    // Source rows in the order shown.
    [[nodiscard]] std::vector<quint32> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const PlainRows &m_rows;
    QString m_text;
};

} // namespace bench
