// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <vector>

namespace ui {

// A text as rows of bounded length: each line is cut after `width` bytes, never inside a UTF-8 character.
// Finding a row takes no scan of the text.
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
    };

    RawLines() = default;
    // `text` must outlive this.
    explicit RawLines(QByteArrayView text);

    void setWidth(qsizetype bytes); // at least 4: the longest character fits

    [[nodiscard]] qsizetype lineCount() const { return static_cast<qsizetype>(m_starts.size()); }
    [[nodiscard]] qsizetype rowCount() const { return m_rowCount; }
    [[nodiscard]] Row row(qsizetype number) const;
    // The row that shows the byte at `offset`.
    [[nodiscard]] qsizetype rowAt(qsizetype offset) const;

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype line) const;
    [[nodiscard]] qsizetype characterStart(qsizetype offset, qsizetype lineStart) const;

    QByteArrayView m_text;
    std::vector<qsizetype> m_starts;    // of each line
    std::vector<qsizetype> m_firstRows; // of each line
    qsizetype m_rowCount = 0;
    qsizetype m_width = 80;
};

} // namespace ui
