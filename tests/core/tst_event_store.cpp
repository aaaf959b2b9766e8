// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_store.h"
#include "tests/core/compose_events.h"

#include <QTest>

using core::EventStore;
using core::RiskLevel;
using core_test::composeStore;
using namespace Qt::StringLiterals;

class TestEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyByDefault();
    void holdsEveryPartOfAnEvent();
    void holdsAbsentParts();
    void keepsDetailsAsSent();
    void keepsOrderAndRepeatedIds();
    void internsNames();
    void internsDifferentlyEscapedSpellingsAsOne();
    void keepsOddTimesAsSent_data();
    void keepsOddTimesAsSent();
    void keepsUnknownLevelsAsSent();
    void readsEscapedTimesAndLevels();
    void findsOddTextsAmongManyPlainOnes();
    void copiesShareTheirBytes();
    void takesAtMost40BytesAnEvent_data();
    void takesAtMost40BytesAnEvent();
    void keepsEveryEventHoweverTheyGrow();
};

void TestEventStore::isEmptyByDefault()
{
    for (const EventStore &store : {EventStore(), composeStore({})}) {
        QVERIFY(store.isEmpty());
        QCOMPARE(store.size(), 0u);
        QVERIFY(store.micros().empty());
        QVERIFY(store.names().isEmpty());
        QCOMPARE(store.unreadableTimeCount(), 0);
        QCOMPARE(store.columnBytes(), 0);
    }
}

void TestEventStore::holdsEveryPartOfAnEvent()
{
    const EventStore store = composeStore(
        {{"a\\u00e9", "Impossible travel", "High", "2026-11-21T09:12:44.120000007Z", R"({"a": [1, 2]})"}});
    QCOMPARE(store.size(), 1u);
    QCOMPARE(store.id(0), u"aé"_s);
    QCOMPARE(store.idToken(0).toByteArray(), QByteArray("a\\u00e9"));
    QCOMPARE(store.name(0), u"Impossible travel"_s);
    QCOMPARE(store.level(0), RiskLevel::High);
    QCOMPARE(store.reportedLevel(0), (core::ReportedLevel{RiskLevel::High, {}}));
    QCOMPARE(int(store.time(0).value().nanos), 7);
    QCOMPARE(store.micros()[0], store.time(0).value().micros);
    QCOMPARE(store.timeText(0), u"2026-11-21T09:12:44.120000007Z"_s);
    QCOMPARE(store.details(0).toByteArray(), QByteArray(R"({"a": [1, 2]})"));
    const QByteArray json = store.eventJson(0).toByteArray();
    QVERIFY(json.startsWith('{') && json.endsWith('}'));
    QVERIFY(json.contains(R"("name":"Impossible travel")"));
    QCOMPARE(store.unreadableTimeCount(), 0);
}

void TestEventStore::holdsAbsentParts()
{
    const EventStore store = composeStore({{}});
    QCOMPARE(store.id(0), QString());
    QCOMPARE(store.name(0), QString());
    QCOMPARE(store.reportedLevel(0), core::ReportedLevel());
    QVERIFY(!store.time(0).has_value());
    QCOMPARE(store.micros()[0], EventStore::kNoTime);
    QCOMPARE(store.timeText(0), QString());
    QVERIFY(store.details(0).isEmpty());
    QCOMPARE(store.names(), QStringList{QString()});
    QCOMPARE(store.unreadableTimeCount(), 1);
}

void TestEventStore::keepsDetailsAsSent()
{
    const QList<QByteArray> values = {"null",
                                      "true",
                                      "\"text\"",
                                      "1e400",
                                      "123456789012345678901234567890",
                                      "[ ]",
                                      "{\"b\":1,\"a\":2,\"b\":3}",
                                      "{ \"x\" :\n\t1.10 }"};
    QList<core_test::EventTokens> events;
    for (const QByteArray &value : values)
        events.append({"i", "n", "low", "2026-11-21T09:12:44Z", value});
    const EventStore store = composeStore(events);
    for (quint32 event = 0; event < store.size(); ++event)
        QCOMPARE(store.details(event).toByteArray(), values.at(event));
}

