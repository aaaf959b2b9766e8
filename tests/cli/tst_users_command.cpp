// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/account_server.h"
#include "tests/cli/answering_server.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::AccountServer;
using test_support::contentOf;
using test_support::idOf;
using test_support::ProgramRun;
using test_support::scoredUser;

namespace {

const QByteArrayList kUsers{scoredUser(1, "Ana Sousa", "ana@example.com", "high", 55),
                            scoredUser(2, "Bruno", "bruno@example.com", "low", 3),
                            scoredUser(3, "=cmd()", "eve@example.com", "medium", 4),
                            R"({"user_id":"nonsense"})"};

// The names of a JSON list, in its order.
QStringList namesOf(const QByteArray &json)
{
    QStringList names;
    const QJsonArray users = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &user : users)
        names += user.toObject()[u"name"_s].toString();
    return names;
}

} // namespace

class UsersCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsUsersAsText();
    void listsUsersAsJson();
    void listsUsersAsCsv();
    void choosesAndSorts_data();
    void choosesAndSorts();
    void giveTimesInTheZone();
    void writesAFile();
    void showsHostileTextSafely();
    void sendsATerminalNoControlCharacter();
    void notesAPartialList_data();
    void notesAPartialList();
    void tellsWhatFails_data();
    void tellsWhatFails();
    void listsManyUsers();
    void listsTheDemo();

private:
    std::unique_ptr<AccountServer> m_server;
};

void UsersCommandTest::init()
{
    m_server = std::make_unique<AccountServer>();
    m_server->scored = kUsers.join(',');
}

void UsersCommandTest::listsUsersAsText()
{
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"users"_s})), ExitCode::Ok);
    const QByteArrayList lines = program.output.split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], "Level       Name       E-mail             Events  "
                       "Id                                    Last event (UTC)");
    QCOMPARE(lines[1],
             "▲ High      Ana Sousa  ana@example.com    55      " + idOf(1) + "  2026-11-20 10:00:01.000");
    QVERIFY(lines[2].startsWith("◆ Medium    =cmd()"));
    QVERIFY(lines[3].startsWith("○ Low       Bruno"));
    QCOMPARE(lines[4], "◌ Unscored");
    QCOMPARE(program.errors, "");
    QCOMPARE(m_server->asked("/summary"), 1);
}

void UsersCommandTest::listsUsersAsJson()
{
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"users"_s, u"--format"_s, u"json"_s})), ExitCode::Ok);
    const QJsonArray users = QJsonDocument::fromJson(program.output).array();
    QCOMPARE(users.size(), kUsers.size());
    const QJsonObject ana{{u"user_id"_s, QString::fromLatin1(idOf(1))}, {u"name"_s, u"Ana Sousa"_s},
                          {u"email"_s, u"ana@example.com"_s},           {u"event_count"_s, 55},
                          {u"last_event"_s, u"2026-11-20T10:00:01Z"_s}, {u"max_risk_level"_s, u"high"_s}};
    QCOMPARE(users.first().toObject(), ana);
    const QJsonObject nobody = users.last().toObject();
    QCOMPARE(nobody.keys(), ana.keys());
    for (const QJsonValue &value : nobody)
        QVERIFY(value.isNull());
}

void UsersCommandTest::listsUsersAsCsv()
{
    const QStringList csv{u"users"_s, u"--format"_s, u"csv"_s, u"--level"_s, u"high,medium"_s};
    ProgramRun program;
    QCOMPARE(program.run(m_server->line(csv)), ExitCode::Ok);
    QCOMPARE(program.output, "\xef\xbb\xbfuser_id,name,email,event_count,last_event,max_risk_level\r\n" +
                                 idOf(1) + ",Ana Sousa,ana@example.com,55,2026-11-20T10:00:01Z,high\r\n" +
                                 idOf(3) + ",'=cmd(),eve@example.com,4,2026-11-20T10:00:03Z,medium\r\n");
    ProgramRun unguarded;
    QCOMPARE(unguarded.run(m_server->line(csv + QStringList(u"--no-formula-guard"_s))), ExitCode::Ok);
    QVERIFY(unguarded.output.contains(",=cmd(),"));
}

