// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/report_maker.h"

#include "app/api/risk_score_endpoint.h"
#include "app/core/assessment.h"
#include "app/core/event_filter.h"
#include "app/report/filter_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

core::Result<QByteArray> keyFor(const RedactionChoice &redaction)
{
    switch (redaction.markers) {
    case Markers::Numbered:
        return QByteArray();
    case Markers::FreshKey:
        return report::freshRedactionKey();
    case Markers::KeyFile:
        return report::readRedactionKey(redaction.keyFile);
    }
    Q_UNREACHABLE();
}

} // namespace

ReportMaker::ReportMaker(const Options &options, const Interrupt &interrupt)
    : m_options(&options)
    , m_interrupt(&interrupt)
{}

core::Result<ReportMaker> ReportMaker::make(const Options &options, const Interrupt &interrupt)
{
    ReportMaker maker(options, interrupt);
    if (const auto &redaction = options.report.redaction) {
        core::Result<QByteArray> key = keyFor(*redaction);
        if (!key)
            return std::unexpected(key.error());
        maker.m_redactor = std::make_shared<report::Redactor>(
            report::RedactionOptions{.kinds = redaction->kinds, .key = *std::move(key)});
    }
    return maker;
}

core::Result<report::Report> ReportMaker::report(core::UserRisk user) const
{
    const Selection &selection = m_options->selection;
    report::Report report{.user = std::move(user),
                          .order = {},
                          .zone = m_options->zone,
                          .filterText = report::filterText(selection.filter, m_options->zone),
                          .sort = selection.sort,
                          .scope =
                              selection.filter.terms.empty() ? report::Scope::All : report::Scope::Filtered,
                          .writtenAt = QDateTime::currentDateTimeUtc(),
                          .options = m_options->report.content,
                          .watch = {.stop = stop()}};
    report.order =
        core::selectEvents(report.user.record.events, selection.filter, selection.sort, report.watch.stop);
    if (m_interrupt->isRequested())
        return core::failure(core::ErrorKind::Cancelled, {});
    return report;
}

core::Result<report::Report> ReportMaker::redact(report::Report report)
{
    return m_redactor ? m_redactor->redact(report) : core::Result<report::Report>(std::move(report));
}

core::Result<report::Report> ReportMaker::emptyReport(const QString &userId)
{
    core::Result<core::RiskRecord> record =
        api::decodeRiskScore(QByteArrayLiteral(R"({"success":true,"result":{"events":[]}})"));
    if (!record)
        return std::unexpected(record.error());
    core::UserRisk user;
    user.record = *std::move(record);
    user.provenance.userId = userId;
    if (userId.isEmpty() && m_options->access) {
        const api::Endpoint &endpoint = m_options->access->endpoint;
        user.provenance.accountId = endpoint.accountId;
        user.provenance.source =
            u"%1/accounts/%2"_s.arg(endpoint.baseUrl.toString(QUrl::FullyEncoded), endpoint.accountId);
    }
    user.assessment = core::assess(user.record);
    core::Result<report::Report> empty = report(std::move(user));
    return empty ? redact(*std::move(empty)) : empty;
}

core::Result<QString> ReportMaker::shownId(const QString &userId)
{
    if (!m_redactor)
        return userId;
    const core::Result<report::Report> empty = emptyReport(userId);
    if (!empty)
        return std::unexpected(empty.error());
    return empty->user.provenance.userId;
}

report::WrittenCheck ReportMaker::absenceCheck(const core::StopCheck &stop) const
{
    if (!m_redactor)
        return {};
    // Of what is known when the file is written, not now.
    return [redactor = m_redactor, format = m_options->report.format, stop](QIODevice &file) {
        core::Result<void> passed = redactor->absenceCheck(*format, stop)(file);
        if (!passed && passed.error().kind == core::ErrorKind::FileFailed) {
            passed.error().advice = QCoreApplication::translate(
                "ReportMaker", "Redact every kind, or leave more out: --details none, --columns.");
        }
        return passed;
    };
}

core::StopCheck ReportMaker::stop() const
{
    return [interrupt = m_interrupt] { return interrupt->isRequested(); };
}

} // namespace cli
