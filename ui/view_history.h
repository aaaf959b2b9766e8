// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/time_span.h"
#include "app/timeline/time_scale.h"

#include <chrono>
#include <optional>
#include <vector>

namespace ui {

// What part of a record is looked at.
struct ViewState
{
    timeline::TimeRange visible;
    std::optional<core::TimeSpan> scope;

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

// What a person did to look at another part. Notches of a wheel and repeats of a key are one step with those
// shortly before them, the moves of one drag, told by its number, however long it takes.
struct Gesture
{
    enum class Kind : quint8 {
        None, // nothing: the part changed by itself
        Once,
        Wheel,
        Pinch,
        ZoomIn,
        ZoomOut,
        PanEarlier,
        PanLater,
        Drag,
    };
    Kind kind = Kind::Once;
    int drag = 0;

    friend bool operator==(const Gesture &, const Gesture &) = default;
};

// The parts looked at before and, after an undo, later. The last hundred steps are kept.
class ViewHistory
{
public:
    static constexpr std::size_t kMostSteps = 100;
    static constexpr std::chrono::milliseconds kPause{500}; // the longest within a gesture

    // Forgets all steps.
    void start(const ViewState &state);
    // A step to `state` at `time`, of any clock that doesn't go back; forgets what was undone.
    void add(const ViewState &state, const Gesture &gesture, std::chrono::milliseconds time);
    // The present state became this one without a step.
    void replace(const ViewState &state);

    [[nodiscard]] const ViewState &current() const { return m_states[m_at]; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }
    // What to show now; the present state where there is nothing to undo or redo.
    const ViewState &undo();
    const ViewState &redo();

private:
    [[nodiscard]] bool continues(const Gesture &gesture, std::chrono::milliseconds time) const;

    std::vector<ViewState> m_states = {ViewState()};
    std::size_t m_at = 0;
    Gesture m_last = {Gesture::Kind::None};
    std::chrono::milliseconds m_lastTime{0};
};

} // namespace ui
