// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_options.h"

#include "tests/ui/export_fixture.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/page_picture.h"
#include "ui/record_view.h"

#include <QAccessible>
#include <QApplication>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using report::FormatTrait;
using test_support::ExportFixture;

// Through the dialog, whose preview shows what was chosen.
class TestExportOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void showsOnlyWhatAFormatHas_data();
    void showsOnlyWhatAFormatHas();
    void countsTheEventsOfEachScope();
    void previewFollowsTheColumns();
    void clickOfAKeyMayComeLate();
    void previewOfPagesIsAPicture();
    void wantsAColumn();
    void suggestsANameUntilOneIsTyped();
    void mnemonicsAreUnique_data() { showsOnlyWhatAFormatHas_data(); }
    void mnemonicsAreUnique();
    void mnemonicsOfLabelsWork_data() { showsOnlyWhatAFormatHas_data(); }
    void mnemonicsOfLabelsWork();
    void everyControlHasAName();
    void showsEverything_data();
    void showsEverything();

private:
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_fixture->part<T>(name);
    }
    [[nodiscard]] bool isShown(const char *name) { return part<QWidget>(name)->isVisible(); }

    std::unique_ptr<ExportFixture> m_fixture;
};

void TestExportOptions::showsOnlyWhatAFormatHas_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : report::formatKeys(report::FormatUse::Window))
        QTest::newRow(qPrintable(key)) << key;
}

void TestExportOptions::showsOnlyWhatAFormatHas()
{
    QFETCH(const QString, key);
    m_fixture->open();
    m_fixture->choose("format", key);
    const report::Format &format = *report::findFormat(key, report::FormatUse::Window);
    const bool isVerbatim = format.traits.testFlag(FormatTrait::Verbatim);
    QCOMPARE(isShown("columns"), format.traits.testFlag(FormatTrait::HasColumns));
    QCOMPARE(isShown("all"), !isVerbatim);
    QCOMPARE(isShown("details"), !isVerbatim);
    QCOMPARE(isShown("eventsNote"), isVerbatim);
    QCOMPARE(part<QComboBox>("page")->isVisible(), format.text == report::FileText::Pdf);
    QCOMPARE(isShown("guard"), key == u"csv"_s);
    QVERIFY(part<QLineEdit>("name")->text().endsWith(u'.' + QLatin1StringView(format.extension)));
    QVERIFY(!part<QLabel>("formatNote")->text().isEmpty());
    if (format.text == report::FileText::Pdf)
        return;
    const QString expected = isVerbatim ? u"\"errors\""_s : u"2026-11-21"_s;
    QTRY_VERIFY(m_fixture->preview().join(u' ').contains(expected));
}

void TestExportOptions::countsTheEventsOfEachScope()
{
    const auto total = m_fixture->window().session().events().store().size();
    m_fixture->open();
    QCOMPARE(part<QRadioButton>("all")->text(), u"&All (%1)"_s.arg(QLocale().toString(total)));
    QVERIFY(part<QRadioButton>("all")->isChecked());
    QVERIFY(!part<QRadioButton>("filtered")->isEnabled());
    QCOMPARE(part<QRadioButton>("selected")->text(), u"&Selected (%1)"_s.arg(QLocale().toString(1)));
    m_fixture->close();
    m_fixture->window().window().record().filterBar().addTerm(u"level:high"_s);
    auto &table = m_fixture->window().window().record().table();
    const int high = table.model()->rowCount();
    QVERIFY(high > 1 && high < static_cast<int>(total));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    m_fixture->open();
    QCOMPARE(part<QRadioButton>("filtered")->text(), u"F&iltered (%1)"_s.arg(QLocale().toString(high)));
    QVERIFY(part<QRadioButton>("filtered")->isChecked());
    QCOMPARE(part<QRadioButton>("selected")->text(), u"&Selected (%1)"_s.arg(QLocale().toString(high)));
    QTRY_COMPARE(m_fixture->preview().size(), high + 2); // with the header and a last, empty line
    m_fixture->click("all");
    QTRY_VERIFY(m_fixture->preview().size() > high + 2);
}

