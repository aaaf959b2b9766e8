// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/find_field.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using json::FindOptions;
using namespace Qt::StringLiterals;

// The field stands in a window with a button that has a key of its own.
class TestFindField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init();
    void cleanup();
    void countsPlaces();
    void saysWhatIsWrong();
    void takesKeysForItsOptions();
    void searchesKeysOrValuesAtLeast();
    void opensItsMenuByKey();
    void offersNoScopeForBytes();
    void showsItsOptions();
    void asksForPlacesByKey();
    void keepsItsPartsApart_data();
    void keepsItsPartsApart();

private:
    [[nodiscard]] QToolButton *button() const { return m_field->findChild<QToolButton *>(); }
    [[nodiscard]] QMenu *menu() const { return button()->menu(); }
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_refresh = nullptr;
    ui::FindField *m_field = nullptr;
};

void TestFindField::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_refresh = new QPushButton(u"&Refresh"_s, m_window.get());
    m_field = new ui::FindField(m_window.get());
    m_field->setToolTip(u"Find in keys and values"_s);
    layout->addWidget(m_refresh);
    layout->addWidget(m_field);
    m_window->resize(300, 100);
    m_window->show();
    m_window->activateWindow();
    m_field->setFocus();
    QTRY_VERIFY(m_field->hasFocus());
}

void TestFindField::cleanup()
{
    m_window.reset();
}

