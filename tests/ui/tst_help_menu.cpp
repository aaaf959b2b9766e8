// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/help_menu.h"

#include "tests/ui/window_fixture.h"
#include "ui/handbook_page.h"
#include "ui/handbook_window.h"
#include "ui/key_list.h"
#include "ui/keys_dialog.h"
#include "ui/part_versions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace test_support;

// Takes the place of the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    }
    ~Browser() override
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

class TestHelpMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheHandbook();
    void jumpsWithinTheHandbook();
    void asksBeforeALinkToElsewhere();
    void readsNothingButItsOwnPage();
    void findsInTheHandbook();
    void opensTheHandbookInTheBrowser();
    void listsKeysByPlace();
    void listsKeysAsTheyAreSetNow();
    void filtersKeys();
    void saysWhatAControlIs();
    void saysVersions();
    void showsTheLicence();
};

namespace {

void trigger(WindowFixture &fixture, const QString &name)
{
    auto *action = fixture.window().findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    action->trigger();
}

QStringList keysIn(const QList<ui::KeyGroup> &groups, const QString &title)
{
    QStringList keys;
    for (const ui::KeyGroup &group : groups) {
        for (const ui::ListedKey &key : group.keys)
            keys += group.title == title ? key.keys : QStringList();
    }
    return keys;
}

int visibleRows(const QTreeWidget &tree)
{
    int rows = 0;
    for (int group = 0; group < tree.topLevelItemCount(); ++group) {
        const QTreeWidgetItem *top = tree.topLevelItem(group);
        for (int index = 0; index < top->childCount(); ++index)
            rows += top->isHidden() || top->child(index)->isHidden() ? 0 : 1;
    }
    return rows;
}

} // namespace

void TestHelpMenu::opensTheHandbook()
{
    WindowFixture fixture;
    trigger(fixture, u"showHandbook"_s);
    const auto *page = fixture.window().findChild<ui::HandbookPage *>();
    QVERIFY(page && page->isVisible());
    QVERIFY(page->toPlainText().contains("Unscored is not low"_L1));
    QVERIFY(!page->toPlainText().contains("prefers-color-scheme"_L1));
    trigger(fixture, u"showHandbook"_s);
    QCOMPARE(fixture.window().findChildren<ui::HandbookWindow *>().size(), 1);
}

void TestHelpMenu::jumpsWithinTheHandbook()
{
    WindowFixture fixture;
    trigger(fixture, u"showHandbook"_s);
    auto *page = fixture.window().findChild<ui::HandbookPage *>();
    QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0);
    Q_EMIT page->anchorClicked(page->source().resolved(QUrl(u"#problems"_s)));
    QVERIFY(page->verticalScrollBar()->value() > 0);
    QTest::mouseClick(fixture.window().findChild<QPushButton *>(u"contents"_s), Qt::LeftButton);
    QTRY_COMPARE(page->verticalScrollBar()->value(), 0);
}

void TestHelpMenu::asksBeforeALinkToElsewhere()
{
    Browser browser;
    WindowFixture fixture;
    trigger(fixture, u"showHandbook"_s);
    auto *page = fixture.window().findChild<ui::HandbookPage *>();
    Q_EMIT page->anchorClicked(QUrl(u"https://www.rfc-editor.org/rfc/rfc6901"_s));
    auto *box = page->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains("www.rfc-editor.org"_L1));
    QVERIFY(browser.opened.isEmpty());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(browser.opened.isEmpty());
}

void TestHelpMenu::readsNothingButItsOwnPage()
{
    WindowFixture fixture;
    trigger(fixture, u"showHandbook"_s);
    auto *page = fixture.window().findChild<ui::HandbookPage *>();
    const QString before = page->toPlainText();
    Q_EMIT page->anchorClicked(QUrl::fromLocalFile(u"/etc/hostname"_s));
    Q_EMIT page->anchorClicked(QUrl(u"qrc:/icons/org.riskscope.riskscope.svg"_s));
    Q_EMIT page->anchorClicked(QUrl(u"javascript:alert(1)"_s));
    QCOMPARE(page->toPlainText(), before);
    QVERIFY(!page->findChild<QMessageBox *>());
}

