// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/facts.h"
#include "tests/support/event_samples.h"

#include <QTimeZone>

namespace test_support {

// A user called Ana with these events, newest first, as looked up at a fixed time.
[[nodiscard]] inline report::Report reportOf(const std::vector<EventSample> &samples)
{
    report::Report report;
    core::RiskRecord &record = report.user.record;
    record.answer = answerOf(samples);
    record.hasResult = true;
    record.email = QStringLiteral("ana@example.com");
    record.name = QStringLiteral("Ana");
    record.events = storeOf(samples);
    report.user.provenance.userId = QStringLiteral("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
    report.user.provenance.source = QStringLiteral("https://api.example.com/accounts/1/zt_risk_scoring/2");
    report.user.provenance.fetchedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0, 5), QTimeZone::utc());
    report.user.assessment = core::assess(record);
    report.order = orderOf(record.events);
    return report;
}

// The three events that the goldens show.
[[nodiscard]] inline report::Report sampleReport()
{
    report::Report report = reportOf({
        {"Impossible travel", "high", "2026-11-21T09:12:44.12Z",
         R"({"locations": ["LIS", "KIX"], "km": 11046.250})", "e-1"},
        {"DLP \"PII\", outbound", "low", "2026-11-20T23:30:00Z", "null", "e-2"},
        {"Odd time", "severe", "yesterday", {}, "e-3"},
    });
    report.user.record.level = core::reportedLevelFromWord(QStringLiteral("high"));
    report.user.record.lastReset = core::parseTimestamp("2026-11-01T00:00:00Z")->time;
    report.user.assessment = core::assess(report.user.record);
    return report;
}

// The same as a person exports it: at a fixed time, in a zone of its own, filtered and from an account.
[[nodiscard]] inline report::Report sampleExport()
{
    report::Report report = sampleReport();
    report.writtenAt = QDateTime(QDate(2026, 11, 21), QTime(10, 5), QTimeZone::utc());
    report.zone = core::DisplayZone::named(QStringLiteral("Asia/Kathmandu")).value_or(core::DisplayZone());
    report.filterText = QStringLiteral("level:high,low,unknown");
    report.user.provenance.accountId = QStringLiteral("01234567890123456789012345678901");
    report.user.provenance.rayId = QStringLiteral("8f00ba4c2d1e7a11-LIS");
    return report;
}

// Goldens name no version of ours.
[[nodiscard]] inline QByteArray withoutVersion(QByteArray written)
{
    return written.replace(report::toolName().toUtf8(), "riskscope VERSION");
}

} // namespace test_support
