// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/person.h"
#include "app/core/risk_record.h"

#include <memory>
#include <optional>
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
    QString user; // as typed, or the file's name
    ShownUser shown;
    std::optional<core::Person> person; // who was matched by an e-mail address or a name, once that is known
};

// Several people fit what was typed; one of them is to be chosen with LookupSession::lookUpPerson().
struct Choosing
{
    QString user; // as typed
    core::People people;
    ShownUser shown; // what was on screen before stays there until the choice
};

struct Ready
{
    ShownUser shown;
    QString user; // as typed, or the file's name; empty for one who was shown without being looked up
    std::optional<core::Person> person; // who was matched
};

// The lookup ended without an answer; the last good one, if any, stays on screen, marked as old.
struct Failed
{
    QString user; // as typed, or the file's name
    core::Error error;
    ShownUser shown;
    bool isRefresh = false; // `shown` is the user that was asked for: it is older than this attempt
    std::optional<core::Person> person; // who was matched before it failed
};

using LookupState = std::variant<Idle, Loading, Choosing, Ready, Failed>;

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

// Who was matched by what was typed, in any state; null where an id was, or where nobody is yet.
[[nodiscard]] inline std::optional<core::Person> matchedPerson(const LookupState &state)
{
    return std::visit(
        [](const auto &s) -> std::optional<core::Person> {
            if constexpr (requires { s.person; })
                return s.person;
            else
                return std::nullopt;
        },
        state);
}

// Whether the provider can be asked for it again: not where it came from a file.
[[nodiscard]] inline bool isRefreshable(const ShownUser &shown)
{
    return shown && shown->provenance.origin != core::Origin::File;
}

} // namespace session
