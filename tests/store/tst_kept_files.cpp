// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/store/kept_promises.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kProfile = u"0a4f6a52-9a52-4c44-8d2e-6dd6b1a2c1f0"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A few bytes or lines of a whole file are changed, doubled, swapped or cut off.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 4); times > 0 && !bytes.isEmpty(); --times) {
        const qsizetype at = random.bounded(int(bytes.size()));
        QByteArrayList lines = bytes.split('\n');
        const int line = random.bounded(int(lines.size()));
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.insert(at, QByteArray(random.bounded(1, 100), "aA0=%,/-@ \n[]"[random.bounded(13)]));
            break;
        case 2:
            bytes.remove(at, random.bounded(1, 20));
            break;
        case 3:
            bytes = bytes.first(at);
            break;
        case 4:
            lines.swapItemsAt(line, random.bounded(int(lines.size())));
            bytes = lines.join('\n');
            break;
        default:
            lines.insert(random.bounded(int(lines.size())), lines.at(line));
            bytes = lines.join('\n');
        }
    }
    return bytes;
}

} // namespace

// Files that others damaged, or wrote to harm.
class TestKeptFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_home.emplace().isValid()); }
    void cleanup() { m_home.reset(); }
    void settingsKeepTheirPromise();
    void profilesKeepTheirPromise();
    void recentsKeepTheirPromise();

private:
    template<class Check>
    void damageOften(const QByteArray &whole, Check broken)
    {
        QVERIFY(!whole.isEmpty());
        QCOMPARE(broken(whole), nullptr);
        QRandomGenerator random(8);
        for (int i = 0; i < 300; ++i) {
            const QByteArray bytes =
                i % 10 == 0 ? QByteArray::number(random.generate64()).repeated(3) : damaged(whole, random);
            const char *what = broken(bytes);
            QVERIFY2(!what, QByteArray(what + QByteArray(": ") + bytes).constData());
        }
    }

    std::optional<QTemporaryDir> m_home;
};

void TestKeptFiles::settingsKeepTheirPromise()
{
    const QString path = m_home->filePath(u"whole.ini"_s);
    {
        store::Settings settings(path);
        settings.setWindowGeometry("geometry");
        settings.setZoneName(u"Europe/Lisbon"_s);
        settings.setTheme(core::Theme::Dark);
        settings.setGroupsRepeats(true);
        settings.setShowsAllLanes(true);
        settings.setNetwork({.attemptTimeout = std::chrono::seconds(17),
                             .maxRetries = 3,
                             .proxy = core::parseProxy(u"http://proxy:3128"_s).value()});
        settings.setPrivacy(
            {.keepsRecents = false, .keepsNames = true, .clearsSecrets = false, .clearsIds = true});
        settings.setShortcuts({{u"refresh"_s, u"Ctrl+R"_s}, {u"quit"_s, QString()}});
        settings.setExportChoices({.format = u"csv"_s, .columns = {u"event"_s}, .folder = u"/srv/a b"_s});
    }
    damageOften(bytesOf(path), [this](const QByteArray &bytes) {
        return test_support::brokenBySettings(m_home->path(), bytes);
    });
}

void TestKeptFiles::profilesKeepTheirPromise()
{
    const QString path = m_home->filePath(u"whole.ini"_s);
    store::ProfileStore store(path);
    QVERIFY(store
                .keep({.id = kProfile,
                       .name = u"Größe, 1"_s,
                       .accountId = u"023e105f4ecef8ad9ca31a8372d0c353"_s,
                       .scheme = core::CredentialScheme::KeyPair,
                       .email = u"ana@example.com"_s,
                       .baseUrl = u"https://gateway.example.com/v4"_s,
                       .caFile = u"/etc/ca.pem"_s,
                       .zone = u"Asia/Tokyo"_s})
                .has_value());
    store.setLastUsed(kProfile);
    damageOften(bytesOf(path), [this](const QByteArray &bytes) {
        return test_support::brokenByProfiles(m_home->path(), bytes);
    });
}

void TestKeptFiles::recentsKeepTheirPromise()
{
    const QString path = m_home->filePath(u"whole.ini"_s);
    store::RecentStore store(path);
    for (const char digit : {'1', '2', '3'}) {
        const QString id = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26"_s + QLatin1Char(digit);
        QVERIFY(store.add(kProfile, {.userId = id, .name = u"Ana, Ö"_s, .email = u"ana@example.com"_s})
                    .has_value());
    }
    damageOften(bytesOf(path), [this](const QByteArray &bytes) {
        return test_support::brokenByRecents(m_home->path(), bytes, kProfile);
    });
}

QTEST_GUILESS_MAIN(TestKeptFiles)
#include "tst_kept_files.moc"
