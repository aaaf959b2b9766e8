// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_timeline.h"

#include "app/paint/level_shape.h"
#include "app/timeline/layout_timeline.h"
#include "tests/paint/themes.h"
#include "tests/timeline/scene_samples.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace paint;
using namespace test_support;
using namespace Qt::StringLiterals;
using core::RiskLevel;

namespace {

TimelineStyle styleOf(const QPalette &palette)
{
    QFont font;
    font.setPixelSize(11);
    return {.palette = palette,
            .font = font,
            .appearance = appearanceOf(palette),
            .selected = {},
            .hovered = {},
            .hint = {}};
}

QImage painted(const timeline::TimelineScene &scene, const TimelineStyle &style)
{
    QImage image(scene.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintTimeline(painter, scene, style);
    return image;
}

// The pixels of exactly this colour within `rect`.
int pixelsOf(const QImage &image, const QRectF &rect, const QColor &color)
{
    int found = 0;
    const QRect area = rect.toAlignedRect().intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    return found;
}

QRectF around(QPointF center)
{
    return {center - QPointF(8, 8), QSizeF(16, 16)};
}

timeline::TimelineInput sampleInput()
{
    timeline::TimelineInput input = inputFor(storeOf({{"Travel", "high", "2026-11-03T00:00:00Z"},
                                                      {"Policy", "medium", "2026-11-05T00:00:00Z"},
                                                      {"Policy", "low", "2026-11-07T00:00:00Z"},
                                                      {"Policy", "", "2026-11-09T00:00:00Z"},
                                                      {"Policy", "odd", "2026-11-11T00:00:00Z"}}));
    input.lastReset = core::Timestamp{microsOf("2026-11-04T00:00:00Z"), 0};
    return input;
}

} // namespace

class TestPaintTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksHaveTheirLevelsColor_data();
    void marksHaveTheirLevelsColor();
    void barsHaveTheirLevelsColor();
    void severeShapesLieOnTop();
    void timeBeforeTheResetIsDimmed();
    void presentIsALine();
    void gapsAreDimLines();
    void selectionAddsARing();
    void hintIsLeftOutWhereThereIsNoRoom();
    void textsRunInTheirOwnDirection();
    void labelsStayInTheirColumn();
    void bidirectionalNamesAreShownAsText();
    void unfoldedLanesStayInThePlot();
    void paintsEmptyScenes();
};

void TestPaintTimeline::marksHaveTheirLevelsColor_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestPaintTimeline::marksHaveTheirLevelsColor()
{
    QFETCH(QPalette, palette);
    const timeline::TimelineScene scene = layoutTimeline(sampleInput());
    const QImage image = painted(scene, styleOf(palette));
    QCOMPARE(scene.marks.size(), std::size_t(5));
    for (const timeline::Mark &mark : scene.marks) {
        const QColor fill = levelColors(mark.level, appearanceOf(palette), palette).fill;
        const int found = pixelsOf(image, around(mark.center), fill);
        QVERIFY2(found >= 4, qPrintable(u"%1: %2"_s.arg(levelName(mark.level)).arg(found)));
    }
    QCOMPARE(pixelsOf(image, image.rect(), Qt::magenta), 0);
}

void TestPaintTimeline::barsHaveTheirLevelsColor()
{
    const timeline::TimelineScene scene = layoutTimeline(inputFor(randomStore(5000, 3)));
    TimelineStyle style = styleOf(lightPalette());
    const QImage image = painted(scene, style);
    QVERIFY(scene.bars.size() > 100);
    for (const timeline::Bar &bar : scene.bars) {
        const QColor fill = levelColors(bar.level, Appearance::Light, style.palette).fill;
        QVERIFY(pixelsOf(image, bar.rect.adjusted(-1, -1, 1, 1), fill) >= 3);
    }
}

void TestPaintTimeline::severeShapesLieOnTop()
{
    const auto input = inputFor(storeOf({{"Same", "high", "2026-11-03T00:00:00Z"},
                                         {"Same", "low", "2026-11-03T00:06:00Z"},
                                         {"Same", "low", "2026-11-03T05:00:00Z"}}));
    const timeline::TimelineScene scene = layoutTimeline(input);
    const QImage image = painted(scene, styleOf(lightPalette()));
    const timeline::Mark &high = scene.marks.back();
    QCOMPARE(high.level, RiskLevel::High);
    QCOMPARE(image.pixelColor(high.center.toPoint() + QPoint(0, 3)),
             levelColors(RiskLevel::High, Appearance::Light, lightPalette()).fill);
}

void TestPaintTimeline::timeBeforeTheResetIsDimmed()
{
    const timeline::TimelineScene scene = layoutTimeline(sampleInput());
    const QImage image = painted(scene, styleOf(lightPalette()));
    const int y = static_cast<int>(scene.lanes[0].y) + 12;
    const int x = static_cast<int>(*scene.reset->x);
    QVERIFY(image.pixelColor(x - 5, y).lightness() < image.pixelColor(x + 5, y).lightness());
    QCOMPARE(image.pixelColor(x + 5, y), QColor(Qt::white));
    QVERIFY(pixelsOf(image, QRectF(x, scene.plot.top(), 1, scene.plot.height()),
                     lightPalette().color(QPalette::Text)) > 20);
}

