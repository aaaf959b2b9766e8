// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/report_options.h"

#include "app/cli/option_values.h"
#include "app/cli/option_words.h"
#include "app/core/event_columns.h"
#include "app/report/manifest.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Checked = core::Result<void>;
using report::FormatTrait;

class ReportOptionReader
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    ReportOptionReader(const QCommandLineParser &parser, bool isSeveral)
        : m_parser(parser)
        , m_isSeveral(isSeveral)
    {}

    [[nodiscard]] core::Result<ReportChoice> read()
    {
        static constexpr std::array kSteps = {
            &ReportOptionReader::readFormat,   &ReportOptionReader::readColumns,
            &ReportOptionReader::readDetails,  &ReportOptionReader::readPage,
            &ReportOptionReader::readGuard,    &ReportOptionReader::readRedaction,
            &ReportOptionReader::readOutput,   &ReportOptionReader::checkOutput,
            &ReportOptionReader::checkSeveral, &ReportOptionReader::checkManifest,
            &ReportOptionReader::checkResumed};
        for (const auto step : kSteps) {
            if (const Checked checked = (this->*step)(); !checked)
                return std::unexpected(checked.error());
        }
        return m_choice;
    }

    [[nodiscard]] core::Result<Output> readList()
    {
        for (const auto step : {&ReportOptionReader::readOutput, &ReportOptionReader::checkOutput}) {
            if (const Checked checked = (this->*step)(); !checked)
                return std::unexpected(checked.error());
        }
        m_choice.output.hasManifest = false;
        return m_choice.output;
    }

