// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/open_settings.h"
#include "ui/event_table.h"
#include "ui/record_view.h"
#include "ui/shortcut_page.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using test_support::WindowFixture;

class TestShortcutPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void listsEveryKeyOfTheMenus();
    void takesAnotherKey();
    void holdsInTheNextRun();
    void asksBeforeAKeyIsTakenAway();
    void refusesKeys_data();
    void refusesKeys();
    void takesALetterForTheViews();
    void removesAndResets();
    void resetsAll();
    void passesOverWhatIsNoKey();
    void leavesFixedKeys();

private:
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_fixture->window().findChild<ui::ShortcutPage *>()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction &action(const char *name)
    {
        auto *found = m_fixture->window().findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no action %s", name);
        return *found;
    }
    void open() { test_support::openSettings(*m_fixture, u"Shortcuts"_s); }
    void choose(const QString &title);
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *field = part<QKeySequenceEdit>("key");
        const QSignalSpy finished(field, &QKeySequenceEdit::editingFinished); // it waits for further keys
        field->setFocus();
        QTest::keyClick(field, key, modifiers);
        QTRY_VERIFY(!finished.isEmpty());
    }
    void press(const char *button)
    {
        QVERIFY2(part<QPushButton>(button)->isVisible() && part<QPushButton>(button)->isEnabled(), button);
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] QMap<QString, QString> kept() { return m_fixture->preferences().shortcuts(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestShortcutPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    open();
}

void TestShortcutPage::choose(const QString &title)
{
    auto *list = part<QTreeView>("list");
    const QModelIndexList found =
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
    QVERIFY2(found.size() == 1, qPrintable(title));
    list->scrollTo(found.first());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.first()).center());
    QCOMPARE(list->currentIndex().row(), found.first().row());
}

void TestShortcutPage::listsEveryKeyOfTheMenus()
{
    const QAbstractItemModel &model = *part<QTreeView>("list")->model();
    QSet<QString> titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data().toString();
    for (const QAction *action : m_fixture->window().findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->associatedObjects().isEmpty())
            continue;
        const auto isOfMenu = [](const QObject *object) { return qobject_cast<const QMenu *>(object); };
        const auto objects = action->associatedObjects();
        if (std::ranges::any_of(objects, isOfMenu) && !action->objectName().isEmpty())
            QVERIFY2(titles.contains(action->iconText().remove(u'…')), qPrintable(action->text()));
    }
    QVERIFY(titles.contains(u"Next event"_s) && titles.contains(u"Refresh"_s) && titles.size() > 20);
}

