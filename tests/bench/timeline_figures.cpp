// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/timeline_figures.h"

#include "app/api/risk_score_endpoint.h"
#include "app/paint/paint_timeline.h"
#include "app/timeline/layout_timeline.h"
#include "tests/support/answer_generator.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <span>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFew = 10'000;
constexpr int kFramesARun = 5;
constexpr QSize kFrame(1600, 400);
constexpr double kSquare = 6;

class Timeline
{
public:
    explicit Timeline(const core::EventStore &store)
        : m_image(kFrame, QImage::Format_RGB32)
    {
        m_input.index = timeline::indexByTime(store, core::selectEvents(store, {}, {}));
        m_input.fullRange = timeline::fittedRange(store.micros(), 0);
        m_input.size = kFrame;
        m_style.font.setPixelSize(12);
        const QFontMetricsF metrics(m_style.font);
        m_input.textWidth = [metrics](QStringView text) {
            return metrics.horizontalAdvance(text.toString());
        };
        m_input.lineHeight = metrics.height();
        show(0.5, 1);
    }

    // Zooms in by `factor` at `position`, 0 to 1.
    void show(double position, double factor)
    {
        const timeline::TimeScale whole{m_input.fullRange, 0, 1};
        m_input.visibleRange = timeline::zoomed(whole, position, factor);
    }

    [[nodiscard]] double millisecondsOfFrame()
    {
        return millisecondsOf([this] {
            m_scene = timeline::layoutTimeline(m_input);
            QPainter painter(&m_image);
            paint::paintTimeline(painter, m_scene, m_style);
            return true;
        });
    }

    // The visible events one by one, into the lanes that the frame before has laid out. Their number goes to
    // `painted`.
    [[nodiscard]] double millisecondsOfEachEvent(quint32 &painted)
    {
        return millisecondsOf([this, &painted] {
            painted = paintEachEvent();
            return true;
        });
    }
    [[nodiscard]] quint32 visibleEvents() const { return m_input.index.countWithin(m_scene.scale.range); }

private:
    quint32 paintEachEvent();

    timeline::TimelineInput m_input;
    timeline::TimelineScene m_scene;
    paint::TimelineStyle m_style;
    QImage m_image;
};

quint32 Timeline::paintEachEvent()
{
    const core::EventStore &store = m_input.index.store();
    std::vector<double> tops(static_cast<std::size_t>(store.names().size()));
    for (quint32 nameId = 0; nameId < tops.size(); ++nameId)
        tops[nameId] = m_scene.lanes[laneOf(m_scene, nameId).value_or(0)].y - kSquare / 2;
    std::array<QColor, core::kRiskLevelCount> colors;
    for (const core::RiskLevel level : core::kLevelsWorstFirst)
        colors[levelIndex(level)] = paint::levelColors(level, m_style.appearance, m_style.palette).fill;

    QPainter painter(&m_image);
    painter.fillRect(m_image.rect(), m_style.palette.color(QPalette::Base));
    painter.setClipRect(m_scene.plot);
    quint32 painted = 0;
    for (quint32 event = 0; event < store.size(); ++event) {
        const qint64 time = store.micros()[event];
        if (!m_scene.scale.range.contains(time))
            continue;
        const double x = m_scene.scale.toX(time) - kSquare / 2;
        painter.fillRect(QRectF(x, tops[store.nameIds()[event]], kSquare, kSquare),
                         colors[levelIndex(store.levels()[event])]);
        ++painted;
    }
    return painted;
}

core::Result<QList<Figure>> frameFigures(const core::EventStore &few, const core::EventStore &many, int runs)
{
    Timeline small(few);
    Timeline large(many);
    QRandomGenerator random(1);
    QList<double> smallFrames;
    QList<double> largeFrames;
    QList<double> eachEvent;
    for (int frame = 0; frame < runs * kFramesARun; ++frame) {
        const double position = random.generateDouble();
        const double factor = 1 + 3 * random.generateDouble();
        small.show(position, factor);
        large.show(position, factor);
        smallFrames += small.millisecondsOfFrame();
        largeFrames += large.millisecondsOfFrame();
        quint32 painted = 0;
        eachEvent += large.millisecondsOfEachEvent(painted);
        if (painted != large.visibleEvents())
            return core::failure(core::ErrorKind::NotUnderstood, u"the rival paints other events"_s);
    }
    const QByteArray size = sizeName(many.size());
    const double ours = median(largeFrames);
    return QList<Figure>{{"timeline_frame_" + size, ours, "ms"},
                         {"each_event_frame_" + size, median(eachEvent), "ms"},
                         {"timeline_frame_" + size + "_vs_each_event", median(eachEvent) / ours, "x_faster"},
                         {"timeline_frame_" + size + "_vs_10k", ours / median(smallFrames), "x_time"}};
}

// From the first readable time to the last.
timeline::TimeRange readTimes(std::span<const qint64> micros, const core::EventOrder &order)
{
    timeline::TimeRange range{core::kLastMicros, core::kFirstMicros};
    for (const quint32 event : order.events()) {
        const qint64 time = micros[event];
        if (time == core::EventStore::kNoTime)
            continue;
        range.begin = std::min(range.begin, time);
        range.end = std::max(range.end, time);
    }
    return range;
}

core::Result<QList<Figure>> indexFigures(const core::EventStore &store, int runs)
{
    const core::EventOrder order = core::selectEvents(store, {}, {});
    QList<double> making;
    QList<double> reading;
    for (int run = 0; run < runs; ++run) {
        timeline::TimeRange range;
        timeline::TimeIndex index;
        making += millisecondsOf([&] {
            index = timeline::indexByTime(store, order);
            return true;
        });
        reading += millisecondsOf([&] {
            range = readTimes(store.micros(), order);
            return true;
        });
        if (index.countWithin({range.begin, range.end + 1}) + index.withoutTime() != store.size())
            return core::failure(core::ErrorKind::NotUnderstood, u"the rival reads other times"_s);
    }
    const QByteArray size = sizeName(store.size());
    return QList<Figure>{
        {"timeline_index_" + size, median(making), "ms"},
        {"read_times_" + size, median(reading), "ms"},
        {"timeline_index_" + size + "_vs_read_times", median(making) / median(reading), "x_time"}};
}

} // namespace

core::Result<QList<Figure>> timelineFigures(qint64 events, int runs)
{
    const auto few = api::decodeRiskScore(test_support::generateAnswer(kFew));
    const auto many = api::decodeRiskScore(test_support::generateAnswer(events));
    if (!few || !many)
        return std::unexpected(few ? many.error() : few.error());
    const auto figures = frameFigures(few->events, many->events, runs);
    const auto index = indexFigures(many->events, runs);
    if (!figures || !index)
        return figures ? index : figures;
    return *figures + *index;
}

} // namespace bench
