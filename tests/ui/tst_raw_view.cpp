// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_view.h"

#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRawView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_raw.reset(); }
    void showsTheExactBytes();
    void indentsAndGoesBack();
    void indentsLargeTextInTheBackground();
    void scrollsByKeys();
    void scrollsByPieces();
    void showsMatches();
    void showsMatchesToTheRight();
    void selectsTheMatchItShows();
    void opensAtTheLeft();
    void copiesLargeTextInTheBackground();
    void showsLargeTextAtOnce();
    void paintsTokensReadably_data();
    void paintsTokensReadably();
    void keepsItsPlaceWhenResized();

private:
    void show(const QByteArray &text)
    {
        auto owner = std::make_shared<const QByteArray>(text);
        const QByteArrayView bytes = *owner;
        m_raw->setBytes(bytes, std::move(owner));
    }

    void setMatches(const std::vector<json::ByteSpan> &matches)
    {
        m_raw->setMatches(std::make_shared<const std::vector<json::ByteSpan>>(matches));
    }

    std::unique_ptr<ui::RawView> m_raw;
};

void TestRawView::init()
{
    m_raw = std::make_unique<ui::RawView>();
    m_raw->resize(500, 300);
    m_raw->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_raw.get(), kLongWait));
}

void TestRawView::showsTheExactBytes()
{
    const QByteArray odd = "{\"b\" : 1.0,\n\t\"a\":\"\xe2\x80\xaegpj\"  }";
    show(odd);
    QCOMPARE(m_raw->bytes(), QByteArrayView(odd));
    QCOMPARE(m_raw->rowText(0), u"{\"b\" : 1.0,"_s);
    QCOMPARE(m_raw->rowText(1), u"    \"a\":\"⟨U+202E⟩gpj\"  }"_s);
    m_raw->setFocus();
    QTest::keyClick(m_raw.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(odd));
}

void TestRawView::indentsAndGoesBack()
{
    const QSignalSpy changed(m_raw.get(), &ui::RawView::bytesChanged);
    show(R"({"b":1.0,"a":[]})");
    QCOMPARE(m_raw->rowCount(), 1);
    m_raw->setIndented(true);
    QCOMPARE(m_raw->bytes(), QByteArrayView("{\n  \"b\": 1.0,\n  \"a\": []\n}"));
    QCOMPARE(m_raw->rowCount(), 4);
    show("[1]");
    QCOMPARE(m_raw->rowCount(), 3);
    m_raw->setIndented(false);
    QCOMPARE(m_raw->bytes(), QByteArrayView("[1]"));
    QCOMPARE(changed.count(), 4);
}

void TestRawView::indentsLargeTextInTheBackground()
{
    m_raw->setIndented(true);
    const QByteArray large = "[\"" + QByteArray(9 * 1024 * 1024, 'x') + "\",1]";
    show(large);
    QCOMPARE(m_raw->bytes().size(), large.size());
    QTRY_COMPARE(m_raw->bytes().size(), large.size() + 7);
    show(large);
    show("[]");
    QCOMPARE(m_raw->bytes(), QByteArrayView("[]"));
}

