// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_timeline.h"

#include "app/timeline/layout_timeline.h"
#include "tests/paint/themes.h"
#include "tests/timeline/scene_samples.h"

#include <QDir>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace paint;
using namespace test_support;
using namespace Qt::StringLiterals;
using core::RiskLevel;

namespace {

enum class Kind : quint8 { Few, Many, Dense, Lanes, Unfolded };

constexpr const char *kNames[] = {"Impossible travel",
                                  "DLP policies triggered",
                                  "SentinelOne threat",
                                  "Malicious file",
                                  "Too many logins",
                                  "Unusual download",
                                  "Disabled multi-factor",
                                  "New country",
                                  "Password spray seen",
                                  "Sign-in from a hidden network, twice in an hour",
                                  "Old device"};

// A busy fortnight, a quiet week, and what came since.
core::EventStore sampleStore(int count, quint64 names)
{
    static constexpr const char *kLevels[] = {"low",    "low",  "low", "medium", "low",
                                              "medium", "high", "",    "odd"};
    std::mt19937_64 random(7);
    const qint64 begin = microsOf("2026-11-01T00:00:00Z");
    AnswerWriter writer;
    for (int i = 0; i < count; ++i) {
        const qint64 hours = static_cast<qint64>(random() % 400);
        const qint64 time = begin + (hours > 200 ? hours + 170 : hours) * core::kMicrosPerHour +
                            static_cast<qint64>(random() % 3600) * core::kMicrosPerSecond;
        const quint64 name = std::min(random() % names, random() % names);
        writer.append({kNames[name], kLevels[random() % std::size(kLevels)],
                       i % 60 == 7 ? QByteArray("soon") : core::toRfc3339({time, 0})});
    }
    return writer.store();
}

timeline::TimelineInput inputOf(Kind kind, const QFont &font)
{
    const core::EventStore store = kind == Kind::Few     ? sampleStore(40, 4)
                                   : kind == Kind::Many  ? sampleStore(400, 4)
                                   : kind == Kind::Dense ? sampleStore(40'000, 5)
                                                         : sampleStore(700, std::size(kNames));
    timeline::TimelineInput input = inputFor(store);
    const QFontMetricsF metrics(font);
    input.textWidth = [metrics](QStringView text) { return metrics.horizontalAdvance(text.toString()); };
    input.lineHeight = metrics.height();
    input.lastReset = core::Timestamp{microsOf("2026-11-04T08:14:00Z"), 0};
    input.now = core::Timestamp{microsOf("2026-11-24T18:00:00Z"), 0};
    input.lanes = {.isUnfolded = kind == Kind::Unfolded, .scrolled = 70};
    input.size = {1170, timeline::preferredHeight(5, input.lineHeight)};
    return input;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        found += static_cast<int>(std::count(line, line + image.width(), color.rgb()));
    }
    return found;
}

} // namespace

// Paints timelines into the folder that the test runs in, for people to look at.
class TestTimelinePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdEachLevelsColor_data();
    void holdEachLevelsColor();
};

void TestTimelinePictures::holdEachLevelsColor_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("scale");
    QTest::newRow("few") << Kind::Few << lightPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("many") << Kind::Many << lightPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("dense") << Kind::Dense << lightPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("lanes") << Kind::Lanes << lightPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("unfolded") << Kind::Unfolded << lightPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("few-dark") << Kind::Few << darkPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("dense-dark") << Kind::Dense << darkPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("few-high-contrast") << Kind::Few << highContrastPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("many-high-contrast") << Kind::Many << highContrastPalette() << Qt::LeftToRight << 1.0;
    QTest::newRow("dense-high-contrast-dark")
        << Kind::Dense << highContrastPalette(true) << Qt::LeftToRight << 1.0;
    QTest::newRow("few-right-to-left") << Kind::Few << lightPalette() << Qt::RightToLeft << 1.0;
    QTest::newRow("few-200") << Kind::Few << lightPalette() << Qt::LeftToRight << 2.0;
    QTest::newRow("dense-200") << Kind::Dense << lightPalette() << Qt::LeftToRight << 2.0;
}

void TestTimelinePictures::holdEachLevelsColor()
{
    QFETCH(Kind, kind);
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(double, scale);
    QFont font;
    font.setPixelSize(11);
    const timeline::TimelineScene scene = layoutTimeline(inputOf(kind, font));
    TimelineStyle style;
    style.palette = palette;
    style.font = font;
    style.appearance = appearanceOf(palette);
    style.hint = u"Scroll to zoom · drag to pan · 0 fits"_s;
    if (!scene.marks.empty())
        style.selected = spotOf(scene, scene.marks.back().event);

    QImage image((scene.size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paintTimeline(painter, scene, style);
    painter.end();

    for (const RiskLevel level : core::kLevelsWorstFirst)
        QVERIFY2(pixelsOf(image, levelColors(level, style.appearance, palette).fill) > 20,
                 qPrintable(core::levelName(level)));

    const QDir built(QCoreApplication::applicationDirPath());
    QVERIFY(built.mkpath(u"timeline-pictures"_s));
    QVERIFY(image.save(
        built.filePath(u"timeline-pictures/%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
}

QTEST_MAIN(TestTimelinePictures)
#include "tst_timeline_pictures.moc"
