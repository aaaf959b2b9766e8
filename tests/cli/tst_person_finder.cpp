// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/account_server.h"
#include "tests/cli/answering_server.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::AccountServer;
using test_support::accountUser;
using test_support::idOf;
using test_support::ProgramRun;
using test_support::scoredUser;

namespace {

const QByteArray kOther = "11111111-1111-1111-1111-111111111111";

} // namespace

class PersonLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAScoredUser_data();
    void findsAScoredUser();
    void findsAUserOfTheAccount();
    void triesTheOtherId();
    void listsSeveral();
    void tellsWhoIsNotFound_data();
    void tellsWhoIsNotFound();
    void tellsWhyNobodyCanBeFound();
    void searchesTheAccountWithoutTheList();
    void asksForNobodyWhereAnIdIsGiven();
    void looksUpAListOfAddresses();
    void continuesAListByEitherId();
    void keepsNamesOutOfARedactedRun();
    void keepsNamesOutOfARedactedError_data();
    void keepsNamesOutOfARedactedError();
    void findsPeopleOfTheDemo();

private:
    std::unique_ptr<AccountServer> m_server;
};

void PersonLookupTest::init()
{
    m_server = std::make_unique<AccountServer>();
    m_server->scored = QByteArrayList{scoredUser(1, "Ana Sousa", "ana@example.com"),
                                      scoredUser(2, "Bruno Lima", "bruno@example.com"),
                                      scoredUser(3, "Bruno Reis", "reis@example.com")}
                           .join(',');
}

void PersonLookupTest::findsAScoredUser_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("e-mail") << u"ANA@example.com"_s << QByteArray("“ANA@example.com” is ");
    QTest::newRow("mailto") << u"mailto:ana@example.com"_s << QByteArray("“ana@example.com” is ");
    QTest::newRow("in brackets") << u" Ana Sousa <ana@example.com> "_s << QByteArray("“ana@example.com” is ");
    QTest::newRow("name") << u"ana sousa"_s << QByteArray("“ana sousa” is ");
    QTest::newRow("part of a name") << u"Sousa"_s << QByteArray("“Sousa” is ");
    QTest::newRow("link") << u"https://dash.cloudflare.com/x/users?email=ana%40example.com"_s
                          << QByteArray("“ana@example.com” is ");
}

void PersonLookupTest::findsAScoredUser()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, says);
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"lookup"_s, typed})), ExitCode::Ok);
    QCOMPARE(program.errors, "riskscope-cli: note: " + says + "Ana Sousa <ana@example.com>, id " + idOf(1) +
                                 ", one of the scored users.\n");
    QVERIFY(program.output.contains("Id          " + idOf(1)));
    QCOMPARE(m_server->asked("/summary"), 1);
    QCOMPARE(m_server->asked("/access/users"), 0);
    ProgramRun quiet;
    QCOMPARE(quiet.run(m_server->line({u"lookup"_s, typed, u"--quiet"_s})), ExitCode::Ok);
    QCOMPARE(quiet.errors, "");
}

void PersonLookupTest::findsAUserOfTheAccount()
{
    m_server->people = accountUser(idOf(7), {}, "Eve Hart", "eve@example.com");
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"lookup"_s, u"eve@example.com"_s})), ExitCode::Ok);
    QVERIFY2(
        program.errors.contains("is Eve Hart <eve@example.com>, id " + idOf(7) + ", of the account's users."),
        program.errors.constData());
    QCOMPARE(m_server->asked("/access/users"), 1);
}

void PersonLookupTest::triesTheOtherId()
{
    m_server->people = accountUser(idOf(7), kOther, "Eve Hart", "eve@example.com");
    m_server->unknown = {idOf(7)};
    ProgramRun found;
    QCOMPARE(found.run(m_server->line({u"lookup"_s, u"eve@example.com"_s})), ExitCode::Ok);
    QVERIFY2(found.errors.contains("trying the other one"), found.errors.constData());
    QVERIFY(found.output.contains("Id          " + kOther));
    m_server->unknown += kOther;
    ProgramRun notScored;
    QCOMPARE(notScored.run(m_server->line({u"lookup"_s, u"eve@example.com"_s})), ExitCode::UserNotFound);
    QVERIFY2(
        notScored.errors.contains("eve@example.com is a user of this account, but the provider has no risk"),
        notScored.errors.constData());
    QCOMPARE(notScored.output, "");
}

