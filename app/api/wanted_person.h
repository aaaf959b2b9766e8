// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/person.h"
#include "app/core/scored_users.h"
#include "app/core/user_query.h"

#include <variant>

// What finding a person comes to, for whoever looks: first among the scored users, then in the whole account.
namespace api {

// Whom to look for: somebody of whom no id is known.
using WantedPerson = std::variant<core::EmailQuery, core::NameQuery>;

// What was searched for, as an error's `detail` has it.
[[nodiscard]] QString wantedText(const WantedPerson &wanted);

// Those of the scored users who fit, at most PersonJob::kMaxPeople. Without a request.
[[nodiscard]] core::People findScored(const core::ScoredUsers &users, const WantedPerson &wanted);

// What a search of the account means after no scored user fitted: one or more people, PersonNotFound where
// the account has nobody who fits, PersonNotListed where the credential may not search it; any other error
// stays. `isListPartial`: there are more scored users than those.
[[nodiscard]] core::Result<core::People> judgeSearch(core::Result<core::People> searched,
                                                     const WantedPerson &wanted, bool isListPartial = false);

// Whether somebody is PersonNotListed because the account may not be searched, whoever is looked for.
[[nodiscard]] bool isSearchRefused(const core::Error &error);

// Somebody was found, so that no id has a risk does not say that nobody is there. For a lookup of `person`
// that ended with `error`: UserNotScored where that says UserNotFound of somebody who was found by an address
// or a name, else `error` itself.
[[nodiscard]] core::Error errorFor(const core::Person &person, const core::Error &error);

} // namespace api
