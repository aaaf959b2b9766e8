// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/report/formats.h"
#include "app/report/report.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace ui {

// Writes reports to files in the background, one at a time.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    explicit ReportExport(QObject *parent = nullptr);
    ~ReportExport() override; // waits for a file that is being written

    // An existing file at `path` is replaced: the person has agreed to that in the file dialog.
    void write(const report::Format &format, const report::Report &report, const QString &path);
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void written(const QString &path);
    void failed(const core::Error &error);

private:
    QFutureWatcher<std::optional<core::Error>> m_writing;
    QString m_path;
};

// "risk-ana.sousa-2026-11-22.csv": a name for the report of a user, safe on every file system.
[[nodiscard]] QString suggestedFileName(const core::UserRisk &user, const report::Format &format,
                                        const QDateTime &now);

} // namespace ui
