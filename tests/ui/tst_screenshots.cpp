// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTest>

using namespace Qt::StringLiterals;

// Renders the real window over the demo account, in both themes, to PNG files in the folder that
// RISKSCOPE_SCREENSHOTS names, else in the test's own. The target `screenshots` makes the README's from them.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rendersTheWindow_data();
    void rendersTheWindow();

private:
    QString m_folder;
};

void TestScreenshots::initTestCase()
{
    m_folder = qEnvironmentVariable("RISKSCOPE_SCREENSHOTS", QDir::currentPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(m_folder));
    if (QFontDatabase::families().contains(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
}

void TestScreenshots::rendersTheWindow_data()
{
    QTest::addColumn<core::Theme>("theme");
    QTest::newRow("light") << core::Theme::Light;
    QTest::newRow("dark") << core::Theme::Dark;
}

void TestScreenshots::rendersTheWindow()
{
    QFETCH(const core::Theme, theme);
    ui::applyTheme(*qApp, theme);
    test_support::WindowFixture fixture;
    fixture.window().resize(1360, 860);
    fixture.lookUp(QString::fromLatin1(test_support::kAna));
    const QImage picture = fixture.window().grab().toImage();
    QVERIFY(picture.width() >= 1000 && picture.height() >= 700);
    const bool isDark = picture.pixelColor(5, picture.height() / 2).lightness() < 128;
    QCOMPARE(isDark, theme == core::Theme::Dark);
    const QString name = u"main-window-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(picture.save(QDir(m_folder).filePath(name)));
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
