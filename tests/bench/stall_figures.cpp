// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/child_process.h"
#include "tests/bench/measured_window.h"
#include "tests/bench/stall_watch.h"
#include "tests/bench/window_figures.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/record_view.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyInterval = 40; // ms: a fast typist

// Does one thing after the other to a window and remembers how long it did not answer.
class Stalls
{
public:
    Stalls(MeasuredWindow &window, const QByteArray &size)
        : m_window(window)
        , m_size(size)
    {}

    void during(const QByteArray &phase, const std::function<void()> &act)
    {
        m_pending = 0;
        add(phase, m_watch.longestDuring(act, [this] { return m_pending == 0 && m_window.isSettled(); }));
    }
    // What the machine itself does: no figure below is less than this one.
    void whileIdle()
    {
        add("idle", m_watch.longestDuring([] {}, [] { return true; }));
    }
    void whileClosing()
    {
        add("closing", m_watch.longestDuring([this] { m_window.close(); }, [] { return true; }));
    }

    // Key by key, as a person types; a phase waits for the last one.
    void press(QWidget *widget, const QList<int> &keys)
    {
        int when = 0;
        for (const int key : keys) {
            ++m_pending;
            QTimer::singleShot(when += kKeyInterval, widget, [this, widget, key] {
                if (key < Qt::Key_Escape)
                    QTest::keyClick(widget, static_cast<char>(key));
                else
                    QTest::keyClick(widget, static_cast<Qt::Key>(key));
                --m_pending;
            });
        }
    }

    // Nothing where a phase never ended.
    [[nodiscard]] core::Result<QList<Figure>> figures() const
    {
        if (std::ranges::any_of(m_figures, [](const Figure &figure) { return figure.value < 0; }))
            return core::failure(core::ErrorKind::TimedOut, u"the window did not come to rest"_s);
        const double longest = std::ranges::max(m_figures, {}, &Figure::value).value;
        return m_figures + QList<Figure>{{"stall_longest_" + m_size, longest, "ms"},
                                         {"stall_longest_running_" + m_size, m_watch.longestRunning(), "ms"}};
    }

private:
    void add(const QByteArray &phase, double milliseconds)
    {
        m_figures.append({"stall_" + phase + '_' + m_size, milliseconds, "ms"});
    }

    MeasuredWindow &m_window;
    QByteArray m_size;
    StallWatch m_watch;
    QList<Figure> m_figures;
    int m_pending = 0;
};

QList<int> keysOf(const char *text)
{
    return {text, text + qstrlen(text)};
}

void sortByEachColumn(Stalls &stalls, ui::EventTable &table)
{
    for (const core::ColumnId column : core::columnsFor(core::ColumnUse::Table)) {
        const int section = static_cast<int>(core::columnsFor(core::ColumnUse::Table).indexOf(column));
        stalls.during(QByteArray("sorting_") + core::eventColumn(column).key,
                      [&table, section] { table.sortByColumn(section, Qt::AscendingOrder); });
    }
}

void filterByEachKind(Stalls &stalls, ui::FilterBar &bar)
{
    auto *field = bar.findChild<QLineEdit *>();
    const std::pair<const char *, const char *> filters[] = {{"common", "blocked"},
                                                             {"rare", "a1b2c3"},
                                                             {"level", "level:high"},
                                                             {"negated", "-name:travel"},
                                                             {"details", "details./action=blocked"}};
    for (const auto &[name, text] : filters) {
        stalls.during(QByteArray("filtering_") + name,
                      [&stalls, field, text = text] { stalls.press(field, keysOf(text)); });
        stalls.during(QByteArray("clearing_") + name, [field] { field->clear(); });
    }
}

} // namespace

core::Result<QList<Figure>> stallFigures(qint64 events, int /*runs*/)
{
    ServerProcess server;
    const auto baseUrl = server.start({u"--serve"_s, QString::number(events)});
    if (!baseUrl)
        return std::unexpected(baseUrl.error());
    MeasuredWindow measured(*baseUrl);
    Stalls stalls(measured, sizeName(events));
    stalls.whileIdle();
    stalls.during("opening", [&measured] { measured.lookUp(); });
    if (measured.session().events().store().size() != events)
        return core::failure(core::ErrorKind::NotUnderstood, u"the window shows other events"_s);
    ui::RecordView &record = measured.window().record();
    session::EventList &list = measured.session().events();
    sortByEachColumn(stalls, record.table());
    filterByEachKind(stalls, record.filterBar());
    stalls.during("grouping", [&list] { list.setGrouping(true); });
    stalls.during("grouping_off", [&list] { list.setGrouping(false); });
    const QList<int> jumps = {Qt::Key_End, Qt::Key_Home,   Qt::Key_PageDown,
                              Qt::Key_End, Qt::Key_PageUp, Qt::Key_Home};
    stalls.during("scrolling", [&] { stalls.press(&record.table(), jumps); });
    stalls.during("refreshing", [&measured] { measured.session().refresh(); });
    stalls.whileClosing();
    return stalls.figures();
}

} // namespace bench
