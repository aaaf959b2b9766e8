// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/help.h"

#include "app/cli/help_parts.h"
#include "app/report/text_width.h"
#include "app/report/wrapped_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int kLineWidth = 79;
constexpr qsizetype kIndent = 2;

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    [[nodiscard]] static QString text()
    {
        const HelpParts parts = helpParts();
        return usage(parts.usage) + u'\n' + wrapped(parts.about, 0, 0) +
               list(tr("Commands:"), parts.commands) + list(tr("Arguments:"), parts.arguments) +
               list(tr("Options:"), parts.options) + list(tr("Environment:"), parts.environment) +
               list(tr("Exit status:"), parts.exitCodes) + wrapped(parts.exitCodeOfSeveral, 0, 0) + u'\n' +
               tr("Examples:") + u'\n' + examples(parts.examples);
    }

private:
    // The command lines one below the other.
    [[nodiscard]] static QString usage(const QStringList &lines)
    {
        const QString title = tr("Usage:") + u' ';
        return title + lines.join(u'\n' + QString(report::textWidth(title), u' ')) + u'\n';
    }

    [[nodiscard]] static QString examples(const QStringList &lines)
    {
        const QString indent(kIndent, u' ');
        return indent + lines.join(u'\n' + indent) + u'\n';
    }

    // Words in lines; the first starts where `column` is, the others at `indent`.
    [[nodiscard]] static QString wrapped(const QString &text, qsizetype column, qsizetype indent)
    {
        return report::wrappedText(text, kLineWidth, static_cast<int>(column), static_cast<int>(indent)) +
               u'\n';
    }

    [[nodiscard]] static QString list(const QString &title, const QList<HelpEntry> &entries)
    {
        constexpr qsizetype kMaxTerm = 22;
        qsizetype width = 0;
        for (const HelpEntry &entry : entries) {
            if (entry.term.size() <= kMaxTerm)
                width = std::max(width, entry.term.size());
        }
        const qsizetype indent = kIndent + width + kIndent;
        QString out = u'\n' + title + u'\n';
        for (const HelpEntry &entry : entries) {
            out += QString(kIndent, u' ') + entry.term;
            const bool fits = entry.term.size() <= width;
            out += fits ? QString(indent - kIndent - entry.term.size(), u' ') : u'\n' + QString(indent, u' ');
            out += wrapped(entry.meaning, indent, indent);
        }
        return out;
    }
};

} // namespace

QString helpText()
{
    return Help::text();
}

} // namespace cli
