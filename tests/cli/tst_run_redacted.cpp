// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/report_delivery.h"
#include "app/report/formats.h"
#include "tests/cli/answering_server.h"
#include "tests/cli/program_run.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::AnsweringServer;
using test_support::contentOf;
using test_support::kUser;
using test_support::ProgramRun;
using test_support::userId;

namespace {

const QString kOther = u"08e8778b-8ec8-4e69-a765-d0cadbeba293"_s;

QStringList demo(const QStringList &users, const QStringList &more)
{
    return QStringList{u"lookup"_s} + users + QStringList{u"--demo"_s, u"--redact"_s} + more;
}

// What names somebody in the demo's answer: ids, e-mails, addresses and the name.
QByteArrayList originalsOf(const QString &user)
{
    ProgramRun program;
    if (program.run({u"lookup"_s, user, u"--demo"_s, u"--format"_s, u"json"_s}) != ExitCode::Ok)
        return {};
    const QString answer = QString::fromUtf8(program.output);
    QByteArrayList originals{user.toLatin1()};
    static const QRegularExpression patterns[] = {
        QRegularExpression(u"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s),
        QRegularExpression(u"[A-Za-z0-9._]+@[A-Za-z0-9.-]+\\.[a-z]{2,}"_s),
        QRegularExpression(u"\\b(?:[0-9]{1,3}\\.){3}[0-9]{1,3}\\b"_s),
        QRegularExpression(u"\"name\": ?\"([A-Z][a-z]+ [A-Z][a-z]+)\""_s)};
    for (const QRegularExpression &pattern : patterns) {
        for (auto found = pattern.globalMatch(answer); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            originals += match.captured(match.lastCapturedIndex()).toUtf8();
        }
    }
    return originals;
}

QByteArray firstIn(const QByteArray &bytes, const QByteArrayList &originals)
{
    for (const QByteArray &original : originals) {
        if (bytes.contains(original))
            return original;
    }
    return {};
}

} // namespace

// Redaction, from the answer to what is written.
class RunRedactedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoOriginal_data();
    void leavesNoOriginal();
    void namesFilesByMarkers();
    void knowsNamesOfLaterUsers();
    void tellsThatTheEarlierPartNamesSomeone();
    void previewWritesNothing();
    void marksWithTheKeyOfAFile();
    void goesOnWithTheSameKey();
    void refusesBadKeyFiles_data();
    void refusesBadKeyFiles();
    void holdsBackWhatDoesNotPass();
};

void RunRedactedTest::leavesNoOriginal_data()
{
    QTest::addColumn<QString>("format");
    for (const report::Format &format : report::formats()) {
        const bool isText = format.text == report::FileText::Utf8;
        if (isText && format.uses.testFlag(report::FormatUse::Terminal) &&
            !format.traits.testFlag(report::FormatTrait::NeedsFonts))
            QTest::newRow(format.key) << QString::fromLatin1(format.key);
    }
}

void RunRedactedTest::leavesNoOriginal()
{
    QFETCH(QString, format);
    const QByteArrayList originals = originalsOf(kUser);
    QVERIFY(originals.size() > 5);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    ProgramRun piped;
    QCOMPARE(piped.run(demo({kUser}, {u"--format"_s, format})), ExitCode::Ok);
    QVERIFY(piped.output.contains("[ID-"));
    QCOMPARE(firstIn(piped.output, originals), "");
    ProgramRun written;
    QCOMPARE(written.run(demo({kUser}, {u"--format"_s, format, u"--output"_s, path})), ExitCode::Ok);
    QVERIFY(contentOf(path).contains("[ID-"));
    QCOMPARE(firstIn(contentOf(path), originals), "");
    const QByteArray manifest = contentOf(folder.filePath(u"manifest.json"_s));
    QVERIFY(manifest.contains("[EMAIL-1]") && manifest.contains("\"redaction\""));
    QCOMPARE(firstIn(manifest, originals), "");
    QCOMPARE(firstIn(piped.errors + written.errors, originals), "");
}

