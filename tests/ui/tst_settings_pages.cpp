// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/recents.h"
#include "app/store/recent_store.h"
#include "tests/support/event_samples.h"
#include "tests/ui/open_settings.h"
#include "ui/event_table.h"
#include "ui/lane_scroll.h"
#include "ui/record_view.h"
#include "ui/timeline_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using test_support::WindowFixture;

class TestSettingsPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void beginsAsWanted();
    void resetsTheColumns();
    void turnsRecentsOff();
    void clearsRecents();
    void setsWhatTheClipboardKeeps();

private:
    ui::SettingsDialog &open(const QString &page) { return test_support::openSettings(*m_fixture, page); }
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_fixture->window().findChild<ui::SettingsDialog *>()->findChild<T *>(
            QString::fromLatin1(name));
    }
    void press(const char *button)
    {
        auto *found = part<QAbstractButton>(button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton, {}, {5, found->height() / 2});
    }
    [[nodiscard]] core::PrivacyChoices privacy() { return m_fixture->preferences().privacy(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettingsPages::beginsAsWanted()
{
    open(u"Table and timeline"_s);
    press("allLanes");
    press("groupRepeats");
    QVERIFY(m_fixture->window().record().timeline().lanes().choice().isUnfolded);
    QVERIFY(m_fixture->window().record().table().groupAction().isChecked());
    m_fixture->restart();
    QVERIFY(m_fixture->window().record().timeline().lanes().choice().isUnfolded);
    QVERIFY(m_fixture->session().events().isGrouping());
    open(u"Table and timeline"_s);
    QVERIFY(part<QCheckBox>("allLanes")->isChecked() && part<QCheckBox>("groupRepeats")->isChecked());
    press("resetAllLanes");
    press("resetGroupRepeats");
    QVERIFY(!part<QCheckBox>("allLanes")->isChecked() && !part<QCheckBox>("groupRepeats")->isChecked());
    QVERIFY(!part<QPushButton>("resetAllLanes")->isEnabled());
    QVERIFY(!m_fixture->session().events().isGrouping());
    m_fixture->window().record().table().groupAction().trigger();
    QVERIFY(part<QCheckBox>("groupRepeats")->isChecked());
}

void TestSettingsPages::resetsTheColumns()
{
    m_fixture->lookUp(QString::fromLatin1(test_support::kAna));
    QHeaderView &header = *m_fixture->window().record().table().horizontalHeader();
    header.moveSection(0, 2);
    header.setSectionHidden(1, true);
    open(u"Table and timeline"_s);
    press("resetColumns");
    QCOMPARE(header.visualIndex(0), 0);
    QVERIFY(!header.isSectionHidden(1));
}

void TestSettingsPages::turnsRecentsOff()
{
    test_support::HttpServer server;
    server.respond(200, test_support::answerOf({{"Travel", "high", "2026-11-03T00:00:00Z"}}));
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(server));
    open(u"Privacy"_s);
    QVERIFY(part<QCheckBox>("recents")->isChecked() && !part<QCheckBox>("names")->isChecked());
    press("names");
    QVERIFY(privacy().keepsNames);
    press("recents");
    QVERIFY(!privacy().keepsRecents && !part<QCheckBox>("names")->isEnabled());
    QVERIFY(!QFileInfo::exists(m_fixture->folder() + u"/recents.ini"_s));
    press("resetRecents");
    press("resetNames");
    QVERIFY(privacy() == core::PrivacyChoices());
    QVERIFY(!part<QPushButton>("resetRecents")->isEnabled());
}

void TestSettingsPages::clearsRecents()
{
    const QString path = m_fixture->folder() + u"/recents.ini"_s;
    {
        store::RecentStore store(path);
        QVERIFY(store
                    .add(u"environment"_s,
                         {.userId = QString::fromLatin1(test_support::kAna), .name = {}, .email = {}})
                    .has_value());
    }
    open(u"Privacy"_s);
    press("clearRecents");
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(!part<QLabel>("clearProblem")->isVisible());
    QVERIFY(QDir().mkpath(path + u"/inside"_s)); // what can't be removed
    press("clearRecents");
    QVERIFY(part<QLabel>("clearProblem")->text().contains(path));
}

void TestSettingsPages::setsWhatTheClipboardKeeps()
{
    open(u"Privacy"_s);
    press("clearIds");
    press("clearSecrets");
    QVERIFY(privacy().clearsIds && !privacy().clearsSecrets);
    press("resetClearIds");
    press("resetClearSecrets");
    QVERIFY(privacy() == core::PrivacyChoices());
}

QTEST_MAIN(TestSettingsPages)
#include "tst_settings_pages.moc"
