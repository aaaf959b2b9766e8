// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/settings_dialog.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
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
    void saysHowTheProviderIsReached();
    void setsTheZone_data();
    void setsTheZone();
    void refusesAnUnknownZone();
    void followsTheZoneOfTheWindow();
    void setsTheTheme();
    void trustsACaFile();
    void keepsTheOldCaFileWhereTheNewIsBad();
    void leavesTheCaFileOfTheCommandLine();
    void showsEverything_data();
    void showsEverything();
    void everyControlHasAName();

private:
    [[nodiscard]] static QString tlsFile(const QString &name)
    {
        return QStringLiteral(RISKSCOPE_TEST_DATA "/tls/") + name;
    }
    // As the keyboard does.
    [[nodiscard]] ui::SettingsDialog &open();
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_fixture->window().findChild<ui::SettingsDialog *>()->findChild<T *>(
            QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) { return part<QLabel>(label)->text(); }
    void typeZone(const QString &name);
    void chooseCaFile(const QString &path);
    [[nodiscard]] QString zoneOfWindow() { return m_fixture->session().events().zone().name(); }
    [[nodiscard]] QAction *menuEntry(const QString &text);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettingsDialog::cleanup()
{
    m_fixture.reset();
    ui::applyTheme(*qApp, core::Theme::System);
}

ui::SettingsDialog &TestSettingsDialog::open()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_fixture->window().findChild<ui::SettingsDialog *>();
    // A window whose parent is active counts as active, too.
    if (!dialog || !QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("no settings");
    return *dialog;
}

void TestSettingsDialog::typeZone(const QString &name)
{
    auto *field = part<QComboBox>("zone")->lineEdit();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestSettingsDialog::chooseCaFile(const QString &path)
{
    QTest::mouseClick(part<QPushButton>("chooseCaFile"), Qt::LeftButton);
    auto *dialog = m_fixture->window().findChild<QFileDialog *>();
    QVERIFY(dialog && QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->window().findChild<QFileDialog *>());
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
    QVERIFY(part<QComboBox>("zone")->hasFocus());
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

void TestSettingsDialog::saysHowTheProviderIsReached()
{
    test_support::HttpServer server;
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(server));
    (void)open();
    QCOMPARE(text("name"), m_fixture->session().connectionName());
    QCOMPARE(text("account"), u"023e105f4ecef8ad9ca31a8372d0c353"_s);
    QCOMPARE(text("baseUrl"), server.baseUrl());
    QCOMPARE(text("proxy"), u"none"_s);
    QCOMPARE(text("caFile"), u"none"_s);
    QVERIFY(!part<QPushButton>("removeCaFile")->isEnabled());
    QCOMPARE(server.connectionCount(), 0);
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
    (void)open();
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
    (void)open();
    m_fixture->session().events().setZone(core::DisplayZone::named(u"Asia/Tokyo"_s).value());
    QCOMPARE(part<QComboBox>("zone")->currentText(), u"Asia/Tokyo"_s);
    m_fixture->window().toggleZone();
    QCOMPARE(part<QComboBox>("zone")->currentText(), u"UTC"_s);
}

void TestSettingsDialog::setsTheTheme()
{
    (void)open();
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

void TestSettingsDialog::trustsACaFile()
{
    test_support::HttpServer server(test_support::readTlsIdentity(tlsFile(u"good.pem"_s)));
    server.respond(200, test_support::answerOf({{"Travel", "high", "2026-11-03T00:00:00Z"}}));
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(server));
    m_fixture->typeUser(QString::fromLatin1(test_support::kAna));
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
    QCOMPARE(std::get<session::Failed>(m_fixture->session().state()).error.kind, core::ErrorKind::TlsFailed);
    (void)open();
    const QString path = tlsFile(u"authority.pem"_s);
    chooseCaFile(path);
    QCOMPARE(text("caFile"), path);
    QCOMPARE(m_fixture->preferences().caFile(), path);
    m_fixture->session().tryAgain();
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    QTest::mouseClick(part<QPushButton>("removeCaFile"), Qt::LeftButton);
    QCOMPARE(text("caFile"), u"none"_s);
    QCOMPARE(m_fixture->preferences().caFile(), QString());
    m_fixture->session().tryAgain();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
}

void TestSettingsDialog::keepsTheOldCaFileWhereTheNewIsBad()
{
    (void)open();
    const QString path = tlsFile(u"authority.pem"_s);
    chooseCaFile(path);
    chooseCaFile(tlsFile(u"self_signed.pem"_s));
    QVERIFY(part<QLabel>("caFileProblem")->isVisible());
    QVERIFY2(text("caFileProblem").contains("self_signed.pem"_L1), qPrintable(text("caFileProblem")));
    QCOMPARE(text("caFile"), path);
    QCOMPARE(m_fixture->preferences().caFile(), path);
    chooseCaFile(path);
    QVERIFY(!part<QLabel>("caFileProblem")->isVisible());
}

void TestSettingsDialog::leavesTheCaFileOfTheCommandLine()
{
    m_fixture->preferences().setCaFile(tlsFile(u"authority.pem"_s));
    m_fixture->preferences().setCaFileOfRun(u"/run/other.pem"_s);
    (void)open();
    QCOMPARE(text("caFile"), u"/run/other.pem, from the command line, for this run"_s);
    QVERIFY(!part<QPushButton>("chooseCaFile")->isEnabled());
    QVERIFY(!part<QPushButton>("removeCaFile")->isEnabled());
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
    const ui::SettingsDialog &dialog = open();
    typeZone(u"Nowhere/Land"_s);
    QTest::mouseClick(part<QPushButton>("test"), Qt::LeftButton);
    const auto cutOff = [&dialog] {
        QStringList names;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            const bool wraps = label->wordWrap() && label->heightForWidth(label->width()) > label->height();
            if (label->isVisible() && (wraps || label->minimumSizeHint().width() > label->width()))
                names += label->text();
        }
        return names;
    };
    QTRY_COMPARE(cutOff(), QStringList());
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
}

void TestSettingsDialog::everyControlHasAName()
{
    const ui::SettingsDialog &dialog = open();
    qsizetype named = 0;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar"))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        ++named;
    }
    QVERIFY(named >= 9);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
