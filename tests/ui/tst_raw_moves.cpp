// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_moves.h"

#include "ui/raw_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

// The caret and the selection, by keys and by the mouse.
class TestRawMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_raw.reset(); }
    void movesByKeys_data();
    void movesByKeys();
    void keepsItsColumn();
    void movesUnwrapped();
    void selectsByKeys();
    void copiesTheExactBytes();
    void keepsItsKeysFromTheWindow();
    void selectsByMouse();
    void selectsWordsByDoubleClick();
    void scrollsWhileDragging();
    void hasAMenu();

private:
    void show(const QByteArray &text)
    {
        auto owner = std::make_shared<const QByteArray>(text);
        const QByteArrayView bytes = *owner;
        m_raw->setBytes(bytes, std::move(owner));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_raw.get(), key, modifiers);
    }
    [[nodiscard]] QPoint at(qsizetype offset) const { return m_raw->rectOf(offset).center() - QPoint(2, 0); }
    [[nodiscard]] QByteArray selected() const
    {
        const json::ByteSpan span = m_raw->selection();
        return m_raw->bytes().sliced(span.offset, span.length).toByteArray();
    }

    std::unique_ptr<ui::RawView> m_raw;
};

void TestRawMoves::init()
{
    m_raw = std::make_unique<ui::RawView>();
    m_raw->resize(500, 300);
    m_raw->show();
    QVERIFY(QTest::qWaitForWindowActive(m_raw.get(), kLongWait));
    m_raw->setFocus();
}

void TestRawMoves::movesByKeys_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::addColumn<int>("to");
    // "ë⟨U+202E⟩ ab\ncd": ë at 0, the mark at 2, the blank at 5, a at 6, the line feed at 8, c at 9
    QTest::newRow("right") << 0 << QKeySequence::MoveToNextChar << 2;
    QTest::newRow("over a mark") << 2 << QKeySequence::MoveToNextChar << 5;
    QTest::newRow("left over a mark") << 5 << QKeySequence::MoveToPreviousChar << 2;
    QTest::newRow("left at the start") << 0 << QKeySequence::MoveToPreviousChar << 0;
    QTest::newRow("over a line feed") << 8 << QKeySequence::MoveToNextChar << 9;
    QTest::newRow("back over a line feed") << 9 << QKeySequence::MoveToPreviousChar << 8;
    QTest::newRow("right at the end") << 11 << QKeySequence::MoveToNextChar << 11;
    QTest::newRow("word") << 0 << QKeySequence::MoveToNextWord << 6;
    QTest::newRow("word back") << 8 << QKeySequence::MoveToPreviousWord << 6;
    QTest::newRow("start of row") << 7 << QKeySequence::MoveToStartOfLine << 0;
    QTest::newRow("end of row") << 2 << QKeySequence::MoveToEndOfLine << 8;
    QTest::newRow("start") << 10 << QKeySequence::MoveToStartOfDocument << 0;
    QTest::newRow("end") << 2 << QKeySequence::MoveToEndOfDocument << 11;
    QTest::newRow("down") << 0 << QKeySequence::MoveToNextLine << 9;
    QTest::newRow("down to a shorter row") << 7 << QKeySequence::MoveToNextLine << 11;
    QTest::newRow("down from the last row") << 9 << QKeySequence::MoveToNextLine << 11;
    QTest::newRow("up from the first row") << 7 << QKeySequence::MoveToPreviousLine << 0;
}

void TestRawMoves::movesByKeys()
{
    QFETCH(int, from);
    QFETCH(QKeySequence::StandardKey, key);
    show("ë\xe2\x80\xae ab\ncd");
    m_raw->select(from, from);
    QTest::keySequence(m_raw.get(), QKeySequence(key));
    QTEST(static_cast<int>(m_raw->caret()), "to");
    QCOMPARE(m_raw->anchor(), m_raw->caret());
}

void TestRawMoves::keepsItsColumn()
{
    show("12345\n1\n12345");
    m_raw->select(4, 4);
    press(Qt::Key_Down);
    QCOMPARE(m_raw->caret(), 7);
    press(Qt::Key_Down);
    QCOMPARE(m_raw->caret(), 12);
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(m_raw->caret(), 3);
    show(QByteArray("line\n").repeated(500));
    press(Qt::Key_PageDown);
    const qsizetype page = m_raw->caret();
    QVERIFY(page > 5 * 5);
    QCOMPARE(page % 5, 0);
    QVERIFY(m_raw->firstVisibleRow() > 0);
    press(Qt::Key_PageUp);
    QCOMPARE(m_raw->caret(), 0);
    QCOMPARE(m_raw->firstVisibleRow(), 0);
}

void TestRawMoves::movesUnwrapped()
{
    const QByteArray line = QByteArray("0123456789").repeated(100'000);
    show(line + "\nab\n" + line);
    m_raw->setWrapped(false);
    QTRY_COMPARE(m_raw->rowCount(), 3);
    press(Qt::Key_End);
    QCOMPARE(m_raw->caret(), line.size());
    QVERIFY(m_raw->horizontalScrollBar()->value() > 999'000);
    QVERIFY(m_raw->viewport()->rect().contains(m_raw->rectOf(m_raw->caret())));
    press(Qt::Key_Down);
    QCOMPARE(m_raw->caret(), line.size() + 3);
    QCOMPARE(m_raw->horizontalScrollBar()->value(), 0);
    press(Qt::Key_Down);
    QCOMPARE(m_raw->caret(), m_raw->bytes().size());
    press(Qt::Key_Home);
    QCOMPARE(m_raw->caret(), line.size() + 4);
    QCOMPARE(m_raw->horizontalScrollBar()->value(), 0);
}

void TestRawMoves::selectsByKeys()
{
    show("one two\nthree");
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected(), "tw"_ba);
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(selected(), "one "_ba);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), "two\n"_ba);
    press(Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(selected(), "two\nthree"_ba);
    press(Qt::Key_Escape);
    QCOMPARE(selected(), QByteArray());
    QCOMPARE(m_raw->caret(), 13);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected(), "one two\nthree"_ba);
    press(Qt::Key_Left);
    QCOMPARE(selected(), QByteArray());
}

