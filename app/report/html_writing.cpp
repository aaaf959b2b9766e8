// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/html_writing.h"

#include "app/paint/level_shape.h"

#include <QIODevice>

namespace report {

using namespace Qt::StringLiterals;

namespace {

// Within 16 × 16, as paint::paintLevelShape() draws them; the style fills the first two and strokes the
// others.
QString outline(paint::LevelShape shape)
{
    switch (shape) {
    case paint::LevelShape::Triangle:
        return u"M8 1 16 15H0z"_s;
    case paint::LevelShape::Diamond:
        return u"M8 0 16 8 8 16 0 8z"_s;
    case paint::LevelShape::Ring:
    case paint::LevelShape::DashedRing:
        return u"M8 2a6 6 0 0 1 0 12 6 6 0 0 1 0-12z"_s;
    case paint::LevelShape::QuestionMark:
        return u"M4 5.5C4 .5 12 .5 12 5.5c0 3-4 2.7-4 5.5m0 2.2v2.3"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void startElement(QXmlStreamWriter &html, const QString &tag, const QString &className)
{
    html.writeStartElement(tag);
    if (!className.isEmpty())
        html.writeAttribute(u"class"_s, className);
}

void textElement(QXmlStreamWriter &html, const QString &tag, const QString &className, const QString &text)
{
    startElement(html, tag, className);
    html.writeCharacters(text);
    html.writeEndElement();
}

void writeMarkup(QXmlStreamWriter &html, QByteArrayView markup)
{
    html.writeCharacters(QString()); // ends a start tag that is still open
    html.device()->write(markup.data(), markup.size());
}

void writeLevelShape(QXmlStreamWriter &html, core::RiskLevel level)
{
    startElement(html, u"svg"_s, u"shape "_s + core::levelKey(level));
    html.writeAttribute(u"viewBox"_s, u"0 0 16 16"_s);
    html.writeAttribute(u"aria-hidden"_s, u"true"_s);
    html.writeEmptyElement(u"path"_s);
    html.writeAttribute(u"d"_s, outline(paint::levelShape(level)));
    html.writeEndElement();
}

} // namespace report
