// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/markdown_text.h"

#include "app/core/visible_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

bool isDigit(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

bool endsWord(const QString &text, qsizetype at)
{
    return at + 1 >= text.size() || text[at + 1] == u' ';
}

// Whether a character means itself where it stands: letters, single blanks, and the signs of sentences, dates
// and times. A dot or colon within a word may be part of an address, a hyphen of the name of an issue.
bool isPlain(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetterOrNumber())
        return true;
    if (c == u' ')
        return at > 0 && at + 1 < text.size() && text[at - 1] != u' ';
    if (c == u'.' || c == u':')
        return at > 0 && (endsWord(text, at) || (isDigit(text, at - 1) && isDigit(text, at + 1)));
    if (c == u'-')
        return isDigit(text, at - 1) && isDigit(text, at + 1);
    return at > 0 && u",;()“”…"_s.contains(c);
}

bool isPlain(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isPlain(text, at))
            return false;
    }
    return true;
}

// A fence that is none of the runs of backticks in `text`.
QString fenceAround(QStringView text, qsizetype atLeast)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max(atLeast, longest + 1), u'`');
}

// Renderers take one blank from both ends where there is one on both, and none where all is blank.
QString codeSpan(QStringView text)
{
    const QString fence = fenceAround(text, 1);
    const bool isBlank = std::ranges::all_of(text, [](QChar c) { return c == u' '; });
    const bool touches = text.startsWith(u'`') || text.endsWith(u'`');
    const bool losesBlanks = text.startsWith(u' ') && text.endsWith(u' ');
    const QString pad = !isBlank && (touches || losesBlanks) ? u" "_s : QString();
    return fence + pad + text.toString() + pad + fence;
}

} // namespace

QString markdownText(const QString &text)
{
    const QString visible = core::visibleText(text);
    if (isPlain(visible))
        return visible;
    // Tables end a cell at a bar even within a code span, so bars stand between spans.
    QString out;
    const QStringView all = visible;
    for (qsizetype at = 0; at <= all.size();) {
        const qsizetype bar = all.indexOf(u'|', at);
        const qsizetype end = bar < 0 ? all.size() : bar;
        if (end > at)
            out += codeSpan(all.sliced(at, end - at));
        if (bar >= 0)
            out += "\\|"_L1;
        at = end + 1;
    }
    return out;
}

QString markdownBlock(const QString &text, const QString &language)
{
    const QString visible = core::visibleText(text, core::LineBreaks::Keep);
    const QString fence = fenceAround(visible, 3);
    const QString end = visible.endsWith(u'\n') ? QString() : u"\n"_s;
    return fence + language + u'\n' + visible + end + fence + u'\n';
}

} // namespace report
