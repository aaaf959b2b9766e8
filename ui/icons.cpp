// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Draws a picture when a size of it is first asked for, and never again: most icons are shown in one size
// only, and many not at once.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(const QByteArray &svg, const QByteArray &small, const QColor &colour, const QColor &disabled)
        : m_svg(svg)
        , m_small(small)
        , m_colour(colour)
        , m_disabled(disabled)
    {}

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * scale, mode, state));
    }

    // `size` in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const bool isDisabled = mode == QIcon::Disabled;
        QPixmap &drawn = m_drawn[{isDisabled, {size.width(), size.height()}}];
        if (drawn.isNull() && !size.isEmpty())
            drawn = draw(size, isDisabled ? m_disabled : m_colour);
        return drawn;
    }

private:
    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &colour) const
    {
        constexpr int kSmall = 32;
        const bool isSmall = !m_small.isEmpty() && qMax(size.width(), size.height()) <= kSmall;
        QByteArray coloured = isSmall ? m_small : m_svg;
        coloured.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(coloured);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        return pixmap;
    }

    QByteArray m_svg;
    QByteArray m_small; // empty: m_svg in every size
    QColor m_colour;
    QColor m_disabled;
    QHash<std::pair<bool, std::pair<int, int>>, QPixmap> m_drawn; // by "disabled" and size
};

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    const QByteArray svg = drawing(name);
    if (svg.isEmpty())
        return {};
    return QIcon(new DrawnIcon(svg, drawing(name + u"-small"_s),
                               palette.color(QPalette::Active, QPalette::Text),
                               palette.color(QPalette::Disabled, QPalette::Text)));
}

} // namespace ui
