// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/person_job.h"
#include "tests/api/list_run.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using core::EmailQuery;
using core::ErrorKind;
using core::NameQuery;

namespace {

using PersonRun = ListRun<api::PersonJob, core::People>;

QByteArray idOf(int number)
{
    return "00000000-0000-4000-a000-" + QByteArray::number(number).rightJustified(12, '0');
}

QByteArray entry(int number, const QByteArray &name, const QByteArray &email)
{
    return R"({"id":")" + idOf(number) + R"(","name":")" + name + R"(","email":")" + email + R"("})";
}

QByteArray page(const QByteArrayList &entries, int totalPages = 1)
{
    return R"({"success":true,"result":[)" + entries.join(',') +
           R"(],"result_info":{"page":1,"per_page":100.0,"total_pages":)" + QByteArray::number(totalPages) +
           "}}";
}

const QByteArray kAna = entry(1, "Ana Sousa", "ana.sousa@example.com");
const QByteArray kBruno = entry(2, "Bruno Keller", "bruno@example.com");
const QByteArray kOtherAna = entry(3, "Ana Ribeiro", "ana.ribeiro@example.com");

// The numbers of the people who were found.
QList<int> numbersOf(const core::Result<core::People> &people)
{
    QList<int> numbers;
    for (const core::Person &person : people.value_or(core::People()))
        numbers.append(person.userId.last(12).toInt());
    return numbers;
}

QUrlQuery queryOf(const test_support::HttpRequest &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target()));
}

} // namespace

class PersonJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByEmail();
    void findsByName_data();
    void findsByName();
    void asksForTheSecondPage();
    void asksForSoManyPages_data();
    void asksForSoManyPages();
    void tellsNoMoreThanItPromises();
    void saysThatItMayNotSearch();
    void triesAgain();
    void failsWhereTheSecondPageDoes();
    void cancels_data();
    void cancels();
    void maybeDestroyedByWhoeverIsTold();
};

void PersonJobTest::findsByEmail()
{
    PersonRun run(0, EmailQuery{u"Ana.Sousa@example.com"_s});
    run.server.respond(200, page({kBruno, kAna, kOtherAna})); // as a server that reads no query
    const auto people = run.wait();
    QCOMPARE(numbersOf(people), QList{1});
    QCOMPARE(people->constFirst().name, u"Ana Sousa"_s);
    QCOMPARE(people->constFirst().origin, core::Person::Origin::Account);
    QCOMPARE(run.server.requests().size(), 1);
    const test_support::HttpRequest &request = run.server.requests().constFirst();
    QCOMPARE(request.method(), "GET");
    QCOMPARE(request.target(), "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/users"
                               "?email=Ana.Sousa%40example.com&page=1&per_page=100");
}

void PersonJobTest::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("one") << u"bruno keller"_s << QList{2};
    QTest::newRow("several") << u"ana"_s << QList{1, 3};
    QTest::newRow("accents aside") << u"Âna Ribéiro"_s << QList{3};
    QTest::newRow("nobody") << u"nobody"_s << QList<int>();
}

void PersonJobTest::findsByName()
{
    QFETCH(const QString, name);
    PersonRun run(0, NameQuery{name});
    run.server.respond(200, page({kAna, kBruno, R"({"name":"Ana"})", kOtherAna, kAna}));
    const auto people = run.wait();
    QVERIFY(people.has_value());
    QTEST(numbersOf(people), "numbers");
    const QUrlQuery query = queryOf(run.server.requests().constFirst());
    QCOMPARE(query.queryItemValue(u"search"_s, QUrl::FullyDecoded), name);
}

void PersonJobTest::asksForTheSecondPage()
{
    PersonRun run(0, NameQuery{u"ana ribeiro"_s});
    run.server.respond(200, page({entry(4, "Ana Ribeiro Costa", "c@example.com"), kAna}, 2));
    run.server.respond(200, page({kOtherAna}, 2));
    QCOMPARE(numbersOf(run.wait()), QList{3}); // the whole name, wherever it stands
    QCOMPARE(run.server.requests().size(), 2);
    QCOMPARE(queryOf(run.server.requests().constLast()).queryItemValue(u"page"_s), u"2"_s);
}

void PersonJobTest::asksForSoManyPages_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<bool>("isOnlySoFar");
    const QList<int> nobody;
    QTest::newRow("several") << u""_s << u"ana"_s << 1000 << QList{1, 3} << true; // not twice
    QTest::newRow("one") << u""_s << u"sousa"_s << 1000 << QList{1} << true;
    QTest::newRow("one of all") << u""_s << u"sousa"_s << 5 << QList{1} << false;
    QTest::newRow("e-mail") << u"ana.sousa@example.com"_s << u""_s << 1000 << QList{1} << false;
    QTest::newRow("no such name") << u""_s << u"zoe"_s << 1000 << nobody << true;
    QTest::newRow("no such e-mail") << u"zoe@example.com"_s << u""_s << 1000 << nobody << true;
    QTest::newRow("nobody of all") << u""_s << u"zoe"_s << 5 << nobody << false;
}

