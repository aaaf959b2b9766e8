// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/facts.h"
#include "app/report/pdf_text.h"

#include <QPointF>
#include <QSizeF>

class QPainter;

namespace report {

// The user on paper: the badge, beside it name, e-mail and id. `report` outlives it.
class PdfHead
{
public:
    PdfHead(const Report &report, double width);

    [[nodiscard]] double height() const;
    void paint(QPainter &painter, QPointF at) const;

    // Those of the result that the head does not say already.
    [[nodiscard]] QList<Fact> otherFacts(const QList<Fact> &facts) const;

private:
    [[nodiscard]] QFont badgeFont() const;

    const Report &m_report;
    PaperFont m_title;
    PaperFont m_plain;
    PaperFont m_mono;
    QSizeF m_badge;
    double m_width;
    QStringList m_name; // lines; of a user without a name the e-mail or the id
    QStringList m_email;
    QStringList m_id;
};

// Name, else e-mail, else id, else words that say there is none: one line, made visible.
[[nodiscard]] QString shownUser(const Report &report);

} // namespace report
