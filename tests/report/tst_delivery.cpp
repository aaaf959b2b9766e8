// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/delivery.h"
#include "app/report/report_writing.h"
#include "tests/report/file_size_limit.h"
#include "tests/report/report_samples.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using report::Overwrite;

namespace {

report::FillFile writing(const QByteArray &bytes)
{
    return [bytes](QIODevice &device) -> core::Result<void> {
        if (device.write(bytes) == bytes.size())
            return {};
        return core::failure(ErrorKind::FileFailed, device.errorString());
    };
}

const core::Error kObjection{.kind = ErrorKind::FileFailed, .detail = u"a name stands there still"_s};

core::Result<void> objects(QIODevice &)
{
    return std::unexpected(kObjection);
}

// Remembers what it is shown.
report::WrittenCheck seeing(QByteArray &seen)
{
    return [&seen](QIODevice &file) -> core::Result<void> {
        seen = file.readAll();
        return {};
    };
}

// Takes so many bytes and then no more, as a closed pipe.
class ShortPipe : public QIODevice
{
public:
    explicit ShortPipe(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        if (length <= m_room) {
            m_room -= length;
            return length;
        }
        setErrorString(u"nobody reads"_s);
        return -1;
    }

private:
    qint64 m_room;
};

// Temporary files go elsewhere while it lives.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const QByteArray &path) { qputenv("TMPDIR", path); }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder()
    {
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }

private:
    const QByteArray m_before = qgetenv("TMPDIR");
};

} // namespace