void TestRawView::scrollsByKeys()
{
    show(QByteArray("line\n").repeated(10'000));
    QCOMPARE(m_raw->rowCount(), 10'001);
    m_raw->setFocus();
    QTest::keyClick(m_raw.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_raw->firstVisibleRow(), m_raw->verticalScrollBar()->maximum());
    QVERIFY(m_raw->firstVisibleRow() > 9'000);
    QTest::keyClick(m_raw.get(), Qt::Key_Up);
    QCOMPARE(m_raw->firstVisibleRow(), m_raw->verticalScrollBar()->maximum());
    QTest::keyClick(m_raw.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_raw->firstVisibleRow(), 0);
}

// Each step is a row on screen, though all are pieces of few rows of bytes; no byte is passed over.
void TestRawView::scrollsByPieces()
{
    show(QByteArray(2000, '\x01') + "\nend");
    qsizetype seen = 0;
    QScrollBar *bar = m_raw->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    for (int step = 0; step < 1000; ++step) {
        const std::vector<ui::RawLayout::Place> visible = m_raw->visibleRows();
        QVERIFY(m_raw->rows().row(visible.front()).offset <= seen);
        seen = std::max(seen, m_raw->rows().row(visible.front()).end());
        const ui::RawLayout::Place top = visible.front();
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        if (m_raw->visibleRows().front() == top)
            break;
    }
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(m_raw->rows().row(m_raw->visibleRows().back()).end(), m_raw->bytes().size());
    bar->setValue(0);
    QVERIFY(m_raw->visibleRows().front() == ui::RawLayout::Place{});
}

void TestRawView::showsMatchesToTheRight()
{
    const QByteArray text = QByteArray(50'000, 'x') + "needle" + QByteArray(50'000, 'x');
    show(text);
    m_raw->setWrapped(false);
    setMatches({{1, 3}, {50'000, 6}});
    m_raw->showMatch(1);
    QVERIFY(m_raw->viewport()->rect().contains(m_raw->rectOf(50'000)));
    QVERIFY(m_raw->viewport()->rect().contains(m_raw->rectOf(50'005)));
    m_raw->showMatch(0);
    QCOMPARE(m_raw->horizontalScrollBar()->value(), 0);
}

// Copying copies it; the caret before it is where a search goes on.
void TestRawView::selectsTheMatchItShows()
{
    show(QByteArray("line\n").repeated(1'000) + "needle " + QByteArray("line\n").repeated(1'000));
    setMatches({{0, 4}, {5'000, 6}});
    m_raw->showMatch(1);
    QCOMPARE(m_raw->selection(), (json::ByteSpan{5'000, 6}));
    QCOMPARE(m_raw->caret(), 5'000);
    QVERIFY(m_raw->viewport()->rect().contains(m_raw->rectOf(5'000)));
    m_raw->setFocus();
    QTest::keyClick(m_raw.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"needle"_s);
    // The frame is more than the selection.
    const QImage shown = m_raw->grab().toImage();
    setMatches({{0, 4}, {5'000, 6}});
    QVERIFY(m_raw->grab().toImage() != shown);
    m_raw->showMatch(2); // there is none
    QCOMPARE(m_raw->selection(), (json::ByteSpan{5'000, 6}));
}

void TestRawView::opensAtTheLeft()
{
    m_raw->setWrapped(false);
    show(QByteArray(50'000, 'x'));
    m_raw->horizontalScrollBar()->setValue(30'000);
    QCOMPARE(m_raw->rows().column(), 30'000);
    show(QByteArray(50'000, 'y'));
    QCOMPARE(m_raw->horizontalScrollBar()->value(), 0);
    QCOMPARE(m_raw->rows().column(), 0);
}

// A text that is gone from the view by then is copied all the same, unless another copy came after.
void TestRawView::copiesLargeTextInTheBackground()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QByteArray large = QByteArray("0123456789").repeated(200'000);
    clipboard->clear();
    show(large);
    m_raw->copyAll();
    show("[]");
    QTRY_COMPARE(clipboard->text().size(), large.size());
    const QSignalSpy changed(clipboard, &QClipboard::dataChanged);
    show(large);
    m_raw->select(0, large.size() - 1);
    m_raw->copy();
    m_raw->select(0, 3);
    m_raw->copy();
    QCOMPARE(clipboard->text(), u"012"_s);
    m_raw->copyAll();
    m_raw->select(0, large.size() - 7);
    m_raw->copy();
    QTRY_COMPARE(clipboard->text().size(), large.size() - 7);
    QCOMPARE(changed.count(), 2);
}

// Of a large text the beginning is there at once; where to scroll to is kept until its row is known.
void TestRawView::showsLargeTextAtOnce()
{
    const QByteArray text = QByteArray("{\"key\": 12345},\n").repeated(200'000);
    show(text);
    QVERIFY(m_raw->rowCount() < 200'000);
    QCOMPARE(m_raw->rowText(1), u"{\"key\": 12345},"_s);
    setMatches({{text.size() - 17, 3}});
    m_raw->showMatch(0);
    QTRY_COMPARE(m_raw->rowCount(), 200'001);
    QVERIFY(m_raw->firstVisibleRow() > 199'900);
    QTRY_COMPARE(m_raw->rows().tokens(m_raw->rows().row({199'999, 0})).size(), 6u);
    m_raw->setWrapped(false);
    QTRY_VERIFY(!m_raw->rows().shape().isWrapped);
    QVERIFY(m_raw->firstVisibleRow() > 199'900);
}

// The mark of the current place is painted: the picture with it differs from the one without.
void TestRawView::showsMatches()
{
    show(QByteArray("line\n").repeated(1'000) + "needle");
    setMatches({{5'000, 6}});
    m_raw->showMatch(0);
    QVERIFY(m_raw->firstVisibleRow() > 900);
    const QImage marked = m_raw->grab().toImage();
    m_raw->setMatches(nullptr);
    QVERIFY(m_raw->grab().toImage() != marked);
}

void TestRawView::keepsItsPlaceWhenResized()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(100'000 + i) + ',';
    show(text);
    m_raw->verticalScrollBar()->setValue(m_raw->verticalScrollBar()->maximum() / 2);
    const QString top = m_raw->rowText(m_raw->firstVisibleRow()).left(6);
    m_raw->resize(300, 300);
    QVERIFY(m_raw->rowText(m_raw->firstVisibleRow()).contains(top));
}

void TestRawView::paintsTokensReadably_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("light") << ui::themePalette(paint::Appearance::Light) << false;
    QTest::newRow("dark") << ui::themePalette(paint::Appearance::Dark) << false;
    QTest::newRow("high contrast") << QPalette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white,
                                               Qt::white, Qt::black, Qt::black)
                                   << true;
}

void TestRawView::paintsTokensReadably()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, isPlain);
    const QColor base = palette.color(QPalette::Base);
    const QColor selected = paint::mixed(palette.color(QPalette::Highlight), base, 0.3);
    const ui::JsonInks inks(palette, selected);
    for (const QColor &ink : {inks.key, inks.string, inks.number, inks.plain, inks.dim, inks.bad}) {
        QVERIFY(paint::contrastRatio(ink, base) >= 4.5);
        QVERIFY(isPlain || paint::contrastRatio(ink, selected) >= 4.5);
        QVERIFY(!isPlain || ink == palette.color(QPalette::Text));
    }
    // Each token's own colour is on screen, and none but the text's where the system asks for contrast.
    m_raw->setPalette(palette);
    QFont large = m_raw->font();
    large.setPixelSize(60); // strokes as wide as several pixels
    m_raw->setFont(large);
    show(R"(["k", 123])");
    const QImage picture = m_raw->viewport()->grab().toImage();
    const auto has = [&picture](const QColor &colour) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    QCOMPARE(has(inks.number), true);
    QCOMPARE(inks.number == inks.plain, isPlain);
}

QTEST_MAIN(TestRawView)
#include "tst_raw_view.moc"
