// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/secret_store.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace test_support {

// A keychain that does as the test says: it keeps in memory, or refuses with the given problem, later and
// never from within.
class ScriptedKeychain : public store::SecretStore
{
public:
    QMap<QString, QByteArray> secrets = {};
    std::optional<core::Error> problem = {};
    int reads = 0;

    [[nodiscard]] std::unique_ptr<store::SecretTask> read(const QString &profileId,
                                                          store::GotSecret got) override
    {
        ++reads;
        return later([this, profileId, got = std::move(got)] {
            if (problem)
                got(std::unexpected(*problem));
            else if (const auto found = secrets.constFind(profileId); found != secrets.cend())
                got(core::Secret(*found));
            else
                got(core::failure(core::ErrorKind::NoCredential, {}));
        });
    }
    [[nodiscard]] std::unique_ptr<store::SecretTask>
    write(const QString &profileId, const core::Secret &secret, store::SecretDone done) override
    {
        return later([this, profileId, secret, done = std::move(done)] {
            if (!problem)
                secrets.insert(profileId, secret.bytes().toByteArray());
            done(outcome());
        });
    }
    [[nodiscard]] std::unique_ptr<store::SecretTask> remove(const QString &profileId,
                                                            store::SecretDone done) override
    {
        return later([this, profileId, done = std::move(done)] {
            if (!problem)
                secrets.remove(profileId);
            done(outcome());
        });
    }

private:
    class Later : public store::SecretTask
    {
    public:
        QObject context;
    };
    template<class Call>
    [[nodiscard]] static std::unique_ptr<store::SecretTask> later(Call call)
    {
        auto task = std::make_unique<Later>();
        QMetaObject::invokeMethod(&task->context, std::move(call), Qt::QueuedConnection);
        return task;
    }
    [[nodiscard]] core::Result<void> outcome() const
    {
        return problem ? core::Result<void>(std::unexpected(*problem)) : core::Result<void>();
    }
};

} // namespace test_support
