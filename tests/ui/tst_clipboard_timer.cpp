// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/preferences.h"
#include "app/store/settings.h"
#include "ui/clipboard_timer.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::ClipboardTimer;

namespace {

const QString kId = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;
constexpr auto kNever = 24h;

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

class TestClipboardTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clearsAnIdAfterAWhile();
    void leavesIdsUnlessAsked();
    void leavesOtherTexts_data();
    void leavesOtherTexts();
    void leavesWhatWasCopiedMeanwhile();
    void clearsASecretThatWasPasted();
    void leavesASecretThatWasTyped();
    void leavesWhatWasPastedIntoAPlainField();
    void leavesSecretsWhereNotWanted();
    void clearsWhenItGoes();

private:
    void want(core::PrivacyChoices choices) { m_preferences->setPrivacy(choices); }
    void paste(QLineEdit &field);

    std::optional<QTemporaryDir> m_folder;
    std::optional<store::Settings> m_settings;
    std::optional<session::Preferences> m_preferences;
};

void TestClipboardTimer::init()
{
    QVERIFY(m_folder.emplace().isValid());
    m_preferences.emplace(m_settings.emplace(m_folder->filePath(u"settings.ini"_s)));
    want({.clearsIds = true});
    clipboard().clear();
}

void TestClipboardTimer::cleanup()
{
    m_preferences.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestClipboardTimer::paste(QLineEdit &field)
{
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field, kLongWait));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
}

void TestClipboardTimer::clearsAnIdAfterAWhile()
{
    const ClipboardTimer timer(*m_preferences, nullptr, 1ms);
    clipboard().setText(kId);
    QVERIFY(timer.isWaiting());
    QTRY_COMPARE(clipboard().text(), QString());
    QVERIFY(!timer.isWaiting());
}

void TestClipboardTimer::leavesIdsUnlessAsked()
{
    want({});
    const ClipboardTimer timer(*m_preferences, nullptr, kNever);
    clipboard().setText(kId);
    QVERIFY(!timer.isWaiting());
}

void TestClipboardTimer::leavesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"Ana"_s;
    QTest::newRow("two ids") << kId + u'\n' + kId;
    QTest::newRow("JSON") << u"{\"id\":\"%1\"}"_s.arg(kId);
    QTest::newRow("long") << QString(1'000'000, u'a');
}

void TestClipboardTimer::leavesOtherTexts()
{
    QFETCH(const QString, text);
    const ClipboardTimer timer(*m_preferences, nullptr, kNever);
    clipboard().setText(text);
    QVERIFY(!timer.isWaiting());
}

void TestClipboardTimer::leavesWhatWasCopiedMeanwhile()
{
    {
        const ClipboardTimer timer(*m_preferences, nullptr, kNever);
        clipboard().setText(kId);
        clipboard().setText(u"something else"_s);
        QVERIFY(!timer.isWaiting());
    }
    QCOMPARE(clipboard().text(), u"something else"_s);
}

void TestClipboardTimer::clearsASecretThatWasPasted()
{
    want({});
    const ClipboardTimer timer(*m_preferences, nullptr, 1ms);
    clipboard().setText(u" t0ken\n"_s);
    QVERIFY(!timer.isWaiting());
    QLineEdit field;
    field.setEchoMode(QLineEdit::Password);
    paste(field);
    QCOMPARE(field.text().trimmed(), u"t0ken"_s);
    QTRY_COMPARE(clipboard().text(), QString());
    QCOMPARE(field.text().trimmed(), u"t0ken"_s);
}

void TestClipboardTimer::leavesASecretThatWasTyped()
{
    const ClipboardTimer timer(*m_preferences, nullptr, kNever);
    clipboard().setText(u"a note"_s);
    QLineEdit field;
    field.setEchoMode(QLineEdit::Password);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field, kLongWait));
    field.setFocus();
    QTest::keyClicks(&field, u"t0ken"_s);
    QVERIFY(!timer.isWaiting());
}

void TestClipboardTimer::leavesWhatWasPastedIntoAPlainField()
{
    const ClipboardTimer timer(*m_preferences, nullptr, kNever);
    clipboard().setText(u"ana@example.com"_s);
    QLineEdit field;
    paste(field);
    QCOMPARE(field.text(), u"ana@example.com"_s);
    QVERIFY(!timer.isWaiting());
}

void TestClipboardTimer::leavesSecretsWhereNotWanted()
{
    want({.clearsSecrets = false});
    const ClipboardTimer timer(*m_preferences, nullptr, kNever);
    clipboard().setText(u"t0ken"_s);
    QLineEdit field;
    field.setEchoMode(QLineEdit::Password);
    paste(field);
    QVERIFY(!timer.isWaiting());
}

void TestClipboardTimer::clearsWhenItGoes()
{
    {
        const ClipboardTimer timer(*m_preferences, nullptr, kNever);
        clipboard().setText(kId);
    }
    QCOMPARE(clipboard().text(), QString());
}

QTEST_MAIN(TestClipboardTimer)
#include "tst_clipboard_timer.moc"
