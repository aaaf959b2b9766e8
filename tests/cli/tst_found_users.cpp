// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/account_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::AccountServer;
using test_support::accountUser;
using test_support::idOf;
using test_support::ProgramRun;
using test_support::scoredUser;

// What becomes of a run some of whose people can't be found.
class FoundUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnBehindOneThatFails_data();
    void goesOnBehindOneThatFails();
    void endsAfterFailuresInARow();
    void endsWhereTheReasonHoldsForAll();
    void searchesARefusedAccountOnce();
    void asksWhoIsMeantWhereMoreAreLeft_data();
    void asksWhoIsMeantWhereMoreAreLeft();
    void tellsThatMoreAreLeft();

private:
    [[nodiscard]] QStringList list() const
    {
        return m_server->line({u"lookup"_s, u"--users-from"_s, u"-"_s, u"--format"_s, u"csv"_s});
    }

    std::unique_ptr<AccountServer> m_server;
};

void FoundUsersTest::init()
{
    m_server = std::make_unique<AccountServer>();
    m_server->scored = scoredUser(1, "Ana Sousa", "ana@example.com");
    m_server->people = accountUser(idOf(7), {}, "Eve Hart", "eve@example.com");
}

void FoundUsersTest::goesOnBehindOneThatFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("bad request") << 400 << ExitCode::Credential << QByteArray("Request refused (1): odd@y.z");
    QTest::newRow("not processed") << 422 << ExitCode::Credential
                                   << QByteArray("Request refused (1): odd@y.z");
    QTest::newRow("down") << 500 << ExitCode::Network << QByteArray("Provider unavailable (1): odd@y.z");
}

void FoundUsersTest::goesOnBehindOneThatFails()
{
    QFETCH(const int, status);
    QFETCH(const ExitCode, code);
    QFETCH(const QByteArray, says);
    m_server->statusOf.insert("odd", status);
    ProgramRun program;
    program.input = "odd@y.z\nx@y.z\neve@example.com\nana@example.com\n";
    QCOMPARE(program.run(list()), code);
    QVERIFY2(program.errors.contains("2 of 4 users written, 2 failed.") && program.errors.contains(says) &&
                 program.errors.contains("No such person (1): x@y.z"),
             program.errors.constData());
    QCOMPARE(m_server->asked("/access/users"), 3);
    QCOMPARE(program.output.count("\r\n"), 3);
}

void FoundUsersTest::endsAfterFailuresInARow()
{
    m_server->statusOf.insert("odd", 500);
    ProgramRun apart;
    apart.input = "odd1@y.z\nodd2@y.z\nodd3@y.z\nodd4@y.z\nx@y.z\nodd5@y.z\nana@example.com\n";
    QCOMPARE(apart.run(list()), ExitCode::Network);
    QVERIFY2(apart.errors.contains("1 of 7 users written, 6 failed."), apart.errors.constData());
    ProgramRun inARow;
    inARow.input = "x@y.z\nodd1@y.z\nodd2@y.z\nana@example.com\nodd3@y.z\nodd4@y.z\nodd5@y.z\nodd6@y.z\n";
    QCOMPARE(inARow.run(list()), ExitCode::Network);
    QVERIFY2(inARow.errors.contains("0 of 8 users written, 6 failed, 2 left.") &&
                 inARow.errors.contains("No such person (1): x@y.z"),
             inARow.errors.constData());
    QVERIFY(!inARow.errors.contains("--resume"));
    QCOMPARE(m_server->asked(idOf(1)), 1);
}

void FoundUsersTest::endsWhereTheReasonHoldsForAll()
{
    m_server->statusOf.insert("odd", 429);
    ProgramRun program;
    program.input = "x@y.z\nodd@y.z\nana@example.com\n";
    QCOMPARE(program.run(list()), ExitCode::RateLimited);
    QVERIFY2(program.errors.contains("0 of 3 users written, 1 failed, 2 left.") &&
                 program.errors.contains("No such person (1): x@y.z"),
             program.errors.constData());
}

void FoundUsersTest::searchesARefusedAccountOnce()
{
    m_server->peopleStatus = 403;
    ProgramRun program;
    program.input = "a@y.z\nb@y.z\nana@example.com\nc@y.z\n";
    QCOMPARE(program.run(list()), ExitCode::UserNotFound);
    QCOMPARE(m_server->asked("/access/users"), 1);
    QVERIFY2(program.errors.contains("1 of 4 users written, 3 failed.") &&
                 program.errors.contains("(3): a@y.z, b@y.z, c@y.z"),
             program.errors.constData());
}

void FoundUsersTest::asksWhoIsMeantWhereMoreAreLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("pages");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("name of all") << u"hart"_s << 2 << ExitCode::Ok;
    QTest::newRow("name") << u"hart"_s << 1000 << ExitCode::Usage;
    QTest::newRow("e-mail") << u"eve@example.com"_s << 1000 << ExitCode::Ok;
}

void FoundUsersTest::asksWhoIsMeantWhereMoreAreLeft()
{
    QFETCH(const QString, typed);
    QFETCH(const int, pages);
    QFETCH(const ExitCode, code);
    m_server->accountPages = pages;
    for (const bool isSeveral : {false, true}) {
        ProgramRun program;
        const QStringList several{u"ana@example.com"_s, u"--format"_s, u"csv"_s};
        QCOMPARE(program.run(
                     m_server->line(QStringList{u"lookup"_s, typed} + (isSeveral ? several : QStringList()))),
                 code);
        const QByteArray offer = "fits 1 of the users searched; the account has more:\n"
                                 "riskscope-cli:   " +
                                 idOf(7) + "  Eve Hart <eve@example.com>\n";
        QVERIFY2(program.errors.contains(offer) == (code == ExitCode::Usage), program.errors.constData());
    }
}

void FoundUsersTest::tellsThatMoreAreLeft()
{
    m_server->accountPages = 1000;
    ProgramRun program;
    program.input = "x@y.z\neve@example.com\nv@y.z\n";
    QCOMPARE(program.run(list()), ExitCode::UserNotFound);
    QVERIFY2(program.errors.contains("Not among those searched (2): x@y.z, v@y.z") &&
                 program.errors.contains("1 of 3 users written") &&
                 program.errors.contains("The account has more users than are searched"),
             program.errors.constData());
    QVERIFY(!program.errors.contains("Audit Logs"));
}

QTEST_GUILESS_MAIN(FoundUsersTest)
#include "tst_found_users.moc"
