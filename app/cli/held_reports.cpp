// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/held_reports.h"

#include "app/cli/option_values.h"

#include <QCoreApplication>

namespace cli {

HeldReports::HeldReports(ReportMaker &maker, qint64 maxBytes)
    : m_maker(maker)
    , m_maxBytes(maxBytes)
{}

core::Result<std::optional<core::Error>> HeldReports::hold(report::Report report)
{
    const qint64 bytes = report.user.record.answer.size();
    if (m_bytes + bytes > m_maxBytes) {
        return wrongLine(
            QCoreApplication::translate("HeldReports",
                                        "the answers are more than the %1 MiB that a redacted run can hold; "
                                        "name fewer users at once")
                .arg(m_maxBytes >> 20));
    }
    const core::Result<report::Report> redacted = m_maker.redact(report);
    if (!redacted)
        return asTaken(redacted.error());
    m_bytes += bytes;
    m_reports += std::move(report);
    return std::nullopt;
}

core::Result<void> HeldReports::handOver(const RunContext &context,
                                         const std::function<core::Result<void>(report::Report)> &take)
{
    std::optional<ProgressLine> line;
    if (context.streams.errIsTerminal && !context.streams.isQuiet)
        line.emplace(context.streams.err);
    const bool wasRequested = context.interrupt.isRequested();
    for (qsizetype i = 0; i < m_reports.size(); ++i) {
        if (!wasRequested && context.interrupt.isRequested())
            return core::failure(core::ErrorKind::Cancelled, {});
        if (line) {
            line->show(QCoreApplication::translate("HeldReports", "Redacting %1 of %2", "numbers")
                           .arg(i + 1)
                           .arg(m_reports.size()));
        }
        if (core::Result<void> taken = take(std::exchange(m_reports[i], {})); !taken)
            return taken;
    }
    m_reports.clear();
    return {};
}

} // namespace cli
