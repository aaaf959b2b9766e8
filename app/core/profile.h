// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

enum class CredentialScheme : quint8 { Token, KeyPair };

// Whom to ask, and as whom. It never holds a secret: that is in the keychain, under the profile's id.
struct Profile
{
    QString id = {};        // a UUID made when the profile was, or one of the two below
    QString name = {};      // as the person calls it; unique, whatever its case
    QString accountId = {}; // 32 lower-case hex digits
    CredentialScheme scheme = CredentialScheme::Token;
    QString email = {};   // of a key pair, else empty
    QString baseUrl = {}; // empty: the provider's own
    QString caFile = {};  // absolute; trusted beside the system's authorities; empty: none
    QString zone = {};    // "UTC", "local" or an IANA name; empty: that of the settings

    friend bool operator==(const Profile &, const Profile &) = default;
};

// The two that are always there and can't be changed: the invented account, and what the environment's
// variables and the command line say.
inline constexpr auto kDemoProfile = "demo";
inline constexpr auto kEnvironmentProfile = "environment";

[[nodiscard]] inline bool isBuiltIn(const Profile &profile)
{
    return profile.id == QLatin1StringView(kDemoProfile) ||
           profile.id == QLatin1StringView(kEnvironmentProfile);
}

} // namespace core
