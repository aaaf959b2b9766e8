// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/open_settings.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::WindowFixture;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup();
    void opensOnceByKey();
    void setsTheZone_data();
    void setsTheZone();
    void refusesAnUnknownZone();
    void followsTheZoneOfTheWindow();
    void setsTheTheme();
    void showsEverything_data();
    void showsEverything();
    void everyControlHasAName();
    void resetsEachSetting();

private:
    ui::SettingsDialog &open(const QString &page = u"Display"_s)
    {
        return test_support::openSettings(*m_fixture, page);
    }
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_fixture->window().findChild<ui::SettingsDialog *>()->findChild<T *>(
            QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) { return part<QLabel>(label)->text(); }
    void typeZone(const QString &name);
    [[nodiscard]] QString zoneOfWindow() { return m_fixture->session().events().zone().name(); }
    [[nodiscard]] QAction *menuEntry(const QString &text);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettingsDialog::cleanup()
{
    m_fixture.reset();
    ui::applyTheme(*qApp, core::Theme::System);
}

void TestSettingsDialog::typeZone(const QString &name)
{
    auto *field = part<QComboBox>("zone")->lineEdit();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

QAction *TestSettingsDialog::menuEntry(const QString &text)
{
    for (QAction *action : m_fixture->window().findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    qFatal("the window has no entry %s", qPrintable(text));
}

void TestSettingsDialog::opensOnceByKey()
{
    ui::SettingsDialog &dialog = open();
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.isModal());
    QVERIFY(part<QListWidget>("list")->hasFocus());
    // A window manager may ignore the first wish while the dialog is new to it.
    ui::MainWindow &window = m_fixture->window();
    QTRY_VERIFY((window.activateWindow(), QApplication::activeWindow() == &window));
    QCOMPARE(&open(), &dialog);
    QCOMPARE(window.findChildren<ui::SettingsDialog *>().size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    menuEntry(u"&Settings…"_s)->trigger();
    QVERIFY(dialog.isVisible());
}

void TestSettingsDialog::setsTheZone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    QTest::newRow("IANA name") << u"Asia/Kathmandu"_s << u"Asia/Kathmandu"_s;
    QTest::newRow("in small letters") << u"asia/kathmandu"_s << u"Asia/Kathmandu"_s;
    QTest::newRow("with blanks") << u" Asia/Kathmandu "_s << u"Asia/Kathmandu"_s;
    QTest::newRow("short name") << u"EET"_s << u"EET"_s;
    QTest::newRow("UTC") << u"utc"_s << u"UTC"_s;
    QTest::newRow("local") << u"Local time"_s << core::DisplayZone::local().name();
    QTest::newRow("local, as for the terminal") << u"local"_s << core::DisplayZone::local().name();
}

void TestSettingsDialog::setsTheZone()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, zone);
    m_fixture->session().events().setZone(core::DisplayZone::named(u"Pacific/Chatham"_s).value());
    open();
    QCOMPARE(part<QComboBox>("zone")->currentText(), u"Pacific/Chatham"_s);
    typeZone(typed);
    QCOMPARE(zoneOfWindow(), zone);
    QCOMPARE(m_fixture->preferences().zone().name(), zone);
    QVERIFY(!part<QLabel>("zoneProblem")->isVisible());
    QVERIFY(zone == u"UTC"_s || text("zoneNote").contains(zone));
}

void TestSettingsDialog::refusesAnUnknownZone()
{
    const ui::SettingsDialog &dialog = open();
    typeZone(u"Europe/Atlantis"_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(zoneOfWindow(), u"UTC"_s);
    QVERIFY(part<QLabel>("zoneProblem")->isVisible());
    QVERIFY(text("zoneProblem").contains("no zone of this name"_L1));
    QCOMPARE(part<QComboBox>("zone")->accessibleDescription(), text("zoneProblem"));
    typeZone(u"Europe/Lisbon"_s);
    QCOMPARE(zoneOfWindow(), u"Europe/Lisbon"_s);
    QVERIFY(!part<QLabel>("zoneProblem")->isVisible());
}

void TestSettingsDialog::followsTheZoneOfTheWindow()
{
    open();
    m_fixture->session().events().setZone(core::DisplayZone::named(u"Asia/Tokyo"_s).value());
    QCOMPARE(part<QComboBox>("zone")->currentText(), u"Asia/Tokyo"_s);
    m_fixture->window().toggleZone();
    QCOMPARE(part<QComboBox>("zone")->currentText(), u"UTC"_s);
}

void TestSettingsDialog::setsTheTheme()
{
    open();
    auto *theme = part<QComboBox>("theme");
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(theme->currentText(), u"Dark"_s);
    QCOMPARE(m_fixture->preferences().theme(), core::Theme::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(menuEntry(u"&Dark"_s)->isChecked());
    menuEntry(u"&Light"_s)->trigger();
    QCOMPARE(theme->currentText(), u"Light"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
}

void TestSettingsDialog::showsEverything_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual letters") << 1.0;
    QTest::newRow("letters of double size") << 2.0;
}

// Every text has the room it needs, where need be by scrolling.
void TestSettingsDialog::showsEverything()
{
    QFETCH(const double, scale);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    ui::SettingsDialog &dialog = open();
    typeZone(u"Nowhere/Land"_s);
    const auto cutOff = [&dialog] {
        QStringList names;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool wraps = label && label->wordWrap();
            const bool isLow = wraps && label->heightForWidth(label->width()) > label->height();
            const bool isRead = label || qobject_cast<const QAbstractButton *>(widget) ||
                                qobject_cast<const QComboBox *>(widget);
            const bool isNarrow = !wraps && isRead && widget->minimumSizeHint().width() > widget->width();
            if (widget->isVisible() && (isLow || isNarrow))
                names += widget->objectName();
        }
        return names;
    };
    auto *list = part<QListWidget>("list");
    for (int row = 0; row < list->count(); ++row) {
        test_support::choosePage(dialog, list->item(row)->text());
        if (list->item(row)->text() == u"Network"_s)
            QTest::mouseClick(part<QPushButton>("test"), Qt::LeftButton);
        QTRY_COMPARE(cutOff(), QStringList());
        QVERIFY(list->visualItemRect(list->item(row)).width() <= list->viewport()->width());
    }
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
}

void TestSettingsDialog::everyControlHasAName()
{
    ui::SettingsDialog &dialog = open();
    qsizetype named = 0;
    auto *list = part<QListWidget>("list");
    for (int row = 0; row < list->count(); ++row) {
        test_support::choosePage(dialog, list->item(row)->text());
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->inherits("QScrollBar"))
                continue;
            auto *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            ++named;
        }
    }
    QVERIFY(named >= 30);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestSettingsDialog::resetsEachSetting()
{
    open();
    QVERIFY(!part<QPushButton>("resetZone")->isEnabled());
    QVERIFY(!part<QPushButton>("resetTheme")->isEnabled());
    typeZone(u"Asia/Tokyo"_s);
    QTest::keyClick(part<QComboBox>("theme"), Qt::Key_End);
    QTest::mouseClick(part<QPushButton>("resetZone"), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>("resetTheme"), Qt::LeftButton);
    QCOMPARE(zoneOfWindow(), u"UTC"_s);
    QCOMPARE(m_fixture->preferences().theme(), core::Theme::System);
    QCOMPARE(part<QComboBox>("theme")->currentText(), u"As the desktop"_s);
    QVERIFY(!part<QPushButton>("resetZone")->isEnabled());
    QVERIFY(!part<QPushButton>("resetTheme")->isEnabled());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
