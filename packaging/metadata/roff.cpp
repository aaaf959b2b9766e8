// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/roff.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

QString escaped(char32_t character, bool dashIsTyped)
{
    switch (character) {
    case U'\\':
        return u"\\e"_s;
    case U'-':
        return dashIsTyped ? u"\\-"_s : u"-"_s;
    case U'\'':
        return u"\\(aq"_s;
    case U'`':
        return u"\\(ga"_s;
    case U'^':
        return u"\\(ha"_s;
    case U'~':
        return u"\\(ti"_s;
    case U'"':
        return u"\\(dq"_s;
    case U'“':
        return u"\\(lq"_s;
    case U'”':
        return u"\\(rq"_s;
    case U'’':
        return u"\\(cq"_s;
    case U'–':
        return u"\\(en"_s;
    default:
        return character < 0x80
                   ? QString::fromUcs4(&character, 1)
                   : u"\\[u%1]"_s.arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper().replace(
                         "\\[U"_L1, "\\[u"_L1);
    }
}

QString escapedAll(const QString &text, bool dashIsTyped)
{
    QString out;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        out += escaped(character, dashIsTyped);
    return out;
}

// Words that are joined, and nothing else: "e-mail", "read-only).".
bool isProse(const QString &word)
{
    static const QRegularExpression pattern(u"\\A[(“\"']*\\p{L}+(-\\p{L}+)*['’]?\\p{L}*[)”\"'.,;:!?]*\\z"_s);
    return pattern.match(word).hasMatch();
}

// A line that begins with a dot or a quote would be a macro.
QString notAMacro(const QString &line)
{
    return line.startsWith(u'.') ? "\\&"_L1 + line : line;
}

} // namespace

QString roffText(const QString &text)
{
    QStringList words = text.simplified().split(u' ');
    for (QString &word : words)
        word = escapedAll(word, !isProse(word));
    return notAMacro(words.join(u' '));
}

QString roffLiteral(const QString &text)
{
    return notAMacro(escapedAll(text, true));
}

QString roffTyped(const QString &line)
{
    static const QRegularExpression placeholder(u"\\A([A-Z]+)(\\.\\.\\.|\\|[A-Z]+|,|)\\z"_s);
    QStringList words = line.split(u' ');
    for (QString &word : words) {
        const QRegularExpressionMatch match = placeholder.match(word);
        if (match.hasMatch())
            word = "\\fI"_L1 + match.captured(1) + "\\fR"_L1 + roffLiteral(match.captured(2)).remove("\\&"_L1);
        else if (word.startsWith(u'['))
            word = roffLiteral(word);
        else
            word = word.endsWith(u',') ? "\\fB"_L1 + roffLiteral(word.chopped(1)) + "\\fR,"_L1
                                       : "\\fB"_L1 + roffLiteral(word) + "\\fR"_L1;
    }
    return words.join(u' ');
}

QString roffArgument(const QString &text)
{
    return u'"' + escapedAll(text, true) + u'"';
}

} // namespace metadata
