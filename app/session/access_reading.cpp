// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/access_reading.h"

namespace session {

void AccessReading::start(const Connection &connection, GotAccess got)
{
    stop();
    if (!connection.endpoint) {
        got(std::unexpected(connection.endpoint.error()));
        return;
    }
    auto task = connection.credential->read(
        [endpoint = *connection.endpoint, limits = connection.limits,
         got = std::move(got)](core::Result<std::optional<api::Credential>> credential) {
            if (credential)
                got(api::Access{endpoint, *std::move(credential), limits});
            else
                got(std::unexpected(std::move(credential.error())));
        });
    // Where it called back from within, this may be gone by now.
    if (task)
        m_task = std::move(task);
}

} // namespace session
