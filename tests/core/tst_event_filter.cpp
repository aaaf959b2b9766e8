// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_filter.h"

#include "tests/core/compose_events.h"
#include "tests/core/naive_filter.h"
#include "tests/core/random_events.h"

#include <QRandomGenerator>
#include <QTest>

using core::EventFilter;
using core::EventStore;
using core::FilterField;
using core::FilterTerm;
using core::LevelSet;
using core::RiskLevel;
using core_test::composeStore;
using namespace Qt::StringLiterals;

namespace {

FilterTerm randomTerm(QRandomGenerator &random)
{
    static const QStringList kLevels = {u"HIGH"_s, u"medium"_s, u"low"_s, u"unscored"_s, u"Odd"_s, QString()};
    static const QStringList kValues = {u"null"_s, u"TRUE"_s, u"0"_s, u"1.50"_s, u"1E5"_s, u"[]"_s, u"{}"_s};
    FilterTerm term;
    term.field = static_cast<FilterField>(random.bounded(7));
    term.isNegated = random.bounded(3) == 0;
    const bool isValue = term.field == FilterField::Details && random.bounded(2) == 0;
    term.text = isValue ? kValues.at(random.bounded(kValues.size())) : core_test::randomWord(random);
    if (random.bounded(20) == 0 && term.field != FilterField::Anything)
        term.text.clear();
    term.isWhole =
        (term.field == FilterField::Name || term.field == FilterField::Id) && random.bounded(2) == 0;
    term.hasValue = random.bounded(4) != 0;
    term.pointer = core_test::randomPointer(random);
    term.words = {kLevels.at(random.bounded(6)), kLevels.at(random.bounded(6))};
    term.instant = {1'795'262'400 * core::kMicrosPerSecond + random.bounded(40), quint16(random.bounded(3))};
    return term;
}

std::vector<FilterTerm> termsOf(const QString &text)
{
    return core::parseFilter(text, core::DisplayZone::utc()).value();
}

std::vector<quint32> matching(const EventStore &store, const QString &text)
{
    return core::matchingEvents(store, {.terms = termsOf(text)});
}

EventStore sampleStore()
{
    const QByteArray time = "2026-11-21T00:00:00Z";
    return composeStore(
        {{"ID-1", "Impossible travel", "high", time, R"({"city":"Lisboa","km":8732.10})"},
         {"id-2", "High risk domain visited", "low", time, R"({"host":"caf\u00e9.example"})"},
         {"id-3", "Impossible travel", "medium", time, "{\"city\":\"S\xc3\xa3o Paulo\"}"},
         {R"(x\u002d4)", "DLP", "strange", time, QByteArray()},
         {"id-5", "DLP", QByteArray(), time,
          "{\"note\":\"\xe2\x84\xaa"
          "elvin, \xc5\xbfum\"}"},
         {R"(id-\\6)", "DLP", "HIGH", time, R"({"text":"a\nb\t\u00f6\u0053um","at":"C:\\x"})"}});
}

} // namespace

class TestEventFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelSetHoldsWhatWasPutIn();
    void showsAllByDefault();
    void findsText_data();
    void findsText();
    void filtersByLevel();
    void combinesTextAndLevel();
    void undatedEventsAreNeitherAfterNorBefore();
    void scopeEndsBeforeItsEnd();
    void emptyTextMeansEmpty();
    void stopsWhenNobodyWaits();
    void agreesWithNaiveFilter_data();
    void agreesWithNaiveFilter();
};

void TestEventFilter::levelSetHoldsWhatWasPutIn()
{
    for (const RiskLevel level : core::kLevelsWorstFirst) {
        QVERIFY(LevelSet::all().contains(level));
        QVERIFY(!LevelSet::none().contains(level));
        const LevelSet one = LevelSet::none().with(level, true);
        for (const RiskLevel other : core::kLevelsWorstFirst)
            QCOMPARE(one.contains(other), other == level);
        QVERIFY(one.with(level, false) == LevelSet::none());
        QVERIFY(LevelSet::all().with(level, true) == LevelSet::all());
    }
}

void TestEventFilter::showsAllByDefault()
{
    QVERIFY(EventFilter().showsAll());
    QVERIFY(EventFilter{.terms = termsOf(u"  \t"_s)}.showsAll());
    QVERIFY(!EventFilter{.terms = termsOf(u"a"_s)}.showsAll());
    QVERIFY(!EventFilter{.levels = LevelSet::none()}.showsAll());
    QCOMPARE(core::matchingEvents(sampleStore(), {}), (std::vector<quint32>{0, 1, 2, 3, 4, 5}));
    QVERIFY(core::matchingEvents(EventStore(), {}).empty());
}

