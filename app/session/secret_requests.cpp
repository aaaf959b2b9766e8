// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/secret_requests.h"

namespace session {

void SecretRequests::start(const Ask &ask, store::SecretDone done)
{
    const int number = ++m_last;
    m_tasks.emplace(number, ask([this, number, done = std::move(done)](const core::Result<void> &result) {
                        // Not from within: the task is still calling back.
                        QMetaObject::invokeMethod(
                            this, [this, number] { m_tasks.erase(number); }, Qt::QueuedConnection);
                        done(result);
                    }));
}

} // namespace session
