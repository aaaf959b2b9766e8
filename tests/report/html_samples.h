// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/report/report_samples.h"

namespace test_support {

inline constexpr char kControls[] = "nul \0 bell \a escape \x1b[31m delete \x7f next \u0085 page \f";

// Texts that a page must show and never obey.
[[nodiscard]] inline QByteArrayList hostileTexts()
{
    return {"<script>document.title='owned'</script>",
            "</script><script>document.title='owned'</script>",
            "</style><img src=x onerror=\"document.title='owned'\">",
            "\" onload=\"document.title='owned'",
            "' autofocus onfocus='document.title=1",
            "]]>",
            "<![CDATA[ ",
            "-->",
            "<!-- ",
            "<?php ?>",
            "<!DOCTYPE x [<!ENTITY e \"e\">]>&e;&amp;&#60;b&#62;",
            "javascript:document.title='owned'",
            "https://evil.example/?q=1",
            "</td></tr></table><h1>owned</h1>",
            "</svg><script>document.title='owned'</script>",
            "</title><base href=https://evil.example/>",
            "\u202Egnp.exe\u2066\u200B\uFEFF",
            QByteArray(kControls, sizeof(kControls) - 1),
            "line\nfeed\r\nreturn\ttab \u2028 \u2029",
            "\uFFFE\uFFFF\U0001F600 \u05E9\u05DC\u05D5\u05DD"};
}

// `count` events over three weeks: each hostile text once as a name and a detail, then ordinary ones.
[[nodiscard]] inline report::Report manyEvents(int count)
{
    const QByteArrayList hostile = hostileTexts();
    const QByteArrayList levels{"low", "low", "low", "medium", "low", "", "high", "severe \u202E<b>"};
    const QByteArrayList names{"Impossible travel", "DLP policies triggered", "SentinelOne threat",
                               "Malicious file"};
    std::vector<EventSample> samples;
    for (int i = 0; i < count; ++i) {
        QByteArray name = i < hostile.size() ? hostile[i] : names[i % names.size()];
        QByteArray details;
        core::appendJsonString(details, QString::fromUtf8(name));
        details = R"({"said":)" + details + R"(,"number":)" + QByteArray::number(i) +
                  R"(,"list":[1, {"a": null}]})";
        const QDateTime time = QDateTime(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::utc())
                                   .addSecs(qint64(i) * 7919 % 1'814'400);
        samples.push_back({name, levels[i % levels.size()],
                           i % 50 == 7 ? QByteArray("some day") : time.toString(Qt::ISODate).toLatin1(),
                           details});
    }
    report::Report report = reportOf(samples);
    report.user.record.name = QStringLiteral("Ana </title><script>document.title='owned'</script>");
    report.user.record.level = core::reportedLevelFromWord(QStringLiteral("high"));
    report.user.record.lastReset = core::parseTimestamp("2026-11-05T08:14:00Z")->time;
    report.user.assessment = core::assess(report.user.record);
    report.writtenAt = QDateTime(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::utc());
    return report;
}

} // namespace test_support