void TestEventFilter::findsText_data()
{
    using Events = std::vector<quint32>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Events>("events");
    const auto row = [](const QString &text, const Events &events) {
        QTest::newRow(qPrintable(u'<' + text + u'>')) << text << events;
    };
    row(u"travel"_s, {0, 2});
    row(u"TRAVEL"_s, {0, 2});
    row(u"travel lisboa"_s, {0});
    row(u"  travel \t Lisboa\n"_s, {0});
    row(u"lisboa travel"_s, {0});
    row(u"\"impossible travel\" id"_s, {0, 2});
    row(u"\"travel impossible\""_s, {});
    row(u"risk\"  \"domain"_s, {});
    row(u"id-1"_s, {0});
    row(u"X-4"_s, {3});
    row(u"café"_s, {1});
    row(u"CAFÉ"_s, {1});
    row(u"são"_s, {2});
    row(u"SÃO"_s, {2});
    row(u"sao"_s, {});
    row(u"kelvin"_s, {4});
    row(u"SUM"_s, {4, 5});
    row(u"ö"_s, {5});
    row(u"\"a\nb\""_s, {5});
    row(u"id-\\6"_s, {5});
    row(u"c:\\x"_s, {5});
    // Letters of an escape are no text.
    row(u"00f6"_s, {});
    row(u"00e9"_s, {});
    row(u"u00"_s, {});
    row(u"nb"_s, {});
    row(u"002d4"_s, {});
    row(u"\\\\"_s, {});
    row(u"8732.10"_s, {0});
    row(u"{"_s, {0, 1, 2, 4, 5});
    // Fields.
    row(u"name:TRAVEL"_s, {0, 2});
    row(u"-name:travel"_s, {1, 3, 4, 5});
    row(u"name:lisboa"_s, {});
    row(u"name:=\"impossible TRAVEL\""_s, {0, 2});
    row(u"name:=Impossible"_s, {});
    row(u"-name:=dlp"_s, {0, 1, 2});
    row(u"id:=ID-2"_s, {1});
    row(u"id:=x-4"_s, {3});
    row(u"id:=id-"_s, {});
    row(u"id:ID-"_s, {0, 1, 2, 4, 5});
    row(u"id:-4 -name:x"_s, {3});
    row(u"level:high"_s, {0, 5});
    row(u"level:High,UNSCORED,Strange"_s, {0, 3, 4, 5});
    row(u"-level:low,medium"_s, {0, 3, 4, 5});
    row(u"level:unknown"_s, {3});
    row(u"level:\"\""_s, {4});
    row(u"after:2026-11-21"_s, {0, 1, 2, 3, 4, 5});
    row(u"before:2026-11-21"_s, {});
    row(u"-before:2026"_s, {0, 1, 2, 3, 4, 5});
    row(u"details./city=LISBOA"_s, {0});
    row(u"-details./city"_s, {1, 3, 4, 5});
    row(u"details./km=8732.10"_s, {0});
    row(u"details./km=8732.1"_s, {});
    row(u"details./host=CAFÉ.example"_s, {1});
    row(u"details.\"\" -details./text"_s, {0, 1, 2, 4});
    row(u"-lisboa -\"DLP\" level:low,high"_s, {1});
    row(u"%1"_s, {});
    row(u".*"_s, {});
    row(QString(4'000, u'a'), {});
}

void TestEventFilter::findsText()
{
    QFETCH(QString, text);
    QFETCH(std::vector<quint32>, events);
    QCOMPARE(matching(sampleStore(), text), events);
}

void TestEventFilter::filtersByLevel()
{
    const EventStore store = sampleStore();
    const std::array<std::pair<RiskLevel, std::vector<quint32>>, 5> expected = {{{RiskLevel::High, {0, 5}},
                                                                                 {RiskLevel::Low, {1}},
                                                                                 {RiskLevel::Medium, {2}},
                                                                                 {RiskLevel::Unknown, {3}},
                                                                                 {RiskLevel::Unscored, {4}}}};
    for (const auto &[level, events] : expected) {
        const EventFilter filter = {{}, LevelSet::none().with(level, true)};
        QCOMPARE(core::matchingEvents(store, filter), events);
    }
    QVERIFY(core::matchingEvents(store, {{}, LevelSet::none()}).empty());
}

void TestEventFilter::combinesTextAndLevel()
{
    const EventFilter filter = {termsOf(u"travel"_s), LevelSet::all().with(RiskLevel::High, false)};
    QCOMPARE(core::matchingEvents(sampleStore(), filter), std::vector<quint32>{2});
}

void TestEventFilter::undatedEventsAreNeitherAfterNorBefore()
{
    const EventStore store = composeStore({{"1", "n", "low", "2026-11-21T00:00:00.000000002Z", "1"},
                                           {"2", "n", "low", "later", "1"},
                                           {"3", "n", "low", "2026-11-21T00:00:00.000000003Z", "1"}});
    using Events = std::vector<quint32>;
    QCOMPARE(matching(store, u"after:2026-11-21T00:00:00.000000003Z"_s), Events{2});
    QCOMPARE(matching(store, u"before:2026-11-21T00:00:00.000000003Z"_s), Events{0});
    QCOMPARE(matching(store, u"after:0001"_s), (Events{0, 2}));
    QCOMPARE(matching(store, u"-after:2026-11-21T00:00:00.000000003Z"_s), (Events{0, 1}));
    QCOMPARE(matching(store, u"-before:2026-11-21T00:00:00.000000003Z"_s), (Events{1, 2}));
}

void TestEventFilter::scopeEndsBeforeItsEnd()
{
    const EventStore store = composeStore({{"1", "n", "low", "2026-11-21T00:00:00.000000002Z", "1"},
                                           {"2", "n", "low", "later", "1"},
                                           {"3", "n", "high", "2026-11-21T00:00:00.000000003Z", "1"},
                                           {"4", "n", "low", "9999-12-31T23:59:59.999999999Z", "1"}});
    using Events = std::vector<quint32>;
    const core::Timestamp first = *store.time(0);
    const core::Timestamp second = *store.time(2);
    const auto within = [&store](core::Timestamp begin, core::Timestamp end) {
        return core::matchingEvents(store, {.scope = core::TimeSpan{begin, end}});
    };
    QCOMPARE(within(first, second), Events{0});
    QCOMPARE(within(second, {second.micros + 1, 0}), Events{2});
    QCOMPARE(within(second, first), Events{});
    QCOMPARE(within({core::kFirstMicros, 0}, {core::kLastMicros + 1, 0}), (Events{0, 2, 3}));
    QVERIFY((!EventFilter{.scope = core::TimeSpan{first, second}}.showsAll()));
    QVERIFY((EventFilter{.scope = core::TimeSpan{first, second}} != EventFilter{}));
}

void TestEventFilter::emptyTextMeansEmpty()
{
    const EventStore store = composeStore({{"1", "", "low", "", ""}, {}, {"", "n", "low", "", "1"}});
    using Events = std::vector<quint32>;
    QCOMPARE(matching(store, u"name:\"\""_s), (Events{0, 1}));
    QCOMPARE(matching(store, u"-id:\"\""_s), Events{0});
    QCOMPARE(matching(store, u"details.\"\""_s), Events{2});
}

void TestEventFilter::stopsWhenNobodyWaits()
{
    const EventStore store = sampleStore();
    QVERIFY(core::matchingEvents(store, {.terms = termsOf(u"id"_s)}, [] { return true; }).empty());
    int asked = 0;
    const auto never = [&asked] { return ++asked < 0; };
    QCOMPARE(core::matchingEvents(store, {.terms = termsOf(u"travel -lisboa"_s)}, never),
             std::vector<quint32>{2});
    QVERIFY(asked >= 2);
}

void TestEventFilter::agreesWithNaiveFilter_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEventFilter::agreesWithNaiveFilter()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const EventStore store = composeStore(core_test::randomEvents(random, 150));
    for (int round = 0; round < 150; ++round) {
        EventFilter filter;
        for (int n = random.bounded(3); n >= 0; --n)
            filter.terms.push_back(randomTerm(random));
        for (const RiskLevel level : core::kLevelsWorstFirst)
            filter.levels = filter.levels.with(level, random.bounded(8) != 0);
        if (random.bounded(3) == 0)
            filter.scope = core::TimeSpan{randomTerm(random).instant, randomTerm(random).instant};
        const std::vector<quint32> found = core::matchingEvents(store, filter);
        for (quint32 event = 0; event < store.size(); ++event) {
            const bool isFound = std::ranges::binary_search(found, event);
            QVERIFY2(isFound == core_test::passesNaively(store, event, filter),
                     store.eventJson(event).toByteArray().constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_event_filter.moc"
