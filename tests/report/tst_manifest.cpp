// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/folder_lock.h"
#include "app/report/manifest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using report::FileState;
using report::Manifest;
using report::ManifestFile;

namespace {

constexpr auto kAbcHash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

ManifestFile fileCalled(const QString &name, qint64 size = 3)
{
    return {.name = name,
            .format = u"csv"_s,
            .size = size,
            .sha256 = kAbcHash,
            .reports = {{QJsonObject{{u"id"_s, u"1"_s}}, QJsonObject{{u"scope"_s, u"all"_s}}}}};
}

// A manifest's text with one file of these members.
QByteArray textWith(const QByteArray &members,
                    const QByteArray &head = R"("type":"riskscope-manifest","version":1)")
{
    return '{' + head + R"(,"files":[{)" + members + "}]}";
}

QByteArray members(const QByteArray &name, const QByteArray &size = "3")
{
    return R"("name":)" + name + R"(,"format":"csv","size":)" + size + R"(,"sha256":")" + kAbcHash +
           R"(","reports":[])";
}

} // namespace

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsWritten();
    void isTheSameBytesAgain();
    void putsInPlaceOrAtTheEnd();
    void takesManyFilesInOneGo();
    void refusesWhatIsNotOurs_data();
    void refusesWhatIsNotOurs();
    void readsWhatIsOurs();
    void refusesDeepAndWideText();
    void addsToWhatIsThere();
    void leavesWhatItCannotRead_data();
    void leavesWhatItCannotRead();
    void losesNothingOfTwoWriters();
    void locksAFolderOnce();
    void findsWhatChanged();
    void followsNoLink();
    void waitsForNoPipe();
    void stopsWhenTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString manifestPath() const { return path(u"manifest.json"_s); }
    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] report::FileFinding findingOf(const ManifestFile &file) const
    {
        return report::checkFiles(Manifest{{file}}, m_folder->path()).value().first();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ManifestTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ManifestTest::comesBackAsWritten()
{
    Manifest manifest{{fileCalled(u"a.csv"_s), fileCalled(u"ü “b”\n.csv"_s, qint64(1) << 52)}};
    manifest.files[0].reports += {QJsonObject{{u"id"_s, u"2"_s}}, {}};
    manifest.files[1].reports.clear();
    const auto read = report::parseManifest(report::manifestBytes(manifest));
    QVERIFY(read.has_value());
    QCOMPARE(read->files, manifest.files);
    QVERIFY(report::parseManifest(report::manifestBytes({}))->files.isEmpty());
}

void ManifestTest::isTheSameBytesAgain()
{
    const Manifest manifest{{fileCalled(u"b.csv"_s), fileCalled(u"a.csv"_s)}};
    const QByteArray bytes = report::manifestBytes(manifest);
    QCOMPARE(report::manifestBytes(report::parseManifest(bytes).value()), bytes);
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    const QByteArray there = report::manifestBytes(manifest);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(there, bytes);
}

void ManifestTest::putsInPlaceOrAtTheEnd()
{
    Manifest manifest;
    manifest.put({fileCalled(u"a"_s), fileCalled(u"b"_s), fileCalled(u"a"_s, 4)});
    manifest.put(fileCalled(u"b"_s, 5));
    QCOMPARE(manifest.files, QList({fileCalled(u"a"_s, 4), fileCalled(u"b"_s, 5)}));
    QCOMPARE(manifest.find(u"b"_s), &manifest.files.at(1));
    QCOMPARE(manifest.find(u"c"_s), nullptr);
}

void ManifestTest::takesManyFilesInOneGo()
{
    QList<ManifestFile> files;
    for (int number = 0; number < 10'000; ++number)
        files += fileCalled(QString::number(number));
    Manifest manifest;
    manifest.put(files);
    manifest.put(files);
    QVERIFY(manifest.files == files);
    QVERIFY(report::parseManifest(report::manifestBytes(manifest))->files == files);
}

void ManifestTest::refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = members(R"("a")");
    const auto bad = [](const char *title, const QByteArray &text) { QTest::newRow(title) << text; };
    bad("nothing", "");
    bad("cut", textWith(good).chopped(1));
    bad("more behind", textWith(good) + "x");
    bad("an array", "[]");
    bad("another type", textWith(good, R"("type":"x","version":1)"));
    bad("no version", textWith(good, R"("type":"riskscope-manifest")"));
    bad("a newer version", textWith(good, R"("type":"riskscope-manifest","version":2)"));
    bad("no list", R"({"type":"riskscope-manifest","version":1,"files":{}})");
    bad("a file that is none", R"({"type":"riskscope-manifest","version":1,"files":[7]})");
    bad("no name", textWith(members("null")));
    bad("the folder", textWith(members(R"(".")")));
    bad("its parent", textWith(members(R"("..")")));
    bad("out of the folder", textWith(members(R"("../../etc/passwd")")));
    bad("from the root", textWith(members(R"("/etc/passwd")")));
    bad("a name that ends early", textWith(members(R"("a\u0000b")")));
    bad("a negative size", textWith(members(R"("a")", "-1")));
    bad("a huge size", textWith(members(R"("a")", "1e300")));
    bad("a size beyond 64 bits", textWith(members(R"("a")", "99999999999999999999999999")));
    bad("a short hash", textWith(QByteArray(good).replace(kAbcHash, "ba7816")));
    bad("a hash of other digits", textWith(QByteArray(good).replace("ba78", "BA78")));
    bad("reports that are none", textWith(QByteArray(good).replace("[]", "{}")));
    bad("the same name twice", textWith(good + "},{" + good));
}

void ManifestTest::refusesWhatIsNotOurs()
{
    QFETCH(QByteArray, text);
    const auto read = report::parseManifest(text);
    QVERIFY(!read && !read.error().detail.isEmpty());
}

// The rows above differ from this in one thing each.
void ManifestTest::readsWhatIsOurs()
{
    const auto read = report::parseManifest(textWith(members(R"("a")") + "},{" + members(R"("b")")));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->files.size(), 2);
}

