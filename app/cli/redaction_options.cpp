// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/redaction_options.h"

#include "app/cli/option_values.h"
#include "app/cli/option_words.h"
#include "app/report/redaction_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::Result<QList<report::RedactedKind>> readKinds(const QCommandLineParser &parser)
{
    const QList<report::RedactedKind> all(report::kRedactedKinds.begin(), report::kRedactedKinds.end());
    if (!parser.isSet(u"redact-kinds"_s))
        return all;
    const auto places =
        readWords("redact-kinds", parser.value(u"redact-kinds"_s), redactedKindWords(OptionUse::Lookup));
    if (!places)
        return std::unexpected(places.error());
    QList<report::RedactedKind> kinds;
    for (const qsizetype place : *places)
        kinds += all[place];
    return kinds;
}

core::Result<void> readMarkers(const QCommandLineParser &parser, RedactionChoice &redaction)
{
    const bool hasFreshKey = parser.isSet(u"redact-hash"_s);
    if (!parser.isSet(u"redact-key-file"_s)) {
        redaction.markers = hasFreshKey ? Markers::FreshKey : Markers::Numbered;
        return {};
    }
    if (hasFreshKey) {
        return wrongLine(QCoreApplication::translate(
            "Options", "--redact-hash and --redact-key-file exclude each other: the one makes a new key, the "
                       "other takes that of a file"));
    }
    redaction.markers = Markers::KeyFile;
    redaction.keyFile = parser.value(u"redact-key-file"_s);
    return redaction.keyFile.isEmpty() ? namesNoFile("redact-key-file") : core::Result<void>();
}

} // namespace

core::Result<std::optional<RedactionChoice>> readRedactionOptions(const QCommandLineParser &parser)
{
    const QStringList options{u"redact"_s, u"redact-kinds"_s, u"redact-hash"_s, u"redact-key-file"_s,
                              u"redact-preview"_s};
    if (std::ranges::none_of(options, [&](const QString &option) { return parser.isSet(option); }))
        return std::nullopt;
    RedactionChoice redaction{.isPreview = parser.isSet(u"redact-preview"_s)};
    core::Result<QList<report::RedactedKind>> kinds = readKinds(parser);
    if (!kinds)
        return std::unexpected(kinds.error());
    redaction.kinds = *std::move(kinds);
    if (const core::Result<void> markers = readMarkers(parser, redaction); !markers)
        return std::unexpected(markers.error());
    return redaction;
}

} // namespace cli
