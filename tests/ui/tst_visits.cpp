// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/visits.h"

#include "tests/ui/account_server.h"
#include "tests/ui/window_fixture.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/record_view.h"
#include "ui/timeline_view.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using test_support::HttpServer;
using test_support::WindowFixture;
using ui::Visit;
using ui::VisitHistory;

class TestVisits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesThroughWhatWasVisited();
    void holdsSoManyVisits();
    void holdsSoManyBytes();
    void goesBackByKeyWithoutARequest();
    void restoresTheView();
    void goesByButtonAndMouse();
    void aRefreshReplacesThePresent();
    void aLookupForgetsWhatIsAhead();
    void anotherAccountHasNoPast();
    void anotherAccountHasNoScope();
    void keepsHowSomebodyWasFound();

private:
    [[nodiscard]] static Visit visitOf(int number, qsizetype bytes = 10)
    {
        auto user = std::make_shared<core::UserRisk>();
        user->provenance.userId = QString::number(number);
        user->record.answer = QByteArray(bytes, 'x');
        return {user, std::nullopt, {}, {}};
    }
    [[nodiscard]] static QString idAt(const VisitHistory &history, int steps)
    {
        const Visit *visit = history.at(steps);
        return visit ? visit->user->provenance.userId : QString();
    }
    void lookUp(const char *id)
    {
        m_fixture->typeUser(QString::fromLatin1(id));
        QTRY_COMPARE(shownId(), QLatin1StringView(id));
        QTRY_VERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    }
    void press(int key) { QTest::keyClick(&m_fixture->window(), Qt::Key(key), Qt::AltModifier); }
    [[nodiscard]] QString shownId()
    {
        const session::ShownUser shown = session::shownUser(m_fixture->session().state());
        return shown ? shown->provenance.userId : QString();
    }
    [[nodiscard]] bool canGo(const QString &name)
    {
        return m_fixture->window().findChild<QAction *>(name)->isEnabled();
    }
    [[nodiscard]] ui::RecordView &record() { return m_fixture->window().record(); }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestVisits::init()
{
    m_server = std::make_unique<HttpServer>();
    test_support::serveAccount(*m_server, test_support::fewUsers());
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(*m_server));
}

void TestVisits::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestVisits::goesThroughWhatWasVisited()
{
    VisitHistory history;
    QVERIFY(!history.current());
    history.step(-1);
    history.keepView({});
    for (int i = 1; i <= 3; ++i)
        history.add(visitOf(i));
    QCOMPARE(idAt(history, 0), u"3"_s);
    history.step(-2);
    QCOMPARE(idAt(history, 0), u"1"_s);
    QCOMPARE(idAt(history, 2), u"3"_s);
    history.step(-1);
    QCOMPARE(idAt(history, 0), u"1"_s);
    history.step(1);
    history.add(visitOf(4));
    QCOMPARE(idAt(history, -1), u"2"_s);
    QVERIFY(!history.at(1));
    history.clear();
    QVERIFY(!history.current());
}

void TestVisits::holdsSoManyVisits()
{
    VisitHistory history;
    for (int i = 0; i < 60; ++i)
        history.add(visitOf(i));
    QCOMPARE(idAt(history, 0), u"59"_s);
    QCOMPARE(idAt(history, -49), u"10"_s);
    QVERIFY(!history.at(-50));
}

void TestVisits::holdsSoManyBytes()
{
    VisitHistory history(100);
    for (int i = 0; i < 3; ++i)
        history.add(visitOf(i, 40));
    QCOMPARE(idAt(history, -1), u"1"_s);
    QVERIFY(!history.at(-2));
    history.step(-1);
    history.replaceUser(visitOf(1, 90)); // what is ahead has no room any more
    QVERIFY(!history.at(1));
    history.add(visitOf(5, 1000)); // the present one stays, whatever its size
    QCOMPARE(idAt(history, 0), u"5"_s);
    QVERIFY(!history.at(-1));
}

void TestVisits::goesBackByKeyWithoutARequest()
{
    QVERIFY(!canGo(u"back"_s) && !canGo(u"forward"_s));
    lookUp(test_support::kAnaId);
    QVERIFY(!canGo(u"back"_s));
    lookUp(test_support::kBrunoId);
    const qsizetype requests = m_server->requests().size();
    press(Qt::Key_Left);
    QCOMPARE(shownId(), QLatin1StringView(test_support::kAnaId));
    QVERIFY(!canGo(u"back"_s) && canGo(u"forward"_s));
    press(Qt::Key_Left);
    QCOMPARE(shownId(), QLatin1StringView(test_support::kAnaId));
    press(Qt::Key_Right);
    QCOMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
    QCOMPARE(m_server->requests().size(), requests);
}

