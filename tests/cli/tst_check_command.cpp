// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/manifest.h"
#include "tests/cli/answering_server.h"
#include "tests/cli/program_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::contentOf;
using test_support::kUser;
using test_support::ProgramRun;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray manifestOf(const QByteArray &name)
{
    return R"({"type":"riskscope-manifest","version":1,"files":[{"name":")" + name +
           R"(","format":"csv","size":1,"sha256":")" + QByteArray(64, 'a') + R"(","reports":[]}]})";
}

} // namespace

// The manifest beside exported files, and what compares them.
class CheckCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAManifestBesideAFile();
    void leavesAManifestThatIsNotOurs_data();
    void leavesAManifestThatIsNotOurs();
    void passesWhatIsAsWritten();
    void tellsWhatDiffers();
    void refusesBadManifests_data();
    void refusesBadManifests();
    void showsHostileNamesSafely();
};

void CheckCommandTest::writesAManifestBesideAFile()
{
    const QTemporaryDir folder;
    const QString manifest = folder.filePath(u"manifest.json"_s);
    const auto lookUp = [&folder](const QString &name, const QStringList &more) {
        return ProgramRun().run(
            QStringList{u"lookup"_s, kUser, u"--demo"_s, u"--output"_s, folder.filePath(name)} + more);
    };
    QCOMPARE(lookUp(u"a.txt"_s, {u"--no-manifest"_s}), ExitCode::Ok);
    QVERIFY(!QFile::exists(manifest));
    QCOMPARE(lookUp(u"b.txt"_s, {}), ExitCode::Ok);
    QCOMPARE(lookUp(u"c.csv"_s, {u"--format"_s, u"csv"_s, u"--level"_s, u"high"_s}), ExitCode::Ok);
    const QByteArray text = contentOf(manifest);
    QVERIFY(!text.contains("a.txt") && text.contains("b.txt") && text.contains("c.csv"));
    QCOMPARE(text.count(R"("scope": "all")"), 1);
    QCOMPARE(text.count(R"("scope": "filtered")"), 1);
}

void CheckCommandTest::leavesAManifestThatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("of another program") << QByteArray(R"({"name": "an app", "icons": []})");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
}

void CheckCommandTest::leavesAManifestThatIsNotOurs()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString manifest = folder.filePath(u"manifest.json"_s);
    writeFile(manifest, content);
    for (const QStringList &output :
         {QStringList{u"--output"_s, folder.filePath(u"a.txt"_s)}, {u"--output-dir"_s, folder.path()}}) {
        const QStringList line = QStringList{u"lookup"_s, kUser, u"--demo"_s} + output;
        for (const QStringList &more : {QStringList(), QStringList{u"--force"_s}}) {
            ProgramRun program;
            QCOMPARE(program.run(line + more), ExitCode::File);
            QVERIFY2(program.errors.contains("--no-manifest"), program.errors.constData());
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{u"manifest.json"_s});
            QCOMPARE(contentOf(manifest), content);
        }
    }
    QCOMPARE(ProgramRun().run({u"lookup"_s, kUser, u"--demo"_s, u"--no-manifest"_s, u"--output"_s,
                               folder.filePath(u"a.txt"_s)}),
             ExitCode::Ok);
    QCOMPARE(contentOf(manifest), content);
}

void CheckCommandTest::passesWhatIsAsWritten()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
        QCOMPARE(ProgramRun().run({u"lookup"_s, kUser, u"--demo"_s, u"--output"_s, folder.filePath(name)}),
                 ExitCode::Ok);
    }
    for (const QString &path : {folder.path(), folder.filePath(u"manifest.json"_s)}) {
        ProgramRun program;
        program.environment = {};
        QCOMPARE(program.run({u"check"_s, path}), ExitCode::Ok);
        QCOMPARE(program.output, "2 of 2 files are as the manifest says.\n");
        QCOMPARE(program.errors, "");
    }
}

void CheckCommandTest::tellsWhatDiffers()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"changed"_s, u"cut"_s, u"folder"_s, u"missing"_s, u"same"_s}) {
        QCOMPARE(ProgramRun().run({u"lookup"_s, kUser, u"--demo"_s, u"--output"_s, folder.filePath(name)}),
                 ExitCode::Ok);
    }
    QByteArray content = contentOf(folder.filePath(u"changed"_s));
    content[0] = '#';
    writeFile(folder.filePath(u"changed"_s), content);
    writeFile(folder.filePath(u"cut"_s), content.chopped(1));
    for (const QString &name : {u"folder"_s, u"missing"_s})
        QVERIFY(QFile::remove(folder.filePath(name)));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    ProgramRun program;
    QCOMPARE(program.run({u"check"_s, folder.path()}), ExitCode::File);
    QVERIFY2(program.output.startsWith("changed: changed\ncut: changed\nfolder: unreadable ("),
             program.output.constData());
    QVERIFY2(program.output.endsWith("missing: missing\n1 of 5 files are as the manifest says.\n"),
             program.output.constData());
    QCOMPARE(program.errors.count('\n'), 1);
    QVERIFY2(program.errors.contains("Do not rely on them"), program.errors.constData());
}

void CheckCommandTest::refusesBadManifests_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null bytes") << QByteArray(5000, '\0');
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("no file") << report::manifestBytes({});
    QTest::newRow("another program's") << QByteArray(R"({"files": []})");
    QTest::newRow("above the folder") << manifestOf("../a.csv");
    QTest::newRow("absolute") << manifestOf("/etc/passwd");
    QTest::newRow("the folder itself") << manifestOf("..");
    QTest::newRow("no name") << manifestOf("");
    QTest::newRow("a null byte") << manifestOf("a\\u0000b");
}

void CheckCommandTest::refusesBadManifests()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"manifest.json"_s);
    writeFile(path, content);
    ProgramRun program;
    QCOMPARE(program.run({u"check"_s, path}), ExitCode::File);
    QCOMPARE(program.output, "");
    QCOMPARE(program.errors.count('\n'), 1);
    ProgramRun missing;
    QCOMPARE(missing.run({u"check"_s, folder.filePath(u"no.json"_s)}), ExitCode::File);
    QVERIFY2(missing.errors.contains("There is no manifest"), missing.errors.constData());
}

void CheckCommandTest::showsHostileNamesSafely()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"manifest.json"_s), manifestOf("a\\u001b[2J\\u202e\\nb"));
    ProgramRun program;
    QCOMPARE(program.run({u"check"_s, folder.path()}), ExitCode::File);
    QCOMPARE(program.output,
             "a⟨U+001B⟩[2J⟨U+202E⟩⟨U+000A⟩b: missing\n0 of 1 files are as the manifest says.\n");
}

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "tst_check_command.moc"
