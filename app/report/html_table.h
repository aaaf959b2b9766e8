// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QXmlStreamWriter>

namespace report {

// The columns of the page's table: those chosen, else what a person reads, where a time in a zone is followed
// by the one in UTC.
[[nodiscard]] QList<core::ColumnId> htmlColumns(const Report &report);

// The controls that the script shows: a field for text, a button for each level that occurs, with its count,
// and how many events are shown.
void writeHtmlControls(QXmlStreamWriter &html, const Report &report);

// The table's columns and its header, within an open table element.
void writeHtmlTableHead(QXmlStreamWriter &html, const Report &report);

// The rows from `first` up to, not including, `end` as markup. May be called from any thread.
[[nodiscard]] QByteArray htmlRows(const Report &report, quint32 first, quint32 end);

} // namespace report
