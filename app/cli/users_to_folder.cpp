// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/users_to_folder.h"

#include "app/cli/earlier_run.h"
#include "app/cli/held_reports.h"
#include "app/cli/output_checks.h"
#include "app/cli/report_delivery.h"
#include "app/report/report_writing.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qint64 kManifestPaceMs = 5'000;

class FolderExport
{
public:
    explicit FolderExport(const RunContext &context)
        : m_context(context)
        , m_format(*context.options.report.format)
        , m_output(context.options.report.output)
    {}

    [[nodiscard]] core::Result<void> run(const QStringList &users)
    {
        const core::Result<QStringList> left = usersToAsk(users);
        if (!left)
            return std::unexpected(left.error());
        m_outcome = m_context.startingWith(users.size());
        m_outcome.skipped = users.size() - left->size();
        if (m_context.maker.redactor()) {
            holdAndWrite(*left);
        } else {
            runOverUsers(
                m_context, *left, [this](report::Report report) { return write(std::move(report)); },
                m_outcome);
        }
        const core::Result<void> noted = noteFiles();
        m_outcome.isResumable = m_outcome.isResumable && noted.has_value();
        if (!noted && !m_outcome.end)
            m_outcome.end = noted.error();
        tellOutcome(m_context, m_outcome);
        return m_outcome.result();
    }

private:
    // Every file is checked for what all of them hold, also those of an earlier run.
    void holdAndWrite(const QStringList &users)
    {
        HeldReports held(m_context.maker);
        runOverUsers(
            m_context, users, [&held](report::Report report) { return held.hold(std::move(report)); },
            m_outcome);
        m_outcome.forgetWritten();
        m_isStopIgnored = m_context.interrupt.isRequested();
        core::Result<void> done = checkEarlierFiles();
        m_outcome.isResumable = done || done.error().kind == core::ErrorKind::Cancelled;
        if (done) {
            done = held.handOver(m_context, [this](report::Report report) { return writeHeld(report); });
        }
        if (!done)
            m_outcome.end = done.error();
    }

    [[nodiscard]] core::Result<void> checkEarlierFiles() const
    {
        const report::WrittenCheck isAbsent = m_context.maker.absenceCheck(stop());
        for (const QString &name : m_done) {
            if (auto passed = checkEarlier(pathOf(name), isAbsent); !passed)
                return passed;
        }
        return {};
    }

    [[nodiscard]] core::Result<void> writeHeld(report::Report report)
    {
        const report::Report made = report; // shares what is large
        report.watch.stop = stop();
        const auto written = write(std::move(report));
        if (!written)
            return std::unexpected(written.error());
        if (!*written) {
            m_outcome.addWritten(made);
            return {};
        }
        const core::Result<QString> shown = m_context.maker.shownId(made.user.provenance.userId);
        if (!shown)
            return std::unexpected(shown.error());
        m_outcome.failures += {*shown, **written};
        return {};
    }

    // An interrupt that ended the asking lets what was held become files.
    [[nodiscard]] core::StopCheck stop() const
    {
        return m_isStopIgnored ? core::StopCheck() : m_context.maker.stop();
    }

    // A marker without its brackets; nothing in it leads out of the folder.
    [[nodiscard]] QString fileName(const QString &shownId) const
    {
        static const QRegularExpression unsafe(u"[^A-Za-z0-9_-]"_s);
        return u"risk-%1.%2"_s.arg(QString(shownId).remove(unsafe), QLatin1StringView(m_format.extension));
    }

    [[nodiscard]] QString pathOf(const QString &name) const { return m_output.folder + u'/' + name; }

    // What the user's file may be called: under which id the provider knows the user is not known yet.
    [[nodiscard]] core::Result<QStringList> fileNames(const QString &user) const
    {
        QStringList names;
        for (const QString &id : m_context.idsOf(user)) {
            const core::Result<QString> shown = m_context.maker.shownId(id);
            if (!shown)
                return std::unexpected(shown.error());
            names += fileName(*shown);
            if (const auto possible = checkOutputFile(pathOf(names.constLast()), m_output); !possible)
                return std::unexpected(possible.error());
        }
        return names;
    }

