// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/redaction.h"
#include "app/report/report_writing.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace ui {

// Writes reports to files in the background, one at a time. A file that can't be written or is cancelled
// leaves nothing.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    explicit ReportExport(QObject *parent = nullptr);
    ~ReportExport() override; // cancels and waits for the last write to end

    // `redactor`, where given, made the report: what it replaced must not stand in the file. A manifest
    // that can't be added to is found out before anything is written.
    void write(const report::Format &format, const report::Report &report, const report::Target &target,
               const std::optional<report::Redactor> &redactor = {});
    // cancelled() follows, or written() where the file was in its place already.
    void cancel();
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void progressed(int rows); // all of them once what remains is to check and to save
    void written(const report::ManifestFile &file);
    void failed(const core::Error &error);
    void cancelled();

private:
    using Written = core::Result<report::ManifestFile>;

    void tell(const Written &result);

    QFutureWatcher<Written> m_writing;
    std::shared_ptr<std::atomic_bool> m_isStopped;
};

} // namespace ui
