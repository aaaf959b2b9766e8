// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/report_maker.h"
#include "app/cli/streams.h"
#include "app/core/person.h"

#include <QHash>

#include <functional>

namespace api {
class HttpClient;
}

namespace cli {

// A user without a report, and why.
struct UserFailure
{
    QString user;
    core::Error error;
};

// Whom a run is about.
struct FoundUsers
{
    QStringList ids = {};                     // one for each
    QHash<QString, core::Person> people = {}; // by these ids
    QList<UserFailure> failures = {};         // of whom it can't be told who is meant
    std::optional<core::Error> end = {};      // what ended the search before its time
};

struct RunOutcome
{
    qsizetype users = 0;   // that are asked for in all
    qsizetype skipped = 0; // … that an earlier run has written
    qsizetype written = 0;
    qsizetype partial = 0; // written from an answer that may be partial
    qint64 events = 0;     // written ones
    qint64 allEvents = 0;  // … of so many
    QList<UserFailure> failures = {};
    std::optional<core::Error> end = {}; // what ended the run before its time
    bool isResumable = true;             // what is written is whole, and noted where a manifest is kept

    void addWritten(const report::Report &report);
    void forgetWritten(); // what is counted as written turns out not to be

    // What ended the run, else the failure of the first user without a report.
    [[nodiscard]] core::Result<void> result() const;
};

// What a run over several users works with; all of it outlives the run.
struct RunContext
{
    const Options &options;
    const Streams &streams;
    api::HttpClient &client;
    const Interrupt &interrupt;
    ReportMaker &maker;
    const FoundUsers *found = nullptr; // null: every user is only an id

    [[nodiscard]] core::Person personOf(const QString &userId) const;
    // The user's ids in the order in which they are tried.
    [[nodiscard]] QStringList idsOf(const QString &userId) const;
    // Of a run over these users, before any is asked for.
    [[nodiscard]] RunOutcome startingWith(qsizetype users) const;
};

// Takes a user's report, which is not redacted. The error ends the run; a value that is an error is why this
// one report can't be.
using TakeReport = std::function<core::Result<std::optional<core::Error>>(report::Report)>;

// Asks for one user after the other, in the pace of the client. A user that fails does not end it, unless the
// reason holds for all: credential, permission, network, files, an interrupt, or kMaxFailuresInARow.
void runOverUsers(const RunContext &context, const QStringList &users, const TakeReport &take,
                  RunOutcome &outcome);

// Failures in a row, other than of users that are not found, after which the next would hardly fare better.
inline constexpr int kMaxFailuresInARow = 5;

// An error as TakeReport gives it: of the run where its reason holds for all, else of one user.
[[nodiscard]] core::Result<std::optional<core::Error>> asTaken(const core::Error &error);

// Sums the run up on `streams.err`: the numbers and who failed of what.
void tellOutcome(const RunContext &context, const RunOutcome &outcome);

} // namespace cli
