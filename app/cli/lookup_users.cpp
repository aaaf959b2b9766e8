// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/lookup_users.h"

#include "app/cli/found_users.h"
#include "app/cli/redaction_preview.h"
#include "app/cli/user_list.h"
#include "app/cli/users_to_file.h"
#include "app/cli/users_to_folder.h"

namespace cli {

namespace {

core::Result<void> preview(const RunContext &context, const QStringList &users)
{
    RunOutcome outcome = context.startingWith(users.size());
    runOverUsers(
        context, users,
        [&](report::Report report) -> core::Result<std::optional<core::Error>> {
            const auto redacted = context.maker.redact(std::move(report));
            return redacted ? std::nullopt : asTaken(redacted.error());
        },
        outcome);
    // Nothing is written.
    outcome.written = 0;
    const core::Result<void> shown = showPreview(*context.maker.redactor(), context.streams);
    if (!shown && !outcome.end)
        outcome.end = shown.error();
    if (!outcome.result())
        tellOutcome(context, outcome);
    return outcome.result();
}

// Nobody's report was asked for; who was not found is told nevertheless.
core::Result<void> endBefore(const RunContext &context, qsizetype users)
{
    RunOutcome outcome = context.startingWith(0);
    outcome.users = users;
    outcome.end = context.found->end;
    tellOutcome(context, outcome);
    return outcome.result();
}

} // namespace

core::Result<void> lookUpUsers(const RunContext &context)
{
    const Options &options = context.options;
    const auto queries = readUsers(options.users, options.usersFrom, context.streams.in);
    if (!queries && context.interrupt.isRequested())
        return core::failure(core::ErrorKind::Cancelled, {});
    if (!queries)
        return std::unexpected(queries.error());
    const FoundUsers found = findUsers(context, *queries);
    RunContext known = context;
    known.found = &found;
    if (found.end)
        return endBefore(known, queries->size());
    if (options.report.redaction && options.report.redaction->isPreview)
        return preview(known, found.ids);
    if (!options.report.output.folder.isEmpty())
        return writeUsersToFolder(known, found.ids);
    return options.report.output.isStream() ? writeUsersToStream(known, found.ids)
                                            : writeUsersToFile(known, found.ids);
}

} // namespace cli
