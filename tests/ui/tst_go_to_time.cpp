// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/typed_time.h"
#include "ui/go_to_time.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestGoToTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void choosesATypedTime();
    void saysHowItIsUnderstood();
    void staysOpenOnWhatCantBeRead();
    void namesTheZone();
    void escChoosesNothing();

private:
    [[nodiscard]] QLineEdit *field() { return m_dialog->findChild<QLineEdit *>(u"time"_s); }
    [[nodiscard]] QString text(const QString &label) { return m_dialog->findChild<QLabel *>(label)->text(); }

    std::unique_ptr<ui::GoToTime> m_dialog;
};

void TestGoToTime::init()
{
    const auto zone = core::DisplayZone::named(u"Asia/Kathmandu"_s);
    m_dialog = std::make_unique<ui::GoToTime>(zone.value(), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), kLongWait));
}

void TestGoToTime::choosesATypedTime()
{
    QSignalSpy chosen(m_dialog.get(), &ui::GoToTime::timeChosen);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"2 November 2025 08:14"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<core::Timestamp>(),
             *core::parseTypedTime(u"2025-11-02T08:14+05:45"_s, {}));
    QVERIFY(!m_dialog->isVisible());
}

void TestGoToTime::saysHowItIsUnderstood()
{
    QTest::keyClicks(field(), u"2 November 2025"_s);
    QCOMPARE(text(u"answer"_s), u"2025-11-02 00:00:00.000 Asia/Kathmandu"_s);
    QTest::keyClicks(field(), u" 8"_s);
    QCOMPARE(text(u"answer"_s), QString());
}

void TestGoToTime::staysOpenOnWhatCantBeRead()
{
    QSignalSpy chosen(m_dialog.get(), &ui::GoToTime::timeChosen);
    QTest::keyClicks(field(), u"soon"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(text(u"answer"_s), u"“soon” can't be read as a time."_s);
    QVERIFY(text(u"examples"_s).contains("yesterday 09:00"_L1));
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->selectedText(), u"soon"_s);
    QTest::keyClick(field(), Qt::Key_Backspace);
    QCOMPARE(text(u"answer"_s), QString());
    auto *go = m_dialog->findChild<QPushButton *>();
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
        go = button->text() == u"&Go"_s ? button : go;
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(text(u"answer"_s), u"Type a time."_s);
    QCOMPARE(chosen.size(), 0);
}

void TestGoToTime::namesTheZone()
{
    QCOMPARE(text(u"label"_s), u"&Time (Asia/Kathmandu)"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(field())->text(QAccessible::Name),
             u"Time (Asia/Kathmandu)"_s);
    QCOMPARE(field()->accessibleDescription(), text(u"examples"_s));
}

void TestGoToTime::escChoosesNothing()
{
    QSignalSpy chosen(m_dialog.get(), &ui::GoToTime::timeChosen);
    QTest::keyClicks(field(), u"2 November 2025"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(chosen.size(), 0);
}

QTEST_MAIN(TestGoToTime)
#include "tst_go_to_time.moc"
