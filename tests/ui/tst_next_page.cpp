// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/error_banner.h"
#include "ui/event_table.h"
#include "ui/record_view.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::EventSample;
using test_support::HttpRequest;
using test_support::WindowFixture;

namespace {

// An event of one November morning.
EventSample eventOf(int day)
{
    const QByteArray number = QByteArray::number(day).rightJustified(2, '0');
    return {"Travel", "low", "2026-11-" + number + "T09:00:00Z", {}, "e-" + number};
}

test_support::Answer pageOf(const std::vector<EventSample> &events, int total)
{
    const QByteArray info =
        R"("result_info":{"page":1,"per_page":2,"total_count":)" + QByteArray::number(total);
    return test_support::httpAnswer(200, test_support::answerOf(events).chopped(1) + "," + info + "}}");
}

bool asksForPage(const HttpRequest &request, int number)
{
    return request.target().contains("page=" + QByteArray::number(number) + "&") ||
           request.target().endsWith("page=" + QByteArray::number(number));
}

} // namespace

// A user whose answer is partial: what the window offers, and what it makes of the next page.
class TestNextPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fetchesTheRest();
    void leavesOutRepeatedEvents();
    void stopsWhereNothingNewComes();
    void keepsTheScreenMeanwhile();
    void keepsTheScreenWhereThePageFails();
    void offersNothingForAWholeAnswer();
    void worksInTheDemo();

private:
    // What the server sends for the second page from now on.
    void servePage(const test_support::Answer &page)
    {
        m_server->respondWith([page](const HttpRequest &request) {
            return asksForPage(request, 2) ? page : pageOf({eventOf(20), eventOf(19)}, 4);
        });
    }
    void lookUp() { m_fixture->lookUp(QString::fromLatin1(test_support::kAna)); }
    [[nodiscard]] QPushButton *button() { return m_fixture->find<QPushButton>(u"Fetch next page"_s); }
    void fetch()
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(!std::holds_alternative<session::Loading>(m_fixture->session().state()));
    }
    // For the user's risk; the names of behaviors are asked for, too.
    [[nodiscard]] QList<HttpRequest> asked()
    {
        QList<HttpRequest> found;
        for (const HttpRequest &request : m_server->requests()) {
            if (request.target().contains(test_support::kAna))
                found += request;
        }
        return found;
    }
    [[nodiscard]] QStringList notes() { return m_fixture->find<QLabel>(u"notes"_s)->text().split(u'\n'); }
    [[nodiscard]] ui::EventTable &table() { return m_fixture->window().record().table(); }
    [[nodiscard]] QString selectedTime()
    {
        return table().currentIndex().siblingAtColumn(0).data().toString();
    }

    std::unique_ptr<test_support::HttpServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestNextPage::init()
{
    m_server = std::make_unique<test_support::HttpServer>();
    servePage(pageOf({eventOf(18), eventOf(17)}, 4));
    m_fixture = std::make_unique<WindowFixture>(test_support::connectionTo(*m_server));
}

void TestNextPage::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestNextPage::fetchesTheRest()
{
    lookUp();
    QCOMPARE(notes().constFirst(), u"The answer may be partial: it holds 2 of 4 events."_s);
    QVERIFY(button()->isVisible());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_J);
    QCOMPARE(selectedTime(), u"2026-11-19 09:00:00.000"_s);
    QTest::keyClick(&m_fixture->window(), Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(table().model()->rowCount(), 4);
    QCOMPARE(asked().size(), 2);
    QVERIFY(asksForPage(asked().at(1), 2));
    QCOMPARE(selectedTime(), u"2026-11-19 09:00:00.000"_s);
    QVERIFY(notes().contains(u"Put together from 2 pages."_s));
    QVERIFY(!notes().constFirst().contains("partial"_L1));
    QVERIFY(!button()->isVisible());
}

void TestNextPage::leavesOutRepeatedEvents()
{
    servePage(pageOf({eventOf(19), eventOf(18)}, 4));
    lookUp();
    fetch();
    QCOMPARE(table().model()->rowCount(), 3);
    QVERIFY(notes().contains(u"Events that came twice and are shown once: 1."_s));
    QCOMPARE(notes().constFirst(), u"The answer may be partial: it holds 3 of 4 events."_s);
    QVERIFY(button()->isVisible());
    fetch();
    QVERIFY(asksForPage(asked().at(2), 3));
}

void TestNextPage::stopsWhereNothingNewComes()
{
    servePage(pageOf({eventOf(20), eventOf(19)}, 4));
    lookUp();
    fetch();
    QCOMPARE(table().model()->rowCount(), 2);
    QCOMPARE(notes(),
             (QStringList{u"The answer may be partial: it holds 2 of 4 events."_s,
                          u"Put together from 2 pages."_s, u"Events that came twice and are shown once: 2."_s,
                          u"The next page brought nothing new."_s, notes().constLast()}));
    QVERIFY(!button()->isVisible());
    QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
    QTRY_VERIFY(button()->isVisible());
}

void TestNextPage::keepsTheScreenMeanwhile()
{
    servePage({{}, test_support::AfterBytes::KeepOpen});
    lookUp();
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(asked().size(), 2);
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(m_fixture->find<QPushButton>(u"cancel"_s)->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTest::mouseClick(m_fixture->find<QPushButton>(u"cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_fixture->session().state()));
    QCOMPARE(asked().size(), 2);
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(button()->isVisible());
}

void TestNextPage::keepsTheScreenWhereThePageFails()
{
    servePage(test_support::httpAnswer(500, "oops"));
    lookUp();
    fetch();
    QVERIFY(m_fixture->window().findChild<ui::ErrorBanner *>()->isVisible());
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(button()->isVisible());
}

void TestNextPage::offersNothingForAWholeAnswer()
{
    m_server->respondWith([](const HttpRequest &) { return pageOf({eventOf(20), eventOf(19)}, 2); });
    lookUp();
    QVERIFY(!button()->isVisible());
}

void TestNextPage::worksInTheDemo()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->lookUp(u"6824dee5-e6bd-4bdc-b5e6-d6332c5eae58"_s);
    QCOMPARE(table().model()->rowCount(), 20);
    fetch();
    QVERIFY(notes().contains(u"The next page brought nothing new."_s));
    QVERIFY(!button()->isVisible());
}

QTEST_MAIN(TestNextPage)
#include "tst_next_page.moc"
