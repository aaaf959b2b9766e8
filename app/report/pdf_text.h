// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>
#include <QStringView>

#include <array>

class QColor;
class QPainter;
class QPointF;

namespace report {

// What reports on paper are measured in: tenths of a point, 720 to the inch. Fonts are then sized in whole
// units, and the same text has the same width on a page and on an image.
inline constexpr int kPaperResolution = 720;
[[nodiscard]] constexpr double points(double count)
{
    return count * kPaperResolution / 72;
}

enum class Typeface : quint8 { Plain, Bold, Mono };

// Fonts that can be embedded and whose text can be found again: without ligatures. `size` in whole units.
[[nodiscard]] QFont paperFont(Typeface typeface, int size);

// One font with the widths of its characters, each asked for once. For one thread.
class PaperFont
{
public:
    PaperFont(Typeface typeface, double pointSize);

    [[nodiscard]] double width(char32_t c);
    [[nodiscard]] double width(QStringView text);
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double baseline() const { return m_baseline; } // from the top of a line

    // Draws one line with its upper left corner there, shortened where it would be wider than `most`.
    void draw(QPainter &painter, QPointF at, const QString &text, double most, const QColor &ink) const;

private:
    [[nodiscard]] double measured(char32_t c) const;

    QFont m_font;
    double m_lineHeight;
    double m_baseline;
    std::array<double, 128> m_ascii;
    QHash<char32_t, double> m_others;
};

// The length of the first line of `text` that is at most `width` wide: one character at least. Behind a blank
// or a sign that separates, where there is one late enough; never within a character and its marks.
[[nodiscard]] qsizetype firstLineLength(QStringView text, double width, PaperFont &font);

// `text` in at most `mostLines` lines, the last one cut with … where there is more. One line at least.
[[nodiscard]] QStringList wrappedLines(QStringView text, double width, qsizetype mostLines, PaperFont &font);

} // namespace report
