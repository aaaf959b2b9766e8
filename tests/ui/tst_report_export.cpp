// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "ui/report_export.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestReportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheAnswerUnchanged();
    void saysWhyItCannot();
    void suggestsSafeNames_data();
    void suggestsSafeNames();

private:
    [[nodiscard]] static const report::Format &json()
    {
        return *report::findFormat(u"json"_s, report::FormatUse::Window);
    }
};

void TestReportExport::writesTheAnswerUnchanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    report::Report report;
    report.user.record.answer = "{\"a\": 1.50}";
    ui::ReportExport writer;
    QSignalSpy written(&writer, &ui::ReportExport::written);
    writer.write(json(), report, path);
    QTRY_COMPARE(written.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), report.user.record.answer);
}

void TestReportExport::saysWhyItCannot()
{
    const QTemporaryDir folder;
    ui::ReportExport writer;
    QSignalSpy failed(&writer, &ui::ReportExport::failed);
    writer.write(json(), {}, folder.filePath(u"missing/report.json"_s));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.at(0).at(0).value<core::Error>();
    QCOMPARE(error.kind, core::ErrorKind::FileFailed);
    QVERIFY(!error.detail.isEmpty());
}

void TestReportExport::suggestsSafeNames_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"ana.sousa@example.com"_s << u"risk-ana.sousa-2026-11-22.json"_s;
    QTest::newRow("path") << u"../../etc/passwd@example.com"_s << u"risk-..-..-etc-passwd-2026-11-22.json"_s;
    QTest::newRow("none") << QString() << u"risk-182bd5e5-2026-11-22.json"_s;
}

void TestReportExport::suggestsSafeNames()
{
    QFETCH(const QString, email);
    QFETCH(const QString, name);
    core::UserRisk user;
    user.record.email = email;
    user.provenance.userId = u"182bd5e5"_s;
    QCOMPARE(ui::suggestedFileName(user, json(), QDateTime({2026, 11, 22}, {12, 0}, QTimeZone::utc())), name);
}

QTEST_GUILESS_MAIN(TestReportExport)
#include "tst_report_export.moc"
