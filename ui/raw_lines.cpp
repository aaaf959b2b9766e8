// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_lines.h"

#include "app/json/byte_block.h"
#include "ui/raw_text.h"

#include <algorithm>
#include <bit>

namespace ui {

namespace {

constexpr qsizetype kStep = 4096; // between checkpoints

} // namespace

RawLines::RawLines(QByteArrayView text, qsizetype width)
    : m_text(text)
    , m_width(std::max<qsizetype>(4, width))
{
    m_checkpoints.reserve(static_cast<std::size_t>(text.size() / kStep + 1));
    qsizetype start = 0;
    const auto endLine = [&](qsizetype end) {
        m_longestLine = std::max(m_longestLine, end - start);
        m_rowCount += rowsIn(end - start);
        ++m_lineCount;
        start = end + 1;
    };
    quint64 beyondAscii = 0;
    for (qsizetype block = 0; block < text.size(); block += json::kBlockSize) {
        if (block % kStep == 0) {
            m_checkpoints.push_back({.lineStart = start, .line = m_lineCount, .firstRow = m_rowCount});
            const QByteArrayView step = text.sliced(block, std::min(kStep, text.size() - block));
            m_isPlain = m_isPlain && beyondAscii == 0 && !step.contains('\x7f');
        }
        const json::BlockMasks masks = json::masksAt(text, block);
        beyondAscii |= masks.beyondAscii;
        for (quint64 bits = masks.controls; bits != 0; bits &= bits - 1) {
            const qsizetype at = block + std::countr_zero(bits);
            if (text[at] == '\n')
                endLine(at);
            else
                m_isPlain = false;
        }
    }
    m_isPlain = m_isPlain && beyondAscii == 0;
    if (m_checkpoints.empty())
        m_checkpoints.push_back({});
    endLine(text.size());
}

RawLines::Row RawLines::row(qsizetype number) const
{
    const auto behind = std::ranges::upper_bound(m_checkpoints, number, {}, &Checkpoint::firstRow);
    const auto checkpoint = static_cast<std::size_t>(behind - m_checkpoints.begin()) - 1;
    const Line line = lineFrom(checkpoint, [this, number](const Line &candidate) {
        return number < candidate.firstRow + rowsIn(candidate.end - candidate.start);
    });
    return rowIn(line, number);
}

qsizetype RawLines::rowAt(qsizetype offset) const
{
    const auto last = m_checkpoints.size() - 1;
    const Line line = lineFrom(std::min(static_cast<std::size_t>(offset / kStep), last),
                               [offset](const Line &candidate) { return offset <= candidate.end; });
    const qsizetype lastInLine = rowsIn(line.end - line.start) - 1;
    const qsizetype inLine = std::min((offset - line.start) / m_width, lastInLine);
    // A character that would be cut stands whole in the following row.
    const qsizetype number = line.firstRow + inLine;
    return inLine < lastInLine && offset >= rowIn(line, number).end() ? number + 1 : number;
}

qsizetype RawLines::rowsIn(qsizetype length) const
{
    return length <= m_width ? 1 : (length + m_width - 1) / m_width;
}

// The first that `isIt`, of the lines from that of a checkpoint on.
template<typename IsIt>
RawLines::Line RawLines::lineFrom(std::size_t checkpoint, IsIt isIt) const
{
    const Checkpoint &known = m_checkpoints[checkpoint];
    const qsizetype from = static_cast<qsizetype>(checkpoint) * kStep;
    Line line = {.start = known.lineStart,
                 .end = lineEnd(known.lineStart, from),
                 .number = known.line,
                 .firstRow = known.firstRow};
    while (!isIt(line) && line.end < m_text.size()) {
        line.firstRow += rowsIn(line.end - line.start);
        ++line.number;
        line.start = line.end + 1;
        line.end = lineEnd(line.start, line.start);
    }
    return line;
}

// Of the line at `start`, which does not end before `from`. In a long line, the checkpoints lead to its end.
qsizetype RawLines::lineEnd(qsizetype start, qsizetype from) const
{
    const auto within = [this](qsizetype begin) {
        const qsizetype end = std::min(m_text.size(), begin / kStep * kStep + kStep);
        const qsizetype at = m_text.sliced(begin, end - begin).indexOf('\n');
        return at < 0 ? at : begin + at;
    };
    if (const qsizetype near = from < m_text.size() ? within(from) : -1; near >= 0)
        return near;
    const auto behind = std::ranges::upper_bound(m_checkpoints, start, {}, &Checkpoint::lineStart);
    const qsizetype lastStep = (behind - m_checkpoints.begin() - 1) * kStep;
    const qsizetype end = lastStep > from ? within(lastStep) : -1;
    return end < 0 ? m_text.size() : end;
}

RawLines::Row RawLines::rowIn(const Line &line, qsizetype number) const
{
    const qsizetype inLine = number - line.firstRow;
    const bool isLast = inLine + 1 == rowsIn(line.end - line.start);
    const qsizetype from = inLine == 0 ? line.start : characterStart(m_text, line.start + inLine * m_width);
    const qsizetype to = isLast ? line.end : characterStart(m_text, line.start + (inLine + 1) * m_width);
    return {.line = line.number,
            .offset = from,
            .length = to - from,
            .startsLine = inLine == 0,
            .endsLine = isLast};
}

qsizetype lineCountOf(QByteArrayView text)
{
    return std::count(text.begin(), text.end(), '\n') + 1;
}

} // namespace ui