private:
    [[nodiscard]] bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }
    [[nodiscard]] bool has(FormatTrait trait) const { return m_choice.format->traits.testFlag(trait); }
    [[nodiscard]] QLatin1StringView formatKey() const { return QLatin1StringView(m_choice.format->key); }

    // The formats that have a trait, "csv, ndjson".
    [[nodiscard]] static QString formatsWith(FormatTrait trait)
    {
        QStringList keys;
        for (const report::Format &format : report::formats()) {
            if (format.uses.testFlag(report::FormatUse::Terminal) && format.traits.testFlag(trait))
                keys += QString::fromLatin1(format.key);
        }
        return keys.join(", "_L1);
    }

    // An option of the formats named; null: of no format that is written so.
    [[nodiscard]] Checked onlyFor(const char *option, bool isMeant, const QString &formats) const
    {
        if (!isSet(option) || isMeant)
            return {};
        return wrongOption(option,
                           tr("it means nothing to --format %1; take --format %2").arg(formatKey(), formats));
    }

    [[nodiscard]] Checked readFormat()
    {
        const QStringList known = formatWords(OptionUse::Lookup);
        const core::Result<qsizetype> at =
            isSet("format") ? readWord("format", value("format"), known) : known.indexOf(u"text"_s);
        if (!at)
            return std::unexpected(at.error());
        m_choice.format = report::findFormat(known[*at], report::FormatUse::Terminal);
        m_choice.content.details = m_choice.format->details;
        return {};
    }

    [[nodiscard]] Checked readColumns()
    {
        if (!isSet("columns"))
            return {};
        if (const Checked meant =
                onlyFor("columns", has(FormatTrait::HasColumns), formatsWith(FormatTrait::HasColumns));
            !meant)
            return meant;
        const QList<core::ColumnId> columns = core::columnsFor(core::ColumnUse::Export);
        const auto places = readWords("columns", value("columns"), columnWords(OptionUse::Lookup));
        if (!places)
            return std::unexpected(places.error());
        for (const qsizetype place : *places)
            m_choice.content.columns += columns[place];
        return {};
    }

    [[nodiscard]] Checked readDetails()
    {
        if (!isSet("details"))
            return {};
        if (has(FormatTrait::Verbatim)) {
            return wrongOption(
                "details",
                tr("--format %1 is the whole answer as sent; take --format ndjson").arg(formatKey()));
        }
        const core::Result<qsizetype> at =
            readWord("details", value("details"), detailsWords(OptionUse::Lookup));
        if (!at)
            return std::unexpected(at.error());
        m_choice.content.details = kDetailsExtents[static_cast<std::size_t>(*at)];
        if (m_choice.content.details == report::DetailsExtent::None &&
            m_choice.content.columns.contains(core::ColumnId::Details)) {
            return wrongLine(tr("--details none and the column “details” exclude each other"));
        }
        return {};
    }

    [[nodiscard]] Checked readPage()
    {
        const bool hasPages = m_choice.format->text == report::FileText::Pdf;
        if (const Checked meant = onlyFor("page", hasPages, u"pdf"_s); !meant || !isSet("page"))
            return meant;
        const core::Result<qsizetype> at = readWord("page", value("page"), pageWords(OptionUse::Lookup));
        if (!at)
            return std::unexpected(at.error());
        m_choice.content.page = *at == 0 ? report::PageFormat::A4 : report::PageFormat::Letter;
        return {};
    }

    [[nodiscard]] Checked readGuard()
    {
        m_choice.content.guardsFormulas = !isSet("no-formula-guard");
        return onlyFor("no-formula-guard", formatKey() == "csv"_L1, u"csv"_s);
    }

    [[nodiscard]] Checked readRedaction()
    {
        core::Result<std::optional<RedactionChoice>> redaction = readRedactionOptions(m_parser);
        if (!redaction)
            return std::unexpected(redaction.error());
        m_choice.redaction = *std::move(redaction);
        return {};
    }

    [[nodiscard]] Checked readOutput()
    {
        Output &output = m_choice.output;
        if (isSet("output") && isSet("output-dir"))
            return wrongLine(tr("--output and --output-dir exclude each other"));
        if (isSet("output"))
            output.file = value("output");
        if (output.file.isEmpty())
            return namesNoFile("output");
        output.folder = value("output-dir");
        if (isSet("output-dir") && output.folder.isEmpty())
            return wrongOption("output-dir", tr("no folder is named"));
        output.force = isSet("force");
        output.isResumed = isSet("resume");
        output.hasManifest = !isSet("no-manifest");
        return {};
    }

    [[nodiscard]] Checked checkOutput()
    {
        const Output &output = m_choice.output;
        if (output.force && output.isStream())
            return wrongOption("force", tr("there is no file to replace; name one with --output"));
        if (isSet("no-manifest") && output.isStream())
            return wrongOption("no-manifest",
                               tr("standard output has no manifest; name a file with --output"));
        return {};
    }

    [[nodiscard]] Checked checkSeveral()
    {
        const bool isPreview = m_choice.redaction && m_choice.redaction->isPreview;
        if (!m_isSeveral || isPreview || !m_choice.output.folder.isEmpty() || has(FormatTrait::SeveralUsers))
            return {};
        return wrongLine(tr("--format %1 is about one user; write a file for each with --output-dir DIR, or "
                            "take --format %2")
                             .arg(formatKey(), formatsWith(FormatTrait::SeveralUsers)));
    }

    [[nodiscard]] Checked checkManifest()
    {
        const QLatin1StringView name(report::kManifestName);
        const Output &output = m_choice.output;
        if (output.hasManifest && output.folder.isEmpty() && QFileInfo(output.file).fileName() == name)
            return wrongOption("output", tr("%1 is the name of the manifest; name another file, or add "
                                            "--no-manifest")
                                             .arg(name));
        return {};
    }

    [[nodiscard]] Checked checkResumed()
    {
        const Output &output = m_choice.output;
        if (!output.isResumed)
            return {};
        if (output.isStream() || (output.folder.isEmpty() && !m_isSeveral))
            return wrongOption("resume", tr("it goes on with several users; name them with --users-from, and "
                                            "a file or folder with --output or --output-dir"));
        if (!output.hasManifest)
            return wrongLine(tr("--resume and --no-manifest exclude each other: the manifest says where to "
                                "go on"));
        if (output.force)
            return wrongLine(tr("--resume and --force exclude each other: --force begins anew"));
        if (m_choice.redaction && m_choice.redaction->isPreview)
            return wrongLine(
                tr("--resume and --redact-preview exclude each other: a preview writes nothing"));
        if (m_choice.redaction && m_choice.redaction->markers != Markers::KeyFile)
            return wrongOption("resume", tr("redacted reports can only be continued with the key that they "
                                            "were begun with; name it with --redact-key-file"));
        return {};
    }

    const QCommandLineParser &m_parser;
    bool m_isSeveral;
    ReportChoice m_choice;
};

} // namespace

core::Result<ReportChoice> readReportOptions(const QCommandLineParser &parser, bool isSeveral)
{
    return ReportOptionReader(parser, isSeveral).read();
}

core::Result<Output> readListOutput(const QCommandLineParser &parser)
{
    return ReportOptionReader(parser, false).readList();
}

} // namespace cli
