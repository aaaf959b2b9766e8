// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/level_shape.h"

#include "tests/paint/themes.h"

#include <QImage>
#include <QTest>

#include <set>

using namespace paint;
using namespace test_support;
using core::RiskLevel;

class TestLevelShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differsForEachLevel();
    void hasTheLevelsColor_data();
    void hasTheLevelsColor();
    void fillsOnlySevereShapes();
    void isSharpOnDenseScreens();
    void staysTheSameInSelectedRows();
};

void TestLevelShape::differsForEachLevel()
{
    std::set<LevelShape> shapes;
    for (const RiskLevel level : core::kLevelsWorstFirst)
        shapes.insert(levelShape(level));
    QCOMPARE(shapes.size(), core::kRiskLevelCount);
}

void TestLevelShape::hasTheLevelsColor_data()
{
    QTest::addColumn<RiskLevel>("level");
    for (const RiskLevel level : core::kLevelsWorstFirst)
        QTest::newRow(levelKey(level).data()) << level;
}

void TestLevelShape::hasTheLevelsColor()
{
    QFETCH(RiskLevel, level);
    const QPalette palette = lightPalette();
    const QImage image = levelPixmap(level, Appearance::Light, palette, 33, 1).toImage();
    const QRgb wanted = levelColors(level, Appearance::Light, palette).fill.rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == wanted ? 1 : 0;
    QVERIFY2(found > 30, qPrintable(QString::number(found)));
}

void TestLevelShape::fillsOnlySevereShapes()
{
    const auto middle = [](RiskLevel level) {
        return levelPixmap(level, Appearance::Light, lightPalette(), 33, 1).toImage().pixelColor(16, 16);
    };
    QCOMPARE(middle(RiskLevel::High).alpha(), 255);
    QCOMPARE(middle(RiskLevel::Medium).alpha(), 255);
    QCOMPARE(middle(RiskLevel::Low).alpha(), 0);
    QCOMPARE(middle(RiskLevel::Unscored).alpha(), 0);
}

void TestLevelShape::isSharpOnDenseScreens()
{
    const QPixmap pixmap = levelPixmap(RiskLevel::Medium, Appearance::Dark, darkPalette(), 11, 1.5);
    QCOMPARE(pixmap.size(), QSize(17, 17));
    QCOMPARE(pixmap.devicePixelRatio(), 1.5);
}

void TestLevelShape::staysTheSameInSelectedRows()
{
    const QIcon icon = levelIcon(RiskLevel::High, Appearance::Light, lightPalette(), 16, 1);
    const QSize size(16, 16);
    QCOMPARE(icon.pixmap(size, 1.0, QIcon::Selected).toImage(),
             icon.pixmap(size, 1.0, QIcon::Normal).toImage());
}

QTEST_MAIN(TestLevelShape)
#include "tst_level_shape.moc"
