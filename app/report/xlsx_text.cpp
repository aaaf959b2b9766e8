// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/xlsx_text.h"

#include "app/core/visible_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr qint64 kDaysTo1970 = 25'569;
constexpr qint64 kFirstRightDay = 61;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// Whether an escape follows an underscore: xHHHH_
bool isEscape(QStringView text)
{
    return text.size() >= 6 && text[0] == u'x' && text[5] == u'_' &&
           std::ranges::all_of(text.sliced(1, 4), isHexDigit);
}

constexpr auto kUnderscore = "_x005F_"_L1;

QString escaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString out;
    out.reserve(text.size() + 64);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'_' && isEscape(QStringView(text).sliced(at + 1)))
            out += kUnderscore;
        else
            out += text[at];
    }
    return out;
}

// Cuts no escape through.
QString cutEscaped(QString text)
{
    const qsizetype limit = kMaxXlsxText - 1;
    const qsizetype last = text.lastIndexOf(kUnderscore, limit - 1);
    text.truncate(last >= 0 && last + kUnderscore.size() > limit ? last : limit);
    if (text.endsWith(u'…') || (!text.isEmpty() && text.back().isHighSurrogate()))
        text.chop(1);
    return text + u'…';
}

} // namespace

XlsxText xlsxText(const QString &text)
{
    // Making visible never shortens, so nothing behind the limit is needed.
    const QString visible = core::visibleText(text.left(kMaxXlsxText + 1), core::LineBreaks::Keep);
    const QString stored = escaped(visible);
    if (stored.size() <= kMaxXlsxText)
        return {stored.toUtf8(), false};
    return {cutEscaped(stored).toUtf8(), true};
}

std::optional<double> xlsxDate(core::Timestamp time)
{
    const double days = static_cast<double>(time.micros) / static_cast<double>(core::kMicrosPerDay);
    const double serial = days + static_cast<double>(kDaysTo1970);
    return serial < static_cast<double>(kFirstRightDay) ? std::nullopt : std::optional(serial);
}

} // namespace report