void PersonJobTest::asksForSoManyPages()
{
    QFETCH(const QString, email);
    QFETCH(const QString, name);
    QFETCH(const int, pages);
    QFETCH(const QList<int>, numbers);
    QFETCH(const bool, isOnlySoFar);
    PersonRun byEmail(0, EmailQuery{email});
    PersonRun byName(0, NameQuery{name});
    PersonRun &run = email.isEmpty() ? byName : byEmail;
    run.server.respond(200, page({kAna, kOtherAna}, pages));
    const auto found = run.wait();
    QCOMPARE(run.server.requests().size(), 5);
    QCOMPARE(numbersOf(found), numbers);
    for (const core::Person &person : found.value_or(core::People()))
        QCOMPARE(person.isOnlySoFar, isOnlySoFar);
    if (!numbers.isEmpty())
        return;
    QCOMPARE(found.has_value(), !isOnlySoFar);
    if (isOnlySoFar) {
        QCOMPARE(found.error().kind, ErrorKind::PersonNotListed);
        QCOMPARE(found.error().detail, email + name);
        QVERIFY(found.error().advice.contains(u"more users"_s));
    }
}

void PersonJobTest::tellsNoMoreThanItPromises()
{
    QByteArrayList entries;
    for (int number = 0; number < 100'000; ++number)
        entries.append(entry(number, "Ana", "same@example.com"));
    PersonRun byName(0, NameQuery{u"ana"_s});
    byName.server.respond(200, page(entries, 9));
    QCOMPARE(byName.wait()->size(), api::PersonJob::kMaxPeople);
    QCOMPARE(byName.server.requests().size(), 1);
    PersonRun byEmail(0, EmailQuery{u"same@example.com"_s});
    byEmail.server.respond(200, page(entries));
    QCOMPARE(byEmail.wait()->size(), api::PersonJob::kMaxPeople);
}

void PersonJobTest::saysThatItMayNotSearch()
{
    PersonRun run(0, EmailQuery{u"ana@example.com"_s});
    run.server.respond(403, R"({"success":false,"errors":[{"code":10000,"message":"no"}]})");
    const core::Error error = run.wait().error();
    QCOMPARE(error.kind, ErrorKind::PermissionMissing);
    QCOMPARE(error.path, u"/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/users"_s); // without whom
}

void PersonJobTest::triesAgain()
{
    PersonRun run(1, NameQuery{u"ana"_s});
    QList<core::Error> reasons;
    connect(run.job.get(), &api::PersonJob::waiting, this,
            [&](std::chrono::milliseconds, const core::Error &reason) { reasons.append(reason); });
    run.server.respond(200, page({kAna}, 2));
    run.server.respond(429, {}, {{"retry-after-ms", "1"}});
    run.server.respond(200, page({kOtherAna}, 2));
    QCOMPARE(numbersOf(run.wait()), (QList{1, 3}));
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.constFirst().kind, ErrorKind::RateLimited);
}

// Half of the account would pass for all of it.
void PersonJobTest::failsWhereTheSecondPageDoes()
{
    PersonRun run(0, NameQuery{u"ana"_s});
    run.server.respond(200, page({kAna}, 2));
    run.server.respond(503);
    QCOMPARE(run.wait().error().kind, ErrorKind::ServiceUnavailable);
}

void PersonJobTest::cancels_data()
{
    QTest::addColumn<int>("answers");
    QTest::newRow("first page") << 0;
    QTest::newRow("second page") << 1;
}

void PersonJobTest::cancels()
{
    QFETCH(const int, answers);
    for (const bool isDestroyed : {false, true}) {
        PersonRun run(0, NameQuery{u"ana"_s});
        for (int i = 0; i < answers; ++i)
            run.server.respond(200, page({kAna}, 2));
        run.server.staySilent();
        run.job->start();
        QTRY_COMPARE(run.server.requests().size(), answers + 1);
        if (isDestroyed)
            run.job.reset();
        else
            run.job->cancel();
        QTRY_COMPARE(run.server.openConnections(), 0);
        QCOMPARE(run.results.size(), isDestroyed ? 0 : 1);
        if (!isDestroyed)
            QCOMPARE(run.results.constFirst().error().kind, ErrorKind::Cancelled);
    }
}

void PersonJobTest::maybeDestroyedByWhoeverIsTold()
{
    PersonRun run(0, NameQuery{u"ana"_s});
    run.server.respond(200, page({kAna}, 2));
    bool isTold = false;
    connect(run.job.get(), &api::PersonJob::finished, this, [&] {
        isTold = true;
        run.job.reset();
    });
    run.job->start();
    QTRY_VERIFY(isTold);
    QVERIFY(!run.job);
}

QTEST_GUILESS_MAIN(PersonJobTest)
#include "tst_person_job.moc"
