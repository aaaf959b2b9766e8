// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/json_format.h"
#include "tests/report/report_samples.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

class JsonFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheAnswerAsReceived_data();
    void writesTheAnswerAsReceived();
    void stopsBetweenPieces();
    void tellsAFailedWrite();
};

void JsonFormatTest::writesTheAnswerAsReceived_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("blanks and line ends") << QByteArray("\r\n{ \"success\" :\ttrue}\n\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("bytes that are no text") << QByteArray("{\0\xff\xfe}", 5);
    QTest::newRow("longer than one write") << QByteArray(3 * 64 * 1024 + 17, 'x');
    QTest::newRow("exactly one write") << QByteArray(64 * 1024, 'x');
    QTest::newRow("empty") << QByteArray();
}

void JsonFormatTest::writesTheAnswerAsReceived()
{
    QFETCH(QByteArray, answer);
    report::Report report = test_support::sampleReport();
    report.user.record.answer = answer;
    report.order = {}; // what is shown does not matter
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(report::writeJson(buffer, report).has_value());
    QCOMPARE(buffer.data(), answer);
}

void JsonFormatTest::stopsBetweenPieces()
{
    report::Report report = test_support::sampleReport();
    report.user.record.answer = QByteArray(3 * 1024 * 1024 + 1, 'x');
    QList<quint32> told;
    report.watch.rowsWritten = [&told](quint32 rows) { told += rows; };
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(report::writeJson(buffer, report).has_value());
    QCOMPARE(told, QList<quint32>({0, 0, 1, 2}));
    int asked = 0;
    report.watch.stop = [&asked] { return ++asked > 2; };
    QVERIFY(buffer.seek(0));
    const core::Result<void> written = report::writeJson(buffer, report);
    QVERIFY(!written && written.error().kind == core::ErrorKind::Cancelled);
    QCOMPARE(buffer.pos(), qint64(2) * 1024 * 1024);
}

void JsonFormatTest::tellsAFailedWrite()
{
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const core::Result<void> written = report::writeJson(full, test_support::sampleReport());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
}

QTEST_GUILESS_MAIN(JsonFormatTest)
#include "tst_json_format.moc"