void ManifestTest::refusesDeepAndWideText()
{
    const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    QVERIFY(!report::parseManifest(deep));
    QVERIFY(!report::parseManifest(textWith(members(R"("a")") + R"(,"x":)" + deep)));
    QVERIFY(!report::parseManifest(
        textWith(members(R"("a")") + R"(,"x":[)" + QByteArray("[0],").repeated(2'000'000) + "0]")));
}

void ManifestTest::addsToWhatIsThere()
{
    QVERIFY(report::addToManifest(manifestPath(), {fileCalled(u"a"_s)}).has_value());
    QVERIFY(report::addToManifest(manifestPath(), {fileCalled(u"b"_s), fileCalled(u"a"_s, 9)}).has_value());
    QCOMPARE(report::readManifest(manifestPath())->files, QList({fileCalled(u"a"_s, 9), fileCalled(u"b"_s)}));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"manifest.json"_s});
    QCOMPARE(report::manifestPathFor(path(u"a.csv"_s)), manifestPath());
}

void ManifestTest::leavesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("of something else") << QByteArray(R"({"files":[]})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << QByteArray(report::kMaxManifestBytes + 1, ' ');
}

void ManifestTest::leavesWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    writeFile(u"manifest.json"_s, bytes);
    const auto added = report::addToManifest(manifestPath(), {fileCalled(u"a"_s)});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, core::ErrorKind::FileFailed);
    QVERIFY2(added.error().detail.contains(manifestPath()), qPrintable(added.error().detail));
    QCOMPARE(QFileInfo(manifestPath()).size(), bytes.size());
}

void ManifestTest::losesNothingOfTwoWriters()
{
    constexpr int kEach = 25;
    const auto adding = [this](const QString &prefix) {
        for (int number = 0; number < kEach; ++number)
            (void)report::addToManifest(manifestPath(), {fileCalled(prefix + QString::number(number))});
    };
    const std::unique_ptr<QThread> other(QThread::create(adding, u"b"_s));
    other->start();
    adding(u"a"_s);
    QVERIFY(other->wait());
    QCOMPARE(report::readManifest(manifestPath())->files.size(), 2 * kEach);
}

void ManifestTest::locksAFolderOnce()
{
    {
        const report::FolderLock first(m_folder->path());
        QVERIFY(!first.isHeldByAnother());
        QVERIFY(report::FolderLock(m_folder->path(), 0ms).isHeldByAnother());
    }
    QVERIFY(!report::FolderLock(m_folder->path(), 0ms).isHeldByAnother());
    QVERIFY(!report::FolderLock(path(u"missing"_s), 0ms).isHeldByAnother());
}

void ManifestTest::findsWhatChanged()
{
    writeFile(u"same"_s, "abc");
    writeFile(u"longer"_s, "abcd");
    writeFile(u"byte"_s, "abd");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    Manifest manifest;
    for (const QString &name : {u"same"_s, u"longer"_s, u"byte"_s, u"missing"_s, u"folder"_s})
        manifest.put(fileCalled(name));
    const auto findings = report::checkFiles(manifest, m_folder->path());
    QVERIFY(findings.has_value());
    QList<FileState> states;
    for (qsizetype at = 0; at < findings->size(); ++at) {
        QCOMPARE(findings->at(at).name, manifest.files.at(at).name);
        states += findings->at(at).state;
    }
    QCOMPARE(states, QList({FileState::Same, FileState::Changed, FileState::Changed, FileState::Missing,
                            FileState::Unreadable}));
}

void ManifestTest::followsNoLink()
{
    writeFile(u"real"_s, "abc");
    QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"endless"_s)));
    for (const QString &name : {u"link"_s, u"dangling"_s, u"endless"_s}) {
        const report::FileFinding finding = findingOf(fileCalled(name));
        QCOMPARE(finding.state, FileState::Unreadable);
        QCOMPARE(finding.detail, u"it is a link"_s);
    }
}

void ManifestTest::waitsForNoPipe()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const report::FileFinding finding = findingOf(fileCalled(u"pipe"_s));
    QCOMPARE(finding.state, FileState::Unreadable);
    QCOMPARE(finding.detail, u"it is not a regular file"_s);
    QVERIFY(!report::readManifest(path(u"pipe"_s)));
}

void ManifestTest::stopsWhenTold()
{
    writeFile(u"a"_s, "abc");
    const auto findings =
        report::checkFiles(Manifest{{fileCalled(u"a"_s)}}, m_folder->path(), [] { return true; });
    QVERIFY(!findings);
    QCOMPARE(findings.error().kind, core::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
