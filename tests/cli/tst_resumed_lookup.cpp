// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_client.h"
#include "app/cli/users_to_folder.h"
#include "tests/cli/answering_server.h"
#include "tests/cli/program_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::AnsweringServer;
using test_support::contentOf;
using test_support::ProgramRun;
using test_support::userId;

namespace {

const QStringList kCsv{u"--format"_s, u"csv"_s};
const QStringList kResume{u"--resume"_s};

QStringList into(const QTemporaryDir &folder)
{
    return kCsv + QStringList{u"--output-dir"_s, folder.path()};
}

QStringList intoFile(const QTemporaryDir &folder)
{
    return kCsv + QStringList{u"--output"_s, folder.filePath(u"all.csv"_s)};
}

void appendTo(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
}

} // namespace

// A run over several users that goes on where an earlier one ended.
class ResumedLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuesAFileThatWasCancelled();
    void continuesAFolderThatWasCancelled();
    void beginsWhereThereIsNothing();
    void asksAgainForUsersThatFailed();
    void asksAgainForMissingFiles();
    void leavesFilesThatCannotStay_data();
    void leavesFilesThatCannotStay();
    void losesNothingToAnotherRun();
    void writesTheManifestAsItGoes();
    void refusesToContinue_data();
    void refusesToContinue();
};

void ResumedLookupTest::continuesAFileThatWasCancelled()
{
    const QTemporaryDir once;
    const QTemporaryDir twice;
    AnsweringServer server;
    QCOMPARE(ProgramRun().run(server.lookup({1, 2, 3}, intoFile(once))), ExitCode::Ok);
    server.forget();
    ProgramRun cancelled;
    server.onRequest(3, [&cancelled] { cancelled.interrupt.request(); });
    const QStringList line = server.lookup({1, 2, 3}, intoFile(twice));
    QCOMPARE(cancelled.run(line), ExitCode::Cancelled);
    QVERIFY2(cancelled.errors.contains("2 of 3 users written, 1 left.") &&
                 cancelled.errors.contains("the same line with --resume goes on"),
             cancelled.errors.constData());
    QCOMPARE(QDir(twice.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"all.csv"_s, u"manifest.json"_s}));
    server.forget();
    ProgramRun resumed;
    QCOMPARE(resumed.run(line + kResume), ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({3}));
    QCOMPARE(resumed.errors, "riskscope-cli: 1 of 3 users written, 2 there already.\n");
    QCOMPARE(contentOf(twice.filePath(u"all.csv"_s)), contentOf(once.filePath(u"all.csv"_s)));
    QCOMPARE(ProgramRun().run({u"check"_s, twice.path()}), ExitCode::Ok);
    for (const int number : {1, 2, 3}) {
        const QByteArray entry = "\"id\": \"" + userId(number).toLatin1() + '"';
        QCOMPARE(contentOf(twice.filePath(u"manifest.json"_s)).count(entry), 1);
    }
    ProgramRun again;
    QCOMPARE(again.run(line + kResume), ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({3}));
}

void ResumedLookupTest::continuesAFolderThatWasCancelled()
{
    const QTemporaryDir once;
    const QTemporaryDir twice;
    AnsweringServer server;
    QCOMPARE(ProgramRun().run(server.lookup({1, 2, 3}, into(once))), ExitCode::Ok);
    server.forget();
    ProgramRun cancelled;
    server.onRequest(2, [&cancelled] { cancelled.interrupt.request(); });
    const QStringList line = server.lookup({1, 2, 3}, into(twice));
    QCOMPARE(cancelled.run(line), ExitCode::Cancelled);
    QCOMPARE(QDir(twice.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"manifest.json"_s, u"risk-%1.csv"_s.arg(userId(1))}));
    server.forget();
    QCOMPARE(ProgramRun().run(line + kResume), ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({2, 3}));
    QStringList names = QDir(once.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(QDir(twice.path()).entryList(QDir::Files | QDir::Hidden), names);
    names.removeOne(u"manifest.json"_s);
    for (const QString &name : std::as_const(names))
        QCOMPARE(contentOf(twice.filePath(name)), contentOf(once.filePath(name)));
    QCOMPARE(ProgramRun().run({u"check"_s, twice.path()}), ExitCode::Ok);
}

