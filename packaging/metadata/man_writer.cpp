// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/man_writer.h"

#include "packaging/metadata/roff.h"

using namespace Qt::StringLiterals;

namespace metadata {

ManWriter::ManWriter(const QString &title, const QString &summary, const QDate &date)
{
    line(u".\\\" SPDX-FileCopyrightText: 2026 Riskscope contributors"_s);
    line(u".\\\" SPDX-License-Identifier: MIT"_s);
    line(u".TH %1 1 %2 %3 %4"_s.arg(roffArgument(title.toUpper()), roffArgument(date.toString(Qt::ISODate)),
                                    roffArgument(u"riskscope " RISKSCOPE_VERSION ""_s),
                                    roffArgument(u"User Commands"_s)));
    // Options and paths are not to be divided, and lines that hold long ones are not to be stretched.
    line(u".nh"_s);
    line(u".ad l"_s);
    section(u"NAME"_s);
    line(roffLiteral(title) + " \\- "_L1 + roffText(summary));
}

void ManWriter::line(const QString &roff)
{
    m_page += roff + u'\n';
}

void ManWriter::section(const QString &title)
{
    line(".SH "_L1 + roffArgument(title));
}

void ManWriter::paragraph(const QString &text)
{
    line(u".PP"_s);
    line(roffText(text));
}

void ManWriter::commandLines(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            line(u".br"_s);
        line(roffTyped(lines[i]));
    }
}

void ManWriter::examples(const QStringList &lines)
{
    line(u".PP"_s);
    line(u".nf"_s);
    for (const QString &example : lines)
        line(roffLiteral(example));
    line(u".fi"_s);
}

void ManWriter::entries(const QList<cli::HelpEntry> &entries)
{
    for (const cli::HelpEntry &entry : entries) {
        line(u".TP"_s);
        line(roffTyped(entry.term));
        line(roffText(entry.meaning));
    }
}

void ManWriter::seeAlso(const QStringList &pages)
{
    section(u"SEE ALSO"_s);
    QStringList names;
    for (const QString &page : pages)
        names += "\\fB"_L1 + roffLiteral(page) + "\\fR(1)"_L1;
    line(names.join(", "_L1));
}

} // namespace metadata
