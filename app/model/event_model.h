// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/event_order.h"
#include "app/core/event_rows.h"
#include "app/core/event_store.h"

#include <QAbstractTableModel>

#include <functional>

namespace model {

// The events of one record as rows, in the order it is told; a row may stand for a folded run of repeats. It
// fetches, sorts and colours nothing: a request to sort becomes a signal, a level is a role.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        EventRole = Qt::UserRole, // quint32: the event's number in the store, of a folded run the first's
        LevelRole,                // int: core::RiskLevel
        FoldRole,                 // int: core::Fold
        CountRole,                // quint32: how many events the row stands for
    };

    explicit EventModel(QObject *parent = nullptr);

    // One row for each event of the order.
    void setEvents(const core::EventStore &store, const core::EventOrder &order);
    // `rows` are rows over this order.
    void setEvents(const core::EventStore &store, const core::EventOrder &order, const core::EventRows &rows);
    // Folds or unfolds the run that a row belongs to: its rows come and go, all others stay.
    void toggleFold(int row);
    void setZone(const core::DisplayZone &zone);

    // Says what events of a name mean, in plain text fit to be shown; empty where nobody knows.
    using Explainer = std::function<QString(const QString &eventName)>;
    void setExplainer(Explainer explainer) { m_explainer = std::move(explainer); }
    [[nodiscard]] QString explanation(const QString &eventName) const;
    // `text`, and below it what events of the name mean.
    [[nodiscard]] QString withExplanation(const QString &text, const QString &eventName) const;

    [[nodiscard]] const core::EventStore &store() const { return m_store; }
    [[nodiscard]] const core::EventOrder &order() const { return m_order; }
    [[nodiscard]] const core::EventRows &rows() const { return m_rows; }
    [[nodiscard]] const core::DisplayZone &zone() const { return m_zone; }

    // The event shown in `index`'s row, of a folded run the first.
    [[nodiscard]] std::optional<quint32> eventAt(const QModelIndex &index) const;
    // The first column of the row that shows `event` or the folded run it is in, invalid where it is filtered
    // out.
    [[nodiscard]] QModelIndex indexOf(quint32 event) const;
    // What a tool tip says of one part of an event: a time in both clocks, an event's name with what
    // it means, anything else in full.
    [[nodiscard]] QString toolTip(quint32 event, core::ColumnId column) const;
    // The section of a column.
    [[nodiscard]] int sectionOf(core::ColumnId column) const;
    [[nodiscard]] core::ColumnId columnAt(int section) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(const core::EventSort &sort);

private:
    [[nodiscard]] quint32 orderRow(int row) const;
    [[nodiscard]] core::EventRow rowAt(int row) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    core::EventStore m_store;
    core::EventOrder m_order;
    core::EventRows m_rows;
    core::DisplayZone m_zone;
    QList<core::ColumnId> m_columns;
    Explainer m_explainer;
};

} // namespace model
