// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/profile.h"
#include "app/session/connection.h"
#include "app/session/profile_check.h"
#include "app/store/secret_store.h"

#include <QObject>

#include <memory>

namespace store {
class ProfileStore;
}

namespace session {

class Preferences;

// Whom a person can ask, and as whom: their own profiles, the environment's where it names a credential or
// an account, and the demo. One of them is current.
class Profiles : public QObject
{
    Q_OBJECT

public:
    // What --base-url and --account say belongs to the environment's profile. The command line's choice is
    // the current one, else the environment where it names an account and a credential, else the one used
    // last, the environment where it names an account, the first of their own.
    Profiles(store::ProfileStore &kept, store::SecretStore &keychain, Preferences &preferences,
             api::ConnectionChoice choice, QProcessEnvironment environment, QObject *parent = nullptr);
    ~Profiles() override;

    // The command line named a profile that isn't there: InvalidInput, which lists those that are.
    [[nodiscard]] const std::optional<core::Error> &choiceProblem() const;

    [[nodiscard]] QList<core::Profile> all() const; // their own in the order made, then the built-in ones
    // Null where nothing was set up yet: neither a profile nor the environment says whom to ask.
    [[nodiscard]] const core::Profile *current() const;
    [[nodiscard]] Connection connection() const; // of the current profile
    void choose(const QString &id); // the one used last from now on; nothing where it is no profile's

    // What a first profile begins with: nothing, or the base URL that the environment names.
    [[nodiscard]] core::Profile suggestion() const;
    // What keep() would have against it, as typed.
    [[nodiscard]] QList<ProfileProblem> problemsOf(const core::Profile &profile) const;
    // As keep() would keep it: tidied, and with an id where it is a new one.
    [[nodiscard]] core::Result<core::Profile> prepared(core::Profile typed) const;
    // See store::ProfileStore::keep(); a profile without an id is a new one and gets its id.
    [[nodiscard]] core::Result<core::Profile> keep(core::Profile typed);
    // Its secret first, then the profile and whatever else is kept under its id: nothing could reach the
    // secret any more. Ends with removed() or removalFailed(), after which the profile is still there.
    void remove(const QString &id);
    // The same where its secret can't be removed; it stays where it is.
    [[nodiscard]] core::Result<void> removeAlone(const QString &id);

    enum class Kept : quint8 { InKeychain, ForThisSession };
    // Keeps a prepared profile together with its secret: first the secret, as it would be sent, then the
    // profile, so that the secret of before is never sent to whom the profile names now. Ends with
    // secretKept(), with an error where nothing was kept. Where there is no keychain it is held in memory.
    void keepSecret(const core::Profile &profile, const core::Secret &secret);
    // The same with a secret in memory alone, where the keychain refuses.
    void holdSecret(const core::Profile &profile, const core::Secret &secret);
    // Of a profile that stays; ends with secretRemoved().
    void removeSecret(const QString &id);
    // Whether one is kept, without telling it; ends with secretSought(), NoCredential where there is none.
    void seekSecret(const QString &id);
    // Whether the profile's secret is only in memory.
    [[nodiscard]] bool isSessionOnly(const QString &id) const;

    // A connection that was never kept, to test what is being typed. Without a secret that of the profile's
    // id is read.
    [[nodiscard]] Connection connectionFor(const core::Profile &profile, const core::Secret &secret) const;

Q_SIGNALS:
    void changed();        // the list, or a profile in it
    void currentChanged(); // another one, or whom it asks, or as whom
    void removed(const QString &id);
    void removalFailed(const QString &id, const core::Error &error);
    void secretKept(const QString &id, const core::Result<session::Profiles::Kept> &result);
    void secretSought(const QString &id, const core::Result<session::Profiles::Kept> &result);
    void secretRemoved(const QString &id, const core::Result<void> &result);

private:
    void keepBehindSecret(const core::Profile &profile, const core::Result<void> &done);
    void tellKept(const core::Profile &profile, bool hasNewSecret);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace session
