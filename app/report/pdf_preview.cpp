// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_preview.h"

#include "app/core/text_language.h"
#include "app/report/pdf_page_painter.h"

#include <QPainter>

namespace report {

namespace {

constexpr quint32 kMostMeasuredRows = 2000;
constexpr qsizetype kMostMeasuredBytes = qsizetype(2) * 1024 * 1024;
constexpr int kMostPixels = 8000; // a side
constexpr qsizetype kHashDigits = 64;

bool isLong(const Report &report)
{
    return report.order.rowCount() > kMostMeasuredRows ||
           (report.options.details == DetailsExtent::Full &&
            report.user.record.answer.size() > kMostMeasuredBytes);
}

} // namespace

QImage pdfFirstPage(const Report &report, QSize atMost, double devicePixelRatio)
{
    const QSizeF page = paperSize(report.options.page);
    const QSizeF most = QSizeF(atMost * devicePixelRatio).boundedTo(QSizeF(kMostPixels, kMostPixels));
    const QSize pixels = page.scaled(most, Qt::KeepAspectRatio).toSize();
    if (pixels.isEmpty())
        return {};
    const core::TextLanguageScope language(core::TextLanguage::OfFiles); // as in the file
    // The answer's hash stands at the end: its digits don't matter here.
    PdfPagePainter pages(report, page, QByteArray(kHashDigits, '0'));
    const std::optional<quint32> count = isLong(report) ? std::nullopt : pages.countPages();
    if (core::shouldStop(report.watch.stop))
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixels.width() / devicePixelRatio / page.width(),
                  pixels.height() / devicePixelRatio / page.height());
    pages.paint(
        painter, count, [] { return false; },
        [&report](quint32) { return !core::shouldStop(report.watch.stop); });
    painter.end();
    return image;
}

} // namespace report
