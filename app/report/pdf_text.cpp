// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr qsizetype kMostOtherWidths = 20'000;
constexpr qsizetype kLongestLine = 400; // characters: marks take no width, a million of them no end
constexpr double kLineSpacing = 1.32;   // of the font's size
constexpr double kLeastLine = 0.5;      // of a line's characters that stay on it when it breaks at a blank
constexpr double kLeastPart = 0.35;     // … behind another sign

QStringList families(Typeface typeface)
{
    if (typeface == Typeface::Mono)
        return {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Liberation Mono"_s, u"Courier New"_s};
    return {u"DejaVu Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"Arial"_s};
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

bool isMark(char32_t c)
{
    return c >= 0x300 && QChar::isMark(c);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7ff) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff00 && c <= 0xff60);
}

bool endsLine(char32_t c)
{
    constexpr QStringView kSeparators = u" ,;:/|-@}])>&?=";
    return isWide(c) || (c < 0x80 && kSeparators.contains(QChar(static_cast<char16_t>(c))));
}

// Letters that are shaped by their neighbours: their widths are no plain sum.
bool needsShaping(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x300; });
}

qsizetype fittingLength(QStringView text, double width, PaperFont &font)
{
    double used = 0;
    qsizetype at = 0;
    while (at < text.size() && at < kLongestLine) {
        const char32_t c = characterAt(text, at);
        used += font.width(c);
        if (used > width && !isMark(c))
            break;
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return at;
}

// Up to the last character but one that `ends` a line, if it leaves that share of the text; else 0.
template<class Ends>
qsizetype lengthBehind(QStringView text, double least, const Ends &ends)
{
    const auto from = static_cast<qsizetype>(least * static_cast<double>(text.size() - 1));
    for (qsizetype at = text.size() - 2; at >= from && at >= 0; --at) {
        if (ends(text[at].unicode()) && !isMark(characterAt(text, at + 1)))
            return at + 1;
    }
    return 0;
}

QString cutLine(QStringView text, double width, PaperFont &font)
{
    text = text.trimmed();
    const qsizetype fitting = fittingLength(text, width, font);
    if (fitting == text.size())
        return text.toString();
    const double ellipsis = font.width(U'…');
    return text.first(fittingLength(text.first(fitting), width - ellipsis, font)).trimmed().toString() +
           u"…"_s;
}

} // namespace

QFont paperFont(Typeface typeface, int size)
{
    QFont font;
    font.setFamilies(families(typeface));
    font.setStyleHint(typeface == Typeface::Mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(size);
    font.setBold(typeface == Typeface::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // A given spacing, even this one, keeps letters from being drawn as one that a search would not find: fi.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

PaperFont::PaperFont(Typeface typeface, double pointSize)
    : m_font(paperFont(typeface, static_cast<int>(std::lround(points(pointSize)))))
    , m_lineHeight(std::round(points(pointSize) * kLineSpacing))
    , m_baseline(0)
    , m_ascii()
{
    const QFontMetricsF metrics(m_font);
    m_baseline = (m_lineHeight + metrics.ascent() - metrics.descent()) / 2;
    for (char32_t c = 0; c < m_ascii.size(); ++c)
        m_ascii[c] = measured(c);
}

double PaperFont::measured(char32_t c) const
{
    return isMark(c) ? 0 : QFontMetricsF(m_font).horizontalAdvance(QString::fromUcs4(&c, 1));
}

double PaperFont::width(char32_t c)
{
    if (c < m_ascii.size())
        return m_ascii[c];
    if (const auto known = m_others.constFind(c); known != m_others.cend())
        return *known;
    if (m_others.size() >= kMostOtherWidths)
        m_others.clear();
    return *m_others.insert(c, measured(c));
}

double PaperFont::width(QStringView text)
{
    double sum = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t c = characterAt(text, at);
        sum += width(c);
        at += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return sum;
}

void PaperFont::draw(QPainter &painter, QPointF at, const QString &text, double most, const QColor &ink) const
{
    QString shown = text;
    if (needsShaping(text)) {
        const QFontMetricsF metrics(m_font);
        if (metrics.horizontalAdvance(text) > most)
            shown = metrics.elidedText(text, Qt::ElideRight, most);
    }
    painter.setFont(m_font);
    painter.setPen(ink);
    painter.drawText(QPointF(at.x(), at.y() + m_baseline), shown);
}

qsizetype firstLineLength(QStringView text, double width, PaperFont &font)
{
    const qsizetype fitting = fittingLength(text, width, font);
    if (fitting == text.size())
        return fitting;
    // A blank right behind costs no width.
    if (fitting > 0 && text[fitting] == u' ')
        return fitting + 1;
    const auto isBlank = [](char32_t c) { return c == U' '; };
    qsizetype length = lengthBehind(text.first(fitting + 1), kLeastLine, isBlank);
    if (length == 0)
        length = lengthBehind(text.first(fitting + 1), kLeastPart, endsLine);
    const qsizetype one = QChar::requiresSurrogates(characterAt(text, 0)) ? 2 : 1;
    return std::max(one, length > 0 ? length : fitting);
}

QStringList wrappedLines(QStringView text, double width, qsizetype mostLines, PaperFont &font)
{
    QStringList lines;
    while (lines.size() + 1 < mostLines) {
        const qsizetype length = firstLineLength(text, width, font);
        if (length == text.size())
            break;
        lines += text.first(length).trimmed().toString();
        text = text.sliced(length);
    }
    lines += cutLine(text, width, font);
    return lines;
}

} // namespace report
