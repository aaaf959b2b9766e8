// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/risk_record.h"

#include <memory>
#include <variant>

namespace session {

// The user on screen. Never changes; a new lookup brings a new one.
using ShownUser = std::shared_ptr<const core::UserRisk>;

// Nothing was looked up yet.
struct Idle
{};

// A lookup is under way; what was on screen before stays there until it ends.
struct Loading
{
    QString user; // as typed
    ShownUser shown;
};

struct Ready
{
    ShownUser shown;
};

// The lookup ended without an answer; the last good one, if any, stays on screen, marked as old.
struct Failed
{
    QString user; // as typed
    core::Error error;
    ShownUser shown;
    bool isRefresh = false; // `shown` is the user that was asked for: it is older than this attempt
};

using LookupState = std::variant<Idle, Loading, Ready, Failed>;

// The user on screen in any state, null where there is none.
[[nodiscard]] inline ShownUser shownUser(const LookupState &state)
{
    return std::visit(
        [](const auto &s) -> ShownUser {
            if constexpr (requires { s.shown; })
                return s.shown;
            else
                return nullptr;
        },
        state);
}

} // namespace session
