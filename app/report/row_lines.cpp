// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/row_lines.h"

#include <QtConcurrentMap>
#include <QThread>

#include <algorithm>

namespace report {

namespace {

constexpr quint32 kBlock = 2000; // rows that one thread takes at once

} // namespace

void writeLines(ChunkedOutput &out, quint32 rowCount, const MakeLines &makeLines)
{
    const quint32 atOnce = kBlock * 4 * static_cast<quint32>(std::max(1, QThread::idealThreadCount()));
    for (quint32 first = 0; first < rowCount && !out.hasFailed();) {
        const quint32 end = first + std::min(atOnce, rowCount - first);
        QList<quint32> starts;
        for (; first < end; first += kBlock)
            starts += first;
        const auto lines = [&makeLines, end](quint32 start) {
            return makeLines(start, std::min(start + kBlock, end));
        };
        if (starts.size() == 1) // not worth a thread
            out.append(lines(starts.constFirst()));
        else
            std::ranges::for_each(QtConcurrent::blockingMapped<QByteArrayList>(starts, lines),
                                  [&out](const QByteArray &block) { out.append(block); });
        first = end;
    }
}

} // namespace report
