// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/report_export.h"

#include "app/report/safe_file.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

namespace ui {

using namespace Qt::StringLiterals;

ReportExport::ReportExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        if (const auto error = m_writing.result())
            Q_EMIT failed(*error);
        else
            Q_EMIT written(m_path);
    });
}

ReportExport::~ReportExport()
{
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

void ReportExport::write(const report::Format &format, const report::Report &report, const QString &path)
{
    if (isWriting())
        return;
    m_path = path;
    m_writing.setFuture(QtConcurrent::run([&format, report, path]() -> std::optional<core::Error> {
        const auto result = report::writeSafely(path, report::Overwrite::Replace, [&](QIODevice &device) {
            return format.write(device, report);
        });
        return result ? std::nullopt : std::optional(result.error());
    }));
}

QString suggestedFileName(const core::UserRisk &user, const report::Format &format, const QDateTime &now)
{
    const QString &email = user.record.email;
    QString person = email.isEmpty() ? user.provenance.userId : email.section(u'@', 0, 0);
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    person.replace(unsafe, u"-"_s);
    person.truncate(64);
    return u"risk-%1-%2.%3"_s.arg(person, now.toString(u"yyyy-MM-dd"_s), QLatin1StringView(format.extension));
}

} // namespace ui
