// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/folded_text.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Letters that look like a plain one with a stroke, but are no such one to Unicode.
char16_t withoutStroke(char16_t c)
{
    switch (c) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ħ':
        return u'h';
    case u'ı':
        return u'i';
    default:
        return c;
    }
}

// Accents, strokes through a letter, the points of Hebrew and Arabic, and what only chooses a glyph. Other
// marks are as much as letters.
bool isMarkToDrop(QChar c)
{
    if (!c.isMark())
        return false;
    const int place = c.combiningClass();
    const bool choosesGlyph = c == QChar(0x034f) || (c >= QChar(0x180b) && c <= QChar(0x180d)) ||
                              (c >= QChar(0xfe00) && c <= QChar(0xfe0f));
    return choosesGlyph || place == 1 || (place >= 10 && place <= 35) || place >= 200;
}

// Whatever the text; slow.
QString foldedLetters(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        const bool isControl = c.category() == QChar::Other_Control && !c.isSpace();
        if (!isMarkToDrop(c) && !isControl && c.category() != QChar::Other_Format)
            folded.append(c);
    }
    folded = folded.toCaseFolded();
    for (QChar &c : folded)
        c = QChar(withoutStroke(c.unicode()));
    return folded.replace(u'ß', "ss"_L1).replace(u'æ', "ae"_L1).replace(u'œ', "oe"_L1);
}

constexpr std::size_t kKnownLetters = 0x1f00; // of nearly all alphabets

struct FoldedLetter
{
    std::array<char16_t, 2> text{}; // what it becomes: nothing, one or two, then zeros
    bool isAlone = true;            // becomes so wherever it stands
};

// The letters of most names, folded once.
const std::array<FoldedLetter, kKnownLetters> &knownLetters()
{
    static const auto letters = [] {
        std::array<FoldedLetter, kKnownLetters> made{};
        for (std::size_t c = 0; c < kKnownLetters; ++c) {
            const QString folded = foldedLetters(QString(QChar(static_cast<char16_t>(c))));
            const QStringView kept = QStringView(folded).first(std::min<qsizetype>(folded.size(), 2));
            std::ranges::transform(kept, made[c].text.begin(), [](QChar letter) { return letter.unicode(); });
            // Marks that stay are brought into one order.
            made[c].isAlone = kept.size() == folded.size() &&
                              std::ranges::all_of(kept, [](QChar k) { return k.combiningClass() == 0; });
        }
        return made;
    }();
    return letters;
}

QString foldedKnownLetters(const QString &text)
{
    const auto &letters = knownLetters();
    QString folded(2 * text.size(), Qt::Uninitialized);
    QChar *end = folded.data();
    for (const QChar c : text) {
        for (const char16_t letter : letters[c.unicode()].text) {
            if (letter != 0)
                *end++ = QChar(letter);
        }
    }
    folded.truncate(end - folded.constData());
    return folded;
}

bool isSimplified(const QString &text)
{
    QChar previous(u' ');
    for (const QChar c : text) {
        if (c.isSpace() && (c != u' ' || previous == u' '))
            return false;
        previous = c;
    }
    return !text.endsWith(u' ');
}

} // namespace

QString foldedText(const QString &text)
{
    const auto isKnown = [&letters = knownLetters()](QChar c) {
        return c.unicode() < kKnownLetters && letters[c.unicode()].isAlone;
    };
    const bool isUsual = std::all_of(text.cbegin(), text.cend(), isKnown);
    const QString folded = isUsual ? foldedKnownLetters(text) : foldedLetters(text);
    return isSimplified(folded) ? folded : folded.simplified();
}

} // namespace core
