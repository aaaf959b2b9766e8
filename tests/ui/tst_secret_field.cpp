// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/masked_typing.h"
#include "ui/secret_field.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::SecretField;

namespace {

const QString kTyped = u"cfut_p1anted"_s;

} // namespace

class TestSecretField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatIsTyped();
    void showsNothingOfIt();
    void cannotBeCopied();
    void keepsNothingToUndo();
    void forgets();
    void overwritesItsText();
    void forgetsWhenHidden();
    void pastesByKeyAndMenu();
    void isAPasswordToAScreenReader();
    void readsNothingOutWhileTyping();

private:
    std::unique_ptr<SecretField> m_field;
};

void TestSecretField::init()
{
    m_field = std::make_unique<SecretField>();
    m_field->show();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get(), kLongWait));
    m_field->setFocus();
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestSecretField::takesWhatIsTyped()
{
    QVERIFY(!m_field->hasSecret());
    QVERIFY(m_field->secret().isEmpty());
    QTest::keyClicks(m_field.get(), u"  "_s + kTyped + u" "_s);
    QVERIFY(m_field->hasSecret());
    QCOMPARE(m_field->secret(), core::Secret(kTyped.toUtf8()));
    QCOMPARE(m_field->secret(), core::Secret(kTyped.toUtf8())); // to be tried and then kept
}

void TestSecretField::showsNothingOfIt()
{
    QTest::keyClicks(m_field.get(), kTyped);
    QCOMPARE(m_field->echoMode(), QLineEdit::Password);
    for (const QChar c : m_field->displayText())
        QVERIFY(!kTyped.contains(c));
}

void TestSecretField::cannotBeCopied()
{
    QTest::keyClicks(m_field.get(), kTyped);
    QTest::keySequence(m_field.get(), QKeySequence::SelectAll);
    QTest::keySequence(m_field.get(), QKeySequence::Copy);
    QTest::keySequence(m_field.get(), QKeySequence::Cut);
    m_field->copy();
    QTest::mouseDClick(m_field.get(), Qt::LeftButton);
    QTest::mouseClick(m_field.get(), Qt::MiddleButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(kTyped));
    QVERIFY(!m_field->dragEnabled());
    QVERIFY(m_field->hasSecret());
}

void TestSecretField::keepsNothingToUndo()
{
    QTest::keyClicks(m_field.get(), kTyped);
    QTest::keySequence(m_field.get(), QKeySequence::Undo);
    QCOMPARE(m_field->secret(), core::Secret(kTyped.toUtf8()));
    m_field->forget();
    QTest::keySequence(m_field.get(), QKeySequence::Undo);
    QTest::keySequence(m_field.get(), QKeySequence::Redo);
    m_field->undo();
    m_field->redo();
    QVERIFY(!m_field->hasSecret());
    QVERIFY(!m_field->isUndoAvailable());
    QVERIFY(!m_field->isRedoAvailable());
}

void TestSecretField::forgets()
{
    QTest::keyClicks(m_field.get(), kTyped);
    const QSignalSpy changed(m_field.get(), &QLineEdit::textChanged);
    m_field->forget();
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(changed.count(), 1);
    m_field->forget();
    QTest::keyClicks(m_field.get(), u"other"_s);
    QCOMPARE(m_field->secret(), core::Secret("other"));
}

void TestSecretField::overwritesItsText()
{
    QTest::keyClicks(m_field.get(), kTyped);
    const QString shared = m_field->text(); // the field's own characters
    m_field->forget();
    QCOMPARE(shared, QString(kTyped.size(), QChar::Null));
}

void TestSecretField::forgetsWhenHidden()
{
    QTest::keyClicks(m_field.get(), kTyped);
    m_field->hide();
    QVERIFY(!m_field->hasSecret());
}

void TestSecretField::pastesByKeyAndMenu()
{
    QGuiApplication::clipboard()->setText(kTyped);
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
    QCOMPARE(m_field->secret(), core::Secret(kTyped.toUtf8()));
    QContextMenuEvent asks(QContextMenuEvent::Mouse, {2, 2}, m_field->mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(m_field.get(), &asks);
    auto *menu = m_field->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QStringList entries;
    for (const QAction *action : menu->actions())
        entries += action->text();
    QCOMPARE(entries, (QStringList{u"&Paste"_s, u"&Clear"_s}));
    QTest::keyClick(menu, Qt::Key_C);
    QVERIFY(!m_field->hasSecret());
}

void TestSecretField::isAPasswordToAScreenReader()
{
    m_field->setAccessibleName(u"Token"_s);
    QTest::keyClicks(m_field.get(), kTyped);
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_field.get());
    QVERIFY(spoken);
    QVERIFY(spoken->state().passwordEdit);
    QCOMPARE(spoken->text(QAccessible::Name), u"Token"_s);
    QVERIFY(!spoken->text(QAccessible::Value).contains(u"p1anted"_s));
    auto *text = const_cast<QAccessibleInterface *>(spoken)->textInterface();
    QVERIFY(text);
    QVERIFY(!text->text(0, int(kTyped.size())).contains(u"p1anted"_s));
}

void TestSecretField::readsNothingOutWhileTyping()
{
    const QString dots(3, QChar(0x2022));
    const auto inserted = ui::maskedEvent(QAccessibleTextInsertEvent(m_field.get(), 7, u"abc"_s));
    QVERIFY(inserted);
    QCOMPARE(static_cast<QAccessibleTextInsertEvent &>(*inserted).textInserted(), dots);
    QCOMPARE(static_cast<QAccessibleTextInsertEvent &>(*inserted).changePosition(), 7);
    const auto removed = ui::maskedEvent(QAccessibleTextRemoveEvent(m_field.get(), 7, u"abc"_s));
    QCOMPARE(static_cast<QAccessibleTextRemoveEvent &>(*removed).textRemoved(), dots);
    const auto updated = ui::maskedEvent(QAccessibleTextUpdateEvent(m_field.get(), 7, u"abc"_s, u"xyz"_s));
    QCOMPARE(static_cast<QAccessibleTextUpdateEvent &>(*updated).textRemoved(), dots);
    QCOMPARE(static_cast<QAccessibleTextUpdateEvent &>(*updated).textInserted(), dots);
    QVERIFY(!ui::maskedEvent(QAccessibleEvent(m_field.get(), QAccessible::Focus)));
    QLineEdit open;
    QVERIFY(!ui::maskedEvent(QAccessibleTextInsertEvent(&open, 0, u"abc"_s)));
}

QTEST_MAIN(TestSecretField)
#include "tst_secret_field.moc"
