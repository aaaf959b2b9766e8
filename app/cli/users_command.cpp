// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/users_command.h"

#include "app/api/scored_users_job.h"
#include "app/cli/output_checks.h"
#include "app/cli/report_delivery.h"
#include "app/cli/run_job.h"
#include "app/report/delivery.h"
#include "app/report/users_table.h"

#include <QCoreApplication>

namespace cli {

namespace {

core::Result<void> writeTable(QIODevice &device, const report::UsersTable &table, UsersFormat format)
{
    switch (format) {
    case UsersFormat::Text:
        return report::writeUsersText(device, table);
    case UsersFormat::Json:
        return report::writeUsersJson(device, table);
    case UsersFormat::Csv:
        return report::writeUsersCsv(device, table);
    }
    Q_UNREACHABLE();
}

core::Result<void> deliver(const Options &options, const Streams &streams, const Interrupt &interrupt,
                           const report::FillFile &fill)
{
    const Output &output = options.report.output;
    if (output.isStream())
        return writeToStream(streams, interrupt, fill, {});
    const auto overwrite = output.force ? report::Overwrite::Replace : report::Overwrite::Refuse;
    const auto written = report::writeCheckedFile(output.file, overwrite, fill, orInterrupted({}, interrupt));
    if (written)
        return {};
    return interrupt.isRequested() ? core::failure(core::ErrorKind::Cancelled, {})
                                   : std::unexpected(written.error());
}

// A list that is not whole, or not all of it.
void tellNotes(const Options &options, const Streams &streams, const core::ScoredUsers &users,
               std::size_t listed)
{
    const auto there = qint64(users.users.size());
    if (users.total) {
        streams.note(QCoreApplication::translate("Users", "the list may be partial: it holds %1 of %2 users.")
                         .arg(there)
                         .arg(*users.total));
    } else if (users.isPartial) {
        streams.note(QCoreApplication::translate(
                         "Users", "the list may be partial: users received: %1, and it announces more pages.")
                         .arg(there));
    }
    if (options.usersChoice.filter != core::UserFilter()) {
        streams.note(
            QCoreApplication::translate("Users", "%1 of %2 users fit.").arg(qint64(listed)).arg(there));
    }
}

} // namespace

core::Result<void> listUsers(const Options &options, const Streams &streams, api::HttpClient &client,
                             const Interrupt &interrupt)
{
    if (core::Result<void> possible = checkOutput(options.report.output); !possible)
        return possible;
    api::ScoredUsersJob job(client, *options.access);
    const auto users = runToEnd<core::SharedScoredUsers>(job, streams, interrupt);
    if (!users)
        return std::unexpected(users.error());
    const UsersChoice &choice = options.usersChoice;
    const core::StopCheck stop = [&interrupt] { return interrupt.isRequested(); };
    const core::UserIndex index(*users, stop);
    if (interrupt.isRequested())
        return core::failure(core::ErrorKind::Cancelled, {});
    const report::UsersTable table{.users = *users,
                                   .places = index.select(choice.filter, choice.sort),
                                   .zone = options.zone,
                                   .isColored = options.report.content.isColored,
                                   .guardsFormulas = choice.guardsFormulas,
                                   .isForTerminal = options.report.output.isStream() && streams.outIsTerminal,
                                   .stop = stop};
    core::Result<void> written = deliver(options, streams, interrupt, [&](QIODevice &device) {
        return writeTable(device, table, choice.format);
    });
    if (written)
        tellNotes(options, streams, **users, table.places.size());
    return written;
}

} // namespace cli
