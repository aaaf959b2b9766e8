// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/icon_files.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

template <typename Number>
void addLittle(QByteArray &bytes, Number number)
{
    const Number stored = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

template <typename Number>
void addBig(QByteArray &bytes, Number number)
{
    const Number stored = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

// A picture in an ICO file as any version of Windows reads it: rows from below, then a mask that hides nothing, since the
// pixels have their own transparency.
QByteArray bitmap(const QImage &image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    const auto size = static_cast<quint32>(pixels.width());
    QByteArray bytes;
    addLittle<quint32>(bytes, 40); // of this header
    addLittle<quint32>(bytes, size);
    addLittle<quint32>(bytes, size * 2); // with the mask
    addLittle<quint16>(bytes, 1);        // plane
    addLittle<quint16>(bytes, 32);       // bits a pixel
    for (int i = 0; i < 6; ++i)
        addLittle<quint32>(bytes, 0);
    for (int y = pixels.height() - 1; y >= 0; --y) {
        for (int x = 0; x < pixels.width(); ++x)
            addLittle<quint32>(bytes, pixels.pixel(x, y));
    }
    const qsizetype maskRow = (pixels.width() + 31) / 32 * 4;
    return bytes + QByteArray(maskRow * pixels.height(), '\0');
}

} // namespace

core::Result<QImage> iconImage(const IconDrawing &drawing, int size)
{
    const bool isSmall = size <= kSmallIcon && !drawing.small.isEmpty();
    QSvgRenderer renderer(isSmall ? drawing.small : drawing.whole);
    if (!renderer.isValid())
        return core::failure(core::ErrorKind::NotUnderstood, u"the icon's drawing is not SVG"_s);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    // Kept in the file, and otherwise taken from the desktop.
    constexpr int kDotsPerMeter = 3780;
    image.setDotsPerMeterX(kDotsPerMeter);
    image.setDotsPerMeterY(kDotsPerMeter);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QByteArray pngFile(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_ARGB32).save(&buffer, "PNG");
    return bytes;
}

core::Result<QByteArray> icoFile(const IconDrawing &drawing)
{
    constexpr std::array kSizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
    constexpr int kWhole = 256; // as PNG, its size written as 0
    constexpr quint32 kEntry = 16;
    QByteArray entries;
    QByteArray pictures;
    addLittle<quint16>(entries, 0);
    addLittle<quint16>(entries, 1); // icons
    addLittle<quint16>(entries, static_cast<quint16>(kSizes.size()));
    const auto head = static_cast<quint32>(entries.size() + qsizetype(kSizes.size() * kEntry));
    for (const int size : kSizes) {
        const core::Result<QImage> image = iconImage(drawing, size);
        if (!image)
            return std::unexpected(image.error());
        const QByteArray picture = size == kWhole ? pngFile(*image) : bitmap(*image);
        const char side = static_cast<char>(size == kWhole ? 0 : size);
        entries += side;
        entries += side;
        addLittle<quint16>(entries, 0); // no palette
        addLittle<quint16>(entries, 1); // plane
        addLittle<quint16>(entries, 32);
        addLittle<quint32>(entries, static_cast<quint32>(picture.size()));
        addLittle<quint32>(entries, head + static_cast<quint32>(pictures.size()));
        pictures += picture;
    }
    return entries + pictures;
}

core::Result<QByteArray> icnsFile(const IconDrawing &drawing)
{
    struct Picture
    {
        const char *type; // as macOS 10.7 and newer read PNG
        int size;
    };
    constexpr std::array<Picture, 8> kPictures{{{"ic11", 32},
                                                {"ic12", 64},
                                                {"ic07", 128},
                                                {"ic13", 256},
                                                {"ic08", 256},
                                                {"ic14", 512},
                                                {"ic09", 512},
                                                {"ic10", 1024}}};
    constexpr quint32 kHead = 8;
    QByteArray pictures;
    for (const Picture &row : kPictures) {
        const core::Result<QImage> image = iconImage(drawing, row.size);
        if (!image)
            return std::unexpected(image.error());
        const QByteArray png = pngFile(*image);
        pictures += row.type;
        addBig<quint32>(pictures, kHead + static_cast<quint32>(png.size()));
        pictures += png;
    }
    QByteArray bytes("icns");
    addBig<quint32>(bytes, kHead + static_cast<quint32>(pictures.size()));
    return bytes + pictures;
}

} // namespace metadata
