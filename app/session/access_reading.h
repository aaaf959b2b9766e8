// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/connection.h"

namespace session {

using GotAccess = std::function<void(core::Result<api::Access>)>;

// Reads what one request needs of a connection, its credential included, which lives no longer than whoever
// gets it. Destroying it is giving up.
class AccessReading
{
public:
    // Calls back once, perhaps from within; one that is under way is given up.
    void start(const Connection &connection, GotAccess got);
    void stop() { m_task.reset(); }

private:
    std::unique_ptr<store::SecretTask> m_task;
};

} // namespace session
