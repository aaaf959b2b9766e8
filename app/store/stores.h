// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/profile_store.h"
#include "app/store/recent_store.h"
#include "app/store/secret_store.h"
#include "app/store/settings.h"

namespace store {

// All that is kept between runs, in its usual places.
struct Stores
{
    Settings settings = Settings();
    ProfileStore profiles = ProfileStore();
    RecentStore recents = RecentStore();
    std::unique_ptr<SecretStore> keychain = makeKeychain();

    // What was wrong with a file on opening, the settings first; for people.
    [[nodiscard]] const std::optional<core::Error> &openingProblem() const
    {
        if (settings.openingProblem())
            return settings.openingProblem();
        return profiles.openingProblem() ? profiles.openingProblem() : recents.openingProblem();
    }
};

} // namespace store
