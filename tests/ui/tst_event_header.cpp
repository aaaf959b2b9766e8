// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/event_header.h"
#include "ui/event_table.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestEventHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void widthsFitTheRows();
    void widthsStayWithinReason();
    void widthsOfAPersonStay();
    void aDoubleClickFitsWhatIsOnScreen();
    void remembersWhatAPersonChanged();
    void takesAnyBytesForAState();
    void menuHidesColumnsButTheLast();
    void menuResetsColumns();

private:
    [[nodiscard]] int section(ColumnId column) const { return m_events->model().sectionOf(column); }
    [[nodiscard]] int width(ColumnId column) const { return m_table->columnWidth(section(column)); }
    [[nodiscard]] QPoint edge(ColumnId column) const // where a press sizes the column
    {
        const int at = section(column);
        return {m_header->sectionViewportPosition(at) + m_header->sectionSize(at) - 2,
                m_header->height() / 2};
    }
    void dragEdge(ColumnId column, int distance);
    void show(const std::vector<test_support::EventSample> &samples);
    [[nodiscard]] QAction *entry(const QString &text);

    std::unique_ptr<session::EventList> m_events;
    std::unique_ptr<ui::EventTable> m_table;
    ui::EventHeader *m_header = nullptr;
};

void TestEventHeader::init()
{
    m_events = std::make_unique<session::EventList>();
    m_table = std::make_unique<ui::EventTable>();
    m_table->setEvents(*m_events);
    m_table->resize(1200, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get(), kLongWait));
    m_header = m_table->findChild<ui::EventHeader *>();
    show({{"File", "low", "2026-11-01T00:00:00Z", "{}"}});
}

void TestEventHeader::cleanup()
{
    m_table.reset();
    m_events.reset();
}

void TestEventHeader::show(const std::vector<test_support::EventSample> &samples)
{
    m_events->setStore(test_support::storeOf(samples));
    m_table->fitColumns();
}

void TestEventHeader::dragEdge(ColumnId column, int distance)
{
    QWidget *viewport = m_header->viewport();
    const QPoint from = edge(column);
    const QPoint to = from + QPoint(distance, 0);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

// Of the menu that a right click on the header opens.
QAction *TestEventHeader::entry(const QString &text)
{
    for (QMenu *earlier : m_header->findChildren<QMenu *>())
        earlier->close();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, m_header->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_header->viewport(), &event);
    for (const QMenu *menu : m_header->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (menu->isVisible() && action->text() == text)
                return action;
        }
    }
    qFatal("the menu has no %s", qPrintable(text));
}

void TestEventHeader::widthsFitTheRows()
{
    const int narrow = width(ColumnId::Event);
    show({{"Impossible travel to nowhere", "low", "2026-11-01T00:00:00Z"}});
    QVERIFY(width(ColumnId::Event) > narrow);
    QVERIFY(width(ColumnId::Event) >=
            m_table->sizeHintForIndex(m_events->model().index(0, section(ColumnId::Event))).width());
    show({{"File", "low", "2026-11-01T00:00:00Z"}});
    QCOMPARE(width(ColumnId::Event), narrow);
}

void TestEventHeader::widthsStayWithinReason()
{
    show({{QByteArray(10'000, 'n'), QByteArray(10'000, 'l'), QByteArray(10'000, 't')}});
    for (const ColumnId column : {ColumnId::Time, ColumnId::Event, ColumnId::Level})
        QVERIFY2(width(column) < 500, qPrintable(QString::number(width(column))));
    m_events->setStore({});
    m_table->fitColumns();
    for (const ColumnId column : {ColumnId::Time, ColumnId::Event, ColumnId::Level})
        QVERIFY(width(column) >= m_header->sectionSizeHint(section(column)));
}

void TestEventHeader::widthsOfAPersonStay()
{
    const int before = width(ColumnId::Event);
    dragEdge(ColumnId::Event, 37);
    QCOMPARE(width(ColumnId::Event), before + 37);
    show({{"Impossible travel to nowhere", "low", "2026-11-01T00:00:00Z"}});
    QCOMPARE(width(ColumnId::Event), before + 37);
}

void TestEventHeader::aDoubleClickFitsWhatIsOnScreen()
{
    std::vector<test_support::EventSample> samples(1000, {"File", "low", "2026-11-01T00:00:00Z"});
    samples.back().name = "Impossible travel to nowhere";
    show(samples);
    m_table->setColumnWidth(section(ColumnId::Event), 300);
    QTest::mouseDClick(m_header->viewport(), Qt::LeftButton, {}, edge(ColumnId::Event));
    const int first = width(ColumnId::Event);
    QVERIFY(first < 300);
    m_table->scrollToBottom();
    QTest::mouseDClick(m_header->viewport(), Qt::LeftButton, {}, edge(ColumnId::Event));
    QVERIFY(width(ColumnId::Event) > first);
}

void TestEventHeader::remembersWhatAPersonChanged()
{
    QVERIFY(m_table->columnState().isEmpty());
    dragEdge(ColumnId::Event, 37);
    m_header->moveSection(0, 2);
    m_table->showColumn(section(ColumnId::Id));
    const QByteArray state = m_table->columnState();
    const int wide = width(ColumnId::Event);
    cleanup();
    init();
    QVERIFY(width(ColumnId::Event) != wide);
    m_table->restoreColumnState(state);
    QCOMPARE(width(ColumnId::Event), wide);
    QCOMPARE(m_header->visualIndex(0), 2);
    QVERIFY(!m_table->isColumnHidden(section(ColumnId::Id)));
    m_table->fitColumns();
    QCOMPARE(width(ColumnId::Event), wide);
}

void TestEventHeader::takesAnyBytesForAState()
{
    const int before = width(ColumnId::Event);
    m_table->restoreColumnState("these are no columns");
    QCOMPARE(width(ColumnId::Event), before);
    QVERIFY(m_table->columnState().isEmpty());
    for (int at = 0; at < m_header->count(); ++at)
        m_header->hideSection(at);
    m_table->restoreColumnState(m_header->saveState());
    QVERIFY(!m_table->isColumnHidden(section(ColumnId::Time)));
}

void TestEventHeader::menuHidesColumnsButTheLast()
{
    entry(u"Details"_s)->trigger();
    QVERIFY(m_table->isColumnHidden(section(ColumnId::Details)));
    entry(u"Id"_s)->trigger();
    QVERIFY(!m_table->isColumnHidden(section(ColumnId::Id)));
    for (int at = 0; at < m_header->count(); ++at)
        m_header->setSectionHidden(at, at != section(ColumnId::Level));
    QVERIFY(!entry(u"Level"_s)->isEnabled());
    QVERIFY(entry(u"Details"_s)->isEnabled());
}

void TestEventHeader::menuResetsColumns()
{
    dragEdge(ColumnId::Event, 137);
    m_header->moveSection(0, 3);
    m_table->showColumn(section(ColumnId::Id));
    entry(u"&Reset columns"_s)->trigger();
    QVERIFY(m_table->columnState().isEmpty());
    QCOMPARE(m_header->visualIndex(0), 0);
    QVERIFY(m_table->isColumnHidden(section(ColumnId::Id)));
    show({{"Impossible travel to nowhere", "low", "2026-11-01T00:00:00Z"}});
    QVERIFY(width(ColumnId::Event) >=
            m_table->sizeHintForIndex(m_events->model().index(0, section(ColumnId::Event))).width());
}

QTEST_MAIN(TestEventHeader)
#include "tst_event_header.moc"