void ResumedLookupTest::beginsWhereThereIsNothing()
{
    const QTemporaryDir folder;
    AnsweringServer server;
    QCOMPARE(ProgramRun().run(server.lookup({1, 2}, intoFile(folder) + kResume)), ExitCode::Ok);
    QCOMPARE(ProgramRun().run(server.lookup({1, 2}, into(folder) + kResume)), ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({1, 2, 1, 2}));
}

void ResumedLookupTest::asksAgainForUsersThatFailed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.csv"_s);
    AnsweringServer server;
    server.answer(2, 404);
    const QStringList line = server.lookup({1, 2}, intoFile(folder));
    QCOMPARE(ProgramRun().run(line), ExitCode::UserNotFound);
    const QByteArray before = contentOf(path);
    QCOMPARE(ProgramRun().run(line + kResume), ExitCode::UserNotFound);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(ProgramRun().run({u"check"_s, folder.path()}), ExitCode::Ok);
    server.answer(2, 200);
    QCOMPARE(ProgramRun().run(line + kResume), ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({1, 2, 2, 2}));
    QVERIFY(contentOf(path).startsWith(before) && contentOf(path).contains("user2@example.com"));
}

void ResumedLookupTest::asksAgainForMissingFiles()
{
    const QTemporaryDir folder;
    AnsweringServer server;
    const QStringList line = server.lookup({1, 2, 3}, into(folder));
    QCOMPARE(ProgramRun().run(line), ExitCode::Ok);
    QVERIFY(QFile::remove(folder.filePath(u"risk-%1.csv"_s.arg(userId(3)))));
    server.forget();
    QCOMPARE(ProgramRun().run(line + kResume), ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({3}));
}

void ResumedLookupTest::leavesFilesThatCannotStay_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("changed") << true << true << QStringList() << QByteArray("not as its manifest says");
    QTest::newRow("unknown") << false << false << QStringList() << QByteArray("does not know it");
    QTest::newRow("another filter") << false << true << QStringList{u"--level"_s, u"high"_s}
                                    << QByteArray("with another format, filter");
    QTest::newRow("other columns") << false << true << QStringList{u"--columns"_s, u"id"_s}
                                   << QByteArray("with another format, filter");
}

void ResumedLookupTest::leavesFilesThatCannotStay()
{
    QFETCH(bool, isChanged);
    QFETCH(bool, isKnown);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    AnsweringServer server;
    const QStringList line = server.lookup({1, 2}, into(folder));
    QCOMPARE(ProgramRun().run(line), ExitCode::Ok);
    const QString second = folder.filePath(u"risk-%1.csv"_s.arg(userId(2)));
    if (isChanged)
        appendTo(second);
    if (!isKnown)
        QVERIFY(QFile::remove(folder.filePath(u"manifest.json"_s)));
    const QByteArray before = contentOf(second);
    server.forget();
    ProgramRun program;
    QCOMPARE(program.run(line + kResume + more), ExitCode::File);
    QVERIFY2(program.errors.contains("can't be continued") && program.errors.contains(says),
             program.errors.constData());
    QCOMPARE(server.asked(), QList<int>());
    QCOMPARE(contentOf(second), before);
}

void ResumedLookupTest::losesNothingToAnotherRun()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.csv"_s);
    AnsweringServer server;
    QCOMPARE(ProgramRun().run(server.lookup({1, 2}, intoFile(folder))), ExitCode::Ok);
    ProgramRun late;
    server.onRequest(3, [&] {
        QCOMPARE(ProgramRun().run(server.lookup({4, 5}, intoFile(folder) + kResume)), ExitCode::Ok);
        late.interrupt.request();
    });
    const QStringList line = server.lookup({6, 3, 7}, intoFile(folder) + kResume);
    QCOMPARE(late.run(line), ExitCode::File);
    QVERIFY2(late.errors.contains("another run has written to it"), late.errors.constData());
    QVERIFY(!late.errors.contains("goes on"));
    QVERIFY(contentOf(path).contains("user4@") && !contentOf(path).contains("user6@"));
    QCOMPARE(ProgramRun().run({u"check"_s, folder.path()}), ExitCode::Ok);
}

