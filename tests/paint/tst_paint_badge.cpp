// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_badge.h"

#include "tests/paint/themes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace paint;
using namespace test_support;
using namespace Qt::StringLiterals;
using core::RiskLevel;

namespace {

QFont ordinaryFont()
{
    QFont font;
    font.setPixelSize(13);
    return font;
}

QImage badgeImage(const core::ReportedLevel &reported, const QPalette &palette)
{
    const QSizeF size = badgeSize(reported, ordinaryFont());
    QImage image(size.toSize() + QSize(20, 20), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    paintBadge(painter, QRectF(QPointF(10, 10), size), reported, appearanceOf(palette), palette,
               ordinaryFont());
    return image;
}

} // namespace

class TestPaintBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFilledWithTheLevelsColor_data();
    void isFilledWithTheLevelsColor();
    void unscoredIsOnlyOutlined();
    void longWordsAreCut();
    void invisibleCharactersAreShown();
};

void TestPaintBadge::isFilledWithTheLevelsColor_data()
{
    QTest::addColumn<core::ReportedLevel>("reported");
    QTest::newRow("high") << core::ReportedLevel{RiskLevel::High, {}};
    QTest::newRow("medium") << core::ReportedLevel{RiskLevel::Medium, {}};
    QTest::newRow("low") << core::ReportedLevel{RiskLevel::Low, {}};
    QTest::newRow("unknown") << core::ReportedLevel{RiskLevel::Unknown, u"severe"_s};
}

void TestPaintBadge::isFilledWithTheLevelsColor()
{
    QFETCH(core::ReportedLevel, reported);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const QImage image = badgeImage(reported, palette);
        const LevelColors colors = levelColors(reported.level, appearanceOf(palette), palette);
        // Between the left edge and the shape; outside; and in the rounded corner.
        QCOMPARE(image.pixelColor(18, image.height() / 2), colors.fill);
        QCOMPARE(image.pixelColor(5, image.height() / 2), palette.color(QPalette::Window));
        QCOMPARE(image.pixelColor(10, 10), palette.color(QPalette::Window));
    }
}

void TestPaintBadge::unscoredIsOnlyOutlined()
{
    const QImage image = badgeImage({RiskLevel::Unscored, {}}, lightPalette());
    QCOMPARE(image.pixelColor(18, image.height() / 2), lightPalette().color(QPalette::Window));
    const QImage blank = [&image] {
        QImage filled(image.size(), image.format());
        filled.fill(lightPalette().color(QPalette::Window));
        return filled;
    }();
    QVERIFY(image != blank);
}

void TestPaintBadge::longWordsAreCut()
{
    const core::ReportedLevel odd{RiskLevel::Unknown, QString(5000, u'w')};
    QCOMPARE(badgeSize(odd, ordinaryFont(), 200).width(), 200.0);
    const QImage image = badgeImage(odd, lightPalette());
    const QColor fill = levelColors(RiskLevel::Unknown, Appearance::Light, lightPalette()).fill;
    QCOMPARE(image.pixelColor(image.width() - 18, image.height() / 2), fill);
}

void TestPaintBadge::invisibleCharactersAreShown()
{
    const core::ReportedLevel plain{RiskLevel::Unknown, u"a"_s};
    const core::ReportedLevel odd{RiskLevel::Unknown, u"a\u202E"_s};
    QVERIFY(badgeSize(odd, ordinaryFont()).width() > badgeSize(plain, ordinaryFont()).width() + 20);
}

QTEST_MAIN(TestPaintBadge)
#include "tst_paint_badge.moc"
