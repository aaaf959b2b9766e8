// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/timeline_picture.h"

#include "app/report/chunked_output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace report {

using namespace Qt::StringLiterals;

namespace {

using paint::TimelineStyle;
using timeline::TimelineScene;

constexpr double kLeastScale = 0.1;
constexpr double kMostScale = 8;
constexpr double kMostPixels = 100e6; // 400 MB
constexpr double kPointsPerInch = 72;

QString pictureTitle()
{
    return QCoreApplication::translate("TimelinePicture", "Timeline");
}

// That of the screen, which the scene was laid out for: on another, fonts sized in points get other widths.
int resolution()
{
    return QImage(1, 1, QImage::Format_RGB32).logicalDpiX();
}

QByteArray pngOf(const TimelineScene &scene, const TimelineStyle &style, double scale)
{
    const QSizeF size = scene.size * scale;
    if (size.width() * size.height() > kMostPixels)
        return {};
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint::paintTimeline(painter, scene, style);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const TimelineScene &scene, const TimelineStyle &style)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(resolution());
    generator.setSize(scene.size.toSize());
    generator.setViewBox(QRectF({}, scene.size));
    generator.setTitle(pictureTitle());
    QPainter painter(&generator);
    paint::paintTimeline(painter, scene, style);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const TimelineScene &scene, const TimelineStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution());
    writer.setPageSize(QPageSize(scene.size * kPointsPerInch / resolution(), QPageSize::Point, pictureTitle(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(pictureTitle());
    writer.setCreator(u"Riskscope"_s);
    QPainter painter(&writer);
    // The page has a whole number of points, perhaps one more than the scene.
    painter.fillRect(QRectF({}, scene.size).adjusted(-2, -2, 2, 2), style.palette.color(QPalette::Base));
    paint::paintTimeline(painter, scene, style);
    painter.end();
    return buffer.data();
}

QByteArray bytesOf(const TimelineScene &scene, const TimelineStyle &style, PictureFormat format, double scale)
{
    switch (format) {
    case PictureFormat::Png:
        return pngOf(scene, style, std::isnan(scale) ? 1 : std::clamp(scale, kLeastScale, kMostScale));
    case PictureFormat::Svg:
        return svgOf(scene, style);
    case PictureFormat::Pdf:
        return pdfOf(scene, style);
    }
    Q_UNREACHABLE();
}

} // namespace

core::Result<void> writeTimelinePicture(QIODevice &device, const TimelineScene &scene,
                                        const TimelineStyle &style, PictureFormat format, double scale)
{
    // Painters tell no failed write, and stop at none: whole first, then written.
    const QByteArray bytes = bytesOf(scene, style, format, scale);
    if (bytes.isEmpty())
        return core::failure(core::ErrorKind::FileFailed,
                             QCoreApplication::translate("TimelinePicture", "the picture is too large"));
    ChunkedOutput out(device);
    out.append(bytes);
    return out.finish();
}

} // namespace report