void UsersCommandTest::choosesAndSorts_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString &line, const QStringList &names) {
        QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << names;
    };
    const QString ana = u"Ana Sousa"_s;
    const QString bruno = u"Bruno"_s;
    const QString eve = u"=cmd()"_s;
    row(u""_s, {ana, eve, bruno, {}});
    row(u"--filter SOUSA"_s, {ana});
    row(u"--filter example --filter bru"_s, {bruno});
    row(u"--filter level:medium"_s, {eve});
    row(u"--filter nobody"_s, {});
    row(u"--level low"_s, {bruno});
    row(u"--level High,LOW"_s, {ana, bruno});
    row(u"--level unscored"_s, {{}});
    row(u"--level high,low --level low,medium"_s, {bruno});
    row(u"--level high --filter bruno"_s, {});
    row(u"--sort events"_s, {bruno, eve, ana, {}});
    row(u"--sort -events"_s, {ana, eve, bruno, {}});
    row(u"--sort -last"_s, {eve, bruno, ana, {}});
    row(u"--sort email"_s, {ana, bruno, eve, {}});
    row(u"--sort -name --level high,low"_s, {bruno, ana});
}

void UsersCommandTest::choosesAndSorts()
{
    QFETCH(QStringList, more);
    QFETCH(QStringList, names);
    ProgramRun program;
    QCOMPARE(program.run(m_server->line(QStringList{u"users"_s, u"--format"_s, u"json"_s} + more)),
             ExitCode::Ok);
    QCOMPARE(namesOf(program.output), names);
    const bool isFiltered = more.contains(u"--filter"_s) || more.contains(u"--level"_s);
    QCOMPARE(program.errors, isFiltered
                                 ? u"riskscope-cli: note: %1 of 4 users fit.\n"_s.arg(names.size()).toUtf8()
                                 : QByteArray());
}

void UsersCommandTest::giveTimesInTheZone()
{
    for (const auto &[format, time] : {std::pair(u"text"_s, "2026-11-20 15:45:01.000"),
                                       {u"json"_s, "\"2026-11-20T15:45:01+05:45\""},
                                       {u"csv"_s, ",2026-11-20T15:45:01+05:45,"}}) {
        ProgramRun program;
        QCOMPARE(program.run(
                     m_server->line({u"users"_s, u"--format"_s, format, u"--zone"_s, u"Asia/Kathmandu"_s})),
                 ExitCode::Ok);
        QVERIFY2(program.output.contains(time), program.output.constData());
    }
}

void UsersCommandTest::writesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"users.csv"_s);
    const QStringList line = m_server->line({u"users"_s, u"--format"_s, u"csv"_s, u"--output"_s, path});
    ProgramRun program;
    QCOMPARE(program.run(line), ExitCode::Ok);
    QCOMPARE(program.output, "");
    QVERIFY(contentOf(path).contains("Ana Sousa"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"users.csv"_s));
    const qsizetype asked = m_server->asked("/summary");
    ProgramRun again;
    QCOMPARE(again.run(line), ExitCode::File);
    QVERIFY2(again.errors.contains("Use --force to replace it"), again.errors.constData());
    QCOMPARE(m_server->asked("/summary"), asked);
    m_server->scored = {};
    QCOMPARE(ProgramRun().run(line + QStringList(u"--force"_s)), ExitCode::Ok);
    QVERIFY(!contentOf(path).contains("Ana Sousa"));
}

void UsersCommandTest::showsHostileTextSafely()
{
    m_server->scored = scoredUser(1, R"(a\u001b[2J\u202e\nb)", QByteArray(100'000, 'x'), R"(\u0007bad)");
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"users"_s})), ExitCode::Ok);
    QCOMPARE(program.output.count('\n'), 2);
    QVERIFY(!program.output.contains('\x1b') && !program.output.contains('\x07'));
    QVERIFY2(program.output.contains("a⟨U+001B⟩[2J⟨U+202E⟩⟨U+000A⟩b"), program.output.constData());
    QVERIFY(program.output.contains("? ⟨U+0007⟩bad"));
    QVERIFY(program.output.size() < 1000);
    ProgramRun whole;
    QCOMPARE(whole.run(m_server->line({u"users"_s, u"--format"_s, u"json"_s})), ExitCode::Ok);
    QCOMPARE(namesOf(whole.output), QStringList(u"a\x1b[2J\u202e\nb"_s));
}

