// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/translations.h"
#include "tests/support/pseudo_translator.h"
#include "tests/ui/cut_text.h"
#include "tests/ui/profile_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/users_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QListWidget>
#include <QMenuBar>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using test_support::WindowFixture;

namespace {

constexpr int kPatience = 30'000; // ms

bool canWriteJapanese()
{
    return !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
}

// Opens one thing, and gives the window that shows it.
using Opened = std::function<QWidget *(WindowFixture &)>;

QWidget *dialogOf(WindowFixture &fixture, const QByteArray &className)
{
    QWidget *found = nullptr;
    const auto isThere = [&] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top != &fixture.window() && top->metaObject()->className() == className)
                found = top;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(isThere, kPatience) ? found : nullptr;
}

// What is missing is missed by the caller: nothing opens.
void trigger(WindowFixture &fixture, const QString &action)
{
    if (auto *found = fixture.window().findChild<QAction *>(action))
        found->trigger();
    else
        qWarning("no action %s", qPrintable(action));
}

QWidget *pressed(WindowFixture &fixture, Qt::Key key, const QByteArray &className)
{
    QTest::keyClick(&fixture.window(), key, Qt::ControlModifier);
    return dialogOf(fixture, className);
}

Opened settingsPage(int row)
{
    return [row](WindowFixture &fixture) {
        QWidget *dialog = pressed(fixture, Qt::Key_Comma, "ui::SettingsDialog");
        auto *pages = dialog ? dialog->findChild<QListWidget *>(u"list"_s) : nullptr;
        if (!pages || row >= pages->count())
            return static_cast<QWidget *>(nullptr);
        pages->setCurrentRow(row);
        return dialog;
    };
}

const std::vector<std::pair<QByteArray, Opened>> kPlaces = {
    {"idle", [](WindowFixture &fixture) { return &fixture.window(); }},
    {"answer",
     [](WindowFixture &fixture) {
         fixture.lookUp(QString::fromLatin1(test_support::kAna));
         return &fixture.window();
     }},
    {"users",
     [](WindowFixture &fixture) {
         fixture.lookUp(QString::fromLatin1(test_support::kBruno));
         trigger(fixture, u"scoredUsersPanel"_s);
         const auto *list = fixture.window().findChild<ui::UsersTable *>();
         const bool isListed =
             list && QTest::qWaitFor([list] { return list->users().rowCount() > 0; }, kPatience);
         return isListed ? &fixture.window() : nullptr;
     }},
    {"settings_profiles", settingsPage(0)},
    {"profile",
     [](WindowFixture &fixture) {
         QWidget *settings = settingsPage(0)(fixture);
         auto *add = settings ? settings->findChild<QAbstractButton *>(u"add"_s) : nullptr;
         if (!add)
             return static_cast<QWidget *>(nullptr);
         add->click();
         return dialogOf(fixture, "ui::ProfileDialog");
     }},
    {"settings_display", settingsPage(1)},
    {"settings_views", settingsPage(2)},
    {"settings_network", settingsPage(3)},
    {"settings_privacy", settingsPage(4)},
    {"settings_shortcuts", settingsPage(5)},
    {"export",
     [](WindowFixture &fixture) {
         fixture.lookUp(QString::fromLatin1(test_support::kAna));
         return pressed(fixture, Qt::Key_E, "ui::ExportDialog");
     }},
    {"go_to_time",
     [](WindowFixture &fixture) {
         fixture.lookUp(QString::fromLatin1(test_support::kAna));
         return pressed(fixture, Qt::Key_G, "ui::GoToTime");
     }},
    {"keys",
     [](WindowFixture &fixture) {
         trigger(fixture, u"showKeys"_s);
         return dialogOf(fixture, "ui::KeysDialog");
     }},
    {"about",
     [](WindowFixture &fixture) {
         trigger(fixture, u"showAbout"_s);
         return dialogOf(fixture, "ui::AboutDialog");
     }},
};

} // namespace

// In every language, and in one that is longer than any and written from either side, everything can be read.
// Pictures of it all go to the folder that RISKSCOPE_SCREENSHOTS names, if it does.
class TestTranslatedLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cutsNoText_data();
    void cutsNoText();
    void cutsNoTextAtFirst_data();
    void cutsNoTextAtFirst();
    void translatesTheWindow();

private:
    static QStringList languages();
    static void speak(const QString &language);
    static void check(QWidget &shown);
};

void TestTranslatedLayout::initTestCase()
{
    if (!canWriteJapanese())
        qInfo("Japanese is not looked at: no font here has its letters, and boxes in their place have other "
              "widths");
}

void TestTranslatedLayout::cleanup()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

QStringList TestTranslatedLayout::languages()
{
    QStringList languages =
        QStringList{QString(), u"pseudo"_s, u"pseudo-rtl"_s} + core::translatedLanguages();
    if (!canWriteJapanese())
        languages.removeOne(u"ja"_s);
    return languages;
}

void TestTranslatedLayout::speak(const QString &language)
{
    if (!language.startsWith(u"pseudo"_s))
        return core::installTranslations(*QCoreApplication::instance(), language);
    QCoreApplication::installTranslator(new test_support::PseudoTranslator(QCoreApplication::instance()));
    QGuiApplication::setLayoutDirection(language.endsWith(u"rtl"_s) ? Qt::RightToLeft : Qt::LeftToRight);
}

void TestTranslatedLayout::cutsNoText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Opened>("open");
    for (const QString &language : languages()) {
        for (const auto &[name, open] : kPlaces) {
            const QByteArray row = (language.isEmpty() ? "en"_ba : language.toLatin1()) + '_' + name;
            QTest::newRow(row.constData()) << language << open;
        }
    }
}

void TestTranslatedLayout::cutsNoText()
{
    QFETCH(QString, language);
    QFETCH(Opened, open);
    speak(language);
    WindowFixture fixture;
    QWidget *window = open(fixture);
    QVERIFY(window);
    check(*window);
}

void TestTranslatedLayout::cutsNoTextAtFirst_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        const QString name = language.isEmpty() ? u"en"_s : language;
        QTest::newRow(qPrintable(name + u"_first_run"_s)) << language;
    }
}

void TestTranslatedLayout::cutsNoTextAtFirst()
{
    QFETCH(QString, language);
    speak(language);
    test_support::ProfileFixture fixture;
    check(fixture.window);
}

void TestTranslatedLayout::check(QWidget &shown)
{
    QWidget *window = &shown;
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QStringList cut;
    const bool isWhole = QTest::qWaitFor([&] { return (cut = test_support::cutTexts(*window)).isEmpty(); });
    if (const QString folder = qEnvironmentVariable("RISKSCOPE_SCREENSHOTS"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(window->grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    QVERIFY2(isWhole, qPrintable(cut.join(u'\n')));
}

void TestTranslatedLayout::translatesTheWindow()
{
    speak(u"de"_s);
    WindowFixture fixture;
    fixture.lookUp(QString::fromLatin1(test_support::kAna));
    QStringList menus;
    for (const QAction *menu : fixture.window().menuBar()->actions())
        menus += menu->iconText();
    QVERIFY2(menus.contains(u"Datei"_s) && menus.contains(u"Hilfe"_s), qPrintable(menus.join(u' ')));
    QVERIFY(fixture.find<QWidget>(u"Ereignisse"_s)->isVisible());
}

QTEST_MAIN(TestTranslatedLayout)
#include "tst_translated_layout.moc"
