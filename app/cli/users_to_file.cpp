// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/users_to_file.h"

#include "app/cli/earlier_run.h"
#include "app/cli/held_reports.h"
#include "app/cli/report_delivery.h"
#include "app/report/facts.h"
#include "app/report/report_writing.h"

#include <QFile>
#include <QFileInfo>

namespace cli {

namespace {

constexpr qint64 kPiece = qint64(1) << 20;

core::Result<void> copyFile(const QString &path, QIODevice &target)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::FileFailed, file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return core::failure(core::ErrorKind::FileFailed, file.errorString());
        if (target.write(piece) != piece.size())
            return core::failure(core::ErrorKind::FileFailed, target.errorString());
    }
    return {};
}

class FileExport
{
public:
    explicit FileExport(const RunContext &context)
        : m_context(context)
        , m_format(*context.options.report.format)
        , m_output(context.options.report.output)
    {
        m_file.name = QFileInfo(m_output.file).fileName();
        m_file.format = QString::fromLatin1(m_format.key);
    }

    [[nodiscard]] core::Result<void> toFile(const QStringList &users)
    {
        core::Result<QStringList> left = usersToAsk(users);
        if (!left)
            return std::unexpected(left.error());
        m_outcome = m_context.startingWith(users.size());
        m_outcome.skipped = users.size() - left->size();
        if (!left->isEmpty())
            write(*left);
        tellOutcome(m_context, m_outcome);
        return m_outcome.result();
    }

    [[nodiscard]] core::Result<void> toStream(const QStringList &users)
    {
        m_outcome = m_context.startingWith(users.size());
        const core::Result<void> written = writeToStream(
            m_context.streams, m_context.interrupt,
            [&](QIODevice &device) { return fill(device, users, Stop::AtOnce); },
            m_context.maker.absenceCheck(m_context.maker.stop()));
        if (!written) {
            m_outcome.end = written.error();
            m_outcome.written = m_context.maker.redactor() ? 0 : m_outcome.written;
        }
        tellOutcome(m_context, m_outcome);
        return m_outcome.result();
    }

private:
    // Whether an interrupt cuts the report that is being written. In a file it becomes whole.
    enum class Stop : bool { AtOnce, BehindAReport };

    [[nodiscard]] core::Result<QStringList> usersToAsk(const QStringList &users)
    {
        if (!m_output.isResumed)
            return users;
        core::Result<report::Report> empty = m_context.maker.emptyReport({});
        if (!empty)
            return std::unexpected(empty.error());
        empty->options.namesUser = true;
        const auto continued = findContinued(m_output.file, m_format, *empty, m_context.maker.stop());
        if (!continued)
            return std::unexpected(continued.error());
        if (!*continued)
            return users;
        m_continued = *continued;
        m_file.reports = (*continued)->reports;
        m_hasHead = true;
        QSet<QString> done;
        for (const report::ManifestReport &report : std::as_const(m_file.reports))
            done += report.user[QLatin1StringView("id")].toString();
        QStringList left;
        for (const QString &user : users) {
            bool isDone = false;
            for (const QString &id : m_context.idsOf(user)) {
                const core::Result<QString> shown = m_context.maker.shownId(id);
                if (!shown)
                    return std::unexpected(shown.error());
                isDone = isDone || done.contains(*shown);
            }
            if (!isDone)
                left += user;
        }
        return left;
    }

    void write(const QStringList &users)
    {
        const bool isContinued = !m_file.reports.isEmpty();
        const auto overwrite =
            m_output.force || isContinued ? report::Overwrite::Replace : report::Overwrite::Refuse;
        bool isNews = false;
        const auto written = report::writeCheckedFile(
            m_output.file, overwrite,
            [&](QIODevice &file) -> core::Result<void> {
                core::Result<void> filled =
                    isContinued ? copyFile(m_output.file, file) : core::Result<void>();
                if (filled)
                    filled = fill(file, users, Stop::BehindAReport);
                isNews = !filled || m_outcome.written > 0;
                // Nothing came to what is there: it stays as it is.
                return filled && !isNews ? core::failure(core::ErrorKind::Cancelled, {}) : filled;
            },
            [this](QIODevice &file) { return check(file); });
        if (!written && isNews) {
            m_outcome.end = written.error();
            m_outcome.forgetWritten();
            m_outcome.isResumable = false;
        }
        if (written)
            noteFile(*written);
    }