void TestExportOptions::previewFollowsTheColumns()
{
    m_fixture->open();
    QTRY_COMPARE(m_fixture->preview().first(), u"time_utc,time_in_zone,level,event,details,id"_s);
    part<QListWidget>("list")->setCurrentRow(3);
    m_fixture->click("up");
    m_fixture->click("up");
    m_fixture->tick("list", 0);
    QTRY_COMPARE(m_fixture->preview().first(), u"event,time_in_zone,level,details,id"_s);
    QTest::keyClick(m_fixture->dialog(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(part<QListWidget>("list")->currentRow(), 1);
    QCOMPARE(m_fixture->preview().first(), u"event,time_in_zone,level,details,id"_s);
    m_fixture->choose("details", u"none"_s);
    QTRY_COMPARE(m_fixture->preview().first(), u"event,time_in_zone,level,id"_s);
    QVERIFY(m_fixture->exportAs(u"a.csv"_s)
                .startsWith("\xef\xbb\xbf"
                            "event,time_in_zone,level,id\r\n"));
}

// A button pressed by its key clicks a moment after, perhaps when the file is there already.
void TestExportOptions::clickOfAKeyMayComeLate()
{
    m_fixture->open();
    auto *list = part<QListWidget>("list");
    QTRY_COMPARE(m_fixture->preview().first(), u"time_utc,time_in_zone,level,event,details,id"_s);
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(m_fixture->dialog(), Qt::Key_D, Qt::AltModifier);
    QVERIFY(m_fixture->exportAs(u"a.csv"_s).contains("time_utc"));
    QTRY_COMPARE(list->currentRow(), 1);
    QVERIFY(part<QPushButton>("showInFolder")->isVisible());
    QVERIFY(m_fixture->message().contains(u"a.csv"_s));
}

void TestExportOptions::previewOfPagesIsAPicture()
{
    m_fixture->open();
    m_fixture->choose("format", u"pdf"_s);
    auto *page = part<ui::PagePicture>("page");
    const auto ratio = [page] {
        const QSizeF size = page->page().deviceIndependentSize();
        return size.isEmpty() ? 0 : size.height() / size.width();
    };
    QTRY_VERIFY(page->isVisible() && qAbs(ratio() - 1.414) < 0.02);
    m_fixture->choose("page", u"letter"_s);
    QTRY_VERIFY(qAbs(ratio() - 1.294) < 0.02);
}

void TestExportOptions::wantsAColumn()
{
    m_fixture->open();
    for (int row = 0; row < part<QListWidget>("list")->count(); ++row)
        m_fixture->tick("list", row);
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QVERIFY(part<QLabel>("note")->isVisible());
    QCOMPARE(part<QLabel>("note")->text(), u"Tick at least one column."_s);
    m_fixture->tick("list", 2);
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
    QTRY_COMPARE(m_fixture->preview().first(), u"level"_s);
}

void TestExportOptions::suggestsANameUntilOneIsTyped()
{
    m_fixture->open();
    auto *name = part<QLineEdit>("name");
    QVERIFY(name->text().startsWith(u"risk-ana.sousa-"_s));
    m_fixture->choose("mode", u"numbered"_s);
    QVERIFY(name->text().startsWith(u"risk-redacted-"_s));
    m_fixture->choose("mode", u"off"_s);
    QVERIFY(name->text().startsWith(u"risk-ana.sousa-"_s));
    m_fixture->typeName(u"case 7.csv"_s);
    m_fixture->choose("format", u"json"_s);
    QCOMPARE(name->text(), u"case 7.json"_s);
    m_fixture->typeName(u"case 7"_s);
    m_fixture->choose("format", u"csv"_s);
    QCOMPARE(name->text(), u"case 7"_s);
    m_fixture->typeName(u" "_s);
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
}

void TestExportOptions::mnemonicsAreUnique()
{
    QFETCH(const QString, key);
    m_fixture->open();
    m_fixture->choose("format", key);
    m_fixture->choose("mode", u"numbered"_s);
    QMap<QKeySequence, QString> known;
    const auto take = [&known](const QWidget &widget, const QString &text) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (!widget.isVisible() || mnemonic.isEmpty())
            return;
        QVERIFY2(!known.contains(mnemonic), qPrintable(text + u" and "_s + known.value(mnemonic)));
        known.insert(mnemonic, text);
    };
    for (const QLabel *label : m_fixture->dialog()->findChildren<QLabel *>())
        take(*label, label->buddy() ? label->text() : QString());
    for (const QAbstractButton *button : m_fixture->dialog()->findChildren<QAbstractButton *>())
        take(*button, button->text());
    QVERIFY(known.size() >= 10);
}

void TestExportOptions::mnemonicsOfLabelsWork()
{
    QFETCH(const QString, key);
    m_fixture->open();
    m_fixture->choose("format", key);
    m_fixture->choose("mode", u"numbered"_s);
    m_fixture->awaitReady();
    int pressed = 0;
    for (const QLabel *label : m_fixture->dialog()->findChildren<QLabel *>()) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(label->text());
        if (!label->isVisible() || !label->buddy() || mnemonic.isEmpty())
            continue;
        m_fixture->dialog()->setFocus();
        QTest::keyClick(m_fixture->dialog(), mnemonic[0].key(), mnemonic[0].keyboardModifiers());
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY2(focused && (focused == label->buddy() || label->buddy()->isAncestorOf(focused)),
                 qPrintable(label->text()));
        ++pressed;
    }
    QVERIFY(pressed >= 5);
    if (key == u"pdf"_s)
        QTRY_VERIFY2(part<ui::PagePicture>("page")->accessibleDescription().contains(u"Events"_s),
                     qPrintable(part<ui::PagePicture>("page")->accessibleDescription()));
}

void TestExportOptions::everyControlHasAName()
{
    m_fixture->open();
    m_fixture->choose("mode", u"numbered"_s);
    qsizetype named = 0;
    for (QWidget *widget : m_fixture->dialog()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar"))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        ++named;
    }
    QVERIFY(named >= 16);
    for (const QLabel *label : m_fixture->dialog()->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestExportOptions::showsEverything_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual letters") << 1.0;
    QTest::newRow("letters of double size") << 2.0;
}

// Every text has the room it needs, where need be by scrolling up and down.
void TestExportOptions::showsEverything()
{
    QFETCH(const double, scale);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    const ui::ExportDialog &dialog = m_fixture->open();
    m_fixture->choose("mode", u"numbered"_s);
    const auto cutOff = [&dialog] {
        QStringList names;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            const bool wraps = label->wordWrap() && label->heightForWidth(label->width()) > label->height();
            if (label->isVisible() && (wraps || label->minimumSizeHint().width() > label->width()))
                names += label->text();
        }
        const auto *scroll = dialog.findChild<QScrollArea *>(u"scroll"_s);
        if (scroll->widget()->width() > scroll->viewport()->width())
            names += u"the choices"_s;
        return names;
    };
    QTRY_COMPARE(cutOff(), QStringList());
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
}

QTEST_MAIN(TestExportOptions)
#include "tst_export_options.moc"
