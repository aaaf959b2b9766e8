// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/text_format.h"

#include "app/report/chunked_output.h"
#include "app/report/facts.h"
#include "app/report/level_mark.h"
#include "app/report/text_table.h"
#include "app/report/text_width.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr auto kBetweenColumns = "  "_L1;

QString shownLevel(core::RiskLevel level, const QString &word, bool isColored)
{
    const QString mark = levelMark(level, word);
    return isColored ? coloredMark(level, mark) : mark;
}

// Further lines of a fact are indented below the first.
void writeFacts(ChunkedOutput &out, const QList<Fact> &facts, bool isColored)
{
    int labelWidth = 0;
    for (const Fact &fact : facts)
        labelWidth = std::max(labelWidth, textWidth(fact.title));
    for (const Fact &fact : facts) {
        QString label = fact.title;
        for (const QString &line : fact.lines) {
            const bool isLevel = fact.level && !label.isEmpty();
            out.append(padded(label, labelWidth) + kBetweenColumns +
                       (isLevel ? shownLevel(*fact.level, line, isColored) : line) + u'\n');
            label.clear();
        }
    }
}

} // namespace

core::Result<void> writeText(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    writeFacts(out, resultFacts(report), report.options.isColored);
    if (report.order.rowCount() > 0) {
        out.append(u"\n"_s);
        writeTextTable(out, report);
    }
    return out.finish();
}

} // namespace report