    // The last word before the file takes its name.
    [[nodiscard]] core::Result<void> check(QIODevice &file) const
    {
        const report::WrittenCheck isAbsent = m_context.maker.absenceCheck();
        if (isAbsent && m_continued) {
            if (auto passed = checkEarlier(m_output.file, isAbsent); !passed)
                return passed;
        }
        if (core::Result<void> passed = isAbsent ? isAbsent(file) : core::Result<void>(); !passed)
            return passed;
        return m_continued ? checkUntouched(m_output.file, *m_continued) : core::Result<void>();
    }

    void noteFile(const report::WrittenFile &written)
    {
        m_file.size = written.size;
        m_file.sha256 = written.sha256;
        if (!m_output.hasManifest)
            return;
        const auto noted = report::addToManifest(report::manifestPathFor(m_output.file), {m_file});
        m_outcome.isResumable = noted.has_value();
        if (!noted && !m_outcome.end)
            m_outcome.end = noted.error();
    }

    // Error: the device failed, or, with Stop::AtOnce, an interrupt came.
    [[nodiscard]] core::Result<void> fill(QIODevice &device, const QStringList &users, Stop stop)
    {
        core::Result<void> filled;
        HeldReports held(m_context.maker);
        const auto take = [&](report::Report report) -> core::Result<std::optional<core::Error>> {
            report.options.namesUser = true;
            if (m_context.maker.redactor())
                return held.hold(std::move(report));
            filled = append(device, std::move(report), stop);
            if (!filled)
                return std::unexpected(filled.error());
            return std::nullopt;
        };
        runOverUsers(m_context, users, take, m_outcome);
        if (m_context.maker.redactor())
            filled = appendHeld(device, held, stop);
        if (filled && stop == Stop::AtOnce && m_context.interrupt.isRequested())
            return core::failure(core::ErrorKind::Cancelled, {});
        return filled;
    }

    // An interrupt leaves the file whole, with the reports so far.
    [[nodiscard]] core::Result<void> appendHeld(QIODevice &device, HeldReports &held, Stop stop)
    {
        m_outcome.forgetWritten();
        core::Result<void> appended = held.handOver(m_context, [&](report::Report report) {
            const report::Report made = report; // shares what is large
            core::Result<void> done = append(device, std::move(report), stop);
            if (done)
                m_outcome.addWritten(made);
            return done;
        });
        if (appended || stop == Stop::AtOnce || appended.error().kind != core::ErrorKind::Cancelled)
            return appended;
        m_outcome.end = appended.error();
        return {};
    }

    [[nodiscard]] core::Result<void> append(QIODevice &device, report::Report made, Stop stop)
    {
        if (stop == Stop::BehindAReport)
            made.watch.stop = {};
        core::Result<report::Report> redacted = m_context.maker.redact(std::move(made));
        if (!redacted)
            return std::unexpected(redacted.error());
        report::Report report = report::withAnswerHash(*std::move(redacted));
        report.options.isContinued = std::exchange(m_hasHead, true);
        const core::Result<void> written = m_format.write(device, report);
        if (written && stop == Stop::BehindAReport)
            m_file.reports += report::manifestReport(report);
        return written;
    }

    const RunContext &m_context;
    const report::Format &m_format;
    const Output &m_output;
    RunOutcome m_outcome;
    std::optional<report::ManifestFile> m_continued; // as an earlier run left it
    report::ManifestFile m_file;                     // as the manifest is to know it
    bool m_hasHead = false;                          // the head of the file is written
};

} // namespace

core::Result<void> writeUsersToFile(const RunContext &context, const QStringList &users)
{
    return FileExport(context).toFile(users);
}

core::Result<void> writeUsersToStream(const RunContext &context, const QStringList &users)
{
    return FileExport(context).toStream(users);
}

} // namespace cli