    // Those without a file from an earlier run. A file that is in the way is told before anyone is asked.
    [[nodiscard]] core::Result<QStringList> usersToAsk(const QStringList &users)
    {
        QList<QStringList> namesOfUsers;
        QSet<QString> allNames;
        for (const QString &user : users) {
            core::Result<QStringList> names = fileNames(user);
            if (!names)
                return std::unexpected(names.error());
            for (const QString &name : *names)
                allNames += name;
            namesOfUsers += *std::move(names);
        }
        if (!m_output.isResumed)
            return users;
        const core::Result<report::Report> empty = m_context.maker.emptyReport({});
        if (!empty)
            return std::unexpected(empty.error());
        core::Result<QSet<QString>> done =
            findUnchanged(m_output.folder, allNames, m_format, *empty, m_context.maker.stop());
        if (!done)
            return std::unexpected(done.error());
        m_done = *std::move(done);
        const auto isDone = [this](const QString &name) { return m_done.contains(name); };
        QStringList left;
        for (qsizetype i = 0; i < users.size(); ++i) {
            if (std::ranges::none_of(namesOfUsers[i], isDone))
                left += users[i];
        }
        return left;
    }

    [[nodiscard]] core::Result<std::optional<core::Error>> write(report::Report report)
    {
        const core::Result<report::Report> redacted = m_context.maker.redact(std::move(report));
        if (!redacted)
            return asTaken(redacted.error());
        bool hasPassed = true;
        const report::WrittenCheck check = m_context.maker.absenceCheck(stop());
        const auto noted = [&](QIODevice &file) {
            core::Result<void> passed = check ? check(file) : core::Result<void>();
            hasPassed = passed.has_value();
            return passed;
        };
        const auto overwrite = m_output.force ? report::Overwrite::Replace : report::Overwrite::Refuse;
        const auto written =
            report::writeReport(m_format, *redacted,
                                {.path = pathOf(fileName(redacted->user.provenance.userId)),
                                 .overwrite = overwrite,
                                 .hasManifest = false},
                                m_isStopIgnored ? noted : orInterrupted(noted, m_context.interrupt));
        if (!written && !m_isStopIgnored && m_context.interrupt.isRequested())
            return core::failure(core::ErrorKind::Cancelled, {});
        if (!written && hasPassed)
            return std::unexpected(written.error());
        // What redaction missed in one report, it need not miss in the next.
        if (!written)
            return written.error();
        if (m_files.isEmpty())
            m_sinceNoted.start();
        m_files += *written;
        if (m_files.size() < kManifestPace && !m_sinceNoted.hasExpired(kManifestPaceMs))
            return std::nullopt;
        if (const core::Result<void> noteResult = noteFiles(); !noteResult)
            return std::unexpected(noteResult.error());
        return std::nullopt;
    }

    [[nodiscard]] core::Result<void> noteFiles()
    {
        if (m_files.isEmpty() || !m_output.hasManifest)
            return {};
        core::Result<void> noted =
            report::addToManifest(report::manifestPathFor(pathOf(m_files.constFirst().name)), m_files);
        if (noted)
            m_files.clear();
        return noted;
    }

    const RunContext &m_context;
    const report::Format &m_format;
    const Output &m_output;
    RunOutcome m_outcome;
    QSet<QString> m_done; // files that an earlier run wrote
    bool m_isStopIgnored = false;
    QList<report::ManifestFile> m_files; // written, not yet in the manifest
    QElapsedTimer m_sinceNoted;          // … the first of them
};

} // namespace

core::Result<void> writeUsersToFolder(const RunContext &context, const QStringList &users)
{
    return FolderExport(context).run(users);
}

} // namespace cli
