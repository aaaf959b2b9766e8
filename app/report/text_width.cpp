// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/text_width.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// The blocks that terminals draw two columns wide, as coarse as alignment needs.
constexpr std::array kWide = {
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf},   Range{0xa960, 0xa97c},
    Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},
    Range{0xffe0, 0xffe6},   Range{0x1f300, 0x1f64f}, Range{0x1f680, 0x1f6ff}, Range{0x1f900, 0x1f9ff},
    Range{0x20000, 0x3fffd},
};

int codePointWidth(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const bool isWide =
        std::ranges::any_of(kWide, [c](Range range) { return c >= range.first && c <= range.last; });
    return isWide ? 2 : 1;
}

// The next code point of `text` from `at`, which moves behind it.
char32_t nextCodePoint(const QString &text, qsizetype &at)
{
    const QChar c = text.at(at++);
    if (c.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at++));
    return c.unicode();
}

} // namespace

int textWidth(const QString &text)
{
    // No wide character and no mark stands before the combining diacritics.
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x300; }))
        return static_cast<int>(text.size());
    int width = 0;
    for (qsizetype at = 0; at < text.size();)
        width += codePointWidth(nextCodePoint(text, at));
    return width;
}

QString elided(const QString &text, int width)
{
    if (text.size() <= width / 2 || textWidth(text) <= width)
        return text;
    int taken = 0;
    qsizetype end = 0;
    for (qsizetype at = 0; at < text.size(); end = at) {
        taken += codePointWidth(nextCodePoint(text, at));
        if (taken > width - 1)
            break;
    }
    return text.first(end) + u'…';
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - textWidth(text)), u' ');
}

} // namespace report