void TestVisits::restoresTheView()
{
    lookUp(test_support::kAnaId);
    session::EventList &events = m_fixture->session().events();
    const ui::FilterChoice choice{u"name:travel"_s, core::LevelSet::all().with(core::RiskLevel::Low, false),
                                  core::TimeSpan{{1'700'000'000'000'000, 0}, {1'900'000'000'000'000, 0}}};
    record().filterBar().choose(choice);
    record().table().horizontalHeader()->setSortIndicator(events.model().sectionOf(core::ColumnId::Event),
                                                          Qt::AscendingOrder);
    const core::EventSort sort = events.sort();
    record().table().selectLast();
    const auto event = events.currentEvent();
    record().timeline().zoom(3);
    const timeline::TimeRange visible = record().timeline().visibleRange();
    lookUp(test_support::kBrunoId);
    record().filterBar().choose({});
    record().table().horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    record().table().selectFirst();
    press(Qt::Key_Left);
    QCOMPARE(record().filterBar().choice(), choice);
    QCOMPARE(events.filter(), record().filterBar().filter());
    QCOMPARE(events.sort(), sort);
    QCOMPARE(events.currentEvent(), event);
    QCOMPARE(record().timeline().visibleRange(), visible);
    press(Qt::Key_Right);
    QCOMPARE(record().filterBar().choice(), ui::FilterChoice());
    QCOMPARE(events.sort().order, Qt::DescendingOrder);
    press(Qt::Key_Left);
    record().filterBar().choose({});
    record().table().verticalScrollBar()->setValue(5);
    const int scrolled = record().table().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    QCOMPARE(record().table().verticalScrollBar()->value(), scrolled);
}

void TestVisits::goesByButtonAndMouse()
{
    lookUp(test_support::kAnaId);
    lookUp(test_support::kBrunoId);
    auto *back = m_fixture->find<QToolButton>(u"Back"_s);
    QVERIFY(back->toolTip().contains(u"Ana"_s));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(shownId(), QLatin1StringView(test_support::kAnaId));
    QTest::mouseClick(record().table().viewport(), Qt::ForwardButton);
    QCOMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
    QTest::mouseClick(m_fixture->find<QLineEdit>(u"User"_s), Qt::BackButton);
    QCOMPARE(shownId(), QLatin1StringView(test_support::kAnaId));
}

void TestVisits::aRefreshReplacesThePresent()
{
    lookUp(test_support::kAnaId);
    lookUp(test_support::kBrunoId);
    press(Qt::Key_Left);
    const session::ShownUser before = session::shownUser(m_fixture->session().state());
    m_fixture->session().refresh();
    QTRY_VERIFY(session::shownUser(m_fixture->session().state()) != before);
    QVERIFY(canGo(u"forward"_s) && !canGo(u"back"_s));
    const session::ShownUser newer = session::shownUser(m_fixture->session().state());
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    QCOMPARE(session::shownUser(m_fixture->session().state()), newer);
}

void TestVisits::aLookupForgetsWhatIsAhead()
{
    lookUp(test_support::kAnaId);
    lookUp(test_support::kBrunoId);
    press(Qt::Key_Left);
    lookUp(test_support::kAnabelaId);
    QVERIFY(!canGo(u"forward"_s));
    press(Qt::Key_Left);
    QCOMPARE(shownId(), QLatin1StringView(test_support::kAnaId));
}

void TestVisits::anotherAccountHasNoPast()
{
    lookUp(test_support::kAnaId);
    lookUp(test_support::kBrunoId);
    m_fixture->workspace().connectTo(test_support::connectionTo(*m_server));
    QVERIFY(!canGo(u"back"_s) && !canGo(u"forward"_s));
    press(Qt::Key_Left);
    QCOMPARE(shownId(), QString());
}

void TestVisits::anotherAccountHasNoScope()
{
    lookUp(test_support::kAnaId);
    const core::EventStore &events = session::shownUser(m_fixture->session().state())->record.events;
    QVERIFY(events.size() > 0);
    record().filterBar().setScope(core::TimeSpan{{0}, {1}});
    m_fixture->workspace().connectTo(test_support::connectionTo(*m_server));
    lookUp(test_support::kAnaId);
    QVERIFY(!record().filterBar().scope());
    QVERIFY(m_fixture->session().events().filter().showsAll());
}

void TestVisits::keepsHowSomebodyWasFound()
{
    m_fixture->typeUser(u"bruno"_s);
    QTRY_COMPARE(shownId(), QLatin1StringView(test_support::kBrunoId));
    const auto *match = m_fixture->find<QLabel>(u"notes"_s);
    const QString found = match->text();
    QVERIFY(found.contains(u"“bruno”"_s));
    lookUp(test_support::kAnaId);
    QVERIFY(!match->text().contains(u"bruno"_s));
    press(Qt::Key_Left);
    QCOMPARE(match->text(), found);
    m_server->respondWith([](const auto &) { return test_support::httpAnswer(503, "busy"); });
    m_fixture->session().refresh();
    QTRY_VERIFY(std::holds_alternative<session::Failed>(m_fixture->session().state()));
    QCOMPARE(std::get<session::Failed>(m_fixture->session().state()).user, u"bruno"_s);
}

QTEST_MAIN(TestVisits)
#include "tst_visits.moc"
