// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/scored_users.h"
#include "app/core/stop_check.h"

#include <QIODevice>

namespace report {

// Some of the account's scored users, in an order, to be written.
struct UsersTable
{
    core::SharedScoredUsers users;
    std::vector<quint32> places; // in the users, in this order
    core::DisplayZone zone = {}; // in which times are given
    bool isColored = false;      // text: levels in their colours, for a terminal
    bool guardsFormulas = true;  // CSV: no cell that a spreadsheet would run
    bool isForTerminal = false;  // CSV: text from outside made visible
    core::StopCheck stop = {};
};

// Each writes to a device; FileFailed has its reason alone as `detail`, Cancelled where `stop` said so.

// Aligned columns for people: text from outside is made visible, long cells are cut with `…`.
[[nodiscard]] core::Result<void> writeUsersText(QIODevice &device, const UsersTable &table);
// An array of objects with the provider's field names, each with all of them, null where it sent none. Times
// as RFC 3339 in the zone.
[[nodiscard]] core::Result<void> writeUsersJson(QIODevice &device, const UsersTable &table);
// The same fields as CSV, see csv_format.h; text as sent unless for a terminal.
[[nodiscard]] core::Result<void> writeUsersCsv(QIODevice &device, const UsersTable &table);

} // namespace report