void TestEventStore::keepsOrderAndRepeatedIds()
{
    const EventStore store = composeStore({{"same", "b", "low", "2026-11-22T00:00:00Z", "1"},
                                           {"same", "a", "high", "2026-11-21T00:00:00Z", "2"}});
    QCOMPARE(store.size(), 2u);
    QCOMPARE(store.id(0), store.id(1));
    QCOMPARE(store.name(0), u"b"_s);
    QCOMPARE(store.name(1), u"a"_s);
    QVERIFY(store.micros()[0] > store.micros()[1]);
}

void TestEventStore::internsNames()
{
    QList<core_test::EventTokens> events;
    for (int i = 0; i < 3000; ++i)
        events.append({"i", "name " + QByteArray::number(i % 7), "low", "2026-11-21T00:00:00Z", "1"});
    const EventStore store = composeStore(events);
    QCOMPARE(store.names().size(), 7);
    for (quint32 event = 0; event < store.size(); ++event) {
        QCOMPARE(store.nameIds()[event], event % 7);
        QCOMPARE(store.name(event), u"name %1"_s.arg(event % 7));
    }
}

void TestEventStore::internsDifferentlyEscapedSpellingsAsOne()
{
    const QByteArray time = "2026-11-21T00:00:00Z";
    const EventStore store = composeStore({{"1", "caf\xc3\xa9", "low", time, "1"},
                                           {"2", R"(caf\u00e9)", "low", time, "1"},
                                           {"3", R"(caf\u00E9)", "low", time, "1"},
                                           {"4", "Caf\xc3\xa9", "low", time, "1"},
                                           {"5", "", "low", time, "1"},
                                           {"6", QByteArray(), "low", time, "1"}});
    QCOMPARE(store.names(), (QStringList{u"café"_s, u"Café"_s, QString()}));
    const std::vector<quint32> expected = {0, 0, 0, 1, 2, 2};
    QVERIFY(std::ranges::equal(store.nameIds(), expected));
}

void TestEventStore::keepsOddTimesAsSent_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("text");
    QTest::newRow("no zone") << QByteArray("2026-11-21T09:12:44") << false << u"2026-11-21T09:12:44"_s;
    QTest::newRow("words") << QByteArray(R"(yesterday \u263a)") << false << u"yesterday ☺"_s;
    QTest::newRow("empty") << QByteArray("") << false << QString();
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << true << u"2016-12-31T23:59:60Z"_s;
    QTest::newRow("ten digits") << QByteArray("2026-11-21T09:12:44.0000000001Z") << true
                                << u"2026-11-21T09:12:44.0000000001Z"_s;
    QTest::newRow("offset is shown in UTC")
        << QByteArray("2026-11-21T10:12:44+01:00") << true << u"2026-11-21T09:12:44Z"_s;
}

void TestEventStore::keepsOddTimesAsSent()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, isReadable);
    QFETCH(QString, text);
    const EventStore store = composeStore({{"1", "n", "low", "2026-11-21T00:00:00Z", "1"},
                                           {"2", "n", "low", token, "1"},
                                           {"3", "n", "low", "2026-11-21T00:00:01Z", "1"}});
    QCOMPARE(store.time(1).has_value(), isReadable);
    QCOMPARE(store.timeText(1), text);
    QCOMPARE(store.timeText(0), u"2026-11-21T00:00:00Z"_s);
    QCOMPARE(store.timeText(2), u"2026-11-21T00:00:01Z"_s);
    QCOMPARE(store.unreadableTimeCount(), isReadable ? 0 : 1);
}