void ResumedLookupTest::writesTheManifestAsItGoes()
{
    const QTemporaryDir folder;
    QList<int> users;
    for (int number = 1; number <= cli::kManifestPace + 2; ++number)
        users += number;
    AnsweringServer server;
    ProgramRun program;
    const auto options = cli::parseOptions(
        QStringList(u"riskscope-cli"_s) + server.lookup(users, into(folder)), program.environment);
    QVERIFY(options.has_value());
    QStringList ids;
    for (const int number : users)
        ids += userId(number);
    auto maker = cli::ReportMaker::make(*options, program.interrupt);
    QVERIFY(maker.has_value());
    QByteArray manifest;
    server.onRequest(users.constLast(), [&] {
        manifest = contentOf(folder.filePath(u"manifest.json"_s));
        program.interrupt.request();
    });
    QBuffer stream;
    QVERIFY(stream.open(QIODevice::ReadWrite));
    constexpr int kHurried = 10'000; // requests a second
    api::HttpClient client(program.network, kHurried);
    const auto done = cli::writeUsersToFolder(
        {*options, {.in = stream, .out = stream, .err = stream}, client, program.interrupt, *maker}, ids);
    QVERIFY(!done && done.error().kind == core::ErrorKind::Cancelled);
    QCOMPARE(manifest.count("\"risk-"), cli::kManifestPace);
    QCOMPARE(contentOf(folder.filePath(u"manifest.json"_s)).count("\"risk-"), cli::kManifestPace + 1);
}

void ResumedLookupTest::refusesToContinue_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("says");
    const auto add = [](const QString &what, const QStringList &more, const QByteArray &says) {
        QTest::newRow(qPrintable(what)) << what << more << says;
    };
    add(u"a changed file"_s, {}, "it is not as its manifest says");
    add(u"an unknown file"_s, {}, "the manifest beside it does not know it");
    add(u"a foreign manifest"_s, {}, "it is no JSON");
    const QByteArray other = "it was written with another format, filter";
    add(u"other columns"_s, {u"--columns"_s, u"id"_s}, other);
    add(u"another format"_s, {u"--format"_s, u"ndjson"_s}, other);
    add(u"another filter"_s, {u"--level"_s, u"high"_s}, other);
    add(u"another order"_s, {u"--sort"_s, u"id"_s}, other);
    add(u"another zone"_s, {u"--zone"_s, u"Asia/Tokyo"_s}, other);
    add(u"other details"_s, {u"--details"_s, u"preview"_s}, other);
    const QByteArray elsewhere = "it is about another account or base URL";
    add(u"another account"_s, {u"--account"_s, QString(32, u'a')}, elsewhere);
    add(u"another base URL"_s, {u"--base-url"_s, u"http://127.0.0.1:9/client/v4"_s}, elsewhere);
}

void ResumedLookupTest::refusesToContinue()
{
    QFETCH(QString, what);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.csv"_s);
    AnsweringServer server;
    const QStringList line = server.lookup({1, 2}, intoFile(folder));
    QCOMPARE(ProgramRun().run(line), ExitCode::Ok);
    if (what == u"a changed file"_s)
        appendTo(path);
    if (what == u"an unknown file"_s)
        QVERIFY(QFile::remove(folder.filePath(u"manifest.json"_s)));
    if (what == u"a foreign manifest"_s)
        appendTo(folder.filePath(u"manifest.json"_s));
    const QByteArray before = contentOf(path);
    server.forget();
    ProgramRun resumed;
    QCOMPARE(resumed.run(line + kResume + more), ExitCode::File);
    QVERIFY2(resumed.errors.contains(says), resumed.errors.constData());
    QCOMPARE(server.asked(), QList<int>());
    QCOMPARE(contentOf(path), before);
}

QTEST_GUILESS_MAIN(ResumedLookupTest)
#include "tst_resumed_lookup.moc"
