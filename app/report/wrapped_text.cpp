// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/wrapped_text.h"

#include "app/report/text_width.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace report {

namespace {

// A break is allowed after each; blanks end the part before them. What has Latin letters on both sides is
// broken at blanks only, as options and paths are read in one piece.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    qsizetype begin = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const bool isInside = end < text.size() && text.at(end - 1).unicode() < 0x300 &&
                              text.at(end).unicode() < 0x300 && text.at(end - 1) != u' ';
        if (isInside)
            continue;
        parts += text.sliced(begin, end - begin);
        begin = end;
    }
    return parts;
}

QString withoutBlanksAtEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QString wrappedText(const QString &text, int width, int column, int indent)
{
    QString out;
    QString line;
    int start = column;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts) {
        if (!line.isEmpty() && start + textWidth(line) + textWidth(withoutBlanksAtEnd(part)) > width) {
            out += withoutBlanksAtEnd(line) + u'\n' + QString(indent, u' ');
            line.clear();
            start = indent;
        }
        line += part;
    }
    return out + withoutBlanksAtEnd(line);
}

} // namespace report
