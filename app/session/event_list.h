// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_order.h"
#include "app/model/event_model.h"

#include <QFutureWatcher>
#include <QItemSelectionModel>
#include <QObject>

namespace session {

// The events on screen: what is shown of a record, in which order, and which one is selected. Every view of
// events shares its model and its selection. The selected event survives sorting, filtering and a refresh.
class EventList : public QObject
{
    Q_OBJECT

public:
    explicit EventList(QObject *parent = nullptr);
    ~EventList() override;

    [[nodiscard]] model::EventModel &model() { return m_model; }
    [[nodiscard]] QItemSelectionModel &selection() { return m_selection; }
    [[nodiscard]] const core::EventStore &store() const { return m_model.store(); }
    [[nodiscard]] const core::EventOrder &order() const { return m_model.order(); }
    [[nodiscard]] const core::DisplayZone &zone() const { return m_model.zone(); }
    [[nodiscard]] const core::EventFilter &filter() const { return m_filter; }
    [[nodiscard]] const core::EventSort &sort() const { return m_sort; }
    // True while a large record is being ordered in the background: order() is that of an earlier filter or
    // sort.
    [[nodiscard]] bool isOrdering() const { return m_ordering.isRunning(); }
    // The selected event, also while a filter hides its row.
    [[nodiscard]] std::optional<quint32> currentEvent() const { return m_currentEvent; }

    void setStore(const core::EventStore &store);
    void setFilter(const core::EventFilter &filter);
    void setSort(const core::EventSort &sort);
    void setZone(const core::DisplayZone &zone);
    // Selects the event's row; nothing happens where a filter hides it.
    void select(quint32 event);

Q_SIGNALS:
    void orderChanged(); // other rows, or rows in another order
    void zoneChanged();
    void currentEventChanged(std::optional<quint32> event);

private:
    void updateOrder();
    void showOrder(const core::EventOrder &order);
    void followSelection(const QModelIndex &current);
    void setCurrentEvent(std::optional<quint32> event);
    [[nodiscard]] std::optional<quint32> sameEventIn(const core::EventStore &store) const;

    model::EventModel m_model;
    QItemSelectionModel m_selection;
    core::EventStore m_store; // the one being ordered; the model's store follows
    core::EventFilter m_filter;
    core::EventSort m_sort;
    std::optional<quint32> m_currentEvent;
    QFutureWatcher<core::EventOrder> m_ordering;
    bool m_restoring = false;
};

} // namespace session
