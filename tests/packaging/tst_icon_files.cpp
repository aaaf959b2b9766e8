// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/icon_files.h"

#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

metadata::IconDrawing drawing()
{
    return {.whole = "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64' viewBox='0 0 64 64'>"
                     "<rect width='64' height='64' fill='#ff0000'/></svg>",
            .small = "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16' viewBox='0 0 16 16'>"
                     "<rect width='8' height='16' fill='#0000ff'/></svg>"};
}

template<typename Number>
Number littleAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

quint32 bigAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

} // namespace

class IconFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachSize();
    void drawsWithoutASmallDrawing();
    void writesPng();
    void writesIco();
    void writesIcns();
    void refusesWhatIsNoDrawing();
};

void IconFilesTest::drawsEachSize()
{
    for (const int size : metadata::kIconSizes) {
        const auto image = metadata::iconImage(drawing(), size);
        QVERIFY(image.has_value());
        QCOMPARE(image->size(), QSize(size, size));
        const bool isSmall = size <= metadata::kSmallIcon;
        QCOMPARE(image->pixelColor(0, 0), QColor(isSmall ? Qt::blue : Qt::red));
        QCOMPARE(image->pixelColor(size - 1, size - 1), isSmall ? QColor(0, 0, 0, 0) : QColor(Qt::red));
    }
}

void IconFilesTest::drawsWithoutASmallDrawing()
{
    const auto image = metadata::iconImage({.whole = drawing().whole, .small = {}}, 16);
    QVERIFY(image.has_value());
    QCOMPARE(image->pixelColor(15, 15), QColor(Qt::red));
}

void IconFilesTest::writesPng()
{
    const auto image = metadata::iconImage(drawing(), 48);
    const QByteArray png = metadata::pngFile(*image);
    QCOMPARE(QImage::fromData(png, "PNG"), image->convertToFormat(QImage::Format_ARGB32));
    QCOMPARE(metadata::pngFile(*image), png);
}

void IconFilesTest::writesIco()
{
    const auto file = metadata::icoFile(drawing());
    QVERIFY(file.has_value());
    QCOMPARE(littleAt<quint16>(*file, 2), quint16(1));
    const int count = littleAt<quint16>(*file, 4);
    QCOMPARE(count, 9);
    qsizetype expected = 6 + 16 * count;
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = 6 + 16 * i;
        const int side = static_cast<uchar>(file->at(entry));
        const auto length = littleAt<quint32>(*file, entry + 8);
        QCOMPARE(qsizetype(littleAt<quint32>(*file, entry + 12)), expected);
        const QByteArray picture = file->mid(expected, length);
        if (side == 0) {
            QCOMPARE(QImage::fromData(picture, "PNG").width(), 256);
        } else {
            QCOMPARE(int(littleAt<quint32>(picture, 4)), side);
            QCOMPARE(int(littleAt<quint32>(picture, 8)), side * 2);
            // The lowest row comes first, of the small drawing blue on its left.
            QCOMPARE(littleAt<quint32>(picture, 40),
                     side <= metadata::kSmallIcon ? 0xff0000ffU : 0xffff0000U);
        }
        expected += length;
    }
    QCOMPARE(file->size(), expected);
}

void IconFilesTest::writesIcns()
{
    const auto file = metadata::icnsFile(drawing());
    QVERIFY(file.has_value());
    QCOMPARE(file->left(4), "icns");
    QCOMPARE(qsizetype(bigAt(*file, 4)), file->size());
    QList<int> sizes;
    for (qsizetype at = 8; at < file->size(); at += bigAt(*file, at + 4))
        sizes += QImage::fromData(file->mid(at + 8, bigAt(*file, at + 4) - 8), "PNG").width();
    QCOMPARE(sizes, (QList{32, 64, 128, 256, 256, 512, 512, 1024}));
}

void IconFilesTest::refusesWhatIsNoDrawing()
{
    const auto file = metadata::icoFile({.whole = "no", .small = {}});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, core::ErrorKind::NotUnderstood);
}

QTEST_GUILESS_MAIN(IconFilesTest)
#include "tst_icon_files.moc"