void RunRedactedTest::namesFilesByMarkers()
{
    const QTemporaryDir folder;
    QCOMPARE(ProgramRun().run(demo({kUser, kOther}, {u"--output-dir"_s, folder.path()})), ExitCode::Ok);
    const QByteArrayList originals = originalsOf(kUser) + originalsOf(kOther);
    const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names, QStringList({u"manifest.json"_s, u"risk-ID-1.txt"_s, u"risk-ID-2.txt"_s}));
    for (const QString &name : names)
        QCOMPARE(firstIn(contentOf(folder.filePath(name)), originals), "");
    QCOMPARE(ProgramRun().run({u"check"_s, folder.path()}), ExitCode::Ok);
}

void RunRedactedTest::knowsNamesOfLaterUsers()
{
    const QTemporaryDir folder;
    AnsweringServer server;
    server.mention(1, "seen with Zebediah Quux at noon");
    server.rename(2, "Zebediah Quux");
    for (const QString &output : {folder.filePath(u"all.csv"_s), u"-"_s}) {
        ProgramRun program;
        QCOMPARE(program.run(
                     server.lookup({1, 2}, {u"--redact"_s, u"--format"_s, u"csv"_s, u"--output"_s, output})),
                 ExitCode::Ok);
        const QByteArray table = program.output + contentOf(folder.filePath(u"all.csv"_s));
        QVERIFY(table.contains("seen with [NAME-"));
        QVERIFY(!table.contains("Zebediah") && !table.contains("Quux"));
        QVERIFY(QFile::remove(folder.filePath(u"all.csv"_s)) == (output != u"-"_s));
    }
    ProgramRun program;
    const QStringList each{u"--redact"_s, u"--format"_s, u"csv"_s, u"--output-dir"_s, folder.path()};
    QCOMPARE(program.run(server.lookup({1, 2}, each)), ExitCode::Ok);
    const QByteArray table = contentOf(folder.filePath(u"risk-ID-1.csv"_s));
    QVERIFY2(table.contains("seen with [NAME-"), table.constData());
    QVERIFY(!table.contains("Zebediah") && !table.contains("Quux"));
}

void RunRedactedTest::tellsThatTheEarlierPartNamesSomeone()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    QFile key(other.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("0123456789abcdef") == 16);
    key.close();
    AnsweringServer server;
    server.mention(1, "seen with Zebediah Quux at noon");
    server.rename(2, "Zebediah Quux");
    const QStringList keyed{u"--redact-key-file"_s, key.fileName(), u"--format"_s, u"csv"_s};
    for (const QStringList &output : {QStringList{u"--output"_s, folder.filePath(u"all.csv"_s)},
                                      QStringList{u"--output-dir"_s, folder.path()}}) {
        const QStringList line = server.lookup({1, 2}, keyed + output);
        server.answer(2, 404);
        QCOMPARE(ProgramRun().run(line), ExitCode::UserNotFound);
        server.answer(2, 200);
        ProgramRun program;
        QCOMPARE(program.run(line + QStringList(u"--resume"_s)), ExitCode::File);
        QVERIFY2(program.errors.contains("its earlier part names someone found since") &&
                     program.errors.contains("--force"),
                 program.errors.constData());
        QVERIFY(!program.errors.contains("goes on"));
    }
}

