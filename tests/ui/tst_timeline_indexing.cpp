// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_indexing.h"

#include "tests/support/event_samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace test_support;

class TestTimelineIndexing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void indexesAFewEventsAtOnce();
    void indexesManyInTheBackground();
    void indexesManyNamesInTheBackground();
    void newerReplacesOlder();
    void overviewGoesBeyondTheScope();
    void keepsTheIndexOfOneStoreOnly();
    void diesWhileMaking();

private:
    [[nodiscard]] core::EventOrder withoutLevel(core::RiskLevel level) const
    {
        core::EventFilter filter;
        filter.levels = filter.levels.with(level, false);
        return core::selectEvents(m_large, filter, {});
    }

    core::EventStore m_large; // 60,000 names
    core::EventStore m_small = storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"}});
};

void TestTimelineIndexing::initTestCase()
{
    AnswerWriter writer;
    for (int i = 0; i < 60'000; ++i)
        writer.append(
            {"Name " + QByteArray::number(i), i % 12'000 == 0 ? "high" : "low", "2026-11-01T00:00:00Z"});
    m_large = writer.store();
}

void TestTimelineIndexing::indexesAFewEventsAtOnce()
{
    ui::TimelineIndexing indexing;
    QSignalSpy indexed(&indexing, &ui::TimelineIndexing::indexed);
    indexing.make(m_small, orderOf(m_small));
    QCOMPARE(indexed.size(), 1);
    QVERIFY(!indexing.isMaking());
    QCOMPARE(indexing.indexOf(m_small).eventCount(), 1u);
}

void TestTimelineIndexing::indexesManyInTheBackground()
{
    ui::TimelineIndexing indexing;
    QSignalSpy indexed(&indexing, &ui::TimelineIndexing::indexed);
    indexing.make(m_large, orderOf(m_large));
    QCOMPARE(indexed.size(), 0);
    QVERIFY(indexing.isMaking());
    QCOMPARE(indexing.indexOf(m_large).eventCount(), 0u);
    QVERIFY(indexed.wait(kLongWait));
    QVERIFY(!indexing.isMaking());
    QCOMPARE(indexing.indexOf(m_large).eventCount(), 60'000u);
}

void TestTimelineIndexing::indexesManyNamesInTheBackground()
{
    ui::TimelineIndexing indexing;
    QSignalSpy indexed(&indexing, &ui::TimelineIndexing::indexed);
    indexing.make(m_large, withoutLevel(core::RiskLevel::Low));
    QCOMPARE(indexed.size(), 0);
    QVERIFY(indexed.wait(kLongWait));
    QCOMPARE(indexing.indexOf(m_large).eventCount(), 5u);
}

void TestTimelineIndexing::newerReplacesOlder()
{
    ui::TimelineIndexing indexing;
    QSignalSpy indexed(&indexing, &ui::TimelineIndexing::indexed);
    indexing.make(m_large, orderOf(m_large));
    indexing.make(m_large, withoutLevel(core::RiskLevel::High));
    QVERIFY(indexed.wait(kLongWait));
    QCOMPARE(indexing.indexOf(m_large).eventCount(), 59'995u);
    indexing.make(m_large, orderOf(m_large));
    indexing.make(m_small, orderOf(m_small));
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(indexed.size(), 2);
    QCOMPARE(indexing.indexOf(m_small).eventCount(), 1u);
}

void TestTimelineIndexing::overviewGoesBeyondTheScope()
{
    const core::EventStore store = storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"},
                                            {"Travel", "low", "2026-11-02T00:00:00Z"},
                                            {"Travel", "high", "2026-11-03T00:00:00Z"}});
    core::EventFilter filter;
    filter.levels = filter.levels.with(core::RiskLevel::Low, false);
    filter.scope = core::TimeSpan{*store.time(1), {store.time(2)->micros + 1, 0}};
    ui::TimelineIndexing indexing;
    indexing.make(store, core::selectEvents(store, filter, {}), filter);
    QVERIFY(!indexing.isMaking());
    QCOMPARE(indexing.indexesOf(store).shown.eventCount(), 1u);
    QCOMPARE(indexing.indexesOf(store).overview.eventCount(), 2u);
    // Of a large record even a scope that leaves little is worked on in the background.
    filter.scope = core::TimeSpan{{0, 0}, {1, 0}};
    QSignalSpy indexed(&indexing, &ui::TimelineIndexing::indexed);
    indexing.make(m_large, core::selectEvents(m_large, filter, {}), filter);
    QCOMPARE(indexed.size(), 0);
    QVERIFY(indexed.wait(kLongWait));
    QCOMPARE(indexing.indexesOf(m_large).shown.eventCount(), 0u);
    QCOMPARE(indexing.indexesOf(m_large).overview.eventCount(), 5u);
}

void TestTimelineIndexing::keepsTheIndexOfOneStoreOnly()
{
    ui::TimelineIndexing indexing;
    indexing.make(m_small, orderOf(m_small));
    const timeline::TimeIndex &other = indexing.indexOf(m_large);
    QVERIFY(other.isOf(m_large));
    QCOMPARE(other.eventCount(), 0u);
    QCOMPARE(indexing.indexOf(m_small).eventCount(), 0u);
}

void TestTimelineIndexing::diesWhileMaking()
{
    auto indexing = std::make_unique<ui::TimelineIndexing>();
    indexing->make(m_large, orderOf(m_large));
    QVERIFY(indexing->isMaking());
    indexing.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
}

QTEST_GUILESS_MAIN(TestTimelineIndexing)
#include "tst_timeline_indexing.moc"
