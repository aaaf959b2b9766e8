// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/secret_store.h"

#include <QSet>

namespace session {

// The keychain, and this process's memory for what can't go there. The keychain outlives it; it outlives its
// tasks.
class SecretPlaces : public store::SecretStore
{
public:
    explicit SecretPlaces(store::SecretStore &keychain);

    [[nodiscard]] std::unique_ptr<store::SecretTask> read(const QString &profileId,
                                                          store::GotSecret got) override;
    // Into the keychain. Where there is none into memory, which counts as done.
    [[nodiscard]] std::unique_ptr<store::SecretTask>
    write(const QString &profileId, const core::Secret &secret, store::SecretDone done) override;
    // Into memory, for a keychain that refuses.
    [[nodiscard]] std::unique_ptr<store::SecretTask> hold(const QString &profileId,
                                                          const core::Secret &secret, store::SecretDone done);
    // From both. A keychain that isn't there is no error for a secret that is in memory.
    [[nodiscard]] std::unique_ptr<store::SecretTask> remove(const QString &profileId,
                                                            store::SecretDone done) override;

    [[nodiscard]] bool isInMemory(const QString &profileId) const { return m_inMemory.contains(profileId); }

private:
    store::SecretStore &m_keychain;
    std::unique_ptr<store::SecretStore> m_memory;
    QSet<QString> m_inMemory;
};

} // namespace session