void PersonLookupTest::listsSeveral()
{
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"lookup"_s, u"bruno"_s})), ExitCode::Usage);
    QCOMPARE(program.output, "");
    QVERIFY2(program.errors.contains("“bruno” fits 2 people:") &&
                 program.errors.contains(idOf(2) + "  Bruno Lima <bruno@example.com>\n") &&
                 program.errors.contains(idOf(3) + "  Bruno Reis <reis@example.com>\n") &&
                 program.errors.contains("Name one by the id"),
             program.errors.constData());
    QCOMPARE(m_server->asked(idOf(2)), 0);
}

void PersonLookupTest::tellsWhoIsNotFound_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nobody") << 200
                            << QByteArray("Nobody in this account has the e-mail address or name “x@y.z”");
    QTest::newRow("may not search") << 403
                                    << QByteArray("None of the users that could be searched fits “x@y.z”");
}

void PersonLookupTest::tellsWhoIsNotFound()
{
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    m_server->peopleStatus = status;
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"lookup"_s, u"x@y.z"_s})), ExitCode::UserNotFound);
    QVERIFY2(program.errors.contains(says), program.errors.constData());
    QCOMPARE(program.errors.count('\n'), 1);
}

void PersonLookupTest::tellsWhyNobodyCanBeFound()
{
    for (const int status : {404, 500}) {
        m_server->summaryStatus = status;
        ProgramRun program;
        QCOMPARE(program.run(m_server->line({u"lookup"_s, u"ana@example.com"_s})),
                 status == 404 ? ExitCode::Credential : ExitCode::Network);
        QCOMPARE(m_server->asked("/access/users"), 0);
    }
    m_server->summaryStatus = 200;
    m_server->peopleStatus = 500;
    ProgramRun down;
    QCOMPARE(down.run(m_server->line({u"lookup"_s, u"x@y.z"_s})), ExitCode::Network);
}

// As the window does.
void PersonLookupTest::searchesTheAccountWithoutTheList()
{
    m_server->people = accountUser(idOf(7), {}, "Eve Hart", "eve@example.com");
    m_server->summaryStatus = 403;
    ProgramRun found;
    QCOMPARE(found.run(m_server->line({u"lookup"_s, u"hart"_s})), ExitCode::Ok);
    ProgramRun nobody;
    QCOMPARE(nobody.run(m_server->line({u"lookup"_s, u"x@y.z"_s})), ExitCode::UserNotFound);
    m_server->peopleStatus = 403;
    ProgramRun refused;
    QCOMPARE(refused.run(m_server->line({u"lookup"_s, u"hart"_s})), ExitCode::Credential);
    QVERIFY2(refused.errors.contains("may not read risk scores"), refused.errors.constData());
}

void PersonLookupTest::asksForNobodyWhereAnIdIsGiven()
{
    ProgramRun program;
    const QString link = u"https://dash.cloudflare.com/x/users/%1"_s.arg(QLatin1StringView(idOf(9)));
    QCOMPARE(program.run(m_server->line({u"lookup"_s, link})), ExitCode::Ok);
    QCOMPARE(m_server->server().requests().size(), 1);
    QCOMPARE(program.errors, "");
}

void PersonLookupTest::looksUpAListOfAddresses()
{
    m_server->people = accountUser(idOf(7), {}, "Eve Hart", "eve@example.com");
    m_server->scored +=
        ',' + scoredUser(4, "Twin", "twin@example.com") + ',' + scoredUser(5, "Twin", "twin@example.com");
    ProgramRun program;
    program.input = "email\nana@example.com\n" + idOf(1) + "\ntwin@example.com\neve@example.com\nx@y.z\n";
    QCOMPARE(program.run(m_server->line(
                 {u"lookup"_s, u"Reis"_s, u"--users-from"_s, u"-"_s, u"--format"_s, u"csv"_s})),
             ExitCode::Usage);
    QCOMPARE(m_server->asked("/summary"), 1);
    for (const int number : {1, 3, 7})
        QCOMPARE(m_server->asked(idOf(number)), 1);
    QCOMPARE(program.output.count("\r\n"), 4);
    QVERIFY2(program.errors.contains("3 of 5 users written, 2 failed.") &&
                 program.errors.contains("No such person (1): x@y.z") &&
                 program.errors.contains("“Reis” is Bruno Reis") &&
                 !program.errors.contains("“ana@example.com” is") && program.errors.contains(idOf(5)),
             program.errors.constData());
}

