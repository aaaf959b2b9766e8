// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/accessible_raw.h"

#include "ui/accessible_views.h"
#include "ui/raw_view.h"

#include <QAccessible>
#include <QLocale>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAccessibleRaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_raw.reset(); }
    void saysWhatItIs();
    void readsWhatIsOnScreen();
    void followsTheCaret();
    void followsTheSelection();
    void findsWhatWasFound();
    void selectsWhenAsked();
    void findsCharactersOnScreen();
    void staysSmall();
    void diesWithTheView();

private:
    void show(const QByteArray &text)
    {
        auto owner = std::make_shared<const QByteArray>(text);
        const QByteArrayView bytes = *owner;
        m_raw->setBytes(bytes, std::move(owner));
    }
    [[nodiscard]] QAccessibleInterface *accessible() const
    {
        return QAccessible::queryAccessibleInterface(m_raw.get());
    }
    [[nodiscard]] QAccessibleTextInterface *text() const { return accessible()->textInterface(); }

    std::unique_ptr<ui::RawView> m_raw;
};

void TestAccessibleRaw::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    ui::installAccessibleViews();
}

void TestAccessibleRaw::init()
{
    m_raw = std::make_unique<ui::RawView>();
    m_raw->setAccessibleName(u"Details as sent"_s);
    m_raw->resize(500, 300);
    m_raw->show();
    QVERIFY(QTest::qWaitForWindowActive(m_raw.get(), kLongWait));
    m_raw->setFocus();
}

void TestAccessibleRaw::saysWhatItIs()
{
    show("{\n\n}" + QByteArray(4092, ' '));
    QCOMPARE(accessible()->role(), QAccessible::EditableText);
    QVERIFY(accessible()->state().readOnly);
    QVERIFY(accessible()->state().multiLine);
    QVERIFY(accessible()->state().focused);
    QCOMPARE(accessible()->text(QAccessible::Name), u"Details as sent"_s);
    QCOMPARE(accessible()->text(QAccessible::Description), u"3 lines, 4096 bytes"_s);
    show("1");
    QCOMPARE(accessible()->text(QAccessible::Description), u"1 line, 1 byte"_s);
}

void TestAccessibleRaw::readsWhatIsOnScreen()
{
    show("{\"a\":\"\xe2\x80\xae\",\n\"b\":2}");
    const QString whole = u"{\"a\":\"⟨U+202E⟩\",\n\"b\":2}"_s;
    QCOMPARE(text()->characterCount(), int(whole.size()));
    QCOMPARE(text()->text(0, text()->characterCount()), whole);
    QCOMPARE(text()->text(1, 4), u"\"a\""_s);
    int start = 0;
    int end = 0;
    QCOMPARE(text()->textAtOffset(18, QAccessible::LineBoundary, &start, &end).trimmed(), u"\"b\":2}"_s);
    QCOMPARE(start, 17);
    QCOMPARE(text()->text(-5, 500), whole);
    QVERIFY(text()->attributes(3, &start, &end).isEmpty());
    QCOMPARE(end, int(whole.size()));
}

void TestAccessibleRaw::followsTheCaret()
{
    show(QByteArray("line\n").repeated(500) + "last");
    QCOMPARE(text()->cursorPosition(), 0);
    QTest::keyClick(m_raw.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(text()->cursorPosition(), text()->characterCount());
    QVERIFY(text()->text(0, 5000).endsWith(u"line\nlast"));
    m_raw->verticalScrollBar()->setValue(0);
    QCOMPARE(text()->cursorPosition(), -1);
}

void TestAccessibleRaw::followsTheSelection()
{
    show("a\x01\nb");
    QTest::keyClick(m_raw.get(), Qt::Key_Right);
    QCOMPARE(text()->cursorPosition(), 1);
    QTest::keyClick(m_raw.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(text()->cursorPosition(), 9);
    int start = 0;
    int end = 0;
    text()->selection(0, &start, &end);
    QCOMPARE(start, 1);
    QCOMPARE(end, 9);
    QTest::keyClick(m_raw.get(), Qt::Key_Down);
    QCOMPARE(text()->cursorPosition(), 11);
    QCOMPARE(text()->selectionCount(), 0);
}

// In a large text, once its row is known.
void TestAccessibleRaw::findsWhatWasFound()
{
    for (const int lines : {500, 500'000}) {
        const QByteArray bytes = QByteArray("line\n").repeated(lines) + "needle";
        show(bytes);
        using Spans = std::vector<json::ByteSpan>;
        m_raw->setMatches(std::make_shared<const Spans>(Spans{{bytes.size() - 6, 6}}));
        m_raw->showMatch(0);
        QTRY_VERIFY(text()->cursorPosition() >= 0);
        QCOMPARE(text()->selectionCount(), 1);
        int start = 0;
        int end = 0;
        text()->selection(0, &start, &end);
        QCOMPARE(text()->text(start, end), u"needle"_s);
        QCOMPARE(text()->cursorPosition(), start);
    }
}

void TestAccessibleRaw::selectsWhenAsked()
{
    show("one\n\x01two");
    QCOMPARE(text()->selectionCount(), 0);
    text()->setSelection(0, 1, 14);
    QCOMPARE(m_raw->selection(), (json::ByteSpan{1, 6}));
    QCOMPARE(text()->selectionCount(), 1);
    int start = 0;
    int end = 0;
    text()->selection(0, &start, &end);
    QCOMPARE(start, 1);
    QCOMPARE(end, 14);
    text()->removeSelection(0);
    QCOMPARE(text()->selectionCount(), 0);
    text()->setCursorPosition(6); // inside of a mark
    QCOMPARE(m_raw->caret(), 4);
    QCOMPARE(text()->cursorPosition(), 4);
}

void TestAccessibleRaw::findsCharactersOnScreen()
{
    show("one\ntwo");
    const QRect rect = text()->characterRect(5);
    QVERIFY(accessible()->rect().contains(rect));
    QVERIFY(rect.top() > text()->characterRect(1).top());
    QCOMPARE(text()->offsetAtPoint(rect.topLeft() + QPoint(1, 3)), 5);
    QCOMPARE(text()->offsetAtPoint(accessible()->rect().topLeft() - QPoint(9, 9)), -1);
}

// Whatever the size of the text, it speaks of what is on screen.
void TestAccessibleRaw::staysSmall()
{
    show(QByteArray("0123456789").repeated(200'000));
    for (const bool isWrapped : {true, false}) {
        m_raw->setWrapped(isWrapped);
        QTRY_COMPARE(m_raw->rows().shape().isWrapped, isWrapped);
        QTest::keyClick(m_raw.get(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(text()->characterCount() < 10'000);
        QCOMPARE(text()->cursorPosition(), text()->characterCount());
    }
}

void TestAccessibleRaw::diesWithTheView()
{
    show("[1]");
    QAccessibleInterface *interface = accessible();
    const QAccessible::Id id = QAccessible::uniqueId(interface);
    QVERIFY(interface->isValid());
    m_raw.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

QTEST_MAIN(TestAccessibleRaw)
#include "tst_accessible_raw.moc"
