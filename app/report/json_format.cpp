// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/json_format.h"

#include "app/report/chunked_output.h"

namespace report {

core::Result<void> writeJson(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    out.append(QByteArrayView(report.user.record.answer));
    return out.finish();
}

} // namespace report
