// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_view.h"

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
    void showsMatches();
    void keepsItsPlaceWhenResized();

private:
    void show(const QByteArray &text)
    {
        auto owner = std::make_shared<const QByteArray>(text);
        const QByteArrayView bytes = *owner;
        m_raw->setBytes(bytes, std::move(owner));
    }

    std::unique_ptr<ui::RawView> m_raw;
};

void TestRawView::init()
{
    m_raw = std::make_unique<ui::RawView>();
    m_raw->resize(500, 300);
    m_raw->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_raw.get()));
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
    QTest::keyClick(m_raw.get(), Qt::Key_End);
    QCOMPARE(m_raw->firstVisibleRow(), m_raw->verticalScrollBar()->maximum());
    QVERIFY(m_raw->firstVisibleRow() > 9'000);
    QTest::keyClick(m_raw.get(), Qt::Key_Up);
    QCOMPARE(m_raw->firstVisibleRow(), m_raw->verticalScrollBar()->maximum() - 1);
    QTest::keyClick(m_raw.get(), Qt::Key_Home);
    QCOMPARE(m_raw->firstVisibleRow(), 0);
}

// The mark of the current place is painted: the picture with it differs from the one without.
void TestRawView::showsMatches()
{
    show(QByteArray("line\n").repeated(1'000) + "needle");
    m_raw->setMatches({5'000}, 6);
    m_raw->showMatch(0);
    QVERIFY(m_raw->firstVisibleRow() > 900);
    const QImage marked = m_raw->grab().toImage();
    m_raw->setMatches({}, 0);
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

QTEST_MAIN(TestRawView)
#include "tst_raw_view.moc"
