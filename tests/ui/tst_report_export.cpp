// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/report_export.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ReportExport;

namespace {

// Writes until it is told to stop.
core::Result<void> writeWithoutEnd(QIODevice &device, const report::Report &report)
{
    for (quint32 rows = 0; !core::shouldStop(report.watch.stop); ++rows) {
        if (rows < 1000 && device.write("row\n") != 4)
            return core::failure(core::ErrorKind::FileFailed, device.errorString());
        report.watch.rowsWritten(rows);
    }
    return core::failure(core::ErrorKind::Cancelled, {});
}

report::Format endless()
{
    report::Format format = *report::findFormat(u"json"_s, report::FormatUse::Window);
    format.write = writeWithoutEnd;
    return format;
}

} // namespace

class TestReportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesTheAnswerUnchanged();
    void tellsTheLastRowOfAnyFormat();
    void addsToTheManifest();
    void refusesToReplace();
    void saysWhyItCannot();
    void leavesAManifestThatIsNotOurs();
    void cancelLeavesNothing();
    void destroyingCancels();

private:
    [[nodiscard]] static const report::Format &json()
    {
        return *report::findFormat(u"json"_s, report::FormatUse::Window);
    }
    [[nodiscard]] static report::Report sample()
    {
        report::Report report;
        report.user.record.answer = "{\"a\": 1.50}";
        return report;
    }
    [[nodiscard]] report::Target target(bool hasManifest = false) const
    {
        return {m_folder->filePath(u"report.json"_s), report::Overwrite::Refuse, hasManifest};
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray fileBytes(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportExport::writesTheAnswerUnchanged()
{
    ReportExport writer;
    QSignalSpy written(&writer, &ReportExport::written);
    writer.write(json(), sample(), target());
    QVERIFY(writer.isWriting());
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(fileBytes(u"report.json"_s), sample().user.record.answer);
    const auto file = written.at(0).at(0).value<report::ManifestFile>();
    QCOMPARE(file.name, u"report.json"_s);
    QCOMPARE(file.size, sample().user.record.answer.size());
    QCOMPARE(files(), QStringList(u"report.json"_s));
}

// Which is when only checking and saving remain.
void TestReportExport::tellsTheLastRowOfAnyFormat()
{
    report::Report report = sample();
    report.order = core::EventOrder({0, 1, 2}, {-1, -1, -1});
    ReportExport writer;
    QSignalSpy progressed(&writer, &ReportExport::progressed);
    QSignalSpy written(&writer, &ReportExport::written);
    writer.write(json(), report, target());
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().at(0).toInt(), 3);
}

void TestReportExport::addsToTheManifest()
{
    ReportExport writer;
    QSignalSpy written(&writer, &ReportExport::written);
    writer.write(json(), sample(), target(true));
    QTRY_COMPARE(written.size(), 1);
    const auto manifest = report::readManifest(m_folder->filePath(u"manifest.json"_s));
    QVERIFY(manifest && manifest->find(u"report.json"_s));
}

void TestReportExport::refusesToReplace()
{
    write(u"report.json"_s, "old");
    ReportExport writer;
    QSignalSpy failed(&writer, &ReportExport::failed);
    writer.write(json(), sample(), target());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(fileBytes(u"report.json"_s), "old"_ba);
}

void TestReportExport::saysWhyItCannot()
{
    ReportExport writer;
    QSignalSpy failed(&writer, &ReportExport::failed);
    writer.write(json(), sample(), {.path = m_folder->filePath(u"missing/report.json"_s)});
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.at(0).at(0).value<core::Error>();
    QCOMPARE(error.kind, core::ErrorKind::FileFailed);
    QVERIFY(error.detail.contains(u"missing"_s));
}

void TestReportExport::leavesAManifestThatIsNotOurs()
{
    write(u"manifest.json"_s, "{\"theirs\": 1}");
    ReportExport writer;
    QSignalSpy failed(&writer, &ReportExport::failed);
    writer.write(json(), sample(), target(true));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(files(), QStringList(u"manifest.json"_s));
    QCOMPARE(fileBytes(u"manifest.json"_s), "{\"theirs\": 1}"_ba);
}

void TestReportExport::cancelLeavesNothing()
{
    const report::Format format = endless();
    ReportExport writer;
    QSignalSpy progressed(&writer, &ReportExport::progressed);
    QSignalSpy cancelled(&writer, &ReportExport::cancelled);
    writer.write(format, sample(), target(true));
    QTRY_VERIFY(progressed.size() > 1);
    QVERIFY(writer.isWriting());
    writer.cancel();
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(files(), QStringList());
}

void TestReportExport::destroyingCancels()
{
    const report::Format format = endless();
    auto writer = std::make_unique<ReportExport>();
    QSignalSpy progressed(writer.get(), &ReportExport::progressed);
    writer->write(format, sample(), target(true));
    QTRY_VERIFY(!progressed.isEmpty());
    writer.reset();
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(TestReportExport)
#include "tst_report_export.moc"
