// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/translations.h"
#include "tests/support/event_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/users_panel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using test_support::httpAnswer;
using test_support::WindowFixture;

// Alt and a letter stand for one thing only among what can be seen at the same time.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }
    void ofAnAnswer_data() { addLanguages(); }
    void ofAnAnswer();
    void ofAPartialAnswer_data() { addLanguages(); }
    void ofAPartialAnswer();
    void ofFailures_data() { addLanguages(); }
    void ofFailures();
    void ofRawDetails_data() { addLanguages(); }
    void ofRawDetails();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QString();
        const QStringList languages = core::translatedLanguages();
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    static void speak()
    {
        QFETCH(QString, language);
        core::installTranslations(*QCoreApplication::instance(), language);
    }
    static void showUsers(WindowFixture &fixture)
    {
        fixture.window().findChild<QAction *>(u"scoredUsersPanel"_s)->trigger();
    }
    static void check(WindowFixture &fixture);
};

void TestMnemonics::check(WindowFixture &fixture)
{
    QMap<QKeySequence, QString> known;
    const auto take = [&known](const QString &text) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (mnemonic.isEmpty())
            return;
        QVERIFY2(!known.contains(mnemonic), qPrintable(text + u" and "_s + known.value(mnemonic)));
        known.insert(mnemonic, text);
    };
    const QWidget &window = fixture.window();
    for (const QAction *menu : fixture.window().menuBar()->actions())
        take(menu->text());
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            take(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    QVERIFY(known.size() >= 9);
}

void TestMnemonics::ofAnAnswer()
{
    speak();
    WindowFixture fixture;
    fixture.lookUp(QString::fromLatin1(test_support::kAna));
    showUsers(fixture);
    check(fixture);
}

void TestMnemonics::ofAPartialAnswer()
{
    speak();
    test_support::HttpServer server;
    server.respondWith([](const auto &) {
        const QByteArray answer =
            test_support::answerOf({{"Travel", "low", "2026-11-19T09:00:00Z", R"({"a":1})", "e"}});
        return httpAnswer(200,
                          answer.chopped(1) + R"(,"result_info":{"page":1,"per_page":1,"total_count":2}})");
    });
    WindowFixture fixture(test_support::connectionTo(server));
    fixture.lookUp(QString::fromLatin1(test_support::kAna));
    showUsers(fixture);
    QVERIFY(fixture.find<QAbstractButton>(u"fetchNextPage"_s)->isVisible());
    check(fixture);
}

void TestMnemonics::ofFailures()
{
    speak();
    test_support::HttpServer server;
    server.respondWith([](const auto &) { return httpAnswer(503, "busy"); });
    WindowFixture fixture(test_support::connectionTo(server));
    fixture.typeUser(QString::fromLatin1(test_support::kAna));
    showUsers(fixture);
    QTRY_VERIFY(fixture.window()
                    .findChild<ui::UsersPanel *>()
                    ->findChild<QAbstractButton *>(u"again"_s)
                    ->isVisible());
    QTRY_VERIFY(std::holds_alternative<session::Failed>(fixture.session().state()));
    check(fixture);
}

void TestMnemonics::ofRawDetails()
{
    speak();
    WindowFixture fixture;
    fixture.lookUp(QString::fromLatin1(test_support::kAna));
    fixture.find<QAbstractButton>(u"rawButton"_s)->click();
    check(fixture);
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
