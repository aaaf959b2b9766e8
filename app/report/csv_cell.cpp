// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/csv_cell.h"

#include <algorithm>

namespace report {

namespace {

// Whether a spreadsheet would run a cell that begins so: = + - @, as they are or full-width.
bool startsFormula(QByteArrayView utf8)
{
    static constexpr QByteArrayView kWide[] = {"\uff1d", "\uff0b", "\uff0d", "\uff20"};
    return QByteArrayView("=+-@\t\r\n").contains(utf8.front()) ||
           std::ranges::any_of(kWide, [utf8](QByteArrayView wide) { return utf8.startsWith(wide); });
}

bool needsGuard(QByteArrayView utf8)
{
    const auto first = std::ranges::find_if(utf8, [](char c) { return c != '\''; });
    return first != utf8.end() && startsFormula({first, utf8.end()});
}

bool needsQuotes(QByteArrayView cell)
{
    const auto isSpecial = [](char c) { return c == ',' || c == ';' || c == '"' || (c >= 0 && c < 0x20); };
    return cell.startsWith(' ') || cell.endsWith(' ') || std::ranges::any_of(cell, isSpecial);
}

// With every quote twice.
void appendDoubled(QByteArray &out, QByteArrayView text)
{
    const qsizetype begin = out.size();
    out.resize(begin + 2 * text.size());
    char *to = out.data() + begin;
    for (const char c : text) {
        if (c == '"')
            *to++ = '"';
        *to++ = c;
    }
    out.truncate(to - out.constData());
}

} // namespace

void appendCsvCell(QByteArray &out, QByteArrayView utf8, bool isGuarded)
{
    const bool hasGuard = isGuarded && needsGuard(utf8);
    const bool isQuoted = needsQuotes(utf8);
    if (isQuoted)
        out += '"';
    if (hasGuard)
        out += '\'';
    if (isQuoted)
        appendDoubled(out, utf8);
    else
        out += utf8;
    if (isQuoted)
        out += '"';
}

} // namespace report
