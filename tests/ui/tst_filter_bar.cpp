// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "ui/chip_button.h"
#include "ui/elided_label.h"
#include "ui/filter_bar.h"
#include "ui/filter_field.h"
#include "ui/name_chooser.h"
#include "ui/scope_chip.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bar.reset(); }
    void passesAllAtFirst();
    void typingFilters();
    void chipsToggleByMouseAndKey();
    void hidesChipsOfUndocumentedLevelsWithoutEvents();
    void saysHowManyAreShown();
    void saysThatItFiltersOnlyWhereThatTakesLong();
    void keepsTheLastFilterWhileTheTextIsWrong();
    void aFieldsNameIsTextAfterAPause();
    void escEmptiesTheText();
    void readsTimesInTheZone();
    void addsTerms();
    void addsAChosenName();
    void saysTheScope();

private:
    [[nodiscard]] ui::ChipButton *chip(RiskLevel level)
    {
        for (ui::ChipButton *chip : m_bar->findChildren<ui::ChipButton *>()) {
            if (chip->level() == level)
                return chip;
        }
        return nullptr;
    }
    [[nodiscard]] static LevelCounts counts(quint32 high, quint32 unscored)
    {
        LevelCounts counts{};
        counts[levelIndex(RiskLevel::High)] = high;
        counts[levelIndex(RiskLevel::Unscored)] = unscored;
        return counts;
    }
    [[nodiscard]] ui::FilterField *field() { return m_bar->findChild<ui::FilterField *>(); }
    [[nodiscard]] QLabel *shown() { return m_bar->findChild<QLabel *>(u"shown"_s); }
    [[nodiscard]] ui::ElidedLabel *problem() { return m_bar->findChild<ui::ElidedLabel *>(u"problem"_s); }
    [[nodiscard]] std::vector<FilterTerm> terms() { return m_bar->filter().terms; }

    std::unique_ptr<ui::FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_bar = std::make_unique<ui::FilterBar>();
    m_bar->resize(1000, m_bar->sizeHint().height());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get(), kLongWait));
}

void TestFilterBar::passesAllAtFirst()
{
    QVERIFY(m_bar->filter().showsAll());
}

void TestFilterBar::typingFilters()
{
    QSignalSpy changed(m_bar.get(), &ui::FilterBar::filterChanged);
    m_bar->focusText();
    QTest::keyClicks(field(), u"tra "_s);
    QCOMPARE(changed.size(), 3); // a blank at the end says nothing new
    const auto filter = changed.at(2).at(0).value<EventFilter>();
    QCOMPARE(filter.terms.size(), 1u);
    QCOMPARE(filter.terms.at(0).text, u"tra"_s);
}

void TestFilterBar::chipsToggleByMouseAndKey()
{
    m_bar->setCounts(counts(3, 0));
    ui::ChipButton *high = chip(RiskLevel::High);
    QVERIFY(high->text().contains("High"_L1) && high->accessibleName().contains("High"_L1));
    QTest::mouseClick(high, Qt::LeftButton);
    QVERIFY(!m_bar->filter().levels.contains(RiskLevel::High));
    QVERIFY(m_bar->filter().levels.contains(RiskLevel::Low));
    high->setFocus();
    QTest::keyClick(high, Qt::Key_Space);
    QVERIFY(m_bar->filter().showsAll());
}

void TestFilterBar::hidesChipsOfUndocumentedLevelsWithoutEvents()
{
    m_bar->setCounts(counts(3, 0));
    QVERIFY(chip(RiskLevel::Low)->isVisible());
    QVERIFY(!chip(RiskLevel::Unscored)->isVisible());
    m_bar->setCounts(counts(3, 2));
    QVERIFY(chip(RiskLevel::Unscored)->isVisible());
    QTest::mouseClick(chip(RiskLevel::Unscored), Qt::LeftButton);
    m_bar->setCounts(counts(3, 0));
    QVERIFY(chip(RiskLevel::Unscored)->isVisible());
}

void TestFilterBar::saysHowManyAreShown()
{
    m_bar->setLocale(QLocale::c());
    m_bar->setShown(12, 55);
    QCOMPARE(shown()->text(), u"%L1 of %L2 events"_s.arg(12).arg(55));
    m_bar->setShown(0, 1);
    QCOMPARE(shown()->text(), u"%L1 of 1 event"_s.arg(0));
}

void TestFilterBar::saysThatItFiltersOnlyWhereThatTakesLong()
{
    m_bar->setShown(12, 55);
    const QString before = shown()->text();
    m_bar->awaitShown();
    QCOMPARE(shown()->text(), before);
    QTRY_COMPARE(shown()->text(), u"Filtering…"_s);
    m_bar->awaitShown();
    m_bar->setShown(12, 55);
    for (const QTimer *timer : m_bar->findChildren<QTimer *>())
        QVERIFY(!timer->isActive());
    QCOMPARE(shown()->text(), before);
}

