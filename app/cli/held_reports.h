// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/user_run.h"

namespace cli {

inline constexpr qint64 kMaxHeldBytes = qint64(512) << 20; // of answers

// The reports of a redacted run, until all are known: what the last answer shows to be a name may stand in
// the first.
class HeldReports
{
public:
    explicit HeldReports(ReportMaker &maker, qint64 maxBytes = kMaxHeldBytes);

    // Lets the redactor learn what the report holds. InvalidInput ends the run: it is more than is held.
    [[nodiscard]] core::Result<std::optional<core::Error>> hold(report::Report report);

    // Hands over one after the other, and tells how far it is. Stops between two where an interrupt comes,
    // Cancelled, or `take` fails; one that came before they were all fetched does not stop it.
    [[nodiscard]] core::Result<void> handOver(const RunContext &context,
                                              const std::function<core::Result<void>(report::Report)> &take);

private:
    ReportMaker &m_maker;
    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    QList<report::Report> m_reports;
};

} // namespace cli
