// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_lines.h"

#include <algorithm>

namespace ui {

RawLines::RawLines(QByteArrayView text)
    : m_text(text)
{
    m_starts.push_back(0);
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        m_starts.push_back(at + 1);
    setWidth(m_width);
}

void RawLines::setWidth(qsizetype bytes)
{
    m_width = std::max<qsizetype>(4, bytes);
    m_firstRows.clear();
    m_firstRows.reserve(m_starts.size());
    m_rowCount = 0;
    for (qsizetype line = 0; line < lineCount(); ++line) {
        m_firstRows.push_back(m_rowCount);
        const qsizetype length = lineEnd(line) - m_starts[static_cast<std::size_t>(line)];
        m_rowCount += std::max<qsizetype>(1, (length + m_width - 1) / m_width);
    }
}

RawLines::Row RawLines::row(qsizetype number) const
{
    const auto behind = std::ranges::upper_bound(m_firstRows, number);
    const qsizetype line = behind - m_firstRows.begin() - 1;
    const qsizetype inLine = number - m_firstRows[static_cast<std::size_t>(line)];
    const qsizetype start = m_starts[static_cast<std::size_t>(line)];
    const qsizetype end = lineEnd(line);
    const qsizetype from = characterStart(std::min(end, start + inLine * m_width), start);
    const qsizetype to = std::min(end, start + (inLine + 1) * m_width);
    return {.line = line,
            .offset = from,
            .length = (to == end ? end : characterStart(to, start)) - from,
            .startsLine = inLine == 0};
}

qsizetype RawLines::rowAt(qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_starts, offset);
    const auto line = static_cast<std::size_t>(behind - m_starts.begin() - 1);
    const qsizetype inLine = (offset - m_starts[line]) / m_width;
    const qsizetype number = std::min(m_firstRows[line] + inLine, m_rowCount - 1);
    // A character that would be cut stands whole in the following row.
    const Row candidate = row(number);
    const bool isInNext = offset >= candidate.offset + candidate.length && number + 1 < m_rowCount;
    return isInNext && row(number + 1).offset <= offset ? number + 1 : number;
}

qsizetype RawLines::lineEnd(qsizetype line) const
{
    const auto next = static_cast<std::size_t>(line) + 1;
    return next < m_starts.size() ? m_starts[next] - 1 : m_text.size();
}

// At most three steps back: longer runs of continuation bytes are no UTF-8, and may be cut anywhere.
qsizetype RawLines::characterStart(qsizetype offset, qsizetype lineStart) const
{
    const qsizetype lowest = std::max(lineStart, offset - 3);
    for (qsizetype at = offset; at >= lowest; --at) {
        if (at == m_text.size() || (static_cast<unsigned char>(m_text[at]) & 0xc0u) != 0x80u)
            return at;
    }
    return offset;
}

} // namespace ui
