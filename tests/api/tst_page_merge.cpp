// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/page_merge.h"
#include "app/api/risk_score_endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// An answer with these events, byte for byte.
core::RiskRecord record(const QByteArray &events, const QByteArray &resultInfo = "{}")
{
    const auto decoded =
        api::decodeRiskScore(R"({"success": true, "result": {"name": "Ana", "events": [)" + events +
                             R"(] , "risk_level": "high"}, "result_info": )" + resultInfo + "}");
    return decoded.value_or(core::RiskRecord());
}

QByteArray eventJson(const QByteArray &id, const QByteArray &rest = {})
{
    return R"({ "id":")" + id + R"(", "name":"Travel","risk_level":"low")" + rest + '}';
}

QStringList ids(const core::RiskRecord &record)
{
    QStringList ids;
    for (quint32 number = 0; number < record.events.size(); ++number)
        ids += record.events.id(number);
    return ids;
}

} // namespace

class PageMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheNextPage_data();
    void asksForTheNextPage();
    void sendsThePage();
    void putsNewEventsBehind();
    void dropsWhatIsThereAlready();
    void stopsWhereAPageBringsNothingNew();
    void comparesBytesWhereThereIsNoId();
    void takesAPageBehindNoEvents();
    void countsEveryPage();
};

void PageMergeTest::asksForTheNextPage_data()
{
    QTest::addColumn<QByteArray>("resultInfo");
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing is said") << QByteArray("{}") << qint64(1) << qint64(2) << qint64(0);
    QTest::newRow("first of many") << QByteArray(R"({"page":1,"per_page":20})") << qint64(1) << qint64(2)
                                   << qint64(20);
    QTest::newRow("third") << QByteArray(R"({"page":1,"per_page":20.0})") << qint64(2) << qint64(3)
                           << qint64(20);
    QTest::newRow("absurd") << QByteArray(R"({"page":-7,"per_page":0})") << qint64(1) << qint64(2)
                            << qint64(0);
    QTest::newRow("beyond any number") << QByteArray(R"({"page":9223372036854775807,"per_page":1e18})")
                                       << qint64(1) << qint64(2) << qint64(0);
    QTest::newRow("begins later") << QByteArray(R"({"page":4})") << qint64(1) << qint64(5) << qint64(0);
}

void PageMergeTest::asksForTheNextPage()
{
    QFETCH(QByteArray, resultInfo);
    QFETCH(qint64, pages);
    core::RiskRecord shown = record(eventJson("a"), resultInfo);
    shown.paging.pages = pages;
    const api::NextPage next = api::nextPageOf(shown);
    QTEST(next.number, "number");
    QTEST(next.size.value_or(0), "size");
}

void PageMergeTest::sendsThePage()
{
    const auto request = api::riskScoreRequest(
        {QUrl(u"https://api.example.com/v4"_s), u"023e105f4ecef8ad9ca31a8372d0c353"_s},
        u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s,
        api::Credential{api::Credential::Kind::BearerToken, core::Secret("abc"), {}, u"test"_s},
        api::NextPage{3, 20});
    QVERIFY(request.has_value());
    QCOMPARE(request->url().toEncoded(),
             "https://api.example.com/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/"
             "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e?page=3&per_page=20");
}

void PageMergeTest::putsNewEventsBehind()
{
    const auto whole = api::putTogether(record(eventJson("a") + " , " + eventJson("b")),
                                        record(eventJson("c", R"(,"event_details":{"n":1e400,"n":2})")));
    QVERIFY(whole.has_value());
    QCOMPARE(ids(*whole), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(whole->events.details(2), R"({"n":1e400,"n":2})");
    QCOMPARE(whole->name, u"Ana"_s);
    QCOMPARE(whole->level.level, core::RiskLevel::High);
    QCOMPARE(whole->paging, (core::Paging{.pages = 2}));
    // What was put together can be saved and read again.
    const auto again = api::decodeRiskScore(whole->answer);
    QVERIFY(again.has_value());
    QCOMPARE(ids(*again), ids(*whole));
}

void PageMergeTest::dropsWhatIsThereAlready()
{
    const auto whole = api::putTogether(record(eventJson("a") + ',' + eventJson("b")),
                                        record(eventJson("b") + ',' + eventJson("c") + ',' + eventJson("c")));
    QVERIFY(whole.has_value());
    QCOMPARE(ids(*whole), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(whole->paging, (core::Paging{.pages = 2, .repeatedEvents = 2}));
}

void PageMergeTest::stopsWhereAPageBringsNothingNew()
{
    const core::RiskRecord first = record(eventJson("a"));
    for (const QByteArray &next : {eventJson("a"), QByteArray()}) {
        const auto whole = api::putTogether(first, record(next));
        QVERIFY(whole.has_value());
        QCOMPARE(whole->answer, first.answer);
        QVERIFY(whole->paging.isExhausted);
    }
}

void PageMergeTest::comparesBytesWhereThereIsNoId()
{
    const auto whole =
        api::putTogether(record(R"({"name":"x"},{"name":"y"})"), record(R"({"name":"y"},{"name":"z"})"));
    QVERIFY(whole.has_value());
    QCOMPARE(whole->events.size(), 3u);
    QCOMPARE(whole->events.name(2), u"z"_s);
}

void PageMergeTest::takesAPageBehindNoEvents()
{
    const auto decoded = api::decodeRiskScore(R"({"success":true,"result":{"name":"Bo","events":[)" +
                                              eventJson("a") + R"(]},"result_info":{"page":2}})");
    QVERIFY(decoded.has_value());
    const auto whole = api::putTogether(record({}, R"({"page":1})"), *decoded);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->name, u"Ana"_s);
    QCOMPARE(whole->level.level, core::RiskLevel::High);
    QCOMPARE(api::nextPageOf(*whole).number, 3);
    QCOMPARE(ids(*whole), QStringList(u"a"_s));
    QVERIFY(!whole->paging.isExhausted);
}

void PageMergeTest::countsEveryPage()
{
    core::Result<core::RiskRecord> whole = record(eventJson("0"));
    for (int page = 1; page < 5; ++page)
        whole = api::putTogether(*whole, record(eventJson(QByteArray::number(page)) + ',' + eventJson("0")));
    QVERIFY(whole.has_value());
    QCOMPARE(whole->events.size(), 5u);
    QCOMPARE(whole->paging, (core::Paging{.pages = 5, .repeatedEvents = 4}));
}

QTEST_GUILESS_MAIN(PageMergeTest)
#include "tst_page_merge.moc"
