// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_frame.h"

#include "app/report/facts.h"
#include "app/report/pdf_head.h"
#include "app/report/pdf_style.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr double kSide = points(40);
constexpr double kTop = points(60);
constexpr double kBottom = points(52);
constexpr double kHeader = points(30);
constexpr double kGap = points(8);

QString words(const char *text)
{
    return QCoreApplication::translate("PdfReport", text);
}

QString writtenText(const Report &report)
{
    if (!report.writtenAt.isValid())
        return {};
    const core::Timestamp time{report.writtenAt.toMSecsSinceEpoch() * 1000, 0};
    return words(QT_TRANSLATE_NOOP("PdfReport", "Written %1 %2"))
        .arg(core::formatDateTime(time, report.zone), report.zone.name());
}

QString pageText(quint32 number, std::optional<quint32> count)
{
    if (!count)
        return words(QT_TRANSLATE_NOOP("PdfReport", "Page %1")).arg(number);
    return words(QT_TRANSLATE_NOOP("PdfReport", "Page %1 of %2"))
        .arg(QString::number(number), QString::number(*count));
}

} // namespace

PdfFrame::PdfFrame(const Report &report, QSizeF page)
    : m_report(report)
    , m_page(page)
    , m_plain(Typeface::Plain, 7.5)
    , m_bold(Typeface::Bold, 7.5)
{}

QRectF PdfFrame::room() const
{
    return QRectF({}, m_page).adjusted(kSide, kTop, -kSide, -kBottom);
}

void PdfFrame::paint(QPainter &painter, quint32 number, std::optional<quint32> pageCount)
{
    const double left = kSide;
    const double right = m_page.width() - kSide;
    const double line = m_plain.lineHeight();
    const auto drawRight = [&](const QString &text, double y) {
        const double width = std::min(m_plain.width(text), (right - left) / 2);
        m_plain.draw(painter, {right - width, y}, text, width, kPaperDim);
        return width;
    };
    const QString title = words(QT_TRANSLATE_NOOP("PdfReport", "Riskscope report"));
    m_bold.draw(painter, {left, kHeader}, title, right - left, kPaperInk);
    const double userLeft = left + m_bold.width(title) + kGap;
    const double zone =
        drawRight(words(QT_TRANSLATE_NOOP("PdfReport", "Times in %1")).arg(m_report.zone.name()), kHeader);
    const double room = right - zone - 2 * kGap - userLeft;
    const QString user = wrappedLines(shownUser(m_report), room, 1, m_plain).constFirst();
    m_plain.draw(painter, {userLeft, kHeader}, user, room, kPaperDim);
    painter.fillRect(QRectF(left, kHeader + line + points(4), right - left, kHairLine), kPaperLine);

    const double footer = m_page.height() - kBottom + points(14);
    painter.fillRect(QRectF(left, footer - points(5), right - left, kHairLine), kPaperLine);
    const QString written = writtenText(m_report);
    const QString made = written.isEmpty() ? toolName() : toolName() + u" · "_s + written;
    m_plain.draw(painter, {left, footer}, made, right - left, kPaperDim);
    drawRight(pageText(number, pageCount), footer);
}

} // namespace report
