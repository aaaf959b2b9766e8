// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/stored_export.h"

#include "app/store/stored_text.h"

namespace store {

using namespace Qt::StringLiterals;
using core::ExportChoices;

namespace {

struct WordRow
{
    QLatin1StringView key;
    QString ExportChoices::*word;
};
constexpr WordRow kWordRows[] = {{"export/format"_L1, &ExportChoices::format},
                                 {"export/details"_L1, &ExportChoices::details},
                                 {"export/page"_L1, &ExportChoices::page},
                                 {"export/redaction"_L1, &ExportChoices::redaction}};

struct WordsRow
{
    QLatin1StringView key;
    QStringList ExportChoices::*words;
};
constexpr WordsRow kWordsRows[] = {{"export/columns"_L1, &ExportChoices::columns},
                                   {"export/redacted-kinds"_L1, &ExportChoices::redactedKinds}};

constexpr auto kFolderKey = "export/folder"_L1;
constexpr auto kManifestKey = "export/manifest"_L1;

} // namespace

QMap<QString, QString> storedExport(const ExportChoices &choices)
{
    QMap<QString, QString> values;
    for (const WordRow &row : kWordRows)
        values.insert(row.key, storedWords({choices.*row.word}));
    for (const WordsRow &row : kWordsRows)
        values.insert(row.key, storedWords(choices.*row.words));
    values.insert(kFolderKey, isAbsolutePath(choices.folder) ? storedPath(choices.folder) : QString());
    values.insert(kManifestKey, choices.hasManifest ? QString() : u"false"_s);
    return values;
}

ExportChoices exportFrom(const QMap<QString, QString> &values)
{
    ExportChoices choices;
    for (const WordRow &row : kWordRows) {
        const QStringList words = wordsFrom(values.value(row.key));
        choices.*row.word = words.size() == 1 ? words.first() : QString();
    }
    for (const WordsRow &row : kWordsRows)
        choices.*row.words = wordsFrom(values.value(row.key));
    choices.folder = pathFrom(values.value(kFolderKey));
    choices.hasManifest = values.value(kManifestKey) != "false"_L1;
    return choices;
}

} // namespace store
