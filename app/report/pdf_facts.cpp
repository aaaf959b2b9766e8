// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_facts.h"

#include "app/report/pdf_style.h"

#include <algorithm>

namespace report {

namespace {

constexpr double kGap = points(12);      // between title and text
constexpr double kBetween = points(2.5); // above a fact
constexpr double kMostTitle = points(120);
constexpr qsizetype kMostLines = 20; // facts are at most 500 characters

} // namespace

PdfFacts::PdfFacts(const QList<Fact> &facts, double width)
    : m_plain(Typeface::Plain, 8.5)
{
    for (const Fact &fact : facts)
        m_titleWidth = std::max(m_titleWidth, m_plain.width(fact.title));
    m_titleWidth = std::min(m_titleWidth + points(1), kMostTitle);
    m_textWidth = width - m_titleWidth - kGap;
    for (const Fact &fact : facts) {
        QString title = fact.title;
        for (const QString &line : fact.lines) {
            for (const QString &text : wrappedLines(line, m_textWidth, kMostLines, m_plain)) {
                m_lines.push_back({title, text});
                title.clear();
            }
        }
    }
}

double PdfFacts::height(quint32 line) const
{
    return m_plain.lineHeight() + (m_lines[line].title.isEmpty() ? 0 : kBetween);
}

void PdfFacts::paint(QPainter &painter, QPointF at, quint32 line) const
{
    const double y = at.y() + height(line) - m_plain.lineHeight();
    m_plain.draw(painter, {at.x(), y}, m_lines[line].title, m_titleWidth, kPaperDim);
    m_plain.draw(painter, {at.x() + m_titleWidth + kGap, y}, m_lines[line].text, m_textWidth, kPaperInk);
}

} // namespace report
