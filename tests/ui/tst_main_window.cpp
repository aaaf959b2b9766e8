// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"
#include "ui/badge_view.h"
#include "ui/details_tree.h"
#include "ui/event_table.h"
#include "ui/find_field.h"
#include "ui/outcome_page.h"
#include "ui/record_view.h"
#include "ui/theme.h"
#include "ui/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::WindowFixture;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void beginsWithAWordOfWhatToDo();
    void showsALookedUpUser();
    void saysUnscoredAndNoEvents();
    void refreshKeepsTheZoom();
    void followsAChangeOfTheme();
    void saysThatAFilterHidesAll();
    void switchesTheZoneByKeyInTheTable();
    void letterKeysStayLettersInTheField();
    void goesThroughHighEvents();
    void copiesTheEvent();
    void findsInTheDetailsByKey();
    void remembersZoneAndColumns();
    void everyControlHasAName();

private:
    [[nodiscard]] ui::EventTable &table() { return m_fixture->window().record().table(); }
    // A text of the page that fills the window while there is no user to show.
    [[nodiscard]] QString outcome(const QString &name)
    {
        return m_fixture->window().findChild<ui::OutcomePage *>()->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QString selectedTime()
    {
        return table().currentIndex().siblingAtColumn(0).data().toString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::beginsWithAWordOfWhatToDo()
{
    QVERIFY(m_fixture->window().findChild<ui::OutcomePage *>()->isVisible());
    QCOMPARE(outcome(u"title"_s), u"Look up a user"_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"Look up"_s)->isEnabled());
    QVERIFY(!m_fixture->find<QPushButton>(u"Refresh"_s)->isEnabled());
}

void TestMainWindow::showsALookedUpUser()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    auto *badge = m_fixture->window().findChild<ui::BadgeView *>();
    QVERIFY(badge->isVisible());
    QCOMPARE(badge->accessibleName(), u"Risk level: High"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(badge)->role(), QAccessible::StaticText);
    QCOMPARE(m_fixture->find<QLabel>(u"name"_s)->accessibleName(), u"Ana Sousa"_s);
    const QString why = m_fixture->find<QLabel>(u"why"_s)->accessibleName();
    QVERIFY2(why.startsWith(u"%1 × Impossible travel, latest "_s.arg(QLocale().toString(2))),
             qPrintable(why));
    QVERIFY(m_fixture->find<QLabel>(u"reset"_s)->accessibleName().contains(QLocale().toString(41)));
    QCOMPARE(table().model()->rowCount(), 55);
    QCOMPARE(table().currentIndex().row(), 0);
    QVERIFY(m_fixture->window().windowTitle().startsWith("Ana Sousa"_L1));
    QVERIFY(m_fixture->find<QPushButton>(u"Refresh"_s)->isEnabled());
}

void TestMainWindow::saysUnscoredAndNoEvents()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kEmi));
    QCOMPARE(m_fixture->window().findChild<ui::BadgeView *>()->accessibleName(), u"Risk level: Unscored"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(m_fixture->find<QLabel>(u"why"_s)->accessibleName().contains("does not mean low"_L1));
    QCOMPARE(table().accessibleDescription(), u"The provider reports no events for this user."_s);
}

void TestMainWindow::refreshKeepsTheZoom()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    ui::TimelineView &timeline = m_fixture->window().record().timeline();
    timeline.zoom(4);
    const timeline::TimeRange zoomed = timeline.visibleRange();
    QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    QCOMPARE(timeline.visibleRange(), zoomed);
    m_fixture->lookUp(QString::fromLatin1(test_support::kBruno));
    QVERIFY(timeline.visibleRange() != zoomed);
}

void TestMainWindow::followsAChangeOfTheme()
{
    const auto readable = [this] {
        const QPalette &palette = table().palette();
        const QColor text = palette.color(QPalette::Active, QPalette::HighlightedText);
        return paint::contrastRatio(text, palette.color(QPalette::Active, QPalette::Highlight)) >= 4.5;
    };
    ui::applyTheme(*qApp, core::Theme::Light);
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    QVERIFY(readable());
    ui::applyTheme(*qApp, core::Theme::Dark);
    QTRY_VERIFY(m_fixture->window().palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(readable());
    ui::applyTheme(*qApp, core::Theme::Light);
}

void TestMainWindow::saysThatAFilterHidesAll()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_fixture->find<QLineEdit>(u"Filter events"_s), u"no event has this"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    QCOMPARE(table().accessibleDescription(), u"No event fits the filter."_s);
    QGuiApplication::clipboard()->setText(u"kept"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
}

void TestMainWindow::switchesTheZoneByKeyInTheTable()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    m_fixture->session().events().setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QCOMPARE(selectedTime(), u"2026-11-21 14:57:44.120"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Z);
    QVERIFY(m_fixture->session().events().zone().isUtc());
    QCOMPARE(selectedTime(), u"2026-11-21 09:12:44.120"_s);
    QCOMPARE(table().model()->headerData(0, Qt::Horizontal).toString(), u"Time (UTC)"_s);
}

void TestMainWindow::letterKeysStayLettersInTheField()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    auto *field = m_fixture->find<QLineEdit>(u"User"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"zjek"_s);
    QCOMPARE(field->text(), u"zjek"_s);
    QVERIFY(m_fixture->session().events().zone().isUtc());
}

void TestMainWindow::goesThroughHighEvents()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_E);
    QCOMPARE(selectedTime(), u"2026-11-20 03:00:00.511"_s);
    QTest::keyClick(&table(), Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(selectedTime(), u"2026-11-21 09:12:44.120"_s);
    QTest::keyClick(&table(), Qt::Key_J);
    QCOMPARE(table().currentIndex().row(), 1);
    QTest::keyClick(&table(), Qt::Key_K);
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_End);
    QCOMPARE(table().currentIndex().row(), 54);
    QTest::keyClick(&table(), Qt::Key_Home);
    QCOMPARE(table().currentIndex().row(), 0);
}

void TestMainWindow::copiesTheEvent()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(
        copied.startsWith("2026-11-21 09:12:44.120\t47 min\thigh\tImpossible travel\t{\"locations\":["_L1),
        qPrintable(copied));
}

void TestMainWindow::findsInTheDetailsByKey()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    auto *find = m_fixture->find<ui::FindField>(u"find"_s);
    auto *tree = m_fixture->find<ui::DetailsTree>(u"tree"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, u"ip"_s);
    const auto place = [tree] {
        return tree->currentIndex().data(model::JsonTreeModel::PointerRole).toString();
    };
    QCOMPARE(place(), u"/locations/0/ip"_s);
    QTest::keyClick(find, Qt::Key_F3);
    QCOMPARE(place(), u"/locations/1/ip"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(place(), u"/locations/0/ip"_s);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/locations/0/ip"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F3);
    QCOMPARE(place(), u"/locations/1/ip"_s);
}

void TestMainWindow::remembersZoneAndColumns()
{
    m_fixture->session().events().setZone(DisplayZone::named(u"Europe/Lisbon"_s).value());
    const int details = m_fixture->session().events().model().sectionOf(ColumnId::Details);
    table().hideColumn(details);
    m_fixture->window().resize(1000, 700);
    m_fixture->restart();
    QCOMPARE(m_fixture->session().events().zone().name(), u"Europe/Lisbon"_s);
    QVERIFY(table().isColumnHidden(details));
}

void TestMainWindow::everyControlHasAName()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    for (QWidget *widget : m_fixture->window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenuBar") ||
            widget->inherits("QScrollBar"))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName())));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
