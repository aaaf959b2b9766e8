// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/format_note.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct NoteRow
{
    const char *key;  // of the format
    const char *note; // source text
};

constexpr NoteRow kNotes[] = {
    {"csv", QT_TRANSLATE_NOOP("FormatNote", "A row for each event, for spreadsheets and scripts.")},
    {"json", QT_TRANSLATE_NOOP("FormatNote", "The provider's answer, for programs and as evidence.")},
    {"ndjson", QT_TRANSLATE_NOOP("FormatNote", "A line for each event, for databases and scripts.")},
    {"md", QT_TRANSLATE_NOOP("FormatNote", "Text with a table, for tickets and wikis.")},
    {"html",
     QT_TRANSLATE_NOOP("FormatNote",
                       "One page with timeline and filter that any browser opens, without a network.")},
    {"pdf", QT_TRANSLATE_NOOP("FormatNote", "Pages with timeline and events, to hand on and to print.")},
    {"xlsx", QT_TRANSLATE_NOOP("FormatNote", "A workbook in which times are dates and text stays text.")},
    {"ecs", QT_TRANSLATE_NOOP("FormatNote", "A line for each event in the Elastic Common Schema.")},
    {"ocsf",
     QT_TRANSLATE_NOOP("FormatNote",
                       "A line for each event as a Detection Finding of the Open Cybersecurity Schema.")},
};

} // namespace

QString formatNote(const report::Format &format)
{
    for (const NoteRow &row : kNotes) {
        if (QLatin1StringView(row.key) == QLatin1StringView(format.key))
            return QCoreApplication::translate("FormatNote", row.note);
    }
    return {};
}

} // namespace ui
