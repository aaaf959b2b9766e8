// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/compare_dialog.h"

#include "tests/support/event_samples.h"
#include "ui/compare_table.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using model::CompareModel;

class TestCompareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { delete m_dialog; }
    void namesBothEvents();
    void showsOnlyDifferencesAtFirst();
    void goesFromDifferenceToDifference();
    void copiesTheRowAndAllOfThem();
    void swapsSides();
    void saysWhatIsTheSame_data();
    void saysWhatIsTheSame();
    void saysWhatIsBrokenOrAbsent();
    void saysThatItCompares();
    void closesWithEscape();
    void closesWhileComparing();
    void keepsItsWidth();
    void readsFromLeftToRight();
    void showsTipsToTheLetter();
    void hasNamesEverywhere();

private:
    void create(const QByteArray &left, const QByteArray &right);
    void open(const QByteArray &left, const QByteArray &right);
    void openReady(const QByteArray &left, const QByteArray &right)
    {
        open(left, right);
        QTRY_VERIFY(isReady());
    }
    [[nodiscard]] bool isReady() const { return table().details().details().comparison != nullptr; }
    [[nodiscard]] ui::CompareTable &table() const { return *m_dialog->findChild<ui::CompareTable *>(); }
    [[nodiscard]] QAbstractButton &button(const QString &name) const
    {
        return *m_dialog->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QLabel &label(const QString &name) const { return *m_dialog->findChild<QLabel *>(name); }
    [[nodiscard]] QString path() const
    {
        return table().currentIndex().siblingAtColumn(CompareModel::PathColumn).data().toString();
    }
    [[nodiscard]] static QString counts(int changed, int added, int removed, int same)
    {
        const QLocale locale; // in whose digits they are shown
        return u"%1 changed, %2 added, %3 removed, %4 the same"_s.arg(
            locale.toString(changed), locale.toString(added), locale.toString(removed),
            locale.toString(same));
    }
    void click(const QString &name) { QTest::mouseClick(&button(name), Qt::LeftButton); }

    QPointer<ui::CompareDialog> m_dialog;
};

void TestCompareDialog::create(const QByteArray &left, const QByteArray &right)
{
    const core::EventStore store =
        test_support::storeOf({{"Impossible travel", "high", "2026-11-20T09:12:44Z", left},
                               {"R&D \xe2\x80\xaex", "low", "2026-11-21T10:00:00Z", right}});
    m_dialog = new ui::CompareDialog(store, core::DisplayZone(), 0, 1, nullptr);
    m_dialog->show();
}

void TestCompareDialog::open(const QByteArray &left, const QByteArray &right)
{
    create(left, right);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog, kLongWait));
}

