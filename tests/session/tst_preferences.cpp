// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/preferences.h"
#include "app/store/settings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void beginWithUtcAndTheDesktopsTheme();
    void survivesARestart();
    void keepsLocalTimeAsAWord();
    void readsAnUnknownZoneAsUtc();
    void keepsACaFileThatCanBeRead();
    void forgetsTheCaFileOfARun();
    void tellsOfChangesOnce();
    void remembersFoldersThatAreThere();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::beginWithUtcAndTheDesktopsTheme()
{
    store::Settings settings(path());
    const session::Preferences preferences(settings);
    QVERIFY(preferences.zone().isUtc());
    QCOMPARE(preferences.theme(), core::Theme::System);
    QVERIFY(preferences.windowGeometry().isEmpty());
    QVERIFY(!preferences.groupsRepeats());
}

void TestPreferences::survivesARestart()
{
    {
        store::Settings settings(path());
        session::Preferences preferences(settings);
        preferences.setZone(core::DisplayZone::named(u"Europe/Lisbon"_s).value());
        preferences.setTheme(core::Theme::Dark);
        preferences.setGroupsRepeats(true);
        preferences.setWindowGeometry("geometry");
        preferences.setLayoutState("layout");
        preferences.setColumnState("columns");
        preferences.setExportChoices({.format = u"csv"_s, .folder = u"/srv/reports"_s});
    }
    store::Settings settings(path());
    const session::Preferences preferences(settings);
    QCOMPARE(preferences.zone().name(), u"Europe/Lisbon"_s);
    QCOMPARE(preferences.theme(), core::Theme::Dark);
    QVERIFY(preferences.groupsRepeats());
    QCOMPARE(preferences.windowGeometry(), "geometry"_ba);
    QCOMPARE(preferences.layoutState(), "layout"_ba);
    QCOMPARE(preferences.columnState(), "columns"_ba);
    QCOMPARE(preferences.exportChoices().format, u"csv"_s);
    QCOMPARE(preferences.exportChoices().folder, u"/srv/reports"_s);
}

void TestPreferences::keepsLocalTimeAsAWord()
{
    store::Settings settings(path());
    session::Preferences preferences(settings);
    preferences.setZone(core::DisplayZone::local());
    QCOMPARE(preferences.zone(), core::DisplayZone::local());
    QVERIFY(settings.zoneName() == u"local"_s || core::DisplayZone::local().isUtc());
}

void TestPreferences::readsAnUnknownZoneAsUtc()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("version=1\n[time]\nzone=Nowhere/Land\n");
    file.close();
    store::Settings settings(path());
    QVERIFY(session::Preferences(settings).zone().isUtc());
}

void TestPreferences::keepsACaFileThatCanBeRead()
{
    const QString readable = m_folder->filePath(u"authority.pem"_s);
    QVERIFY(QFile(readable).open(QIODevice::WriteOnly));
    {
        store::Settings settings(path());
        session::Preferences preferences(settings);
        QCOMPARE(preferences.caFile(), QString());
        preferences.setCaFile(readable);
        preferences.setCaFile(m_folder->filePath(u"missing.pem"_s));
        QCOMPARE(preferences.caFile(), readable);
    }
    store::Settings settings(path());
    session::Preferences preferences(settings);
    QCOMPARE(preferences.caFile(), readable);
    preferences.setCaFile({});
    QCOMPARE(preferences.caFile(), QString());
}

void TestPreferences::forgetsTheCaFileOfARun()
{
    {
        store::Settings settings(path());
        session::Preferences preferences(settings);
        preferences.setCaFileOfRun(u"authority.pem"_s);
        QCOMPARE(preferences.caFileOfRun(), u"authority.pem"_s);
        QCOMPARE(preferences.caFile(), QString());
    }
    store::Settings settings(path());
    QCOMPARE(session::Preferences(settings).caFileOfRun(), QString());
}

void TestPreferences::remembersFoldersThatAreThere()
{
    const QString folder = m_folder->filePath(u"a folder, 100 %"_s);
    QVERIFY(QDir().mkpath(folder));
    {
        store::Settings settings(path());
        session::Preferences preferences(settings);
        QVERIFY(preferences.folder(u"answer"_s).isEmpty());
        preferences.setFolderOf(u"answer"_s, folder + u"/answer.json"_s);
        preferences.setFolderOf(u"picture"_s, u"/no/such/folder/timeline.svg"_s);
    }
    store::Settings settings(path());
    const session::Preferences preferences(settings);
    QCOMPARE(preferences.folder(u"answer"_s), folder);
    QVERIFY(preferences.folder(u"picture"_s).isEmpty());
    QVERIFY(preferences.folder(u"export"_s).isEmpty());
}

void TestPreferences::tellsOfChangesOnce()
{
    store::Settings settings(path());
    session::Preferences preferences(settings);
    QSignalSpy network(&preferences, &session::Preferences::networkChanged);
    QSignalSpy privacy(&preferences, &session::Preferences::privacyChanged);
    QSignalSpy shortcuts(&preferences, &session::Preferences::shortcutsChanged);
    QSignalSpy groups(&preferences, &session::Preferences::groupsRepeatsChanged);
    QSignalSpy lanes(&preferences, &session::Preferences::showsAllLanesChanged);
    const core::NetworkChoices choices{
        .attemptTimeout = std::chrono::seconds(5), .maxRetries = 0, .proxy = {}};
    for (int i = 0; i < 2; ++i) {
        preferences.setNetwork(choices);
        preferences.setNetwork(
            {.attemptTimeout = std::chrono::hours(1), .maxRetries = 0, .proxy = {}}); // not kept
        preferences.setPrivacy({.keepsNames = true});
        preferences.setShortcuts({{u"refresh"_s, u"Ctrl+R"_s}, {u"no name"_s, u"F5"_s}});
        preferences.setGroupsRepeats(true);
        preferences.setShowsAllLanes(true);
    }
    QCOMPARE(preferences.network(), choices);
    for (const QSignalSpy *spy : {&network, &privacy, &shortcuts, &groups, &lanes})
        QCOMPARE(spy->size(), 1);
    preferences.setShortcuts({});
    QCOMPARE(shortcuts.size(), 2);
    QVERIFY(settings.save().has_value());
    QVERIFY(store::Settings(path()).shortcuts().isEmpty());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
