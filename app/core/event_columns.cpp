// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_columns.h"

#include "app/core/details_preview.h"
#include "app/core/json_scan.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const EventRow &row)
{
    const auto time = row.store.time(row.event);
    return time ? formatDateTime(*time, row.zone) : visibleText(row.store.timeText(row.event));
}

QString sincePreviousText(const EventRow &row)
{
    return row.sincePrevious ? formatDuration(*row.sincePrevious) : QString();
}

QString levelText(const EventRow &row)
{
    return visibleText(levelName(row.store.reportedLevel(row.event)));
}

QString nameText(const EventRow &row)
{
    const QString name = row.store.name(row.event);
    return name.isEmpty() ? QCoreApplication::translate("EventColumn", "(no name)") : visibleText(name);
}

QString detailsText(const EventRow &row)
{
    return previewJson(row.store.details(row.event));
}

QString idText(const EventRow &row)
{
    return visibleText(row.store.id(row.event));
}

QString levelFileText(const EventRow &row)
{
    const ReportedLevel level = row.store.reportedLevel(row.event);
    return level.level == RiskLevel::Unknown ? level.word : QString(levelKey(level.level));
}

QString nameFileText(const EventRow &row)
{
    return row.store.name(row.event);
}

QString detailsFileText(const EventRow &row)
{
    return QString::fromUtf8(compactJson(row.store.details(row.event)));
}

QString idFileText(const EventRow &row)
{
    return row.store.id(row.event);
}

QString timeUtcText(const EventRow &row)
{
    const auto time = row.store.time(row.event);
    return time ? QString::fromLatin1(toRfc3339(*time)) : row.store.timeText(row.event);
}

QString timeInZoneText(const EventRow &row)
{
    const auto time = row.store.time(row.event);
    return time ? formatRfc3339(*time, row.zone) : QString();
}

constexpr ColumnUses kExport = ColumnUse::Export;
constexpr ColumnUses kTable = ColumnUse::Table;
constexpr ColumnUses kShown = kTable | ColumnUse::Terminal;
constexpr ColumnUses kHidden = kTable | ColumnUse::HiddenAtFirst;

const EventColumn kColumns[] = {
    {ColumnId::Time, "time", QT_TRANSLATE_NOOP("EventColumn", "Time (%1)"), kShown, timeText, SortKey::Time},
    {ColumnId::SincePrevious, "since_previous", QT_TRANSLATE_NOOP("EventColumn", "Δ previous"), kTable,
     sincePreviousText, SortKey::Gap},
    {ColumnId::TimeUtc, "time_utc", QT_TRANSLATE_NOOP("EventColumn", "Time (UTC)"), kExport, timeUtcText,
     SortKey::Time},
    {ColumnId::TimeInZone, "time_in_zone", QT_TRANSLATE_NOOP("EventColumn", "Time (%1)"), kExport,
     timeInZoneText, SortKey::Time},
    {ColumnId::Level, "level", QT_TRANSLATE_NOOP("EventColumn", "Level"), kShown | kExport, levelText,
     SortKey::Level, levelFileText},
    {ColumnId::Event, "event", QT_TRANSLATE_NOOP("EventColumn", "Event"), kShown | kExport, nameText,
     SortKey::Name, nameFileText},
    {ColumnId::Details, "details", QT_TRANSLATE_NOOP("EventColumn", "Details"), kShown | kExport, detailsText,
     SortKey::Details, detailsFileText},
    {ColumnId::Id, "id", QT_TRANSLATE_NOOP("EventColumn", "Id"), kHidden | kExport, idText, SortKey::Id,
     idFileText},
};

} // namespace

std::span<const EventColumn> eventColumns()
{
    return kColumns;
}

const EventColumn &eventColumn(ColumnId id)
{
    return *std::ranges::find(kColumns, id, &EventColumn::id);
}

QList<ColumnId> columnsFor(ColumnUse use)
{
    QList<ColumnId> ids;
    for (const EventColumn &column : kColumns) {
        if (column.uses.testFlag(use))
            ids.append(column.id);
    }
    return ids;
}

QString columnTitle(const EventColumn &column, const DisplayZone &zone)
{
    const QString title = QCoreApplication::translate("EventColumn", column.title);
    return column.id == ColumnId::Time || column.id == ColumnId::TimeInZone ? title.arg(zone.name()) : title;
}

QString exportText(const EventColumn &column, const EventRow &row)
{
    return column.fileText ? column.fileText(row) : column.text(row);
}

} // namespace core
