// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ndjson_format.h"

#include "app/report/chunked_output.h"
#include "app/report/facts.h"
#include "app/report/json_lines.h"
#include "app/report/row_lines.h"

namespace report {

core::Result<void> writeNdjson(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    QByteArray head = R"({"user":)" + compactBytes(userObject(report)) + R"(,"provenance":)" +
                      compactBytes(provenanceObject(report, answerHash(report)));
    if (report.order.rowCount() == 0 && out.goesOn(report.watch, 0))
        out.append(head + "}\n");
    head += R"(,"event":)";
    writeLines(out, report.order.rowCount(), report.watch, [&report, &head](quint32 first, quint32 end) {
        QByteArray lines;
        for (quint32 row = first; row < end; ++row) {
            lines += head;
            appendEvent(lines, report, report.order.event(row));
            lines += "}\n";
        }
        return lines;
    });
    return out.finish();
}

} // namespace report
