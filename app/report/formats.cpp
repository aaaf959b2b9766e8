// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/formats.h"

#include "app/report/csv_format.h"
#include "app/report/json_format.h"
#include "app/report/ndjson_format.h"
#include "app/report/text_format.h"

#include <QCoreApplication>

namespace report {

namespace {

constexpr FormatUses kTerminal = FormatUse::Terminal;
constexpr FormatUses kEverywhere = kTerminal | FormatUse::Window;

const Format kFormats[] = {
    {"text", QT_TRANSLATE_NOOP("Format", "Text to read"), "txt", kTerminal, true, false, writeText},
    {"csv", QT_TRANSLATE_NOOP("Format", "CSV (comma-separated)"), "csv", kEverywhere, false, false, writeCsv},
    {"json", QT_TRANSLATE_NOOP("Format", "JSON (the answer as sent)"), "json", kEverywhere, false, true,
     writeJson},
    {"ndjson", QT_TRANSLATE_NOOP("Format", "NDJSON (one event a line, as sent)"), "ndjson", kEverywhere,
     false, false, writeNdjson},
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
