// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/event_store.h"

#include <QFlags>

#include <span>

namespace core {

// What a column's text is made from.
struct EventRow
{
    const EventStore &store;
    quint32 event;
    std::optional<qint64> sincePrevious; // µs since the shown event before it in time
    const DisplayZone &zone;
};

enum class ColumnId : quint8 { Time, SincePrevious, Level, Event, Details, Id, TimeUtc, TimeInZone };

enum class ColumnUse : quint8 {
    Table = 1,         // can be shown in the window's table
    HiddenAtFirst = 2, // … but is not until asked for
    Export = 4,        // a column of tabular exports
    Terminal = 8,      // a column of the text that a terminal shows
};
Q_DECLARE_FLAGS(ColumnUses, ColumnUse)

// What sorting by a column compares: instants, µs since the shown event before, severity, names without case,
// bytes as sent.
enum class SortKey : quint8 { Time, Gap, Level, Name, Details, Id };

// One column of events, wherever events stand in columns: table, CSV and later formats read these rows.
struct EventColumn
{
    ColumnId id;
    const char *key;   // stable: settings, CSV header, --sort
    const char *title; // source text; columnTitle() translates it
    ColumnUses uses;
    QString (*text)(const EventRow &);
    SortKey sortKey;
    QString (*fileText)(const EventRow &) = nullptr; // where it differs from `text`, see exportText()
};

[[nodiscard]] std::span<const EventColumn> eventColumns();
[[nodiscard]] const EventColumn &eventColumn(ColumnId id);
// Those with the given use, in table order.
[[nodiscard]] QList<ColumnId> columnsFor(ColumnUse use);
// "Time (UTC)" for a time column, else the translated title.
[[nodiscard]] QString columnTitle(const EventColumn &column, const DisplayZone &zone);

// A cell for files: whole, unmodified and the same in every locale. Not fit to be shown as it is.
[[nodiscard]] QString exportText(const EventColumn &column, const EventRow &row);

Q_DECLARE_OPERATORS_FOR_FLAGS(ColumnUses)

} // namespace core
