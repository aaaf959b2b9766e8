// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/secret.h"

#include <chrono>
#include <functional>
#include <memory>

namespace store {

inline constexpr std::chrono::seconds kSecretPatience{10};

// Something asked of a secret store. Destroying it is giving up: nobody is called any more.
class SecretTask
{
public:
    virtual ~SecretTask() = default;
};

using GotSecret = std::function<void(core::Result<core::Secret>)>;
using SecretDone = std::function<void(core::Result<void>)>;

// Where secrets are kept, by the id of their profile. Each function calls back once, later and never from
// within, at the latest after kSecretPatience. NoKeychain: there is no such service. KeychainFailed: locked,
// refused by the person, no answer in time, or anything else; the detail says which. A secret that isn't
// there is NoCredential.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual std::unique_ptr<SecretTask> read(const QString &profileId, GotSecret got) = 0;
    // Reads back what it wrote; another one than was written is KeychainFailed. One that checkSecret()
    // refuses is not written.
    [[nodiscard]] virtual std::unique_ptr<SecretTask> write(const QString &profileId,
                                                            const core::Secret &secret, SecretDone done) = 0;
    // One that isn't there counts as removed.
    [[nodiscard]] virtual std::unique_ptr<SecretTask> remove(const QString &profileId, SecretDone done) = 0;
};

// The desktop's keychain, never a file of ours. A service that hasn't answered after `patience` is given up;
// what was asked of it may still happen. Until it has, nothing else is written or removed under that id.
[[nodiscard]] std::unique_ptr<SecretStore> makeKeychain(std::chrono::milliseconds patience = kSecretPatience);

// This process's memory, gone with it.
[[nodiscard]] std::unique_ptr<SecretStore> makeSessionSecrets();

// Whether it is the keychain's, NoKeychain or KeychainFailed, so that another place could take the secret.
[[nodiscard]] bool isOfKeychain(const core::Error &error);

// InvalidInput unless it could stand in a header that signs in: printable ASCII without blanks, 4,096 at
// most.
[[nodiscard]] core::Result<void> checkSecret(const core::Secret &secret);

} // namespace store
