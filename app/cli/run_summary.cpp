// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/user_run.h"
#include "app/core/error_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype kShownUsers = 20; // of each kind of failure

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(RunSummary)

public:
    Summary(const RunContext &context, const RunOutcome &outcome)
        : m_options(context.options)
        , m_streams(context.streams)
        , m_outcome(outcome)
    {}

    void tell() const
    {
        tellNotes();
        const bool isSmooth = m_outcome.failures.isEmpty() && !m_outcome.end;
        if (!isSmooth || (!m_streams.isQuiet && (m_outcome.skipped > 0 || m_streams.errIsTerminal)))
            m_streams.say(numbers());
        tellFailures();
        if (m_outcome.end && canResume())
            m_streams.say(tr("What is written is whole and stays; the same line with --resume goes on."));
    }

private:
    void tellNotes() const
    {
        if (!m_options.selection.filter.terms.empty() && m_outcome.written > 0)
            m_streams.note(
                tr("%1 of %2 events fit the filter.").arg(m_outcome.events).arg(m_outcome.allEvents));
        if (m_outcome.partial > 0)
            m_streams.note(
                tr("answers that may be partial: %1 of %2.").arg(m_outcome.partial).arg(m_outcome.written));
    }

    [[nodiscard]] QString numbers() const
    {
        QStringList parts{tr("%1 of %2 users written").arg(m_outcome.written).arg(m_outcome.users)};
        if (m_outcome.skipped > 0)
            parts += tr("%1 there already", "number of users").arg(m_outcome.skipped);
        if (!m_outcome.failures.isEmpty())
            parts += tr("%1 failed").arg(m_outcome.failures.size());
        const qsizetype left =
            m_outcome.users - m_outcome.written - m_outcome.skipped - m_outcome.failures.size();
        if (left > 0)
            parts += tr("%1 left", "number of users").arg(left);
        return parts.join(tr(", ", "between numbers")) + u'.';
    }

    void tellFailures() const
    {
        QList<core::ErrorKind> kinds;
        for (const UserFailure &failure : m_outcome.failures) {
            if (!kinds.contains(failure.error.kind))
                kinds += failure.error.kind;
        }
        for (const core::ErrorKind kind : kinds)
            tellFailures(kind);
    }

    void tellFailures(core::ErrorKind kind) const
    {
        QStringList users;
        QString title;
        qsizetype count = 0;
        for (const UserFailure &failure : m_outcome.failures) {
            if (failure.error.kind != kind)
                continue;
            if (++count <= kShownUsers)
                users += failure.user;
            title = core::explain(failure.error).title;
        }
        if (count > kShownUsers)
            users += tr("and %1 more", "users").arg(count - kShownUsers);
        m_streams.say(tr("%1 (%2): %3", "what failed, for how many users, which")
                          .arg(title, QString::number(count), users.join(tr(", ", "between users"))));
    }

    [[nodiscard]] bool canResume() const
    {
        const ReportChoice &choice = m_options.report;
        return m_outcome.isResumable && m_outcome.written + m_outcome.skipped > 0 &&
               !choice.output.isStream() && choice.output.hasManifest &&
               (!choice.redaction || choice.redaction->markers == Markers::KeyFile);
    }

    const Options &m_options;
    const Streams &m_streams;
    const RunOutcome &m_outcome;
};

} // namespace

void tellOutcome(const RunContext &context, const RunOutcome &outcome)
{
    Summary(context, outcome).tell();
}

} // namespace cli
