// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_bars.h"

#include "tests/paint/themes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <vector>

using namespace paint;
using namespace test_support;
using core::RiskLevel;

class TestPaintBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hatchesTellLevelsApart_data();
    void hatchesTellLevelsApart();
    void hatchesStayInTheirBar_data();
    void hatchesStayInTheirBar();
};

namespace {

QImage painted(const QRectF &rect, RiskLevel level, const QPalette &palette)
{
    TimelineStyle style;
    style.palette = palette;
    style.appearance = appearanceOf(palette);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintBars(painter, {{rect, level, 0, 1, 0}}, style);
    return image;
}

} // namespace

void TestPaintBars::hatchesTellLevelsApart_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QRectF>("bar");
    // As in a lane and in the overview.
    QTest::newRow("narrow") << false << QRectF(10, 10, 5, 6);
    QTest::newRow("wide") << false << QRectF(10, 10, 12, 8);
    QTest::newRow("dark") << true << QRectF(10, 10, 5, 6);
}

void TestPaintBars::hatchesTellLevelsApart()
{
    QFETCH(bool, isDark);
    QFETCH(QRectF, bar);
    const QPalette palette = highContrastPalette(isDark);
    std::vector<QImage> images;
    for (const RiskLevel level : core::kLevelsWorstFirst) {
        images.push_back(painted(bar, level, palette));
        for (std::size_t i = 0; i + 1 < images.size(); ++i)
            QVERIFY2(images[i] != images.back(), qPrintable(core::levelName(level)));
    }
}

void TestPaintBars::hatchesStayInTheirBar_data()
{
    QTest::addColumn<QRectF>("bar");
    for (const double width : {0.3, 1.0, 1.4, 2.0, 5.0, 12.0})
        for (const double height : {0.5, 1.0, 2.0, 3.7, 9.2})
            QTest::addRow("%.1f x %.1f", width, height) << QRectF(10.2, 10.7, width, height);
}

void TestPaintBars::hatchesStayInTheirBar()
{
    QFETCH(QRectF, bar);
    const QPalette palette = highContrastPalette();
    const QRect around = bar.toAlignedRect().adjusted(-1, -1, 1, 1);
    for (const RiskLevel level : core::kLevelsWorstFirst) {
        const QImage image = painted(bar, level, palette);
        int inside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = image.pixelColor(x, y) != palette.color(QPalette::Base);
                QVERIFY(!isInk || around.contains(x, y));
                inside += isInk ? 1 : 0;
            }
        }
        QVERIFY2(inside > 0, qPrintable(core::levelName(level)));
    }
}

QTEST_MAIN(TestPaintBars)
#include "tst_paint_bars.moc"
