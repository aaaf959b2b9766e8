// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/event_order.h"

#include <QCommandLineParser>

namespace cli {

// Which events a report holds, and in which order.
struct Selection
{
    core::EventFilter filter = {};
    core::EventSort sort = {};
};

// Of --filter, --level, --name, --after, --before and --sort. Times without an offset are in `zone`.
// InvalidInput says which option is wrong, and why and where.
[[nodiscard]] core::Result<Selection> readSelection(const QCommandLineParser &parser,
                                                    const core::DisplayZone &zone);

// The options above that are given, by name.
[[nodiscard]] QStringList givenSelectionOptions(const QCommandLineParser &parser);

// The values of --sort.
[[nodiscard]] QStringList sortKeys();

} // namespace cli
