// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(const QByteArray &svg, const QColor &colour, int size, int scale)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(size * scale, size * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon result;
    for (const int size : {16, 32, 48}) {
        for (const int scale : {1, 2}) {
            result.addPixmap(drawn(svg, palette.color(QPalette::Active, QPalette::Text), size, scale),
                             QIcon::Normal);
            result.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::Text), size, scale),
                             QIcon::Disabled);
        }
    }
    return result;
}

} // namespace ui
