// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/lookup_command.h"

#include "app/api/lookup_job.h"
#include "app/cli/run_job.h"
#include "app/cli/saved_answer.h"
#include "app/core/event_filter.h"
#include "app/report/notes.h"
#include "app/report/safe_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

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

    [[nodiscard]] core::Result<void> run()
    {
        // A lookup whose result has nowhere to go would be wasted.
        if (core::Result<void> possible = checkOutput(); !possible)
            return possible;
        core::Result<core::UserRisk> user = m_options.access ? fetchPages() : read();
        if (!user)
            return std::unexpected(user.error());
        report::Report report{.user = std::move(*user), .order = {}, .zone = m_options.zone};
        report.order = core::selectEvents(report.user.record.events, core::EventFilter(), core::EventSort());
        if (core::Result<void> written = write(report); !written)
            return written;
        tellNotes(report.user);
        if (!m_failedPage)
            return {};
        m_streams.say(tr("note: page %1 is missing; the report holds what came before it.")
                          .arg(report.user.record.paging.pages + 1));
        return std::unexpected(*m_failedPage);
    }

private:
    [[nodiscard]] bool writesToStream() const
    {
        return m_options.output == QLatin1StringView(kStandardStream);
    }

    [[nodiscard]] static std::unexpected<core::Error> cancelled()
    {
        return core::failure(core::ErrorKind::Cancelled, {});
    }

    [[nodiscard]] core::Result<void> checkOutput() const
    {
        if (writesToStream())
            return {};
        core::Result<void> possible = report::checkTarget(m_options.output, report::Overwrite::Replace);
        if (possible && !m_options.force && QFileInfo::exists(m_options.output)) {
            return core::failure(core::ErrorKind::FileFailed,
                                 tr("“%1” exists already. Use --force to replace it.").arg(m_options.output));
        }
        return possible;
    }

    [[nodiscard]] core::Result<core::UserRisk> fetch(std::shared_ptr<const core::UserRisk> continued) const
    {
        const api::Access &access = *m_options.access;
        api::LookupJob job(m_client, {access.endpoint, m_options.userId, access.credential, access.limits,
                                      std::move(continued)});
        return runToEnd<core::UserRisk>(job, m_streams, m_interrupt);
    }

    // Asks as long as more is announced, a page brings something new and --pages allows it.
    // A page that fails leaves what was there before it, and is told behind the report.
    [[nodiscard]] core::Result<core::UserRisk> fetchPages()
    {
        core::Result<core::UserRisk> user = fetch(nullptr);
        while (user && user->record.paging.pages < m_options.pages && user->assessment.hasNextPage) {
            core::Result<core::UserRisk> more = fetch(std::make_shared<const core::UserRisk>(*user));
            if (!more && more.error().kind == core::ErrorKind::Cancelled)
                return more;
            if (!more) {
                m_failedPage = more.error();
                break;
            }
            user = std::move(more);
        }
        return user;
    }

    [[nodiscard]] core::Result<core::UserRisk> read() const
    {
        core::Result<core::UserRisk> user =
            readSavedAnswer(m_options.from, m_streams.in, api::RequestLimits().maxBytes);
        if (m_interrupt.isRequested())
            return cancelled();
        return user;
    }

    [[nodiscard]] core::Result<void> write(const report::Report &report) const
    {
        core::Result<void> written = writesToStream() ? writeToStream(report) : writeToFile(report);
        if (!written && m_interrupt.isRequested())
            return cancelled();
        return written;
    }

    [[nodiscard]] core::Result<void> writeToStream(const report::Report &report) const
    {
        core::Result<void> written = m_options.format->write(m_streams.out, report);
        if (!written && written.error().kind == core::ErrorKind::FileFailed)
            return outFailed(written.error().detail);
        return written;
    }

    [[nodiscard]] core::Result<void> writeToFile(const report::Report &report) const
    {
        const auto overwrite = m_options.force ? report::Overwrite::Replace : report::Overwrite::Refuse;
        return report::writeSafely(m_options.output, overwrite, [&](QIODevice &file) -> core::Result<void> {
            core::Result<void> written = m_options.format->write(file, report);
            if (written && m_interrupt.isRequested())
                return cancelled();
            return written;
        });
    }

    void tellNotes(const core::UserRisk &user) const
    {
        if (m_options.format->holdsNotes)
            return;
        const QStringList notes = report::notesOn(user.record, user.assessment);
        for (const QString &note : notes)
            m_streams.say(tr("note: %1").arg(note));
    }

    const Options &m_options;
    const Streams &m_streams;
    api::HttpClient &m_client;
    const Interrupt &m_interrupt;
    std::optional<core::Error> m_failedPage;
};

} // namespace

core::Result<void> lookUp(const Options &options, const Streams &streams, api::HttpClient &client,
                          const Interrupt &interrupt)
{
    return Lookup(options, streams, client, interrupt).run();
}

} // namespace cli
