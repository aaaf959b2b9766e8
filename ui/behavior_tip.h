// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/behavior.h"

namespace session {
class BehaviorList;
class EventList;
} // namespace session

namespace ui {

enum class BehaviorSource : bool { Account, Public };

// What a behaviour is, for a tool tip and a screen reader: plain text, made visible.
[[nodiscard]] QString behaviorTip(const core::Behavior &behavior, BehaviorSource source);

// From now on the names of these events are explained by the list. Both outlive their use: the events are
// explained as long as the list lives.
void explainEvents(session::EventList &events, session::BehaviorList &behaviors);

} // namespace ui