void TestEventStore::keepsUnknownLevelsAsSent()
{
    const QByteArray time = "2026-11-21T00:00:00Z";
    const EventStore store = composeStore({{"1", "n", "critical", time, "1"},
                                           {"2", "n", "low", time, "1"},
                                           {"3", "n", R"(cr\u00edtico)", time, "1"},
                                           {"4", "n", "", time, "1"}});
    QCOMPARE(store.reportedLevel(0), (core::ReportedLevel{RiskLevel::Unknown, u"critical"_s}));
    QCOMPARE(store.reportedLevel(1), (core::ReportedLevel{RiskLevel::Low, {}}));
    QCOMPARE(store.reportedLevel(2), (core::ReportedLevel{RiskLevel::Unknown, u"crítico"_s}));
    QCOMPARE(store.reportedLevel(3), core::ReportedLevel());
}

void TestEventStore::readsEscapedTimesAndLevels()
{
    const EventStore store =
        composeStore({{"1", "n", R"(\u0068igh)", R"(2026-11-21T00\u003a00:00\u005A)", R"("\u0031")"}});
    QCOMPARE(store.reportedLevel(0), (core::ReportedLevel{RiskLevel::High, {}}));
    QVERIFY(store.time(0).has_value());
    QCOMPARE(store.timeText(0), u"2026-11-21T00:00:00Z"_s);
}

void TestEventStore::findsOddTextsAmongManyPlainOnes()
{
    QList<core_test::EventTokens> events = core_test::plainEvents(1000);
    for (int i = 0; i < 1000; i += 37) {
        events[i].timestamp = "time " + QByteArray::number(i);
        events[i].level = "level " + QByteArray::number(i);
    }
    const EventStore store = composeStore(events);
    for (quint32 event = 0; event < store.size(); ++event) {
        const bool isOdd = event % 37 == 0;
        QCOMPARE(store.time(event).has_value(), !isOdd);
        QCOMPARE(store.reportedLevel(event).word, isOdd ? u"level %1"_s.arg(event) : QString());
        if (isOdd)
            QCOMPARE(store.timeText(event), u"time %1"_s.arg(event));
    }
    QCOMPARE(store.unreadableTimeCount(), 28);
}

void TestEventStore::copiesShareTheirBytes()
{
    EventStore copy;
    {
        const EventStore store = composeStore(core_test::plainEvents(10));
        copy = store;
        QCOMPARE(copy.details(3).data(), store.details(3).data());
    }
    QCOMPARE(copy.details(3).toByteArray(), QByteArray("{\"n\":3}"));
}

void TestEventStore::takesAtMost40BytesAnEvent_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 999, 1'000, 1'001, 64'001, 100'000})
        QTest::addRow("%d", count) << count;
}

void TestEventStore::takesAtMost40BytesAnEvent()
{
    QFETCH(int, count);
    const EventStore store = composeStore(core_test::plainEvents(count));
    const qsizetype names = 1024; // four of them
    QVERIFY(store.columnBytes() >= qsizetype(39) * count);
    QVERIFY2(store.columnBytes() <= qsizetype(40) * count + names,
             QByteArray::number(store.columnBytes()).constData());
}

// The room is estimated by what came before: here that is always wrong.
void TestEventStore::keepsEveryEventHoweverTheyGrow()
{
    const QByteArray large = '"' + QByteArray(2000, 'x') + '"';
    for (const bool isLargeFirst : {false, true}) {
        QList<core_test::EventTokens> events = core_test::plainEvents(3000);
        for (qsizetype i = 0; i < events.size(); ++i)
            events[i].details = (i < events.size() / 2) == isLargeFirst ? large : QByteArray::number(i);
        const EventStore store = composeStore(events);
        QCOMPARE(store.size(), quint32(events.size()));
        for (quint32 event = 0; event < store.size(); ++event)
            QCOMPARE(store.details(event), QByteArrayView(events.at(event).details));
        QVERIFY(store.columnBytes() <= qsizetype(40) * store.size() + 1024);
    }
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_event_store.moc"
