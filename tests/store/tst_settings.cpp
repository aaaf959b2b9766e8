// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using core::Theme;
using store::Settings;
using namespace Qt::StringLiterals;

namespace {

QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    return bytes;
}

bool hasDefaults(const Settings &settings)
{
    return settings.windowGeometry().isEmpty() && settings.windowState().isEmpty() &&
           settings.tableHeaderState().isEmpty() && settings.zoneName() == u"UTC"_s &&
           settings.theme() == Theme::System && !settings.groupsRepeats() && settings.caFile().isEmpty() &&
           settings.exportChoices() == core::ExportChoices();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_home.emplace().isValid()); }
    void cleanup() { m_home.reset(); }
    void defaultPathIsInTheConfigurationFolder();
    void startsWithDefaultsAndWritesNothing();
    void roundTrips();
    void writesForTheOwnerOnly();
    void savesWhenDestroyed();
    void keepsWhatAnotherWindowSaved();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void setsAsideWhatIsNoFile();
    void readsButNeverChangesANewerFile();
    void acceptsAnEmptyFile();
    void passesOverHostileValues_data();
    void passesOverHostileValues();
    void settersKeepOnlyWhatCanBeRead();
    void keepsPathsOfAnyLetters();
    void worksWithoutAPlaceToSave();

private:
    [[nodiscard]] QString path() const { return m_home->filePath(u"config/settings.ini"_s); }
    [[nodiscard]] QByteArray fileBytes(const QString &suffix = {}) const;
    void writeFile(const QByteArray &bytes) const;

    std::optional<QTemporaryDir> m_home;
};

QByteArray TestSettings::fileBytes(const QString &suffix) const
{
    QFile file(path() + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestSettings::writeFile(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSettings::defaultPathIsInTheConfigurationFolder()
{
    const bool wasSet = qEnvironmentVariableIsSet("XDG_CONFIG_HOME");
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    const QString found = Settings::defaultPath();
    wasSet ? qputenv("XDG_CONFIG_HOME", before) : qunsetenv("XDG_CONFIG_HOME");
    QCOMPARE(found, m_home->filePath(u"riskscope/settings.ini"_s));
}

void TestSettings::startsWithDefaultsAndWritesNothing()
{
    {
        const Settings settings(path());
        QVERIFY(hasDefaults(settings));
        QVERIFY(!settings.openingProblem());
    }
    QVERIFY(!QFileInfo::exists(QFileInfo(path()).absolutePath()));
}

void TestSettings::roundTrips()
{
    {
        Settings settings(path());
        settings.setWindowGeometry(everyByte());
        settings.setWindowState("state");
        settings.setTableHeaderState(QByteArray(64 * 1024, '@'));
        settings.setZoneName(u"Europe/Lisbon"_s);
        settings.setTheme(Theme::Dark);
        settings.setGroupsRepeats(true);
        settings.setExportChoices({.format = u"csv"_s, .columns = {u"event"_s, u"time_utc"_s}});
        QCOMPARE(settings.zoneName(), u"Europe/Lisbon"_s);
        QVERIFY(settings.save().has_value());
    }
    const Settings settings(path());
    QVERIFY(!settings.openingProblem());
    QCOMPARE(settings.windowGeometry(), everyByte());
    QCOMPARE(settings.windowState(), QByteArray("state"));
    QCOMPARE(settings.tableHeaderState(), QByteArray(64 * 1024, '@'));
    QCOMPARE(settings.zoneName(), u"Europe/Lisbon"_s);
    QCOMPARE(settings.theme(), Theme::Dark);
    QVERIFY(settings.groupsRepeats());
    QCOMPARE(settings.exportChoices().columns, QStringList({u"event"_s, u"time_utc"_s}));
    QVERIFY(fileBytes().contains("version=1\n"));
}

void TestSettings::writesForTheOwnerOnly()
{
    const mode_t before = ::umask(0);
    Settings settings(path());
    settings.setTheme(Theme::Light);
    QVERIFY(settings.save().has_value());
    QVERIFY(QFile::remove(path()));
    settings.setTheme(Theme::Dark);
    QVERIFY(settings.save().has_value());
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0600u);
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(path()).absolutePath()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0700u);
}

void TestSettings::savesWhenDestroyed()
{
    Settings(path()).setTheme(Theme::Dark);
    QCOMPARE(Settings(path()).theme(), Theme::Dark);
}

void TestSettings::keepsWhatAnotherWindowSaved()
{
    Settings first(path());
    Settings second(path());
    first.setTheme(Theme::Dark);
    second.setZoneName(u"local"_s);
    QVERIFY(first.save().has_value());
    QVERIFY(second.save().has_value());
    QCOMPARE(Settings(path()).theme(), Theme::Dark);
    QCOMPARE(Settings(path()).zoneName(), u"local"_s);
}

void TestSettings::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = "[General]\nversion=1\n[appearance]\ntheme=dark\n";
    QTest::newRow("binary") << everyByte();
    QTest::newRow("version that is none") << QByteArray("[General]\nversion=0\n[appearance]\ntheme=dark\n");
    QTest::newRow("variant") << good + "[window]\ngeometry=@Variant(\\0\\0\\0\\x7f)\n";
}

