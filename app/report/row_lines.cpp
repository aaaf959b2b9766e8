// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/row_lines.h"

#include "app/core/text_language.h"

#include <QtConcurrentMap>
#include <QThread>

#include <algorithm>

namespace report {

namespace {

constexpr quint32 kMostRows = 2000; // that one thread takes at once
constexpr qsizetype kBlockBytes = qsizetype(256) * 1024;

// As many rows as make a block of text, going by those just made: one row may be a hundred bytes or
// megabytes.
quint32 nextBlock(quint32 block, quint32 rows, qsizetype bytes)
{
    const qsizetype perRow = std::max<qsizetype>(1, bytes / rows);
    const qsizetype wanted = std::min<qsizetype>(kBlockBytes / perRow, qsizetype(block) * 8);
    return static_cast<quint32>(std::clamp<qsizetype>(wanted, 1, kMostRows));
}

} // namespace

void writeLines(ChunkedOutput &out, quint32 rowCount, const WriteWatch &watch, const MakeLines &makeLines)
{
    const quint32 blocks = 4 * static_cast<quint32>(std::max(1, QThread::idealThreadCount()));
    const core::TextLanguage language = core::textLanguage(); // each thread has its own
    quint32 block = 1;
    for (quint32 first = 0; first < rowCount && out.goesOn(watch, first);) {
        const quint32 end = first + std::min(block * blocks, rowCount - first);
        QList<quint32> starts;
        for (quint32 start = first; start < end; start += block)
            starts += start;
        const auto lines = [&makeLines, block, end, language](quint32 start) {
            const core::TextLanguageScope scope(language);
            return makeLines(start, std::min(start + block, end));
        };
        qsizetype bytes = 0;
        for (const QByteArray &text : QtConcurrent::blockingMapped<QByteArrayList>(starts, lines)) {
            bytes += text.size();
            out.append(text);
        }
        block = nextBlock(block, end - first, bytes);
        first = end;
    }
}

} // namespace report
