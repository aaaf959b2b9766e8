// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/formats.h"

#include "app/core/text_language.h"
#include "app/report/csv_format.h"
#include "app/report/ecs_format.h"
#include "app/report/html_format.h"
#include "app/report/json_format.h"
#include "app/report/markdown_format.h"
#include "app/report/ndjson_format.h"
#include "app/report/ocsf_format.h"
#include "app/report/pdf_format.h"
#include "app/report/text_format.h"
#include "app/report/xlsx_format.h"

#include <QCoreApplication>

namespace report {

namespace {

using enum FormatTrait;

constexpr FormatUses kTerminal = FormatUse::Terminal;
constexpr FormatUses kEverywhere = kTerminal | FormatUse::Window;

// Whoever reads a report may speak another language than whoever wrote it, and programs read them too. Among
// these formats only text, which is made to be read in a terminal, is in the person's language; so is the
// picture of the timeline on screen, which is saved elsewhere and is no report.
template<core::Result<void> (*write)(QIODevice &, const Report &)>
core::Result<void> inEnglish(QIODevice &device, const Report &report)
{
    const core::TextLanguageScope language(core::TextLanguage::OfFiles);
    return write(device, report);
}

const Format kFormats[] = {
    {"text", QT_TRANSLATE_NOOP("Format", "Text to read"), "txt", kTerminal, HoldsFacts,
     DetailsExtent::Preview, FileText::Utf8, writeText},
    {"csv", QT_TRANSLATE_NOOP("Format", "CSV (comma-separated)"), "csv", kEverywhere,
     HasColumns | SeveralUsers, DetailsExtent::Full, FileText::Utf8, inEnglish<writeCsv>},
    {"json", QT_TRANSLATE_NOOP("Format", "JSON (the answer)"), "json", kEverywhere, Verbatim,
     DetailsExtent::Full, FileText::Utf8, inEnglish<writeJson>},
    {"ndjson", QT_TRANSLATE_NOOP("Format", "NDJSON (one event a line)"), "ndjson", kEverywhere, SeveralUsers,
     DetailsExtent::Full, FileText::Utf8, inEnglish<writeNdjson>},
    {"xlsx", QT_TRANSLATE_NOOP("Format", "Excel workbook"), "xlsx", kEverywhere, HoldsFacts | HasColumns,
     DetailsExtent::Full, FileText::Xlsx, inEnglish<writeXlsx>},
    {"md", QT_TRANSLATE_NOOP("Format", "Markdown"), "md", kEverywhere, HoldsFacts | HasColumns,
     DetailsExtent::Preview, FileText::Utf8, inEnglish<writeMarkdown>},
    {"html", QT_TRANSLATE_NOOP("Format", "HTML (one file)"), "html", kEverywhere,
     HoldsFacts | HasColumns | NeedsFonts, DetailsExtent::Full, FileText::Utf8, inEnglish<writeHtml>},
    {"pdf", QT_TRANSLATE_NOOP("Format", "PDF"), "pdf", kEverywhere, HoldsFacts | HasColumns | NeedsFonts,
     DetailsExtent::Preview, FileText::Pdf, inEnglish<writePdf>},
    {"ecs", QT_TRANSLATE_NOOP("Format", "ECS (Elastic, NDJSON)"), "ndjson", kEverywhere, SeveralUsers,
     DetailsExtent::Full, FileText::Utf8, inEnglish<writeEcs>},
    {"ocsf", QT_TRANSLATE_NOOP("Format", "OCSF (Detection Finding, NDJSON)"), "ndjson", kEverywhere,
     SeveralUsers, DetailsExtent::Full, FileText::Utf8, inEnglish<writeOcsf>},
};

} // namespace

std::span<const Format> formats()
{
    return kFormats;
}

const Format *findFormat(const QString &key, FormatUse use)
{
    for (const Format &format : kFormats) {
        if (format.uses.testFlag(use) && key == QLatin1StringView(format.key))
            return &format;
    }
    return nullptr;
}

QStringList formatKeys(FormatUse use)
{
    QStringList keys;
    for (const Format &format : kFormats) {
        if (format.uses.testFlag(use))
            keys += QString::fromLatin1(format.key);
    }
    return keys;
}

QString formatTitle(const Format &format)
{
    return QCoreApplication::translate("Format", format.title);
}

} // namespace report
