// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_speech.h"

#include "tests/ui/timeline_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::TimelineFixture;

class TestTimelineSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();
    void announcesABurstOnce();
    void announcesTheSelectedEventFirst();

private:
    [[nodiscard]] QString lastAnnounced() const { return m_announced->last().first().toString(); }

    std::unique_ptr<TimelineFixture> m_fixture;
    session::EventList *m_events = nullptr;
    ui::TimelineView *m_view = nullptr;
    std::unique_ptr<QSignalSpy> m_announced;
};

void TestTimelineSpeech::init()
{
    m_fixture = std::make_unique<TimelineFixture>(test_support::threeEvents());
    m_events = &m_fixture->events;
    m_view = &m_fixture->view;
    auto *speech = m_view->findChild<ui::TimelineSpeech *>();
    QVERIFY(speech);
    m_announced = std::make_unique<QSignalSpy>(speech, &ui::TimelineSpeech::announced);
    QVERIFY(m_announced->wait()); // the record
}

void TestTimelineSpeech::cleanup()
{
    m_announced.reset();
    m_fixture.reset();
}

void TestTimelineSpeech::announcesABurstOnce()
{
    QVERIFY2(lastAnnounced().startsWith("Events: 3, from "_L1), qPrintable(lastAnnounced()));
    for (int i = 0; i < 5; ++i)
        m_view->zoom(1.5);
    m_view->pan(0.1);
    QCOMPARE(m_announced->size(), 1);
    QVERIFY(m_announced->wait());
    QCOMPARE(m_announced->size(), 2);
    QCOMPARE(lastAnnounced(), m_view->summary());
}

void TestTimelineSpeech::announcesTheSelectedEventFirst()
{
    for (const quint32 event : {0U, 1U, 2U})
        m_events->select(event);
    QVERIFY(m_announced->wait());
    QCOMPARE(m_announced->size(), 2);
    QVERIFY2(lastAnnounced().startsWith("Event 1 of 3: Medium, File, 20 Nov 2026 00:00. Events: 3, from "_L1),
             qPrintable(lastAnnounced()));
    m_events->select(1);
    m_view->zoom(1.01); // as if it had to be moved into view
    QVERIFY(m_announced->wait());
    QVERIFY2(lastAnnounced().startsWith("Event 2 of 3: "_L1), qPrintable(lastAnnounced()));
    m_view->fit();
    QVERIFY(m_announced->wait());
    QVERIFY2(lastAnnounced().startsWith("Events: 3, from "_L1), qPrintable(lastAnnounced()));
    QVERIFY2(lastAnnounced().endsWith(". Event 2 of 3: Low, File, 10 Nov 2026 00:00"_L1),
             qPrintable(lastAnnounced()));
}

QTEST_MAIN(TestTimelineSpeech)
#include "tst_timeline_speech.moc"