void TestFindField::countsPlaces()
{
    m_field->setCount(0, 0);
    QCOMPARE(m_field->countText(), QString());
    QTest::keyClicks(m_field, u"x"_s);
    m_field->setCount(2, 3);
    QCOMPARE(m_field->countText(), u"2/3"_s);
    QCOMPARE(m_field->accessibleDescription(), u"2 of 3 places"_s);
    m_field->setCount(1, 10'000, true);
    QCOMPARE(m_field->countText(), u"1/10,000+"_s);
    QCOMPARE(m_field->accessibleDescription(), u"1 of more than 10,000 places"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
    m_field->setCount(0, 0);
    QCOMPARE(m_field->countText(), QString());
    QCOMPARE(m_field->accessibleDescription(), QString());
}

void TestFindField::saysWhatIsWrong()
{
    QTest::keyClicks(m_field, u"a("_s);
    m_field->setCount(0, 0);
    const QImage plain = m_field->grab().toImage();
    m_field->setError(u"No <b>expression</b>"_s);
    QVERIFY(m_field->countText().contains(u'⚠'));
    QCOMPARE(m_field->accessibleDescription(), u"No <b>expression</b>"_s);
    QVERIFY(m_field->toolTip().contains(u"&lt;b&gt;"_s));
    m_field->setError(u"Another"_s);
    QVERIFY(m_field->toolTip().contains(u"Another"_s));
    QVERIFY(m_field->grab().toImage() != plain);
    m_field->setCount(0, 0);
    QCOMPARE(m_field->toolTip(), u"Find in keys and values"_s);
    QCOMPARE(m_field->grab().toImage(), plain);
}

void TestFindField::takesKeysForItsOptions()
{
    const QSignalSpy changed(m_field, &ui::FindField::optionsChanged);
    const QSignalSpy clicked(m_refresh, &QAbstractButton::clicked);
    QCOMPARE(m_field->options(), FindOptions{});
    QTest::keyClick(m_field, Qt::Key_R, Qt::AltModifier);
    QCOMPARE(m_field->options(), FindOptions{.isRegex = true});
    QTest::keyClick(m_field, Qt::Key_K, Qt::AltModifier);
    QCOMPARE(m_field->options(), (FindOptions{.isRegex = true, .inKeys = false}));
    QTest::keyClick(m_field, Qt::Key_K, Qt::AltModifier);
    QTest::keyClick(m_field, Qt::Key_R, Qt::AltModifier);
    QTest::keyClick(m_field, Qt::Key_U, Qt::AltModifier);
    QCOMPARE(m_field->options(), FindOptions{.inValues = false});
    QCOMPARE(changed.count(), 5);
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(clicked.count(), 0); // the button's key, while the line has the focus
    m_field->setOptions(m_field->options());
    QCOMPARE(changed.count(), 5);
    m_field->setOptions({});
    QCOMPARE(changed.count(), 6);
}

void TestFindField::searchesKeysOrValuesAtLeast()
{
    QTest::keyClick(m_field, Qt::Key_K, Qt::AltModifier);
    QCOMPARE(m_field->options(), FindOptions{.inKeys = false});
    QTest::keyClick(m_field, Qt::Key_U, Qt::AltModifier);
    QCOMPARE(m_field->options(), FindOptions{.inValues = false});
    QTest::keyClick(m_field, Qt::Key_K, Qt::AltModifier);
    QCOMPARE(m_field->options(), FindOptions{.inKeys = false});
}

void TestFindField::opensItsMenuByKey()
{
    // The menu has an event loop of its own.
    QTimer::singleShot(0, m_field, [this] {
        QTRY_VERIFY(menu()->isVisible());
        QTest::keyClick(menu(), Qt::Key_Down);
        QTest::keyClick(menu(), Qt::Key_Return);
    });
    QTest::keyClick(m_field, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(!menu()->isVisible());
    QCOMPARE(m_field->options(), FindOptions{.isRegex = true});
    QVERIFY(menu()->actions().at(0)->isChecked());
}

void TestFindField::offersNoScopeForBytes()
{
    m_field->setOptions({.inKeys = false});
    QCOMPARE(button()->text(), u"Values"_s);
    m_field->setScopeOffered(false);
    QCOMPARE(button()->text(), u"…"_s);
    QTest::keyClick(m_field, Qt::Key_K, Qt::AltModifier);
    QCOMPARE(m_field->options(), FindOptions{.inKeys = false});
    QTest::keyClick(m_field, Qt::Key_R, Qt::AltModifier);
    QCOMPARE(button()->text(), u".*"_s);
    m_field->setScopeOffered(true);
    QCOMPARE(button()->text(), u".* Values"_s);
}

void TestFindField::showsItsOptions()
{
    QVERIFY(!button()->accessibleName().isEmpty());
    QVERIFY(button()->accessibleDescription().isEmpty());
    m_field->setOptions({.isRegex = true, .inValues = false});
    QCOMPARE(button()->accessibleDescription(), u"regular expression, only keys"_s);
    QVERIFY(button()->toolTip().contains(u"only keys"_s));
    for (const QAction *action : menu()->actions()) {
        QVERIFY(action->isSeparator() || action->isCheckable());
        QVERIFY(action->isSeparator() || !action->toolTip().isEmpty());
    }
}

void TestFindField::asksForPlacesByKey()
{
    const QSignalSpy next(m_field, &ui::FindField::nextRequested);
    const QSignalSpy previous(m_field, &ui::FindField::previousRequested);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(next.count(), 2);
    QCOMPARE(previous.count(), 1);
}

void TestFindField::keepsItsPartsApart_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestFindField::keepsItsPartsApart()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_window->setLayoutDirection(direction);
    m_field->setText(u"needle"_s);
    m_field->setCount(1234, 5678);
    m_field->setOptions({.isRegex = true, .inValues = false});
    const auto *count = m_field->findChild<ui::PlainLabel *>();
    QVERIFY(!count->geometry().intersects(button()->geometry()));
    QVERIFY(m_field->rect().contains(count->geometry() | button()->geometry()));
    const bool isButtonLast = button()->x() > count->x();
    QCOMPARE(isButtonLast, direction == Qt::LeftToRight);
    const QMargins margins = m_field->textMargins();
    const int end = direction == Qt::LeftToRight ? margins.right() : margins.left();
    QVERIFY(end >= count->width() + button()->width());
}

QTEST_MAIN(TestFindField)
#include "tst_find_field.moc"