void TestHelpMenu::findsInTheHandbook()
{
    WindowFixture fixture;
    trigger(fixture, u"showHandbook"_s);
    auto *page = fixture.window().findChild<ui::HandbookPage *>();
    auto *field = fixture.window().findChild<ui::HandbookWindow *>()->findChild<QLineEdit *>(u"find"_s);
    QTest::keyClicks(field, u"square-root"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(page->textCursor().selectedText(), u"square-root"_s);
    auto *notFound = fixture.window().findChild<QLabel *>(u"notFound"_s);
    QVERIFY(notFound->text().isEmpty());
    QTest::keyClicks(field, u"xyzzy"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!notFound->text().isEmpty());
    QVERIFY(page->isVisible()); // Enter finds, and closes nothing
}

void TestHelpMenu::opensTheHandbookInTheBrowser()
{
    Browser browser;
    WindowFixture fixture;
    trigger(fixture, u"openHandbook"_s);
    QCOMPARE(browser.opened.size(), 1);
    const QFileInfo file(browser.opened.first().toLocalFile());
    QVERIFY(file.isFile());
    QCOMPARE(file.size(), ui::handbookHtml().size());
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(QFile::remove(file.filePath()));
}

void TestHelpMenu::listsKeysByPlace()
{
    WindowFixture fixture;
    const QList<ui::KeyGroup> groups = ui::windowKeys(fixture.window());
    QCOMPARE(groups.size(), 4);
    for (const QString &key : {u"Ctrl+L"_s, u"F1"_s, u"Shift+F1"_s, u"Ctrl+G"_s, u"F5"_s})
        QVERIFY2(keysIn(groups, u"Window"_s).contains(key), qPrintable(key));
    for (const QString &key : {u"J"_s, u"E"_s, u"Shift+E"_s, u"Z"_s, u"G"_s, u"Ctrl+D"_s, u"Home"_s})
        QVERIFY2(keysIn(groups, u"Table"_s).contains(key), qPrintable(key));
    for (const QString &key : {u"J"_s, u"L"_s, u"+"_s, u"0"_s, u"Enter"_s, u"←"_s})
        QVERIFY2(keysIn(groups, u"Timeline"_s).contains(key), qPrintable(key));
    for (const QString &key : {u"Shift+→"_s, u"Ctrl+1"_s, u"*"_s, u"Ctrl+Shift+C"_s})
        QVERIFY2(keysIn(groups, u"Details"_s).contains(key), qPrintable(key));
    QVERIFY(!keysIn(groups, u"Window"_s).contains(u"J"_s));
    QVERIFY(!keysIn(groups, u"Window"_s).contains(u"Ctrl+C"_s));
}

void TestHelpMenu::listsKeysAsTheyAreSetNow()
{
    WindowFixture fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    const auto *dialog = fixture.window().findChild<ui::KeysDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *tree = dialog->findChild<QTreeWidget *>(u"keys"_s);
    QVERIFY(tree->findItems(u"F1"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).size() == 1);
    fixture.window().findChild<QAction *>(u"showKeys"_s)->setShortcut(Qt::CTRL | Qt::Key_K);
    trigger(fixture, u"showKeys"_s);
    QVERIFY(tree->findItems(u"F1"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
    QCOMPARE(tree->findItems(u"Ctrl+K"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).size(), 1);
}

void TestHelpMenu::filtersKeys()
{
    WindowFixture fixture;
    trigger(fixture, u"showKeys"_s);
    auto *dialog = fixture.window().findChild<ui::KeysDialog *>();
    const auto *tree = dialog->findChild<QTreeWidget *>(u"keys"_s);
    auto *field = dialog->findChild<QLineEdit *>(u"filter"_s);
    const int all = visibleRows(*tree);
    QVERIFY(all > 40);
    QTest::keyClicks(field, u"export report"_s);
    QCOMPARE(visibleRows(*tree), 1);
    QTest::keyClicks(field, u"xyzzy"_s);
    QCOMPARE(visibleRows(*tree), 0);
    field->clear();
    QCOMPARE(visibleRows(*tree), all);
}

void TestHelpMenu::saysWhatAControlIs()
{
    WindowFixture fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
    QTest::keyClick(&fixture.window(), Qt::Key_F1, Qt::ControlModifier);
    const QWidgetList shown = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(shown, [](const QWidget *top) { return top->inherits("QWhatsThat"); }));
    QWhatsThis::hideText();
}

void TestHelpMenu::saysVersions()
{
    const QList<ui::Part> parts = ui::programParts();
    for (const ui::Part &part : parts) {
        QVERIFY2(part.version.contains(u'.'), qPrintable(part.name));
        QVERIFY2(!part.licence.isEmpty(), qPrintable(part.name));
    }
    WindowFixture fixture;
    trigger(fixture, u"showAbout"_s);
    auto *copy = fixture.window().findChild<QPushButton *>(u"copyVersions"_s);
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const ui::Part &part : parts)
        QVERIFY2(copied.contains(part.name + u' ' + part.version), qPrintable(copied));
}

void TestHelpMenu::showsTheLicence()
{
    WindowFixture fixture;
    trigger(fixture, u"showAbout"_s);
    const auto *text = fixture.window().findChild<QPlainTextEdit *>(u"licence"_s);
    QVERIFY(text && text->isReadOnly());
    QVERIFY(text->toPlainText().startsWith("MIT License"_L1));
    QVERIFY(text->toPlainText().contains("WITHOUT WARRANTY OF ANY KIND"_L1));
}

QTEST_MAIN(TestHelpMenu)
#include "tst_help_menu.moc"
