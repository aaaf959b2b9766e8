// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/palette.h"

#include "tests/paint/themes.h"

#include <QTest>

#include <cmath>

using namespace paint;
using namespace test_support;
using core::RiskLevel;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLightFromDark();
    void measuresContrast();
    void hasTheDocumentedColors_data();
    void hasTheDocumentedColors();
    void isReadable_data();
    void isReadable();
    void isNeverGreen();
    void highContrastTakesTheSystemsColors();
};

void TestPalette::knowsLightFromDark()
{
    QCOMPARE(appearanceOf(lightPalette()), Appearance::Light);
    QCOMPARE(appearanceOf(darkPalette()), Appearance::Dark);
}

void TestPalette::measuresContrast()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The well-known grey that just passes for text on white.
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestPalette::hasTheDocumentedColors_data()
{
    QTest::addColumn<RiskLevel>("level");
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QColor>("fill");
    QTest::addColumn<QColor>("text");
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    QTest::newRow("high, light") << RiskLevel::High << Appearance::Light << QColor(0x6A, 0x00, 0x18) << white;
    QTest::newRow("high, dark") << RiskLevel::High << Appearance::Dark << QColor(0xF2, 0x6A, 0x55) << black;
    QTest::newRow("medium, light") << RiskLevel::Medium << Appearance::Light << QColor(0xA8, 0x53, 0x00)
                                   << white;
    QTest::newRow("medium, dark") << RiskLevel::Medium << Appearance::Dark << QColor(0xFF, 0xCF, 0x4D)
                                  << black;
    QTest::newRow("low, light") << RiskLevel::Low << Appearance::Light << QColor(0x3E, 0x95, 0xD1) << black;
    QTest::newRow("low, dark") << RiskLevel::Low << Appearance::Dark << QColor(0x3F, 0x74, 0xC0) << white;
}

void TestPalette::hasTheDocumentedColors()
{
    QFETCH(RiskLevel, level);
    QFETCH(Appearance, appearance);
    const QPalette palette = appearance == Appearance::Light ? lightPalette() : darkPalette();
    const LevelColors colors = levelColors(level, appearance, palette);
    QTEST(colors.fill, "fill");
    QTEST(colors.text, "text");
}

void TestPalette::isReadable_data()
{
    QTest::addColumn<RiskLevel>("level");
    QTest::addColumn<QPalette>("palette");
    for (const RiskLevel level : core::kLevelsWorstFirst) {
        QTest::addRow("%s, light", levelKey(level).data()) << level << lightPalette();
        QTest::addRow("%s, dark", levelKey(level).data()) << level << darkPalette();
    }
}

void TestPalette::isReadable()
{
    QFETCH(RiskLevel, level);
    QFETCH(QPalette, palette);
    const LevelColors colors = levelColors(level, appearanceOf(palette), palette);
    const double onWindow = contrastRatio(colors.fill, palette.color(QPalette::Window));
    const double onBase = contrastRatio(colors.fill, palette.color(QPalette::Base));
    const double text = contrastRatio(colors.text, colors.fill);
    QVERIFY2(onWindow >= 3, qPrintable(QString::number(onWindow)));
    QVERIFY2(onBase >= 3, qPrintable(QString::number(onBase)));
    QVERIFY2(text >= 4.5, qPrintable(QString::number(text)));
    QVERIFY(contrastRatio(dimTextColor(palette), palette.color(QPalette::Base)) >= 4.5);
}

void TestPalette::isNeverGreen()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const RiskLevel level : core::kLevelsWorstFirst) {
            const QColor fill = levelColors(level, appearanceOf(palette), palette).fill;
            const bool green = fill.green() > fill.red() + 16 && fill.green() > fill.blue() + 16;
            QVERIFY(!green);
        }
    }
}

void TestPalette::highContrastTakesTheSystemsColors()
{
    QVERIFY(!isHighContrast(lightPalette()));
    QVERIFY(!isHighContrast(darkPalette()));
    for (const bool isDark : {false, true}) {
        const QPalette palette = highContrastPalette(isDark);
        QVERIFY(isHighContrast(palette));
        for (const RiskLevel level : core::kLevelsWorstFirst) {
            const LevelColors colors = levelColors(level, appearanceOf(palette), palette);
            QCOMPARE(colors.fill, palette.color(QPalette::WindowText));
            QCOMPARE(colors.text, palette.color(QPalette::Window));
        }
    }
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
