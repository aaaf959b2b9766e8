// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ndjson_format.h"

#include "app/core/json_scan.h"
#include "app/report/chunked_output.h"

namespace report {

core::Result<void> writeNdjson(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    for (const quint32 event : report.order.events()) {
        if (out.hasFailed())
            break;
        const QByteArrayView json = report.user.record.events.eventJson(event);
        if (json.contains('\n') || json.contains('\r'))
            out.append(core::compactJson(json));
        else
            out.append(json);
        out.append('\n');
    }
    return out.finish();
}

} // namespace report
