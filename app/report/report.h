// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/event_order.h"
#include "app/core/risk_record.h"
#include "app/core/stop_check.h"
#include "app/report/redaction_state.h"

namespace report {

// Which of a record's events a report is about.
enum class Scope : quint8 { All, Filtered, Selected };

// How much of event_details a report holds: nothing, one line each, or all of it.
enum class DetailsExtent : quint8 { None, Preview, Full };

enum class PageFormat : quint8 { A4, Letter };

// What a person chooses about the content.
struct ReportOptions
{
    QList<core::ColumnId> columns = {}; // in this order; empty: every column of exports
    DetailsExtent details = DetailsExtent::Full;
    bool guardsFormulas = true; // CSV: no cell that a spreadsheet would run
    PageFormat page = PageFormat::A4;
    bool namesUser = false;   // tabular formats: columns for the user first, where one file is about several
    bool isContinued = false; // formats for several users: the file's head is written already
    bool isColored = false;   // plain text: levels in their colours, for a terminal
};

// How a long write is told to stop and tells how far it is. Both are called from the thread that writes.
struct WriteWatch
{
    core::StopCheck stop = {};
    std::function<void(quint32)> rowsWritten = {}; // how many so far
};

// The SHA-256 of an answer, known to be its own as long as it shares its bytes.
struct HashedAnswer
{
    QByteArray answer = {};
    QByteArray sha256 = {}; // hexadecimal digits
};

// Everything that a format needs to write one user's risk.
struct Report
{
    core::UserRisk user;
    core::EventOrder order;  // the exported events, in this order
    core::DisplayZone zone;  // in which times are given beside UTC
    QString filterText = {}; // the filter that made `order`, see filterText(); empty: none
    core::EventSort sort = {};
    Scope scope = Scope::Filtered;
    QDateTime writtenAt = {}; // UTC
    ReportOptions options = {};
    RedactionState redaction = {};
    HashedAnswer hashed = {}; // withAnswerHash() fills it
    WriteWatch watch = {};
};

} // namespace report
