// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/timeline_picture.h"

#include "app/timeline/layout_timeline.h"
#include "tests/paint/themes.h"
#include "tests/timeline/scene_samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>

using namespace report;
using namespace test_support;
using namespace Qt::StringLiterals;

namespace {

paint::TimelineStyle styleOf(const QPalette &palette)
{
    paint::TimelineStyle style;
    style.palette = palette;
    style.appearance = paint::appearanceOf(palette);
    style.font.setPixelSize(11);
    return style;
}

timeline::TimelineScene sampleScene()
{
    timeline::TimelineInput input =
        inputFor(storeOf({{"Travel", "high", "2026-11-03T00:00:00Z"},
                          {"Policy <b>&amp;</b>", "medium", "2026-11-05T00:00:00Z"},
                          {"\u202Egpj", "low", "2026-11-07T00:00:00Z"},
                          {"a\u0007b\ufffe", "", "2026-11-09T00:00:00Z"}}));
    input.lastReset = core::Timestamp{microsOf("2026-11-04T00:00:00Z"), 0};
    return layoutTimeline(input);
}

QByteArray written(const timeline::TimelineScene &scene, PictureFormat format, double scale = 1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTimelinePicture(buffer, scene, styleOf(lightPalette()), format, scale) ? buffer.data()
                                                                                       : QByteArray();
}

struct SvgContent
{
    bool isWhole = false;
    QStringList texts;
    QStringList references; // outside ones
};

SvgContent readSvg(const QByteArray &svg)
{
    SvgContent content;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
            content.texts << reader.text().toString().simplified();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            if (attribute.name() == u"href" || attribute.value().contains(u"url("))
                content.references << attribute.value().toString();
    }
    content.isWhole = !reader.hasError();
    return content;
}

// Takes some bytes, then none.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngIsWhatTheScreenShows();
    void pngHasMorePixelsWhenScaled_data();
    void pngHasMorePixelsWhenScaled();
    void svgIsPlainText();
    void svgIsTheSameEachTime();
    void pdfIsAPageOfTheScenesSize();
    void everyAppearanceIsWritten_data();
    void everyAppearanceIsWritten();
    void failedWritesAreTold_data();
    void failedWritesAreTold();
    void tooManyPixelsAreTold();
};

void TestTimelinePicture::pngIsWhatTheScreenShows()
{
    const timeline::TimelineScene scene = sampleScene();
    QImage screen(scene.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&screen);
    paint::paintTimeline(painter, scene, styleOf(lightPalette()));
    painter.end();
    const QImage picture = QImage::fromData(written(scene, PictureFormat::Png), "PNG");
    QCOMPARE(picture.convertToFormat(QImage::Format_RGB32), screen);
}

void TestTimelinePicture::pngHasMorePixelsWhenScaled_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("expected");
    QTest::newRow("2") << 2.0 << 2.0;
    QTest::newRow("1.5") << 1.5 << 1.5;
    QTest::newRow("none") << 0.0 << 0.1;
    QTest::newRow("negative") << -3.0 << 0.1;
    QTest::newRow("too large") << 1e9 << 8.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1.0;
}

void TestTimelinePicture::pngHasMorePixelsWhenScaled()
{
    QFETCH(double, scale);
    QFETCH(double, expected);
    const timeline::TimelineScene scene = sampleScene();
    const QImage picture = QImage::fromData(written(scene, PictureFormat::Png, scale), "PNG");
    QCOMPARE(picture.size(), (scene.size * expected).toSize());
}

void TestTimelinePicture::svgIsPlainText()
{
    const QByteArray svg = written(sampleScene(), PictureFormat::Svg);
    const SvgContent content = readSvg(svg);
    QVERIFY(content.isWhole);
    QCOMPARE(content.references, QStringList());
    for (const QString &text :
         {u"Timeline"_s, u"Travel"_s, u"Policy <b>&amp;</b>"_s, u"Reset 4 Nov 00:00"_s, u"2026 · UTC"_s})
        QVERIFY2(content.texts.contains(text), qPrintable(text + u" in "_s + content.texts.join(u'\n')));
    const QString all = content.texts.join(u'\n');
    QVERIFY(all.contains(u"⟨U+202E⟩gpj"_s) && all.contains(u"a⟨U+0007⟩b⟨U+FFFE⟩"_s));
    QVERIFY(std::ranges::none_of(QString::fromUtf8(svg), [](QChar c) {
        return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && c != u'\n');
    }));
}

void TestTimelinePicture::svgIsTheSameEachTime()
{
    QCOMPARE(written(sampleScene(), PictureFormat::Svg), written(sampleScene(), PictureFormat::Svg));
}

void TestTimelinePicture::pdfIsAPageOfTheScenesSize()
{
    const QByteArray pdf = written(sampleScene(), PictureFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(!pdf.contains("/Subtype /Image"));
    const int dpi = QImage(1, 1, QImage::Format_RGB32).logicalDpiX();
    const auto box = pdf.indexOf("/MediaBox [");
    QVERIFY(box > 0);
    const QList<QByteArray> sides = pdf.mid(box, 60).split('[')[1].split(']')[0].trimmed().split(' ');
    QVERIFY(std::abs(sides[2].toDouble() - 1170 * 72.0 / dpi) < 1);
    QVERIFY(std::abs(sides[3].toDouble() - sampleScene().size.height() * 72.0 / dpi) < 1);
}

void TestTimelinePicture::everyAppearanceIsWritten_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestTimelinePicture::everyAppearanceIsWritten()
{
    QFETCH(QPalette, palette);
    // Dense, so that there are bars; and nothing at all.
    for (const timeline::TimelineScene &scene :
         {layoutTimeline(inputFor(randomStore(5000, 3))), timeline::TimelineScene()}) {
        for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Pdf}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(writeTimelinePicture(buffer, scene, styleOf(palette), format));
            QVERIFY(format == PictureFormat::Pdf ? buffer.data().startsWith("%PDF")
                                                 : readSvg(buffer.data()).isWhole);
        }
    }
}

void TestTimelinePicture::failedWritesAreTold_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("png") << PictureFormat::Png;
    QTest::newRow("svg") << PictureFormat::Svg;
    QTest::newRow("pdf") << PictureFormat::Pdf;
}

void TestTimelinePicture::failedWritesAreTold()
{
    QFETCH(PictureFormat, format);
    FullDevice full;
    const auto result = writeTimelinePicture(full, sampleScene(), styleOf(lightPalette()), format);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::FileFailed);
    QCOMPARE(result.error().detail, u"No space left on device"_s);
}

void TestTimelinePicture::tooManyPixelsAreTold()
{
    timeline::TimelineScene scene = sampleScene();
    scene.size = {100'000, 100'000};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeTimelinePicture(buffer, scene, styleOf(lightPalette()), PictureFormat::Png, 8);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::FileFailed);
    QVERIFY(buffer.data().isEmpty());
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timeline_picture.moc"