void TestSettings::setsDamagedFilesAside()
{
    QFETCH(QByteArray, bytes);
    writeFile(bytes);
    {
        Settings settings(path());
        QVERIFY(settings.openingProblem().has_value());
        QCOMPARE(settings.openingProblem()->kind, core::ErrorKind::FileFailed);
        QVERIFY(settings.openingProblem()->detail.contains(path() + u".damaged"_s));
        QVERIFY(hasDefaults(settings));
        settings.setTheme(Theme::Light);
        QVERIFY(settings.save().has_value());
    }
    QCOMPARE(fileBytes(u".damaged"_s), bytes);
    const Settings again(path());
    QVERIFY(!again.openingProblem());
    QCOMPARE(again.theme(), Theme::Light);
}

void TestSettings::setsAsideWhatIsNoFile()
{
    QVERIFY(QDir().mkpath(path() + u"/inside"_s));
    Settings settings(path());
    QVERIFY(settings.openingProblem().has_value());
    settings.setTheme(Theme::Dark);
    QVERIFY(settings.save().has_value());
    QVERIFY(QFileInfo(path() + u".damaged/inside"_s).isDir());
}

void TestSettings::readsButNeverChangesANewerFile()
{
    const QByteArray newer = "[General]\nversion=2\n[appearance]\ntheme=dark\n";
    writeFile(newer);
    {
        Settings settings(path());
        QVERIFY(settings.openingProblem().has_value());
        QCOMPARE(settings.theme(), Theme::Dark);
        settings.setTheme(Theme::Light);
        QCOMPARE(settings.theme(), Theme::Light); // for this run
        QVERIFY(!settings.save());
    }
    QCOMPARE(fileBytes(), newer);
}

void TestSettings::acceptsAnEmptyFile()
{
    writeFile("");
    const Settings settings(path());
    QVERIFY(!settings.openingProblem());
    QVERIFY(hasDefaults(settings));
}

void TestSettings::passesOverHostileValues_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("list for a theme") << QByteArray("[appearance]\ntheme=dark, light\n");
    QTest::newRow("unknown zone") << QByteArray("[time]\nzone=Europe/Atlantis\n");
    QTest::newRow("path for a zone") << QByteArray("[time]\nzone=../../../etc/localtime\n");
    QTest::newRow("empty zone") << QByteArray("[time]\nzone=\n");
    QTest::newRow("long zone") << QByteArray("[time]\nzone=" + QByteArray(100'000, 'A') + '\n');
    QTest::newRow("geometry is no Base64") << QByteArray("[window]\ngeometry=%%%\n");
    QTest::newRow("geometry is too long")
        << QByteArray("[window]\ngeometry=" + QByteArray(64 * 1024 + 1, 'x').toBase64() + '\n');
    QTest::newRow("path not encoded") << QByteArray("[network]\nca-file=/etc/my ca.pem\n");
    QTest::newRow("path with a zero") << QByteArray("[network]\nca-file=/etc/ca%00.pem\n");
    QTest::newRow("path of broken UTF-8") << QByteArray("[network]\nca-file=/etc/%FF\n");
    QTest::newRow("list for a path") << QByteArray("[network]\nca-file=/etc/a, /etc/b\n");
    QTest::newRow("number for a switch") << QByteArray("[table]\ngroup-repeats=1\n");
    QTest::newRow("unknown keys") << QByteArray("[x]\ny=z\n[splitter]\n%2E%2E=abcd\n");
}

void TestSettings::passesOverHostileValues()
{
    QFETCH(QByteArray, lines);
    writeFile("[General]\nversion=1\n" + lines);
    const Settings settings(path());
    QVERIFY(!settings.openingProblem());
    QVERIFY(hasDefaults(settings));
}

void TestSettings::settersKeepOnlyWhatCanBeRead()
{
    Settings settings(path());
    settings.setWindowGeometry(QByteArray(64 * 1024 + 1, 'x'));
    settings.setZoneName(u"Nowhere"_s);
    settings.setTheme(static_cast<Theme>(77));
    settings.setCaFile(m_home->path());
    settings.setCaFile(m_home->filePath(u"missing.pem"_s));
    settings.setCaFile(u"settings.ini"_s);
    settings.setExportChoices({.format = u"@Variant(1)"_s, .folder = u"Reports"_s});
    QVERIFY(hasDefaults(settings));
    QVERIFY(settings.save().has_value());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSettings::keepsPathsOfAnyLetters()
{
    const QString file = m_home->filePath(u"@Größe \\, a=b;\"c\" %41\n.pem"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    Settings(path()).setCaFile(file);
    QCOMPARE(Settings(path()).caFile(), file);
    QVERIFY(QFile::remove(file)); // whoever uses it says so
    Settings settings(path());
    QVERIFY(!settings.openingProblem());
    QCOMPARE(settings.caFile(), file);
    settings.setCaFile({});
    QVERIFY(settings.save().has_value());
    QCOMPARE(Settings(path()).caFile(), QString());
}

void TestSettings::worksWithoutAPlaceToSave()
{
    QFile blocker(m_home->filePath(u"config"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Settings settings(path());
    settings.setTheme(Theme::Dark);
    QCOMPARE(settings.theme(), Theme::Dark);
    const auto saved = settings.save();
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, core::ErrorKind::FileFailed);
    QVERIFY(!saved.error().detail.isEmpty());
    QVERIFY(blocker.remove());
    QVERIFY(settings.save().has_value());
    QCOMPARE(Settings(path()).theme(), Theme::Dark);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
