// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/html_timeline.h"

#include "app/report/html_writing.h"
#include "app/report/report_timeline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWidth = 1000;
constexpr int kFontPixels = 11;

// By "#rrggbb": the style of the page gives each class the colour of the theme that is shown.
using ColorClasses = QHash<QString, QString>;

ColorClasses colorClasses(const paint::TimelineStyle &style)
{
    const QPalette &palette = style.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor dim = paint::dimTextColor(palette);
    ColorClasses classes{{base.name(), u"base"_s},
                         {palette.color(QPalette::Text).name(), u"ink"_s},
                         {palette.color(QPalette::Highlight).name(), u"accent"_s},
                         {dim.name(), u"dim"_s},
                         {paint::mixed(dim, base, 0.5).name(), u"faint"_s},
                         {paint::lineColor(palette).name(), u"line"_s}};
    for (const core::RiskLevel level : core::kLevelsWorstFirst)
        classes.insert(paint::levelColors(level, style.appearance, palette).fill.name(),
                       core::levelKey(level));
    return classes;
}

QByteArray paintedSvg(const timeline::TimelineScene &scene, const paint::TimelineStyle &style)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(scene.size.toSize());
    generator.setViewBox(QRectF({}, scene.size));
    QPainter painter(&generator);
    paint::paintTimeline(painter, scene, style);
    painter.end();
    return buffer.data();
}

// Copies the shapes and texts of a painted picture. The groups around them only hold colours and pens: each
// shape gets those of its own instead. Whatever isn't known here is left out.
class ShapeCopy
{
public:
    ShapeCopy(const QByteArray &svg, QXmlStreamWriter &html, const ColorClasses &classes)
        : m_svg(svg)
        , m_html(html)
        , m_classes(classes)
    {}

    void copyAll()
    {
        static const QStringList kShapes{u"path"_s,   u"polygon"_s, u"polyline"_s, u"rect"_s,
                                         u"circle"_s, u"ellipse"_s, u"line"_s};
        while (!m_svg.atEnd()) {
            if (m_svg.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_svg.name() == u"g")
                m_pen = m_svg.attributes();
            else if (m_svg.name() == u"text")
                copyText();
            else if (kShapes.contains(m_svg.name()))
                copyShape();
        }
    }

private:
    void copyShape()
    {
        m_html.writeEmptyElement(m_svg.name().toString());
        for (const char *name : {"x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "d", "points"})
            copyAttribute(m_svg.attributes(), name);
        writeColors(m_svg.attributes(), m_pen);
        if (m_pen.value("stroke"_L1) != u"none") {
            for (const char *name : {"stroke-width", "stroke-dasharray", "stroke-linecap"})
                copyAttribute(m_pen, name);
        }
    }

    void copyText()
    {
        const QXmlStreamAttributes attributes = m_svg.attributes();
        m_html.writeStartElement(u"text"_s);
        for (const char *name : {"x", "y", "font-size"})
            copyAttribute(attributes, name);
        writeColors(attributes, {});
        m_html.writeCharacters(m_svg.readElementText());
        m_html.writeEndElement();
    }

    void copyAttribute(const QXmlStreamAttributes &attributes, const char *name)
    {
        const QString value = attributes.value(QLatin1StringView(name)).trimmed().toString();
        if (!value.isEmpty())
            m_html.writeAttribute(QString::fromLatin1(name), value);
    }

    void writeColors(const QXmlStreamAttributes &own, const QXmlStreamAttributes &pen)
    {
        QStringList classes;
        for (const QString &name : {u"fill"_s, u"stroke"_s}) {
            const QXmlStreamAttributes &attributes = own.hasAttribute(name) ? own : pen;
            const QString color = attributes.value(name).toString();
            if (color.isEmpty() || color == u"none")
                continue;
            m_html.writeAttribute(name, color);
            if (const QString known = m_classes.value(color); !known.isEmpty())
                classes += name + u'-' + known;
            const QString opacity = attributes.value(name + u"-opacity"_s).toString();
            if (!opacity.isEmpty() && opacity != u"1")
                m_html.writeAttribute(name + u"-opacity"_s, opacity);
        }
        if (!classes.isEmpty())
            m_html.writeAttribute(u"class"_s, classes.join(u' '));
    }

    QXmlStreamReader m_svg;
    QXmlStreamWriter &m_html;
    const ColorClasses &m_classes;
    QXmlStreamAttributes m_pen;
};

} // namespace

void writeHtmlTimeline(QXmlStreamWriter &html, const Report &report)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(kFontPixels);
    timeline::TimelineScene scene = reportTimeline(report, kWidth, font);
    // Painting needs no events: of a million they would be the largest part of what a report holds.
    scene.index = {};
    scene.overviewIndex = {};
    const paint::TimelineStyle style = paperStyle(font);
    html.writeStartElement(u"svg"_s);
    html.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(QString::number(scene.size.width()),
                                                         QString::number(scene.size.height())));
    html.writeAttribute(u"role"_s, u"img"_s);
    const auto text = [](const char *source) { return QCoreApplication::translate("HtmlReport", source); };
    textElement(html, u"title"_s, {}, text(QT_TRANSLATE_NOOP("HtmlReport", "Timeline")));
    textElement(
        html, u"desc"_s, {},
        text(QT_TRANSLATE_NOOP("HtmlReport",
                               "The events of the table below by time, one line for each kind of event.")));
    startElement(html, u"g"_s);
    html.writeAttribute(u"fill"_s, u"none"_s);
    ShapeCopy(paintedSvg(scene, style), html, colorClasses(style)).copyAll();
    html.writeEndElement();
    html.writeEndElement();
}

} // namespace report
