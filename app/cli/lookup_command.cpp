// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/lookup_command.h"

#include "app/cli/fetch_user.h"
#include "app/cli/lookup_users.h"
#include "app/cli/output_checks.h"
#include "app/cli/person_finder.h"
#include "app/cli/redaction_preview.h"
#include "app/cli/report_delivery.h"
#include "app/cli/saved_answer.h"
#include "app/report/notes.h"
#include "app/report/report_writing.h"

#include <QCoreApplication>

namespace cli {

namespace {

// Of one user, or of a saved answer.
class Lookup
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)

public:
    Lookup(const Options &options, const Streams &streams, api::HttpClient &client,
           const Interrupt &interrupt)
        : m_options(options)
        , m_streams(streams)
        , m_client(client)
        , m_interrupt(interrupt)
    {}

    [[nodiscard]] core::Result<void> run(ReportMaker &maker) const
    {
        core::Result<FetchedUser> user = m_options.access ? findAndFetch() : read();
        if (!user)
            return std::unexpected(user.error());
        core::Result<report::Report> report = maker.report(std::move(user->risk));
        if (report)
            report = maker.redact(*std::move(report));
        if (!report)
            return std::unexpected(report.error());
        if (core::Result<void> done =
                isPreview() ? showPreview(*maker.redactor(), m_streams) : write(*report, maker);
            !done)
            return done;
        tellNotes(*report);
        if (!user->failedPage)
            return {};
        m_streams.note(tr("page %1 is missing; the report holds what came before it.")
                           .arg(report->user.record.paging.pages + 1));
        return std::unexpected(*user->failedPage);
    }

private:
    [[nodiscard]] bool isPreview() const
    {
        return m_options.report.redaction && m_options.report.redaction->isPreview;
    }

    [[nodiscard]] core::Result<FetchedUser> findAndFetch() const
    {
        const core::UserQuery &query = m_options.users.constFirst();
        const bool isRedacted = m_options.report.redaction.has_value();
        PersonFinder finder(m_options, m_client, m_interrupt);
        const core::Result<core::People> people = finder.find(query, m_streams);
        if (!people)
            return std::unexpected(people.error());
        if (needsChoice(*people))
            return std::unexpected(tellSeveral(query, *people, m_streams, isRedacted));
        const core::Person &person = people->constFirst();
        if (!std::holds_alternative<core::IdQuery>(query))
            m_streams.note(foundText(query, person, isRedacted));
        return fetchUser(m_options, person, m_streams, m_client, m_interrupt);
    }

    [[nodiscard]] core::Result<FetchedUser> read() const
    {
        core::Result<core::UserRisk> user =
            readSavedAnswer(m_options.from, m_streams.in, api::RequestLimits().maxBytes,
                            [this] { return m_interrupt.isRequested(); });
        if (m_interrupt.isRequested())
            return core::failure(core::ErrorKind::Cancelled, {});
        if (!user)
            return std::unexpected(user.error());
        return FetchedUser{.risk = *std::move(user)};
    }

    [[nodiscard]] core::Result<void> write(const report::Report &report, const ReportMaker &maker) const
    {
        const report::Format &format = *m_options.report.format;
        const Output &output = m_options.report.output;
        const report::WrittenCheck check = maker.absenceCheck(maker.stop());
        if (output.isStream()) {
            return writeToStream(
                m_streams, m_interrupt, [&](QIODevice &device) { return format.write(device, report); },
                check);
        }
        const auto overwrite = output.force ? report::Overwrite::Replace : report::Overwrite::Refuse;
        const auto written = report::writeReport(
            format, report, {.path = output.file, .overwrite = overwrite, .hasManifest = output.hasManifest},
            orInterrupted(check, m_interrupt));
        if (written)
            return {};
        return m_interrupt.isRequested() ? core::failure(core::ErrorKind::Cancelled, {})
                                         : std::unexpected(written.error());
    }

    void tellNotes(const report::Report &report) const
    {
        if (m_options.report.format->traits.testFlag(report::FormatTrait::HoldsFacts) && !isPreview())
            return;
        if (!report.filterText.isEmpty())
            m_streams.note(tr("%1 of %2 events fit the filter.")
                               .arg(report.order.rowCount())
                               .arg(report.user.record.events.size()));
        const QStringList notes = report::notesOn(report.user.record, report.user.assessment);
        for (const QString &note : notes)
            m_streams.note(note);
    }

    const Options &m_options;
    const Streams &m_streams;
    api::HttpClient &m_client;
    const Interrupt &m_interrupt;
};

} // namespace

core::Result<void> lookUp(const Options &options, const Streams &streams, api::HttpClient &client,
                          const Interrupt &interrupt)
{
    const bool isPreview = options.report.redaction && options.report.redaction->isPreview;
    if (core::Result<void> possible = isPreview ? core::Result<void>() : checkOutput(options.report.output);
        !possible)
        return possible;
    core::Result<ReportMaker> maker = ReportMaker::make(options, interrupt);
    if (!maker)
        return std::unexpected(maker.error());
    if (!options.isSeveral() && options.report.output.folder.isEmpty())
        return Lookup(options, streams, client, interrupt).run(*maker);
    return lookUpUsers({options, streams, client, interrupt, *maker});
}

} // namespace cli