void TestRawMoves::copiesTheExactBytes()
{
    show("{\"a\":\"\xe2\x80\xae\tgpj\"}");
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"a\":\"\u202e\tgpj\"}"_s);
    m_raw->select(7, 11); // from inside of the mark
    QCOMPARE(m_raw->anchor(), 6);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"\u202e\tg"_s);
}

void TestRawMoves::keepsItsKeysFromTheWindow()
{
    show("one two");
    const auto isKept = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(m_raw.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(isKept(Qt::Key_C, Qt::ControlModifier));
    QVERIFY(isKept(Qt::Key_A, Qt::ControlModifier));
    QVERIFY(isKept(Qt::Key_End, Qt::NoModifier));
    QVERIFY(!isKept(Qt::Key_F, Qt::ControlModifier));
    QVERIFY(!isKept(Qt::Key_Escape, Qt::NoModifier));
    m_raw->select(0, 3);
    QVERIFY(isKept(Qt::Key_Escape, Qt::NoModifier));
}

void TestRawMoves::selectsByMouse()
{
    show("{\"a\": \"\x01\x02 two\"}\nnext");
    QTest::mousePress(m_raw->viewport(), Qt::LeftButton, {}, at(7));
    QTest::mouseMove(m_raw->viewport(), at(12));
    QCOMPARE(selected(), "\x01\x02 tw"_ba);
    QTest::mouseRelease(m_raw->viewport(), Qt::LeftButton, {}, at(12));
    QTest::mouseMove(m_raw->viewport(), at(3));
    QCOMPARE(selected(), "\x01\x02 tw"_ba);
    QTest::mouseClick(m_raw->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(17));
    QCOMPARE(selected(), "\x01\x02 two\"}\nn"_ba);
    QTest::mouseClick(m_raw->viewport(), Qt::LeftButton, {}, {490, 290}); // below the text
    QCOMPARE(m_raw->caret(), m_raw->bytes().size());
    QCOMPARE(selected(), QByteArray());
}

void TestRawMoves::selectsWordsByDoubleClick()
{
    show(R"({"ip": "203.0.113.7", "n": -12})");
    QTest::mouseDClick(m_raw->viewport(), Qt::LeftButton, {}, at(18));
    QCOMPARE(selected(), "203.0.113.7"_ba);
    QTest::mouseDClick(m_raw->viewport(), Qt::LeftButton, {}, at(8) + QPoint(4, 0)); // nearer to the next
    QCOMPARE(selected(), "203.0.113.7"_ba);
    QTest::mouseDClick(m_raw->viewport(), Qt::LeftButton, {}, at(27));
    QCOMPARE(selected(), "-12"_ba);
    QTest::mouseDClick(m_raw->viewport(), Qt::LeftButton, {}, at(0));
    QCOMPARE(selected(), "{"_ba);
}

void TestRawMoves::scrollsWhileDragging()
{
    show(QByteArray("line\n").repeated(1000));
    QTest::mousePress(m_raw->viewport(), Qt::LeftButton, {}, at(2));
    QTest::mouseMove(m_raw->viewport(), {100, 340});
    QTRY_VERIFY(m_raw->firstVisibleRow() > 10);
    QCOMPARE(m_raw->selection().offset, 2);
    QTest::mouseMove(m_raw->viewport(), {100, -40});
    QTRY_COMPARE(m_raw->firstVisibleRow(), 0);
    QTest::mouseRelease(m_raw->viewport(), Qt::LeftButton, {}, {100, -40});
    show(QByteArray("0123456789").repeated(1000));
    m_raw->setWrapped(false);
    QTest::mousePress(m_raw->viewport(), Qt::LeftButton, {}, at(2));
    QTest::mouseMove(m_raw->viewport(), {540, 5});
    QTRY_VERIFY(m_raw->horizontalScrollBar()->value() > 100);
    QTest::mouseMove(m_raw->viewport(), {-40, 5});
    QTRY_COMPARE(m_raw->caret(), 0);
    QTest::mouseRelease(m_raw->viewport(), Qt::LeftButton, {}, {-40, 5});
}

void TestRawMoves::hasAMenu()
{
    show("one two");
    m_raw->select(0, 3);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_raw.get(), &event);
    QMenu *menu = m_raw->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts += action->text().remove(u'&');
    QCOMPARE(texts, (QStringList{u"Copy"_s, u"Copy all"_s, u"Select all"_s}));
    menu->actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one"_s);
    menu->actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one two"_s);
    menu->actions().at(2)->trigger();
    QCOMPARE(selected(), "one two"_ba);
    menu->close();
}

QTEST_MAIN(TestRawMoves)
#include "tst_raw_moves.moc"
