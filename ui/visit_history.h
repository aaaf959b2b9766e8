// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_sort.h"
#include "app/core/person.h"
#include "app/session/lookup_state.h"
#include "app/timeline/time_scale.h"
#include "ui/filter_bar.h"

#include <QPoint>

#include <optional>
#include <vector>

namespace ui {

// How a user was looked at.
struct VisitedView
{
    FilterChoice filter;
    core::EventSort sort;
    timeline::TimeRange visible;  // of the timeline
    std::optional<quint32> event; // the selected one
    QPoint scrolled;              // of the table
};

struct Visit
{
    session::ShownUser user;
    std::optional<core::Person> person; // who was matched when the user was looked up
    VisitedView view;
    QString typed; // by which the user was looked up
};

// The users looked at before and, after going back, later. At most 50, and answers of at most 512 MiB: what
// is farthest back goes first, then what is farthest ahead; the present one stays, whatever its size.
class VisitHistory
{
public:
    static constexpr std::size_t kMostVisits = 50;
    static constexpr qsizetype kMostBytes = 512 * 1024 * 1024;

    explicit VisitHistory(qsizetype mostBytes = kMostBytes)
        : m_mostBytes(mostBytes)
    {}

    // Behind the present one; forgets what is ahead.
    void add(Visit visit);
    // A newer answer about the present user, whose view stays.
    void replaceUser(const Visit &visit);
    void keepView(const VisitedView &view); // of the present one
    void step(int steps);                   // nothing where it leads to none
    void clear();

    [[nodiscard]] const Visit *current() const { return at(0); } // null where there is none
    // So many steps ahead, or back where negative; null where there is none.
    [[nodiscard]] const Visit *at(int steps) const;

private:
    void forgetFarthest();

    std::vector<Visit> m_visits;
    std::size_t m_at = 0;
    qsizetype m_mostBytes;
};

} // namespace ui