void RunRedactedTest::previewWritesNothing()
{
    const QTemporaryDir folder;
    for (const QStringList &output :
         {QStringList(), {u"--output"_s, folder.filePath(u"a"_s)}, {u"--output-dir"_s, folder.path()}}) {
        ProgramRun program;
        QCOMPARE(program.run(demo({kUser}, QStringList{u"--redact-preview"_s} + output)), ExitCode::Ok);
        QVERIFY2(program.output.startsWith("E-mail addresses: "), program.output.constData());
        QVERIFY2(program.output.contains("\n  " + kUser.toLatin1() + " → [ID-"), program.output.constData());
        QCOMPARE(program.errors, "");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
    ProgramRun several;
    QCOMPARE(several.run(demo({kUser, kOther}, {u"--redact-preview"_s})), ExitCode::Ok);
    QVERIFY(several.output.contains(kOther.toLatin1()));
}

void RunRedactedTest::marksWithTheKeyOfAFile()
{
    const QTemporaryDir folder;
    QFile key(folder.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("0123456789abcdef\n") == 17);
    key.close();
    const auto table = [](const QStringList &more) {
        ProgramRun program;
        return program.run(demo({kUser}, QStringList{u"--format"_s, u"csv"_s} + more)) == ExitCode::Ok
                   ? program.output
                   : QByteArray();
    };
    const QByteArray keyed = table({u"--redact-key-file"_s, key.fileName()});
    QVERIFY(keyed.size() > 1000);
    QCOMPARE(table({u"--redact-key-file"_s, key.fileName()}), keyed);
    const QByteArray fresh = table({u"--redact-hash"_s});
    QCOMPARE(fresh.size(), keyed.size());
    QVERIFY(fresh != keyed && fresh != table({u"--redact-hash"_s}));
    QVERIFY(!keyed.contains("-1]"));
}

void RunRedactedTest::goesOnWithTheSameKey()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    QFile key(other.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("0123456789abcdef") == 16);
    key.close();
    AnsweringServer server;
    server.answer(2, 404);
    const QStringList folderLine =
        server.lookup({1, 2}, {u"--redact-key-file"_s, key.fileName(), u"--output-dir"_s, folder.path()});
    const QStringList fileLine =
        server.lookup({1, 2}, {u"--redact-key-file"_s, key.fileName(), u"--format"_s, u"csv"_s, u"--output"_s,
                               folder.filePath(u"all.csv"_s)});
    for (const QStringList &line : {folderLine, fileLine}) {
        server.answer(2, 404);
        QCOMPARE(ProgramRun().run(line), ExitCode::UserNotFound);
        server.answer(2, 200);
        server.forget();
        QCOMPARE(ProgramRun().run(line + QStringList(u"--resume"_s)), ExitCode::Ok);
        QCOMPARE(server.asked(), QList<int>{2});
    }
    QVERIFY(!contentOf(folder.filePath(u"all.csv"_s)).contains(userId(1).toLatin1()));
    // Another key makes other markers: nothing of them fits what is there.
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("fedcba9876543210") == 16);
    key.close();
    ProgramRun program;
    QCOMPARE(program.run(fileLine + QStringList(u"--resume"_s)), ExitCode::File);
    QVERIFY2(program.errors.contains("with another format, filter"), program.errors.constData());
}

void RunRedactedTest::refusesBadKeyFiles_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("short") << QByteArray("0123456789abcde\n");
    QTest::newRow("long") << QByteArray(5000, 'x');
}

void RunRedactedTest::refusesBadKeyFiles()
{
    QFETCH(QByteArray, key);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QFile file(path);
    if (!key.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key) == key.size());
    file.close();
    AnsweringServer server;
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1}, {u"--redact-key-file"_s, path})), ExitCode::File);
    QVERIFY2(program.errors.contains(path.toUtf8()), program.errors.constData());
    QCOMPARE(server.asked(), QList<int>());
}

void RunRedactedTest::holdsBackWhatDoesNotPass()
{
    ProgramRun program;
    QBuffer in;
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const cli::Streams streams{.in = in, .out = out, .err = err};
    const auto fill = [](QIODevice &device) -> core::Result<void> {
        device.write("ana@example.com");
        return {};
    };
    QByteArray seen;
    const auto written = cli::writeToStream(streams, program.interrupt, fill, [&](QIODevice &file) {
        seen = file.readAll();
        return core::Result<void>(core::failure(core::ErrorKind::FileFailed, u"It stands there."_s));
    });
    QVERIFY(!written);
    QCOMPARE(written.error().detail, u"It stands there."_s);
    QCOMPARE(seen, "ana@example.com");
    QCOMPARE(out.data(), "");
}

QTEST_GUILESS_MAIN(RunRedactedTest)
#include "tst_run_redacted.moc"
