// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/user_run.h"

#include "app/cli/fetch_user.h"

#include <QCoreApplication>

namespace cli {

namespace {

constexpr qsizetype kKeptAnswer = 1000; // bytes of an answer that was not understood

using Taken = core::Result<std::optional<core::Error>>;

bool holdsForAll(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::NoCredential:
    case core::ErrorKind::NoKeychain:
    case core::ErrorKind::KeychainFailed:
    case core::ErrorKind::TokenRejected:
    case core::ErrorKind::PermissionMissing:
    case core::ErrorKind::FeatureUnavailable:
    case core::ErrorKind::RateLimited:
    case core::ErrorKind::Offline:
    case core::ErrorKind::TlsFailed:
    case core::ErrorKind::Redirected:
    case core::ErrorKind::FileFailed:
    case core::ErrorKind::Cancelled:
        return true;
    case core::ErrorKind::InvalidInput:
    case core::ErrorKind::UserNotFound:
    case core::ErrorKind::UserNotScored:
    case core::ErrorKind::PersonNotFound:
    case core::ErrorKind::PersonNotListed:
    case core::ErrorKind::TimedOut:
    case core::ErrorKind::ServiceUnavailable:
    case core::ErrorKind::RequestRefused:
    case core::ErrorKind::NotUnderstood:
    case core::ErrorKind::TooLarge:
        return false;
    }
    Q_UNREACHABLE();
}

Taken runOne(const RunContext &context, const QString &user, const TakeReport &take, RunOutcome &outcome)
{
    core::Result<FetchedUser> fetched = fetchUser(context.options, context.personOf(user), context.streams,
                                                  context.client, context.interrupt);
    if (!fetched)
        return asTaken(fetched.error());
    // Half an answer would count as done when the run is resumed.
    if (fetched->failedPage)
        return asTaken(*fetched->failedPage);
    core::Result<report::Report> report = context.maker.report(std::move(fetched->risk));
    if (!report)
        return asTaken(report.error());
    const report::Report made = *report; // shares what is large
    Taken taken = take(*std::move(report));
    if (taken && !*taken)
        outcome.addWritten(made);
    return taken;
}

// Where ids are to be redacted, their place in the list.
QString shownUser(const RunContext &context, const QString &user, qsizetype number)
{
    return context.maker.redactor()
               ? QCoreApplication::translate("UserRun", "number %1", "of the users").arg(number)
               : user;
}

} // namespace

Taken asTaken(const core::Error &error)
{
    if (holdsForAll(error.kind))
        return std::unexpected(error);
    return error;
}

void runOverUsers(const RunContext &context, const QStringList &users, const TakeReport &take,
                  RunOutcome &outcome)
{
    std::optional<ProgressLine> line;
    Streams streams = context.streams;
    if (streams.errIsTerminal && !streams.isQuiet)
        streams.progress = &line.emplace(streams.err);
    const RunContext shown{context.options,   streams,       context.client,
                           context.interrupt, context.maker, context.found};
    int failuresInARow = 0;
    for (qsizetype i = 0; i < users.size() && !outcome.end; ++i) {
        if (context.interrupt.isRequested()) {
            outcome.end = core::Error{.kind = core::ErrorKind::Cancelled};
            return;
        }
        if (line) {
            line->show(QCoreApplication::translate("UserRun", "%1 of %2: %3", "number, numbers, user")
                           .arg(QString::number(outcome.skipped + i + 1), QString::number(outcome.users),
                                shownUser(context, users[i], outcome.skipped + i + 1)));
        }
        Taken taken = runOne(shown, users[i], take, outcome);
        if (!taken) {
            outcome.end = taken.error();
            return;
        }
        if (!*taken) {
            failuresInARow = 0;
            continue;
        }
        core::Error &error = **taken;
        error.answer = error.answer.left(kKeptAnswer);
        outcome.failures += {shownUser(context, users[i], outcome.skipped + i + 1), error};
        const bool isUnknown =
            error.kind == core::ErrorKind::UserNotFound || error.kind == core::ErrorKind::UserNotScored;
        failuresInARow = isUnknown ? 0 : failuresInARow + 1;
        if (failuresInARow == kMaxFailuresInARow)
            outcome.end = error;
    }
}

core::Person RunContext::personOf(const QString &userId) const
{
    const core::Person onlyId{.userId = userId, .otherUserId = {}, .name = {}, .email = {}};
    return found ? found->people.value(userId, onlyId) : onlyId;
}

QStringList RunContext::idsOf(const QString &userId) const
{
    const core::Person person = personOf(userId);
    return person.otherUserId.isEmpty() ? QStringList{person.userId}
                                        : QStringList{person.userId, person.otherUserId};
}

RunOutcome RunContext::startingWith(qsizetype users) const
{
    RunOutcome outcome{.users = users};
    if (found) {
        outcome.users += found->failures.size();
        outcome.failures = found->failures;
    }
    return outcome;
}

void RunOutcome::addWritten(const report::Report &report)
{
    ++written;
    partial += report.user.assessment.partial ? 1 : 0;
    events += report.order.rowCount();
    allEvents += qint64(report.user.record.events.size());
}

void RunOutcome::forgetWritten()
{
    written = 0;
    partial = 0;
    events = 0;
    allEvents = 0;
}

core::Result<void> RunOutcome::result() const
{
    if (end)
        return std::unexpected(*end);
    if (!failures.isEmpty())
        return std::unexpected(failures.constFirst().error);
    return {};
}

} // namespace cli
