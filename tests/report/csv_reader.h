// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace test_support {

// A strict RFC 4180 reader that shares nothing with the writer: rows of cells, or nothing where the text
// breaks a rule (a line without CRLF, a stray quote, text behind a closing quote).
[[nodiscard]] inline std::optional<QList<QStringList>> readCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        QString cell;
        if (text[at] == u'"') {
            for (++at;; ++at) {
                if (at >= text.size())
                    return std::nullopt;
                if (text[at] != u'"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    cell += text[++at];
                else
                    break;
            }
            ++at;
        } else {
            for (; at < text.size() && text[at] != u',' && text[at] != u'\r'; ++at) {
                if (text[at] == u'"' || text[at] == u'\n')
                    return std::nullopt;
                cell += text[at];
            }
        }
        row += cell;
        if (at < text.size() && text[at] == u',') {
            ++at;
            continue;
        }
        if (text.mid(at, 2) != QStringLiteral("\r\n"))
            return std::nullopt;
        at += 2;
        rows += row;
        row.clear();
    }
    if (!row.isEmpty())
        return std::nullopt;
    return rows;
}

// A cell without the apostrophe that keeps spreadsheets from running it.
[[nodiscard]] inline QString withoutGuard(const QString &cell)
{
    qsizetype apostrophes = 0;
    while (apostrophes < cell.size() && cell[apostrophes] == u'\'')
        ++apostrophes;
    const bool isGuarded = apostrophes > 0 && apostrophes < cell.size() &&
                           QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(cell[apostrophes]);
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace test_support
