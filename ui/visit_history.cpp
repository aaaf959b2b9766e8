// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/visit_history.h"

#include <numeric>

namespace ui {

void VisitHistory::add(Visit visit)
{
    if (!m_visits.empty()) {
        m_visits.erase(m_visits.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_visits.end());
        ++m_at;
    }
    m_visits.push_back(std::move(visit));
    forgetFarthest();
}

void VisitHistory::replaceUser(const Visit &visit)
{
    if (m_visits.empty())
        return;
    m_visits[m_at] = {visit.user, visit.person, m_visits[m_at].view, visit.typed};
    forgetFarthest();
}

void VisitHistory::keepView(const VisitedView &view)
{
    if (!m_visits.empty())
        m_visits[m_at].view = view;
}

void VisitHistory::step(int steps)
{
    if (at(steps))
        m_at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_at) + steps);
}

void VisitHistory::clear()
{
    m_visits.clear();
    m_at = 0;
}

const Visit *VisitHistory::at(int steps) const
{
    const std::ptrdiff_t place = static_cast<std::ptrdiff_t>(m_at) + steps;
    return place >= 0 && place < std::ssize(m_visits) ? &m_visits[static_cast<std::size_t>(place)] : nullptr;
}

void VisitHistory::forgetFarthest()
{
    const auto bytes = [this] {
        return std::accumulate(
            m_visits.begin(), m_visits.end(), qsizetype(0),
            [](qsizetype sum, const Visit &visit) { return sum + visit.user->record.answer.size(); });
    };
    while (m_visits.size() > 1 && (m_visits.size() > kMostVisits || bytes() > m_mostBytes)) {
        if (m_at > 0) {
            m_visits.erase(m_visits.begin());
            --m_at;
        } else {
            m_visits.pop_back();
        }
    }
}

} // namespace ui
