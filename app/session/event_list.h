// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_order.h"
#include "app/model/event_model.h"
#include "app/session/arrange_events.h"

#include <QFutureWatcher>
#include <QItemSelectionModel>
#include <QObject>

namespace session {

// The events on screen: what is shown of a record, in which order, and which one is selected. Every view of
// events shares its model and its selection. The selected event survives sorting, filtering, grouping and a
// refresh. Large records are worked on in the background, and what is newer stops what is older.
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
    // Whether consecutive events of the same name and level are one row.
    [[nodiscard]] bool isGrouping() const { return m_isGrouping; }
    // True while a large record is being worked on: order() and the rows are those of an earlier filter, sort
    // or grouping, or empty for a record that is new.
    [[nodiscard]] bool isOrdering() const { return m_isOrdering; }
    // The selected event, also while a filter hides its row; none until it is found in a new large record.
    [[nodiscard]] std::optional<quint32> currentEvent() const { return m_currentEvent; }

    // Another record, whose times the filter's scope may have nothing to do with.
    enum class Scope : bool { Keep, Forget };
    void setStore(const core::EventStore &store, Scope scope = Scope::Keep);
    void setFilter(const core::EventFilter &filter);
    void setSort(const core::EventSort &sort);
    void setZone(const core::DisplayZone &zone);
    void setGrouping(bool grouping);
    // Folds or unfolds the run that a row belongs to.
    void toggleGroup(int row);
    // Selects the event and its row, be it that of a folded run; nothing happens where a filter hides it.
    void select(quint32 event);

Q_SIGNALS:
    void orderChanged();    // other events, or events in another order
    void groupingChanged(); // the rows are grouped, or are no longer
    void zoneChanged();
    void currentEventChanged(std::optional<quint32> event);

private:
    void updateOrder();
    void updateRows();
    void work(ArrangeTask task);
    void show(const Arrangement &arrangement);
    void selectRow(quint32 event);
    void followSelection(const QModelIndex &current);
    void setCurrentEvent(std::optional<quint32> event);

    model::EventModel m_model;
    QItemSelectionModel m_selection;
    core::EventStore m_store; // the one being ordered; the model's store follows
    core::EventFilter m_filter;
    core::EventSort m_sort;
    std::optional<quint32> m_currentEvent;
    std::optional<SoughtEvent> m_sought; // was selected in the record before
    QFutureWatcher<Arrangement> m_working;
    bool m_isGrouping = false;
    bool m_isOrdering = false;
    bool m_isNewStore = false; // what is worked on is the first order of a record
    bool m_isNewOrder = false; // … is another order, not just other rows
    bool m_isNewGrouping = false;
    bool m_restoring = false;
};

} // namespace session
