// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_head.h"

#include "app/core/visible_text.h"
#include "app/paint/paint_badge.h"
#include "app/report/pdf_style.h"
#include "app/report/report_timeline.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace report {

namespace {

constexpr double kBadgeScale = points(0.75); // a screen's pixel on paper
constexpr int kBadgeFont = 13;
constexpr double kMostBadge = 240; // pixels
constexpr double kGap = points(14);
constexpr double kBelow = points(8);
constexpr qsizetype kMostCharacters = 300;

QString shown(const QString &text)
{
    return core::cutTo(core::visibleText(text.left(kMostCharacters)), kMostCharacters);
}

double heightOf(const QStringList &lines, const PaperFont &font)
{
    return static_cast<double>(lines.size()) * font.lineHeight();
}

// An empty text has no line here.
QStringList linesOf(const QString &text, double width, PaperFont &font)
{
    return text.isEmpty() ? QStringList() : wrappedLines(text, width, 2, font);
}

} // namespace

QString shownUser(const Report &report)
{
    for (const QString &text :
         {report.user.record.name, report.user.record.email, report.user.provenance.userId}) {
        if (!text.isEmpty())
            return shown(text);
    }
    return QCoreApplication::translate("PdfReport", "User without a name");
}

PdfHead::PdfHead(const Report &report, double width)
    : m_report(report)
    , m_title(Typeface::Bold, 15)
    , m_plain(Typeface::Plain, 9)
    , m_mono(Typeface::Mono, 8)
    , m_badge(paint::badgeSize(report.user.record.level, badgeFont(), kMostBadge))
    , m_width(width - m_badge.width() * kBadgeScale - kGap)
    , m_name(linesOf(shownUser(report), m_width, m_title))
{
    if (!report.user.record.name.isEmpty())
        m_email = linesOf(shown(report.user.record.email), m_width, m_plain);
    if (shownUser(report) != shown(report.user.provenance.userId))
        m_id = linesOf(shown(report.user.provenance.userId), m_width, m_mono);
}

QFont PdfHead::badgeFont() const
{
    return paperFont(Typeface::Plain, kBadgeFont);
}

double PdfHead::height() const
{
    const double text = heightOf(m_name, m_title) + heightOf(m_email, m_plain) + heightOf(m_id, m_mono);
    return std::max(text, m_badge.height() * kBadgeScale) + kBelow;
}

void PdfHead::paint(QPainter &painter, QPointF at) const
{
    const paint::TimelineStyle style = paperStyle(badgeFont());
    painter.save();
    painter.translate(at);
    painter.scale(kBadgeScale, kBadgeScale);
    paint::paintBadge(painter, QRectF({}, m_badge), m_report.user.record.level, style.appearance,
                      style.palette, style.font);
    painter.restore();
    QPointF corner = at + QPointF(m_badge.width() * kBadgeScale + kGap, 0);
    const auto drawLines = [&](const QStringList &lines, const PaperFont &font, const QColor &ink) {
        for (const QString &line : lines) {
            font.draw(painter, corner, line, m_width, ink);
            corner.ry() += font.lineHeight();
        }
    };
    drawLines(m_name, m_title, kPaperInk);
    drawLines(m_email, m_plain, kPaperInk);
    drawLines(m_id, m_mono, kPaperDim);
}

QList<Fact> PdfHead::otherFacts(const QList<Fact> &facts) const
{
    const auto isWhole = [](const QStringList &lines) {
        return lines.isEmpty() || !lines.constLast().endsWith(u'…');
    };
    const bool isWholeHead = isWhole(m_name) && isWhole(m_email) && isWhole(m_id);
    const auto title = [](const char *text) { return QCoreApplication::translate("Facts", text); };
    const auto isSaid = [&](const Fact &fact) {
        const QString &text = fact.lines.constFirst();
        return (fact.title == title(QT_TRANSLATE_NOOP("Facts", "E-mail")) &&
                text == shown(m_report.user.record.email)) ||
               (fact.title == title(QT_TRANSLATE_NOOP("Facts", "Name")) &&
                text == shown(m_report.user.record.name)) ||
               (fact.title == title(QT_TRANSLATE_NOOP("Facts", "Id")) &&
                text == shown(m_report.user.provenance.userId)) ||
               (fact.title == title(QT_TRANSLATE_NOOP("Facts", "Level")) &&
                text == core::levelName(m_report.user.record.level));
    };
    QList<Fact> others;
    std::ranges::copy_if(facts, std::back_inserter(others),
                         [&](const Fact &fact) { return !isWholeHead || !isSaid(fact); });
    return others;
}

} // namespace report
