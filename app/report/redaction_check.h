// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/stop_check.h"
#include "app/report/formats.h"
#include "app/report/originals.h"

namespace report {

// FileFailed where one of the originals stands in a written file, in whatever form. What the format would
// write about nobody, its own words, are let pass: `latest` is a report with the options that were written.
[[nodiscard]] core::Result<void> checkAbsence(QIODevice &file, const Format &format,
                                              const OriginalsList &originals, const Report &latest,
                                              const core::StopCheck &stop);

} // namespace report
