// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connection.h"
#include "app/core/error.h"

#include <QProcessEnvironment>

#include <memory>

namespace api {
class HttpClient;
}
namespace store {
class ProfileStore;
class RecentStore;
class SecretStore;
} // namespace store

namespace session {

class BehaviorList;
struct Connection;
class LookupSession;
class People;
class Preferences;
class Profiles;
class Recents;

// What a workspace stands on; all of it outlives it.
struct Ground
{
    api::HttpClient &client;
    Preferences &preferences;
    store::ProfileStore &profiles;
    store::RecentStore &recents;
    store::SecretStore &keychain;
};

// Everything that a window works with. Choosing another profile connects all of it anew.
class Workspace
{
public:
    Workspace(const Ground &ground, const api::ConnectionChoice &choice, QProcessEnvironment environment);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    // Ends what runs and asks another one from now on, in its zone and with its CA file, as choosing a
    // profile does.
    void connectTo(Connection connection);
    // Whether the CA file of the command line or the settings is trusted, and why not.
    [[nodiscard]] const core::Result<void> &trusted() const;

    [[nodiscard]] Preferences &preferences() const;
    [[nodiscard]] Profiles &profiles() const;
    [[nodiscard]] LookupSession &lookup() const;
    [[nodiscard]] People &people() const;
    [[nodiscard]] Recents &recents() const;
    [[nodiscard]] BehaviorList &behaviors() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace session