void UsersCommandTest::sendsATerminalNoControlCharacter()
{
    m_server->scored = scoredUser(1, R"(a\u001b\u007f\u0080\u009b2J\u00a0é)", "x@y.z");
    const QString name = u"a\u001b\u007f\u0080\u009b2J\u00a0é"_s;
    ProgramRun json;
    QCOMPARE(json.run(m_server->line({u"users"_s, u"--format"_s, u"json"_s})), ExitCode::Ok);
    const QByteArray escaped = "a\\u001b\\u007f\\u0080\\u009b2J\u00a0é";
    QVERIFY2(json.output.contains(escaped), json.output.constData());
    QCOMPARE(namesOf(json.output), QStringList(name));
    const QStringList csv = m_server->line({u"users"_s, u"--format"_s, u"csv"_s});
    ProgramRun terminal;
    terminal.outIsTerminal = true;
    QCOMPARE(terminal.run(csv), ExitCode::Ok);
    QVERIFY2(terminal.output.contains(",a⟨U+001B⟩⟨U+007F⟩⟨U+0080⟩⟨U+009B⟩2J"), terminal.output.constData());
    ProgramRun piped;
    QCOMPARE(piped.run(csv), ExitCode::Ok);
    QVERIFY2(piped.output.contains(name.toUtf8()), piped.output.constData());
}

void UsersCommandTest::notesAPartialList_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("count") << QByteArray(R"("total_count":9,"page":1,"per_page":1)")
                           << QByteArray("it holds 1 of 9 users");
    QTest::newRow("pages") << QByteArray(R"("page":1,"total_pages":2)")
                           << QByteArray("users received: 1, and it announces more pages");
}

void UsersCommandTest::notesAPartialList()
{
    QFETCH(const QByteArray, info);
    QFETCH(const QByteArray, says);
    test_support::HttpServer server;
    server.respond(200, R"({"success":true,"result":{"users":[)" + kUsers.first() + R"(]},"result_info":{)" +
                            info + "}}");
    const QStringList line{u"users"_s, u"--account"_s, test_support::kAccount, u"--base-url"_s,
                           server.baseUrl()};
    ProgramRun program;
    QCOMPARE(program.run(line), ExitCode::Ok);
    QVERIFY2(program.errors.contains(says), program.errors.constData());
    ProgramRun quiet;
    QCOMPARE(quiet.run(line + QStringList(u"--quiet"_s)), ExitCode::Ok);
    QCOMPARE(quiet.errors, "");
}

void UsersCommandTest::tellsWhatFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("permission") << 403 << ExitCode::Credential;
    QTest::newRow("rate limit") << 429 << ExitCode::RateLimited;
    QTest::newRow("provider") << 500 << ExitCode::Network;
}

void UsersCommandTest::tellsWhatFails()
{
    QFETCH(int, status);
    QFETCH(ExitCode, code);
    m_server->summaryStatus = status;
    const QTemporaryDir folder;
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"users"_s, u"--output"_s, folder.filePath(u"a"_s)})), code);
    QCOMPARE(program.output, "");
    QCOMPARE(program.errors.count('\n'), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void UsersCommandTest::listsManyUsers()
{
    constexpr int kMany = 100'000;
    QByteArrayList users;
    for (int i = 0; i < kMany; ++i)
        users += scoredUser(i, "User " + QByteArray::number(i), "u" + QByteArray::number(i) + "@example.com");
    m_server->scored = users.join(',');
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"users"_s, u"--format"_s, u"csv"_s, u"--filter"_s, u"user 9"_s})),
             ExitCode::Ok);
    QVERIFY(program.output.contains(",User 99999,"));
    QVERIFY(!program.output.contains(",User 1,"));
}

void UsersCommandTest::listsTheDemo()
{
    ProgramRun program;
    program.environment = {};
    QCOMPARE(program.run({u"users"_s, u"--demo"_s}), ExitCode::Ok);
    QVERIFY2(program.output.contains(test_support::kUser.toUtf8()), program.output.constData());
}

QTEST_GUILESS_MAIN(UsersCommandTest)
#include "tst_users_command.moc"
