// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/secret_store.h"

#include <QObject>

#include <map>

namespace session {

// Holds what is asked of a secret store until it has called back. Destroying it is giving up.
class SecretRequests : public QObject
{
public:
    using Ask = std::function<std::unique_ptr<store::SecretTask>(store::SecretDone)>;

    // `done` is called once, later.
    void start(const Ask &ask, store::SecretDone done);

private:
    int m_last = 0;
    std::map<int, std::unique_ptr<store::SecretTask>> m_tasks;
};

} // namespace session