class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void describesWhatIsWritten();
    void describesWhatStandsThereInTheEnd();
    void keepsAFileBack();
    void showsTheCheckEveryByte();
    void keepsAStreamBack();
    void keepsWhatFailedFromAStream();
    void tellsThatTheStreamFailed();
    void tellsThatTheTemporaryFileFailed();
    void writesAReportAndItsManifest();
    void leavesAForeignManifestAlone();
    void doesNotWriteOverItsManifest();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DeliveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DeliveryTest::describesWhatIsWritten()
{
    const QByteArray bytes(1'000'000, 'a'); // an example of FIPS 180-4
    const auto written = report::writeCheckedFile(path(u"a"_s), Overwrite::Refuse, writing(bytes));
    QVERIFY(written.has_value());
    QCOMPARE(written->size, bytes.size());
    QCOMPARE(written->sha256, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    QCOMPARE(contentOf(u"a"_s), bytes);
}

void DeliveryTest::describesWhatStandsThereInTheEnd()
{
    const auto written = report::writeCheckedFile(
        path(u"a"_s), Overwrite::Refuse, [](QIODevice &device) -> core::Result<void> {
            if (device.write("?bc") != 3 || !device.seek(0) || device.write("a") != 1)
                return core::failure(ErrorKind::FileFailed, device.errorString());
            return {};
        });
    QVERIFY(written.has_value());
    QCOMPARE(written->sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void DeliveryTest::keepsAFileBack()
{
    QVERIFY(report::writeCheckedFile(path(u"old"_s), Overwrite::Refuse, writing("old")).has_value());
    for (const QString &name : {u"new"_s, u"old"_s}) {
        const auto written =
            report::writeCheckedFile(path(name), Overwrite::Replace, writing("Ana"), objects);
        QVERIFY(!written);
        QCOMPARE(written.error(), kObjection);
    }
    QCOMPARE(contentOf(u"old"_s), "old");
    QCOMPARE(names(), QStringList{u"old"_s});
}

void DeliveryTest::showsTheCheckEveryByte()
{
    const QByteArray bytes = QByteArray(700'000, 'a') + "end";
    QByteArray seen;
    QVERIFY(
        report::writeCheckedFile(path(u"a"_s), Overwrite::Refuse, writing(bytes), seeing(seen)).has_value());
    QCOMPARE(seen, bytes);
    seen.clear();
    QBuffer stream;
    QVERIFY(stream.open(QIODevice::WriteOnly));
    QVERIFY(report::writeCheckedStream(stream, writing(bytes), seeing(seen)).has_value());
    QCOMPARE(seen, bytes);
    QVERIFY(report::writeCheckedStream(stream, writing("abc")).has_value());
    QCOMPARE(stream.data(), bytes + "abc");
}

void DeliveryTest::keepsAStreamBack()
{
    const TemporaryFolder temporary(QFile::encodeName(m_folder->path()));
    QBuffer stream;
    QVERIFY(stream.open(QIODevice::WriteOnly));
    const auto written = report::writeCheckedStream(stream, writing(QByteArray(700'000, 'a')), objects);
    QVERIFY(!written);
    QCOMPARE(written.error(), kObjection);
    QCOMPARE(stream.data(), "");
    QCOMPARE(names(), QStringList());
}

void DeliveryTest::keepsWhatFailedFromAStream()
{
    QByteArray seen = "(not asked)";
    QBuffer stream;
    QVERIFY(stream.open(QIODevice::WriteOnly));
    const auto written = report::writeCheckedStream(
        stream,
        [](QIODevice &device) -> core::Result<void> {
            device.write("half");
            return core::failure(ErrorKind::Cancelled, {});
        },
        seeing(seen));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(stream.data(), "");
    QCOMPARE(seen, "(not asked)");
}

void DeliveryTest::tellsThatTheStreamFailed()
{
    QByteArray seen;
    for (const report::WrittenCheck &check : {report::WrittenCheck(), seeing(seen)}) {
        ShortPipe stream(300'000);
        const auto written = report::writeCheckedStream(stream, writing(QByteArray(700'000, 'a')), check);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileFailed);
        QCOMPARE(written.error().detail, u"nobody reads"_s);
    }
}

void DeliveryTest::tellsThatTheTemporaryFileFailed()
{
    const TemporaryFolder temporary(QFile::encodeName(m_folder->path()));
    QByteArray seen = "(not asked)";
    QBuffer stream;
    QVERIFY(stream.open(QIODevice::WriteOnly));
    core::Result<void> written;
    {
        const test_support::FileSizeLimit limit(1000);
        written = report::writeCheckedStream(stream, writing(QByteArray(5000, 'a')), seeing(seen));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileFailed);
    QCOMPARE(written.error().detail,
             u"the temporary file in “%1” failed: it would be larger than a file may be there"_s.arg(
                 m_folder->path()));
    QCOMPARE(stream.data(), "");
    QCOMPARE(seen, "(not asked)");
}

void DeliveryTest::writesAReportAndItsManifest()
{
    report::Report report = test_support::sampleReport();
    report.filterText = u"level:high"_s; // the answer as sent knows of no filter
    report.order = core::EventOrder({0}, {-1});
    const report::Format &format = *report::findFormat(u"json"_s, report::FormatUse::Terminal);
    const auto file = report::writeReport(format, report, {.path = path(u"ana.json"_s)});
    QVERIFY(file.has_value());
    QCOMPARE(contentOf(u"ana.json"_s), report.user.record.answer);
    QCOMPARE(file->format, u"json"_s);
    QCOMPARE(file->reports, QList{report::manifestReport(report, format.traits)});
    const QJsonObject provenance = file->reports.first().provenance;
    QVERIFY(!provenance.contains(u"filter"_s) && provenance["scope"_L1] == u"all"_s);
    QCOMPARE(provenance["exported_events"_L1], 3);
    const auto manifest = report::readManifest(path(u"manifest.json"_s));
    QVERIFY(manifest.has_value());
    QCOMPARE(manifest->files, QList{*file});
    const auto findings = report::checkFiles(*manifest, m_folder->path());
    QVERIFY(findings.has_value());
    QCOMPARE(findings->first().state, report::FileState::Same);

    QVERIFY(report::writeReport(format, report, {.path = path(u"b.json"_s), .hasManifest = false}));
    QCOMPARE(report::readManifest(path(u"manifest.json"_s))->files.size(), 1);
}

void DeliveryTest::leavesAForeignManifestAlone()
{
    QVERIFY(
        report::writeCheckedFile(path(u"manifest.json"_s), Overwrite::Refuse, writing("[1]")).has_value());
    const report::Format &format = *report::findFormat(u"json"_s, report::FormatUse::Terminal);
    const auto file =
        report::writeReport(format, test_support::sampleReport(), {.path = path(u"ana.json"_s)});
    QVERIFY(!file);
    QVERIFY2(file.error().detail.contains(u"is written, but not its manifest. The manifest “"_s),
             qPrintable(file.error().detail));
    QVERIFY(!file.error().advice.isEmpty());
    QCOMPARE(contentOf(u"manifest.json"_s), "[1]");
    QCOMPARE(names(), QStringList({u"ana.json"_s, u"manifest.json"_s}));
}

void DeliveryTest::doesNotWriteOverItsManifest()
{
    const report::Format &format = *report::findFormat(u"json"_s, report::FormatUse::Terminal);
    const auto file =
        report::writeReport(format, test_support::sampleReport(),
                            {.path = path(u"manifest.json"_s), .overwrite = Overwrite::Replace});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::FileFailed);
    QCOMPARE(names(), QStringList());
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_delivery.moc"
