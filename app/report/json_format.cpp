// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/json_format.h"

#include "app/report/chunked_output.h"

#include <algorithm>

namespace report {

namespace {

constexpr qsizetype kPiece = qsizetype(1024) * 1024;

} // namespace

core::Result<void> writeJson(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    const QByteArrayView answer(report.user.record.answer);
    const quint64 rows = report.order.rowCount();
    const auto rowsAt = [&](qsizetype at) {
        return static_cast<quint32>(rows * static_cast<quint64>(at) / static_cast<quint64>(answer.size()));
    };
    for (qsizetype at = 0; at < answer.size() && out.goesOn(report.watch, rowsAt(at)); at += kPiece)
        out.append(answer.sliced(at, std::min(kPiece, answer.size() - at)));
    return out.finish();
}

} // namespace report
