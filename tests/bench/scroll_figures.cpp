// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/risk_score_endpoint.h"
#include "app/session/event_list.h"
#include "tests/bench/window_figures.h"
#include "tests/support/answer_generator.h"
#include "ui/event_table.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFew = 1000;
constexpr int kFramesARun = 20;
constexpr int kLongest = 60'000; // ms

// A table on screen over so many events.
class ShownTable
{
public:
    explicit ShownTable(const core::EventStore &store)
    {
        m_table.setEvents(m_events);
        m_table.resize(1000, 700);
        m_table.show();
        m_events.setStore(store);
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return !m_events.isOrdering() && m_table.isVisible(); }, kLongest) &&
               QTest::qWaitForWindowExposed(&m_table) &&
               m_events.model().rowCount() == static_cast<int>(m_events.store().size());
    }
    // `position` from 0 to 1.
    [[nodiscard]] double millisecondsOfFrameAt(double position)
    {
        QScrollBar *bar = m_table.verticalScrollBar();
        return millisecondsOf([&] {
            bar->setValue(static_cast<int>(position * bar->maximum()));
            m_table.viewport()->repaint();
            return true;
        });
    }

private:
    session::EventList m_events;
    ui::EventTable m_table;
};

} // namespace

core::Result<QList<Figure>> scrollFigures(qint64 events, int runs)
{
    const auto few = api::decodeRiskScore(test_support::generateAnswer(kFew));
    const auto many = api::decodeRiskScore(test_support::generateAnswer(events));
    if (!few || !many)
        return std::unexpected(few ? many.error() : few.error());
    ShownTable small(few->events);
    ShownTable large(many->events);
    if (!small.isReady() || !large.isReady())
        return core::failure(core::ErrorKind::TimedOut, u"a table shows no rows"_s);
    QRandomGenerator random(1);
    QList<double> smallFrames;
    QList<double> largeFrames;
    for (int frame = 0; frame < runs * kFramesARun; ++frame) {
        const double position = random.generateDouble();
        smallFrames += small.millisecondsOfFrameAt(position);
        largeFrames += large.millisecondsOfFrameAt(position);
    }
    const QByteArray size = sizeName(events);
    return QList<Figure>{
        {"table_frame_" + size, median(largeFrames), "ms"},
        {"table_frame_" + size + "_vs_1k", median(largeFrames) / median(smallFrames), "x_time"}};
}

} // namespace bench