void TestFilterBar::keepsTheLastFilterWhileTheTextIsWrong()
{
    QTest::keyClicks(field(), u"name:travel"_s);
    const std::vector<FilterTerm> before = terms();
    QSignalSpy changed(m_bar.get(), &ui::FilterBar::filterChanged);
    QTest::keyClicks(field(), u" level:"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(field()->problem()->offset, 12);
    QCOMPARE(field()->accessibleDescription(), field()->problem()->message);
    QVERIFY(!problem()->isVisible()); // it may be half typed
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(problem()->accessibleName().endsWith(field()->problem()->message));
    QVERIFY(terms() == before);
    QTest::mouseClick(chip(RiskLevel::Low), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QVERIFY(terms() == before);
    field()->setFocus();
    QTest::keyClick(field(), 'h');
    QVERIFY(!field()->problem() && !problem()->isVisible());
    QCOMPARE(field()->accessibleDescription(), QString());
    QVERIFY(terms() == *parseFilter(u"name:travel level:h"_s, DisplayZone::utc()));
}

void TestFilterBar::aFieldsNameIsTextAfterAPause()
{
    QTest::keyClicks(field(), u"level"_s);
    QVERIFY(m_bar->filter().showsAll());
    QTRY_COMPARE(terms().size(), 1u);
    QCOMPARE(terms().at(0).text, u"level"_s);
    QVERIFY(!problem()->isVisible());
}

void TestFilterBar::escEmptiesTheText()
{
    QTest::keyClicks(field(), u"level:"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty() && !field()->problem());
    QVERIFY(m_bar->filter().showsAll());
}

void TestFilterBar::readsTimesInTheZone()
{
    QTest::keyClicks(field(), u"after:2026-11-01"_s);
    const qint64 inUtc = terms().at(0).instant.micros;
    QSignalSpy changed(m_bar.get(), &ui::FilterBar::filterChanged);
    m_bar->setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QCOMPARE(changed.size(), 1);
    constexpr qint64 kMinute = 60'000'000;
    QCOMPARE(terms().at(0).instant.micros, inUtc - 345 * kMinute);
    m_bar->setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QCOMPARE(changed.size(), 1);
}

void TestFilterBar::addsTerms()
{
    QTest::keyClicks(field(), u"blocked"_s);
    m_bar->addTerm(u"name:travel"_s);
    QCOMPARE(field()->text(), u"blocked name:travel"_s);
    m_bar->addTerm(u"-name:travel"_s);
    QCOMPARE(field()->text(), u"blocked -name:travel"_s);
    QCOMPARE(terms().size(), 2u);
    field()->undo();
    QCOMPARE(field()->text(), u"blocked name:travel"_s);
}

void TestFilterBar::addsAChosenName()
{
    m_bar->setStore(test_support::storeOf({{"Impossible travel", "high", ""}, {"File", "low", ""}}));
    auto *chooser = m_bar->findChild<ui::NameChooser *>();
    QTest::mouseClick(chooser, Qt::LeftButton);
    const auto *menu = chooser->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->actions().at(0)->trigger();
    QCOMPARE(field()->text(), u"name:=\"Impossible travel\""_s);
    QCOMPARE(terms().at(0).text, u"Impossible travel"_s);
}

void TestFilterBar::saysTheScope()
{
    auto *chip = m_bar->findChild<ui::ScopeChip *>();
    QVERIFY(!chip->isVisible());
    QSignalSpy changed(m_bar.get(), &ui::FilterBar::filterChanged);
    const Timestamp begin{test_support::microsOf("2025-11-02T08:14:00Z"), 0};
    const TimeSpan scope{begin, {begin.micros + kMicrosPerHour, 0}};
    m_bar->setLocale(QLocale::c());
    m_bar->setScope(scope);
    m_bar->setScope(scope);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bar->filter().scope, std::optional(scope));
    QVERIFY(!m_bar->filter().showsAll());
    QCOMPARE(chip->text(), u"Scope: 2 Nov 2025 08:14–09:14 ✕"_s);
    QCOMPARE(chip->accessibleName(), u"Remove the scope, 2 Nov 2025 08:14–09:14 UTC"_s);
    m_bar->setZone(DisplayZone::named(u"Asia/Kathmandu"_s).value());
    QCOMPARE(chip->text(), u"Scope: 2 Nov 2025 13:59–14:59 ✕"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_bar->filter().showsAll() && !chip->isVisible());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
