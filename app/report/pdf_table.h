// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/pdf_text.h"
#include "app/report/report.h"

#include <QColor>
#include <QPointF>

#include <vector>

class QPainter;

namespace report {

// The report's events as a table on paper, `width` wide. `report` outlives it.
class PdfTable
{
public:
    PdfTable(const Report &report, double width);

    [[nodiscard]] double titlesHeight() const;
    [[nodiscard]] double rowHeight(quint32 row);

    // With the upper left corner there.
    void paintTitles(QPainter &painter, QPointF at);
    void paintRow(QPainter &painter, QPointF at, quint32 row);

private:
    struct Column
    {
        const core::EventColumn *column; // null: the row's number
        QString title;
        double width = 0; // of its text
        QStringList titleLines = {};
        std::vector<QStringList> shared = {}; // cells by core::EventColumn::sharedText; empty: not made yet
        QStringList own = {};
    };

    [[nodiscard]] Column &flexibleColumn();
    void fitWidths(double width);
    double squeeze(const Column &spared, double missing);
    void measure(Column &column);
    [[nodiscard]] QString cellText(const Column &column, quint32 row) const;
    [[nodiscard]] const QStringList &cellLines(Column &column, quint32 row);
    [[nodiscard]] PaperFont &fontOf(const Column &column);
    void paintCell(QPainter &painter, QPointF at, Column &column, quint32 row);

    const Report &m_report;
    double m_width;
    PaperFont m_plain;
    PaperFont m_bold;
    PaperFont m_mono;
    std::vector<Column> m_columns;
    std::vector<quint8> m_lineCounts; // by row; 0: not known yet
};

// Which columns a report on paper has: those chosen, else those of exports. Times stand as people read them,
// and once where both are the same.
[[nodiscard]] QList<core::ColumnId> paperColumns(const Report &report);

} // namespace report
