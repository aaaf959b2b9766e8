// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/view_history.h"

namespace ui {

using std::chrono::milliseconds;

void ViewHistory::start(const ViewState &state)
{
    m_states = {state};
    m_at = 0;
    m_last = {Gesture::Kind::None};
}

bool ViewHistory::continues(const Gesture &gesture, milliseconds time) const
{
    if (gesture != m_last || !canUndo() || gesture.kind == Gesture::Kind::None ||
        gesture.kind == Gesture::Kind::Once)
        return false;
    return gesture.kind == Gesture::Kind::Drag || time - m_lastTime <= kPause;
}

void ViewHistory::add(const ViewState &state, const Gesture &gesture, milliseconds time)
{
    if (state == current())
        return;
    m_states.erase(m_states.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_states.end());
    if (continues(gesture, time)) {
        m_states[m_at] = state;
    } else {
        m_states.push_back(state);
        ++m_at;
    }
    m_last = gesture;
    m_lastTime = time;
    if (m_states.size() > kMostSteps + 1) {
        m_states.erase(m_states.begin());
        --m_at;
    }
}

void ViewHistory::replace(const ViewState &state)
{
    m_states[m_at] = state;
}

const ViewState &ViewHistory::undo()
{
    m_at -= canUndo() ? 1 : 0;
    m_last = {Gesture::Kind::None};
    return current();
}

const ViewState &ViewHistory::redo()
{
    m_at += canRedo() ? 1 : 0;
    m_last = {Gesture::Kind::None};
    return current();
}

} // namespace ui