void TestCompareDialog::namesBothEvents()
{
    openReady("1", "2");
    QCOMPARE(label(u"leftEvent"_s).accessibleName(),
             u"A: 2026-11-20 09:12:44.000 UTC · High · Impossible travel"_s);
    QCOMPARE(label(u"rightEvent"_s).accessibleName(),
             u"B: 2026-11-21 10:00:00.000 UTC · Low · R&D ⟨U+202E⟩x"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Compare details: Impossible travel, R&D ⟨U+202E⟩x"_s);
    QVERIFY(!label(u"leftLevel"_s).pixmap().isNull());
    m_dialog->setZone(core::DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QVERIFY(label(u"leftEvent"_s).text().startsWith(u"2026-11-20 14:57:44.000 Asia/Kathmandu"_s));
}

void TestCompareDialog::showsOnlyDifferencesAtFirst()
{
    openReady(R"({"a":1,"b":2,"c":3,"d":4})", R"({"a":1,"b":5,"d":4,"e":6})");
    QCOMPARE(label(u"counts"_s).text(), counts(1, 1, 1, 2));
    QCOMPARE(table().model()->rowCount(), 3);
    QCOMPARE(path(), u"/b"_s);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(path(), u"/c"_s);
    click(u"onlyButton"_s);
    QCOMPARE(table().model()->rowCount(), 5);
    QCOMPARE(path(), u"/c"_s);
    QTest::keyClick(&table(), Qt::Key_Down); // to a row that is the same
    QCOMPARE(path(), u"/d"_s);
    QTest::keyClick(m_dialog, Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(table().model()->rowCount(), 3); // the button is pressed for a moment
    QCOMPARE(path(), u"/e"_s);
}

void TestCompareDialog::goesFromDifferenceToDifference()
{
    openReady("[1,2,3,4,5]", "[1,7,3,4,8]");
    click(u"onlyButton"_s);
    QCOMPARE(path(), u"/1"_s);
    QTest::keyClick(m_dialog, Qt::Key_F3);
    QCOMPARE(path(), u"/4"_s);
    QTest::keyClick(m_dialog, Qt::Key_F3);
    QCOMPARE(path(), u"/1"_s);
    QTest::keyClick(m_dialog, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(path(), u"/4"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_N);
    QCOMPARE(path(), u"/1"_s);
    QTest::keyClick(&table(), Qt::Key_P);
    QCOMPARE(path(), u"/4"_s);
    click(u"nextButton"_s);
    QCOMPARE(path(), u"/1"_s);
    click(u"previousButton"_s);
    QCOMPARE(path(), u"/4"_s);
}

void TestCompareDialog::copiesTheRowAndAllOfThem()
{
    openReady(R"({"a":[ 1.50 ],"b":2})", R"({"a":[ 1.5 ],"c":3})");
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"≠\t/a/0\t1.50\t1.5"_s);
    click(u"copyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"A: 2026-11-20 09:12:44.000 UTC · High · Impossible travel\n"
             "B: 2026-11-21 10:00:00.000 UTC · Low · R&D ⟨U+202E⟩x\n"
             "%1\n"
             "≠\t/a/0\t1.50\t1.5\n−\t/b\t2\t\n+\t/c\t\t3\n"_s.arg(counts(1, 1, 1, 0)));
}

void TestCompareDialog::swapsSides()
{
    openReady(R"({"a":1,"b":2})", R"({"a":3,"b":2,"c":4,"d":5})");
    click(u"swapButton"_s);
    QCOMPARE(label(u"counts"_s).text(), counts(1, 0, 2, 1));
    QVERIFY(label(u"leftEvent"_s).accessibleName().startsWith(u"A: 2026-11-21"_s));
    QVERIFY(label(u"rightEvent"_s).accessibleName().startsWith(u"B: 2026-11-20"_s));
    QCOMPARE(table().model()->index(0, CompareModel::LeftColumn).data().toString(), u"3"_s);
    QCOMPARE(table().model()->index(1, CompareModel::SignColumn).data().toString(), u"−"_s);
    click(u"swapButton"_s);
    QCOMPARE(label(u"counts"_s).text(), counts(1, 2, 0, 1));
}

void TestCompareDialog::saysWhatIsTheSame_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << "{\"a\":1}"_ba << "{\"a\":1}"_ba
                           << u"The details of both events are the same, byte for byte."_s;
    QTest::newRow("values") << R"({"a":1,"b":2})"_ba << R"({ "b":2,"a":1})"_ba
                            << u"The details of both events say the same, spelled or ordered differently."_s;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << u"Neither event has details."_s;
}

void TestCompareDialog::saysWhatIsTheSame()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    openReady(left, right);
    QTEST(table().accessibleDescription(), "text");
    QVERIFY(!button(u"nextButton"_s).isEnabled());
    QVERIFY(!label(u"notice"_s).isVisible());
}

void TestCompareDialog::saysWhatIsBrokenOrAbsent()
{
    openReady(R"({"a":1,x)", R"({"a":1})");
    QVERIFY(label(u"notice"_s).isVisible());
    QVERIFY(label(u"notice"_s).text().startsWith(u"A is broken JSON, compared as far as it goes. Line 1"_s));
    click(u"swapButton"_s);
    QVERIFY(label(u"notice"_s).text().startsWith(u"B is broken JSON"_s));
    delete m_dialog;
    openReady("{}", "");
    QCOMPARE(label(u"notice"_s).text(), u"B has no details."_s);
}

void TestCompareDialog::saysThatItCompares()
{
    create("[" + QByteArray("1,").repeated(1'000'000) + "1]",
           "[" + QByteArray("1,").repeated(1'000'000) + "2]");
    QVERIFY(!isReady()); // what is found arrives by the event loop
    QCOMPARE(label(u"counts"_s).text(), u"Comparing…"_s);
    QVERIFY(!button(u"copyButton"_s).isEnabled());
    QTRY_VERIFY(isReady());
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(path(), u"/1000000"_s);
}

void TestCompareDialog::closesWithEscape()
{
    openReady("1", "2");
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    openReady("1", "2");
    click(u"closeButton"_s);
    QTRY_VERIFY(!m_dialog);
}

void TestCompareDialog::closesWhileComparing()
{
    create("[" + QByteArray("1,").repeated(1'000'000) + "1]", "2");
    QVERIFY(!isReady());
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
}

void TestCompareDialog::keepsItsWidth()
{
    const QByteArray value(10'000, 'v');
    openReady("{\"" + value + "\":\"" + value + "\"}", "{\"" + value + "\":1}");
    QCOMPARE(m_dialog->size(), QSize(800, 500));
    m_dialog->resize(420, 300);
    QTRY_COMPARE(m_dialog->width(), 420);
    const QHeaderView &header = *table().horizontalHeader();
    QTRY_VERIFY(header.length() <= table().viewport()->width());
    QVERIFY(header.sectionSize(CompareModel::LeftColumn) >= 60);
}

void TestCompareDialog::readsFromLeftToRight()
{
    openReady("1", "2");
    m_dialog->setLayoutDirection(Qt::RightToLeft);
    const auto left = [this](int column) {
        return table().visualRect(table().model()->index(0, column)).left();
    };
    QTRY_VERIFY(label(u"leftTitle"_s).x() > label(u"leftEvent"_s).x());
    QVERIFY(left(CompareModel::LeftColumn) < left(CompareModel::RightColumn));
}

void TestCompareDialog::showsTipsToTheLetter()
{
    openReady(R"("<b>x</b>")", "1");
    const QRect cell = table().visualRect(table().model()->index(0, CompareModel::LeftColumn));
    QHelpEvent help(QEvent::ToolTip, cell.center(), table().viewport()->mapToGlobal(cell.center()));
    QCoreApplication::sendEvent(table().viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(u"&lt;b&gt;x&lt;/b&gt;"_s));
    QToolTip::hideText();
}

void TestCompareDialog::hasNamesEverywhere()
{
    openReady("1", "2");
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget == table().viewport())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestCompareDialog)
#include "tst_compare_dialog.moc"