void TestPaintTimeline::presentIsALine()
{
    timeline::TimelineInput input = sampleInput();
    const QImage without = painted(layoutTimeline(input), styleOf(lightPalette()));
    input.now = core::Timestamp{microsOf("2026-11-10T00:00:00Z"), 0};
    const timeline::TimelineScene scene = layoutTimeline(input);
    const QImage image = painted(scene, styleOf(lightPalette()));
    const QRectF line(std::floor(scene.now->x), scene.plot.top(), 1, scene.plot.height());
    const QColor ink = lightPalette().color(QPalette::Highlight);
    QCOMPARE(pixelsOf(image, line, ink), static_cast<int>(scene.plot.height()));
    QCOMPARE(pixelsOf(without, line, ink), 0);
}

void TestPaintTimeline::gapsAreDimLines()
{
    const timeline::TimelineScene scene = layoutTimeline(sampleInput());
    timeline::TimelineScene without = scene;
    without.gaps.clear();
    const QImage image = painted(scene, styleOf(lightPalette()));
    const QImage bare = painted(without, styleOf(lightPalette()));
    QCOMPARE(scene.gaps.size(), std::size_t(3));
    for (const timeline::GapMark &gap : scene.gaps) {
        const QRectF foot(std::floor(gap.to), scene.plot.bottom() - 7, 1, 6);
        QVERIFY(image.copy(foot.toRect()) != bare.copy(foot.toRect()));
        QVERIFY(image.copy(gap.labelRect.toAlignedRect()) != bare.copy(gap.labelRect.toAlignedRect()));
    }
    // Nothing above them is touched.
    const QRect above(0, 0, image.width(), static_cast<int>(scene.gaps[0].labelRect.top()));
    QCOMPARE(image.copy(above), bare.copy(above));
}

void TestPaintTimeline::selectionAddsARing()
{
    const timeline::TimelineScene scene = layoutTimeline(sampleInput());
    TimelineStyle style = styleOf(lightPalette());
    const QRectF area = around(scene.marks.front().center).adjusted(-6, -6, 6, 6);
    const QColor highlight = style.palette.color(QPalette::Highlight);
    QCOMPARE(pixelsOf(painted(scene, style), area, highlight), 0);
    style.selected = spotOf(scene, scene.marks.front().event);
    QVERIFY(pixelsOf(painted(scene, style), area, highlight) > 10);
}

void TestPaintTimeline::hintIsLeftOutWhereThereIsNoRoom()
{
    const timeline::TimelineScene scene = layoutTimeline(sampleInput());
    TimelineStyle style = styleOf(lightPalette());
    const QImage without = painted(scene, style);
    style.hint = u"Scroll to zoom"_s;
    QVERIFY(painted(scene, style) != without);
    style.hint = QString(1000, u'x');
    QCOMPARE(painted(scene, style), without);
}

void TestPaintTimeline::textsRunInTheirOwnDirection()
{
    const timeline::TimelineScene scene = layoutTimeline(sampleInput());
    const TimelineStyle style = styleOf(lightPalette());
    QImage image(scene.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft);
    paintTimeline(painter, scene, style);
    QCOMPARE(painter.layoutDirection(), Qt::RightToLeft);
    painter.end();
    QCOMPARE(image, painted(scene, style));
}

void TestPaintTimeline::labelsStayInTheirColumn()
{
    timeline::TimelineInput input =
        inputFor(storeOf({{QByteArray(10'000, 'W'), "low", "2026-11-03T00:00:00Z"}}));
    const timeline::TimelineScene longName = layoutTimeline(input);
    const QImage image = painted(longName, styleOf(lightPalette()));
    // Right of the column there is nothing but the lane's line.
    const QRectF beside(151, longName.lanes[0].y - 6, 200, 5);
    QCOMPARE(pixelsOf(image, beside, Qt::white),
             static_cast<int>(beside.toAlignedRect().width() * beside.toAlignedRect().height()));
}

void TestPaintTimeline::bidirectionalNamesAreShownAsText()
{
    const auto scene = [](const QByteArray &name) {
        return layoutTimeline(inputFor(storeOf({{name, "low", "2026-11-03T00:00:00Z"}})));
    };
    const TimelineStyle style = styleOf(lightPalette());
    const QImage hostile = painted(scene("a\u202Egpj"), style);
    QCOMPARE(hostile, painted(scene("a⟨U+202E⟩gpj"), style));
    QVERIFY(hostile != painted(scene("agpj"), style));
}

void TestPaintTimeline::unfoldedLanesStayInThePlot()
{
    timeline::TimelineInput input = inputFor(randomStore(3000, 12));
    const timeline::TimelineScene folded = layoutTimeline(input);
    const TimelineStyle style = styleOf(lightPalette());
    const QImage expected = painted(folded, style);
    const QRect above(0, 0, expected.width(), static_cast<int>(folded.overview.bottom()));
    const int axis = static_cast<int>(folded.axis.top()) + 2;
    const QRect below(0, axis, expected.width(), expected.height() - axis);
    for (const double scrolled : {0.0, 4.0, 11.0, 20.0, 100.0}) {
        input.lanes = {.isUnfolded = true, .scrolled = scrolled};
        const QImage image = painted(layoutTimeline(input), style);
        QVERIFY(image != expected);
        QCOMPARE(image.copy(above), expected.copy(above));
        QCOMPARE(image.copy(below), expected.copy(below));
    }
}

void TestPaintTimeline::paintsEmptyScenes()
{
    const TimelineStyle style = styleOf(darkPalette());
    const QImage image = painted(layoutTimeline(inputFor(core::EventStore())), style);
    QCOMPARE(image.pixelColor(600, 100), style.palette.color(QPalette::Base));
    QImage blank(10, 10, QImage::Format_RGB32);
    QPainter painter(&blank);
    paintTimeline(painter, timeline::TimelineScene(), style);
    QVERIFY(painter.isActive());
}

QTEST_MAIN(TestPaintTimeline)
#include "tst_paint_timeline.moc"
