// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_preview.h"

#include "tests/report/pdf_reader.h"

#include <QImage>
#include <QTest>
#include <QThread>

#include <memory>

using namespace report;

class PdfPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheFirstPage_data();
    void isTheFirstPage();
    void stopsWhenTold();
};

void PdfPreviewTest::isTheFirstPage_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("high") << QSize(300, 2000) << 1.0 << QSize(300, 425);
    QTest::newRow("wide") << QSize(2000, 421) << 1.0 << QSize(298, 421);
    QTest::newRow("fine") << QSize(300, 2000) << 2.0 << QSize(600, 849);
    QTest::newRow("nothing") << QSize(0, 300) << 1.0 << QSize();
    QTest::newRow("negative") << QSize(-1, -1) << 1.0 << QSize();
    QTest::newRow("huge") << QSize(1'000'000, 1'000'000) << 4.0 << QSize(5653, 8000);
}

void PdfPreviewTest::isTheFirstPage()
{
    QFETCH(QSize, room);
    QFETCH(double, ratio);
    QFETCH(QSize, expected);
    const Report report = test_support::manyEvents(3000);
    QImage image;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { image = pdfFirstPage(report, room, ratio); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(image.size().isEmpty() ? QSize() : image.size(), expected);
    if (image.isNull())
        return;
    QCOMPARE(image.devicePixelRatio(), ratio);
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    // The badge of a user without a level is an outline; the shapes of the table are in colour.
    const QColor high(0x6a, 0x00, 0x18);
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == high ? 1 : 0;
    }
    QVERIFY(found > 0);
}

void PdfPreviewTest::stopsWhenTold()
{
    Report report = test_support::manyEvents(10);
    report.watch.stop = [] { return true; };
    QVERIFY(pdfFirstPage(report, QSize(300, 300)).isNull());
}

QTEST_MAIN(PdfPreviewTest)
#include "tst_pdf_preview.moc"
