// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "ui/name_chooser.h"

#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::EventSample;

class TestNameChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_chooser.reset(); }
    void offersNamesByFrequency();
    void choosesATerm();
    void showsNamesToTheLetter();
    void saysHowManyMoreThereAre();
    void offersNothingWithoutEvents();

private:
    [[nodiscard]] QList<QAction *> entries();
    [[nodiscard]] static QStringList titlesOf(const QList<QAction *> &entries)
    {
        QStringList titles;
        for (const QAction *entry : entries)
            titles += entry->text();
        return titles;
    }
    std::unique_ptr<ui::NameChooser> m_chooser;
};

void TestNameChooser::init()
{
    m_chooser = std::make_unique<ui::NameChooser>();
    m_chooser->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chooser.get(), kLongWait));
}

// Of the menu that a press on the key opens.
QList<QAction *> TestNameChooser::entries()
{
    m_chooser->setFocus();
    QTest::keyClick(m_chooser.get(), Qt::Key_Space);
    const auto *menu = m_chooser->findChild<QMenu *>();
    return menu && menu->isVisible() ? menu->actions() : QList<QAction *>();
}

void TestNameChooser::offersNamesByFrequency()
{
    m_chooser->setStore(test_support::storeOf(
        {{"Travel", "high", ""}, {"File", "low", ""}, {"Blocked", "low", ""}, {"File", "low", ""}}));
    const QString one = u'\t' + QLocale().toString(1);
    QCOMPARE(titlesOf(entries()),
             QStringList({u"File\t"_s + QLocale().toString(2), u"Travel"_s + one, u"Blocked"_s + one}));
}

void TestNameChooser::choosesATerm()
{
    QSignalSpy chosen(m_chooser.get(), &ui::NameChooser::termChosen);
    m_chooser->setStore(test_support::storeOf({{"Impossible travel", "high", ""}}));
    entries().at(0)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"name:=\"Impossible travel\""_s);
}

void TestNameChooser::showsNamesToTheLetter()
{
    const QByteArray longName(5000, 'n');
    m_chooser->setStore(test_support::storeOf({{"R&D \xe2\x80\xae"
                                                "x",
                                                "low", ""},
                                               {longName, "low", ""}}));
    const QList<QAction *> shown = entries();
    QVERIFY(shown.at(0)->text().startsWith(u"R&&D ⟨U+202E⟩x\t"_s));
    QVERIFY(shown.at(1)->text().size() < 100);
    QVERIFY(shown.at(1)->text().contains(u"n…\t"_s));
}

void TestNameChooser::saysHowManyMoreThereAre()
{
    std::vector<EventSample> samples;
    for (int i = 0; i < 33; ++i)
        samples.push_back({"Name " + QByteArray::number(i), "low", ""});
    m_chooser->setStore(test_support::storeOf(samples));
    const QList<QAction *> shown = entries();
    QCOMPARE(shown.size(), 32);
    QVERIFY(shown.at(29)->isEnabled() && shown.at(30)->isSeparator());
    QVERIFY(!shown.at(31)->isEnabled());
    QCOMPARE(shown.at(31)->text(), u"%L1 more: type name:…"_s.arg(3));
}

void TestNameChooser::offersNothingWithoutEvents()
{
    QVERIFY(!m_chooser->isEnabled());
    m_chooser->setStore(test_support::storeOf({{"Travel", "high", ""}}));
    QVERIFY(m_chooser->isEnabled());
    m_chooser->setStore({});
    QVERIFY(!m_chooser->isEnabled());
}

QTEST_MAIN(TestNameChooser)
#include "tst_name_chooser.moc"