void TestShortcutPage::takesAnotherKey()
{
    choose(u"Refresh"_s);
    QCOMPARE(part<QKeySequenceEdit>("key")->keySequence(), QKeySequence(Qt::Key_F5));
    QVERIFY(!part<QPushButton>("take")->isEnabled() && !part<QPushButton>("reset")->isEnabled());
    pressKey(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(action("refresh").shortcut(), QKeySequence(Qt::Key_F5)); // until it is taken
    press("take");
    QCOMPARE(action("refresh").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    QCOMPARE(kept(), (QMap<QString, QString>{{u"refresh"_s, u"Ctrl+R"_s}}));
    QVERIFY(part<QPushButton>("reset")->isEnabled());
    press("reset");
    QCOMPARE(action("refresh").shortcut(), QKeySequence(Qt::Key_F5));
    QVERIFY(kept().isEmpty());
}

void TestShortcutPage::holdsInTheNextRun()
{
    choose(u"User field"_s);
    pressKey(Qt::Key_J, Qt::ControlModifier);
    press("take");
    m_fixture->restart();
    QCOMPARE(action("focusUser").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    auto *field = m_fixture->find<QLineEdit>(u"User"_s);
    m_fixture->window().setFocus();
    QTest::keyClick(&m_fixture->window(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
}

void TestShortcutPage::asksBeforeAKeyIsTakenAway()
{
    choose(u"Refresh"_s);
    pressKey(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!part<QPushButton>("take")->isEnabled());
    QVERIFY2(part<QLabel>("problem")->text().contains(u"User field"_s),
             qPrintable(part<QLabel>("problem")->text()));
    QVERIFY(kept().isEmpty());
    press("takeFromOwner");
    QCOMPARE(action("refresh").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(action("focusUser").shortcut(), QKeySequence());
    QVERIFY(!part<QLabel>("problem")->isVisible());
    choose(u"User field"_s);
    press("reset"); // takes it back
    QCOMPARE(action("focusUser").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(action("refresh").shortcut(), QKeySequence());
}

void TestShortcutPage::refusesKeys_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::newRow("letter for the window") << u"Refresh"_s << Qt::Key_X << Qt::KeyboardModifiers();
    QTest::newRow("sign for the window") << u"Refresh"_s << Qt::Key_Plus << Qt::KeyboardModifiers();
    QTest::newRow("arrow") << u"Next event"_s << Qt::Key_Down << Qt::KeyboardModifiers();
    QTest::newRow("Home") << u"Refresh"_s << Qt::Key_Home << Qt::KeyboardModifiers();
    QTest::newRow("a button's") << u"Refresh"_s << Qt::Key_X << Qt::KeyboardModifiers(Qt::AltModifier);
}

void TestShortcutPage::refusesKeys()
{
    QFETCH(const QString, title);
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, held);
    choose(title);
    pressKey(key, held);
    QVERIFY(part<QLabel>("problem")->isVisible());
    QVERIFY(!part<QPushButton>("take")->isEnabled() && !part<QPushButton>("takeFromOwner")->isVisible());
}

void TestShortcutPage::takesALetterForTheViews()
{
    choose(u"Next event"_s);
    pressKey(Qt::Key_N);
    press("take");
    ui::MainWindow &window = m_fixture->window();
    window.findChild<ui::SettingsDialog *>()->close();
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    ui::EventTable &table = m_fixture->window().record().table();
    table.selectFirst();
    table.setFocus();
    const int before = table.currentIndex().row();
    QTest::keyClick(&table, Qt::Key_N);
    QCOMPARE(table.currentIndex().row(), before + 1);
    QTest::keyClick(&table, Qt::Key_J);
    QCOMPARE(table.currentIndex().row(), before + 1);
}

void TestShortcutPage::removesAndResets()
{
    choose(u"Quit"_s);
    press("remove");
    QCOMPARE(action("quit").shortcut(), QKeySequence());
    QCOMPARE(kept().value(u"quit"_s, u"unset"_s), QString());
    m_fixture->restart();
    QCOMPARE(action("quit").shortcut(), QKeySequence());
    open();
    choose(u"Quit"_s);
    press("reset");
    QCOMPARE(action("quit").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void TestShortcutPage::resetsAll()
{
    QVERIFY(!part<QPushButton>("resetAll")->isEnabled());
    m_fixture->preferences().setShortcuts({{u"refresh"_s, u"Ctrl+L"_s}, {u"focusUser"_s, u"F5"_s}});
    QCOMPARE(action("refresh").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(action("focusUser").shortcut(), QKeySequence(Qt::Key_F5));
    press("resetAll");
    QVERIFY(kept().isEmpty());
    QCOMPARE(action("refresh").shortcut(), QKeySequence(Qt::Key_F5));
    QVERIFY(!part<QPushButton>("resetAll")->isEnabled());
}

void TestShortcutPage::passesOverWhatIsNoKey()
{
    m_fixture->preferences().setShortcuts({{u"refresh"_s, u"Nonsense+Q+"_s},
                                           {u"focusUser"_s, u"x"_s},
                                           {u"quit"_s, u"Ctrl+K, Ctrl+X"_s},
                                           {u"unknown"_s, u"Ctrl+W"_s},
                                           {u"settings"_s, u"ctrl+w"_s},
                                           {u"nextEvent"_s, u"Return"_s}});
    QCOMPARE(action("refresh").shortcut(), QKeySequence(Qt::Key_F5));
    QCOMPARE(action("focusUser").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(action("quit").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    QCOMPARE(action("settings").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QCOMPARE(action("nextEvent").shortcut(), QKeySequence(Qt::Key_J));
}

void TestShortcutPage::leavesFixedKeys()
{
    choose(u"Zoom in"_s);
    QVERIFY(!part<QKeySequenceEdit>("key")->isEnabled());
    QVERIFY(part<QLabel>("problem")->text().contains("can't be changed"_L1));
    choose(u"Next event"_s);
    pressKey(Qt::Key_0);
    QVERIFY(part<QLabel>("problem")->text().contains("Fit all events"_L1));
    QVERIFY(!part<QPushButton>("takeFromOwner")->isVisible()); // nobody can take it away there
}

QTEST_MAIN(TestShortcutPage)
#include "tst_shortcut_page.moc"
