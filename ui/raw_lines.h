// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <limits>
#include <vector>

namespace ui {

// A text as rows of bounded length: each line is cut after `width` bytes, never inside a UTF-8 character.
// Made in one fast pass, it takes half a percent of the text's size; finding a row looks at a few KiB.
class RawLines
{
public:
    // Offset and length in bytes, the line feed left out. Lines count from 0.
    struct Row
    {
        qsizetype line = 0;
        qsizetype offset = 0;
        qsizetype length = 0;
        bool startsLine = false;
        bool endsLine = false;

        [[nodiscard]] qsizetype end() const { return offset + length; }
    };
    // As a width: each line is one row.
    static constexpr qsizetype kUncut = std::numeric_limits<qsizetype>::max() / 2;

    RawLines()
        : RawLines({}, 80)
    {}
    // `text` must outlive this. The width is at least 4: the longest character fits.
    RawLines(QByteArrayView text, qsizetype width);

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] qsizetype lineCount() const { return m_lineCount; }
    [[nodiscard]] qsizetype rowCount() const { return m_rowCount; }
    [[nodiscard]] qsizetype longestLine() const { return m_longestLine; } // bytes
    // Whether every byte but line feeds is a character with a shape of its own: printable ASCII.
    [[nodiscard]] bool isPlain() const { return m_isPlain; }
    [[nodiscard]] Row row(qsizetype number) const;
    // The row that shows the byte at `offset`; a line feed, or the text's end, is behind its line's last row.
    [[nodiscard]] qsizetype rowAt(qsizetype offset) const;

private:
    struct Line
    {
        qsizetype start = 0;
        qsizetype end = 0; // of its line feed, or of the text
        qsizetype number = 0;
        qsizetype firstRow = 0;
    };
    // The line of a byte at every so many.
    struct Checkpoint
    {
        qsizetype lineStart = 0;
        qsizetype line = 0;
        qsizetype firstRow = 0;
    };

    [[nodiscard]] qsizetype rowsIn(qsizetype length) const;
    template<typename IsIt>
    [[nodiscard]] Line lineFrom(std::size_t checkpoint, IsIt isIt) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype start, qsizetype from) const;
    [[nodiscard]] Row rowIn(const Line &line, qsizetype number) const;

    QByteArrayView m_text;
    qsizetype m_width = 80;
    std::vector<Checkpoint> m_checkpoints;
    qsizetype m_lineCount = 0;
    qsizetype m_rowCount = 0;
    qsizetype m_longestLine = 0;
    bool m_isPlain = true;
};

// How many lines a text has: one more than line feeds.
[[nodiscard]] qsizetype lineCountOf(QByteArrayView text);

} // namespace ui