void PersonLookupTest::continuesAListByEitherId()
{
    m_server->people = accountUser(idOf(7), kOther, "Eve Hart", "eve@example.com");
    m_server->unknown = {idOf(7)};
    for (const bool isFolder : {true, false}) {
        const QTemporaryDir folder;
        const QStringList line = m_server->line({u"lookup"_s, u"--users-from"_s, u"-"_s, u"--format"_s,
                                                 u"csv"_s, isFolder ? u"--output-dir"_s : u"--output"_s,
                                                 isFolder ? folder.path() : folder.filePath(u"all.csv"_s)});
        ProgramRun first;
        first.input = "eve@example.com\n";
        QCOMPARE(first.run(line), ExitCode::Ok);
        const qsizetype asked = m_server->asked(kOther);
        ProgramRun resumed;
        resumed.input = "eve@example.com\nana@example.com\n";
        QCOMPARE(resumed.run(line + QStringList(u"--resume"_s)), ExitCode::Ok);
        QVERIFY2(resumed.errors.contains("1 of 2 users written, 1 there already."),
                 resumed.errors.constData());
        QCOMPARE(m_server->asked(kOther), asked);
    }
}

void PersonLookupTest::keepsNamesOutOfARedactedRun()
{
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"lookup"_s, u"sousa"_s, u"--redact"_s})), ExitCode::Ok);
    QVERIFY2(program.errors.contains("one person fits"), program.errors.constData());
    ProgramRun several;
    QCOMPARE(several.run(m_server->line({u"lookup"_s, u"bruno"_s, u"--redact"_s})), ExitCode::Usage);
    ProgramRun list;
    list.input = "ana@example.com\nx@y.z\n";
    QCOMPARE(list.run(m_server->line(
                 {u"lookup"_s, u"--users-from"_s, u"-"_s, u"--redact"_s, u"--format"_s, u"csv"_s})),
             ExitCode::UserNotFound);
    QVERIFY2(list.errors.contains("number 2"), list.errors.constData());
    for (const QByteArray &word :
         {QByteArray("ana@"), QByteArray("Ana"), QByteArray("Lima"), idOf(1), idOf(2)}) {
        for (const ProgramRun *run : {&program, &several, &list})
            QVERIFY2(!(run->output + run->errors).contains(word), (run->output + run->errors).constData());
    }
}

void PersonLookupTest::keepsNamesOutOfARedactedError_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not scored") << u"hart"_s << 200 << QByteArray("That person is a user of this account");
    QTest::newRow("nobody") << u"yan@hart.example"_s << 200 << QByteArray("e-mail address or name “…”");
    QTest::newRow("may not search") << u"yan@hart.example"_s << 403 << QByteArray("“…”");
}

void PersonLookupTest::keepsNamesOutOfARedactedError()
{
    QFETCH(const QString, typed);
    QFETCH(const int, status);
    QFETCH(const QByteArray, says);
    m_server->people = accountUser(idOf(7), {}, "Eve Hart", "eve@example.com");
    m_server->peopleStatus = status;
    m_server->unknown = {idOf(7)};
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"lookup"_s, typed, u"--redact"_s})), ExitCode::UserNotFound);
    QVERIFY2(program.errors.contains(says), program.errors.constData());
    for (const QByteArray &word : {QByteArray("eve@"), QByteArray("Eve"), QByteArray("yan"), idOf(7)})
        QVERIFY2(!(program.output + program.errors).contains(word), program.errors.constData());
    QVERIFY2(!program.errors.toLower().contains("hart"), program.errors.constData());
}

void PersonLookupTest::findsPeopleOfTheDemo()
{
    ProgramRun program;
    program.environment = {};
    ProgramRun users;
    QCOMPARE(
        users.run({u"users"_s, u"--demo"_s, u"--format"_s, u"csv"_s, u"--filter"_s, test_support::kUser}),
        ExitCode::Ok);
    const QString email = QString::fromUtf8(users.output.split('\n').value(1).split(',').value(2));
    QVERIFY2(email.contains(u'@'), users.output.constData());
    QCOMPARE(program.run({u"lookup"_s, u"--demo"_s, email}), ExitCode::Ok);
    QVERIFY(program.output.contains(test_support::kUser.toUtf8()));
}

QTEST_GUILESS_MAIN(PersonLookupTest)
#include "tst_person_finder.moc"
