// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/report_export.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

using Written = core::Result<report::ManifestFile>;

namespace {

Written writeWhole(const report::Format &format, const report::Report &report, const report::Target &target,
                   const std::optional<report::Redactor> &redactor)
{
    const QString manifest = report::manifestPathFor(target.path);
    if (target.hasManifest && QFileInfo::exists(manifest)) {
        if (const auto present = report::readManifest(manifest); !present)
            return std::unexpected(present.error());
    }
    // Not every format tells its last row, or any.
    const auto check = [&report, absent = redactor ? redactor->absenceCheck(format, report.watch.stop)
                                                   : report::WrittenCheck()](QIODevice &file) {
        report.watch.rowsWritten(report.order.rowCount());
        return absent ? absent(file) : core::Result<void>();
    };
    return report::writeReport(format, report, target, check);
}

} // namespace

ReportExport::ReportExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { tell(m_writing.result()); });
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &ReportExport::progressed);
}

ReportExport::~ReportExport()
{
    m_writing.disconnect(this);
    cancel();
    m_writing.waitForFinished();
}

void ReportExport::write(const report::Format &format, const report::Report &report,
                         const report::Target &target, const std::optional<report::Redactor> &redactor)
{
    if (isWriting())
        return;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_writing.setFuture(QtConcurrent::run([&format, content = report, target, redactor,
                                           isStopped = m_isStopped](QPromise<Written> &promise) {
        report::Report watched = content;
        promise.setProgressRange(0, static_cast<int>(content.order.rowCount())); // whose end is always told
        watched.watch.stop = [isStopped] { return isStopped->load(); };
        watched.watch.rowsWritten = [&promise](quint32 rows) {
            promise.setProgressValue(static_cast<int>(rows));
        };
        promise.addResult(writeWhole(format, watched, target, redactor));
    }));
}

// Not the future's own cancel(), which would lose the result of a file that is in its place already.
void ReportExport::cancel()
{
    if (m_isStopped)
        m_isStopped->store(true);
}

void ReportExport::tell(const Written &result)
{
    if (result)
        Q_EMIT written(*result);
    else if (result.error().kind == core::ErrorKind::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(result.error());
}

} // namespace ui
