// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/secret_places.h"

namespace session {

namespace {

// Two tasks, one after the other. The first stays until both go: it may still be calling back.
class TwoTasks : public store::SecretTask
{
public:
    std::unique_ptr<store::SecretTask> first;
    std::unique_ptr<store::SecretTask> second;
};

} // namespace

SecretPlaces::SecretPlaces(store::SecretStore &keychain)
    : m_keychain(keychain)
    , m_memory(store::makeSessionSecrets())
{}

std::unique_ptr<store::SecretTask> SecretPlaces::read(const QString &profileId, store::GotSecret got)
{
    return isInMemory(profileId) ? m_memory->read(profileId, std::move(got))
                                 : m_keychain.read(profileId, std::move(got));
}

std::unique_ptr<store::SecretTask> SecretPlaces::hold(const QString &profileId, const core::Secret &secret,
                                                      store::SecretDone done)
{
    return m_memory->write(profileId, secret,
                           [this, profileId, done = std::move(done)](const core::Result<void> &held) {
                               if (held)
                                   m_inMemory.insert(profileId);
                               done(held);
                           });
}

std::unique_ptr<store::SecretTask> SecretPlaces::write(const QString &profileId, const core::Secret &secret,
                                                       store::SecretDone done)
{
    auto tasks = std::make_unique<TwoTasks>();
    tasks->first =
        m_keychain.write(profileId, secret,
                         [this, profileId, secret, done = std::move(done),
                          both = tasks.get()](const core::Result<void> &kept) {
                             if (kept && isInMemory(profileId)) {
                                 m_inMemory.remove(profileId);
                                 both->second = m_memory->remove(profileId, done);
                             } else if (!kept && kept.error().kind == core::ErrorKind::NoKeychain) {
                                 both->second = hold(profileId, secret, done);
                             } else {
                                 done(kept);
                             }
                         });
    return tasks;
}

std::unique_ptr<store::SecretTask> SecretPlaces::remove(const QString &profileId, store::SecretDone done)
{
    if (!isInMemory(profileId))
        return m_keychain.remove(profileId, std::move(done));
    m_inMemory.remove(profileId);
    auto tasks = std::make_unique<TwoTasks>();
    tasks->first = m_memory->remove(
        profileId, [this, profileId, done = std::move(done), both = tasks.get()](const core::Result<void> &) {
            both->second = m_keychain.remove(profileId, [done](const core::Result<void> &removed) {
                const bool isNowhere = removed || removed.error().kind == core::ErrorKind::NoKeychain;
                done(isNowhere ? core::Result<void>() : removed);
            });
        });
    return tasks;
}

} // namespace session
