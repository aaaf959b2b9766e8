// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/chip_button.h"
#include "ui/filter_bar.h"

#include <QLabel>
#include <QLineEdit>
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
    std::unique_ptr<ui::FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_bar = std::make_unique<ui::FilterBar>();
    m_bar->show();
}

void TestFilterBar::passesAllAtFirst()
{
    QVERIFY(m_bar->filter().showsAll());
}

void TestFilterBar::typingFilters()
{
    QSignalSpy changed(m_bar.get(), &ui::FilterBar::filterChanged);
    m_bar->focusText();
    QTest::keyClicks(m_bar->findChild<QLineEdit *>(), u"tra"_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.at(2).at(0).value<EventFilter>().terms, std::vector<FilterTerm>{{.text = u"tra"_s}});
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
    QCOMPARE(m_bar->findChild<QLabel *>(u"shown"_s)->text(), u"%L1 of %L2 events"_s.arg(12).arg(55));
    m_bar->setShown(0, 1);
    QCOMPARE(m_bar->findChild<QLabel *>(u"shown"_s)->text(), u"%L1 of 1 event"_s.arg(0));
}

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
