// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/report_figures.h"

#include "app/api/risk_score_endpoint.h"
#include "app/report/csv_format.h"
#include "app/report/formats.h"
#include "tests/bench/child_process.h"
#include "tests/support/answer_generator.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPdfEvents = 10'000;

core::Result<report::Report> reportOf(const QByteArray &answer)
{
    core::Result<core::RiskRecord> record = api::decodeRiskScore(answer);
    if (!record)
        return std::unexpected(record.error());
    report::Report report;
    report.user.assessment = core::assess(*record);
    report.order = core::selectEvents(record->events, {}, {});
    report.user.record = std::move(*record);
    report.writtenAt = QDateTime::currentDateTimeUtc();
    return report;
}

core::Result<void> writeTo(const QString &path, const report::Format &format, const report::Report &report)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return core::failure(core::ErrorKind::FileFailed, file.errorString());
    return format.write(file, report);
}

core::Result<double> millisecondsFor(const report::Format &format, const report::Report &report)
{
    core::Result<void> written;
    const double time = millisecondsOf([&] { return written = writeTo(u"/dev/null"_s, format, report); });
    if (!written)
        return std::unexpected(written.error());
    return time;
}

// The milliseconds that Python takes. It reads `ours` again and compares it where that is given.
core::Result<double> pythonTime(const QStringList &files)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"python3"_s, QStringList{u"-B"_s, QStringLiteral(RISKSCOPE_CSV_BY_PYTHON)} + files);
    if (!python.waitForFinished(-1) || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0)
        return core::failure(core::ErrorKind::NotUnderstood, u"Python's csv module failed"_s);
    return python.readAllStandardOutput().trimmed().toDouble();
}

core::Result<QList<Figure>> csvFigures(qint64 events, int runs)
{
    const QByteArray answer = test_support::generateAnswer(events);
    const core::Result<report::Report> report = reportOf(answer);
    const report::Format *const csv = report::findFormat(u"csv"_s, report::FormatUse::Terminal);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answer.json"_s));
    if (!report || !csv || !file.open(QIODevice::WriteOnly) || file.write(answer) != answer.size())
        return core::failure(core::ErrorKind::NotUnderstood, u"no report to write"_s);
    file.close();
    const QString ours = folder.filePath(u"ours.csv"_s);
    const QString theirs = folder.filePath(u"theirs.csv"_s);
    QList<double> ourTimes;
    QList<double> theirTimes;
    for (int run = 0; run < runs; ++run) {
        QFile::remove(ours);
        core::Result<void> written;
        ourTimes += millisecondsOf([&] { return written = writeTo(ours, *csv, *report); });
        if (!written)
            return std::unexpected(written.error());
        if (run > 0 && events >= kSlowFrom)
            continue;
        const auto python =
            pythonTime(QStringList{file.fileName(), theirs} + (run == 0 ? QStringList{ours} : QStringList()));
        if (!python)
            return std::unexpected(python.error());
        theirTimes += *python;
    }
    const QByteArray size = sizeName(events);
    return QList<Figure>{{"report_csv_" + size, median(ourTimes), "ms"},
                         {"report_csv_by_python_" + size, median(theirTimes), "ms"},
                         {"report_csv_vs_python_" + size, median(theirTimes) / median(ourTimes), "x_faster"}};
}

} // namespace

core::Result<QList<Figure>> reportFigures(qint64 events, int runs)
{
    core::Result<QList<Figure>> figures = csvFigures(events, runs);
    if (!figures)
        return figures;
    const QByteArray size = '_' + sizeName(events);
    for (const report::Format &format : report::formats()) {
        // Those that paint are for as many events as people look through.
        if (format.traits.testFlag(report::FormatTrait::NeedsFonts))
            continue;
        const auto said = outputOfChild(
            {u"--report-peak"_s, QLatin1StringView(format.key), u"--events"_s, QString::number(events)});
        if (!said)
            return std::unexpected(said.error());
        const QByteArrayList parts = said->simplified().split(' ');
        *figures += {{QByteArray("report_time_") + format.key + size, parts.value(0).toDouble(), "ms"},
                     {QByteArray("report_peak_beyond_record_") + format.key + size,
                      parts.value(1).toDouble() / 1048576, "MiB"}};
    }
    return figures;
}

core::Result<QList<Figure>> pdfFigures(std::optional<qint64> mostEvents, int runs)
{
    const report::Format *const pdf = report::findFormat(u"pdf"_s, report::FormatUse::Terminal);
    if (!pdf)
        return QList<Figure>();
    const qint64 most = std::min(mostEvents.value_or(kMostPdfEvents), kMostPdfEvents);
    QList<double> times[2];
    for (int run = 0; run < runs; ++run) {
        for (const bool isAll : {false, true}) {
            const auto report =
                reportOf(test_support::generateAnswer(isAll ? most : std::max<qint64>(1, most / 10)));
            if (!report)
                return std::unexpected(report.error());
            const auto time = millisecondsFor(*pdf, *report);
            if (!time)
                return std::unexpected(time.error());
            times[isAll] += *time;
        }
    }
    return QList<Figure>{{"report_pdf_tenth", median(times[0]), "ms"},
                         {"report_pdf_" + sizeName(most), median(times[1]), "ms"},
                         {"report_pdf_growth_by_ten", median(times[1]) / median(times[0]), "x_time"}};
}

int printReportPeak(const QString &format, qint64 events)
{
    const auto report = reportOf(test_support::generateAnswer(events));
    const report::Format *const row = report::findFormat(format, report::FormatUse::Terminal);
    if (!report || !row)
        return 1;
    resetPeakMemory();
    const qint64 before = residentMemory();
    const auto time = millisecondsFor(*row, *report);
    std::printf("%.2f %lld\n", time.value_or(0), static_cast<long long>(peakMemory() - before));
    return time ? 0 : 1;
}

} // namespace bench
