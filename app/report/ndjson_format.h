// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The events in the report's order, one a line, each beside whose it is and where it comes from:
// {"user":userObject(),"provenance":provenanceObject(),"event":appendEvent()}. A file may hold several users,
// one after the other; one without events is a line without `event`.
[[nodiscard]] core::Result<void> writeNdjson(QIODevice &device, const Report &report);

} // namespace report
