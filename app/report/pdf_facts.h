// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/facts.h"
#include "app/report/pdf_text.h"

#include <QPointF>

#include <vector>

class QPainter;

namespace report {

// Facts as lines of a title and what it says beside it. An item is one line.
class PdfFacts
{
public:
    PdfFacts(const QList<Fact> &facts, double width);

    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_lines.size()); }
    [[nodiscard]] double height(quint32 line) const;
    void paint(QPainter &painter, QPointF at, quint32 line) const;

private:
    struct Line
    {
        QString title; // of a fact's first line
        QString text;
    };

    PaperFont m_plain;
    double m_titleWidth = 0;
    double m_textWidth = 0;
    std::vector<Line> m_lines;
};

} // namespace report
