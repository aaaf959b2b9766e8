// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/preferences.h"
#include "app/store/settings.h"

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
    }
    store::Settings settings(path());
    const session::Preferences preferences(settings);
    QCOMPARE(preferences.zone().name(), u"Europe/Lisbon"_s);
    QCOMPARE(preferences.theme(), core::Theme::Dark);
    QVERIFY(preferences.groupsRepeats());
    QCOMPARE(preferences.windowGeometry(), "geometry"_ba);
    QCOMPARE(preferences.layoutState(), "layout"_ba);
    QCOMPARE(preferences.columnState(), "columns"_ba);
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

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
