// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QString>

namespace api {
class HttpClient;
}

namespace session {

// Which CA file the client trusts beside the system's authorities: the profile's where it names one, else the
// one of the settings or the command line. An empty path names none. Errors are those of
// api::HttpClient::trustCaFile().
class CaTrust
{
public:
    explicit CaTrust(api::HttpClient &client)
        : m_client(client)
    {}

    // After an error nothing has changed.
    [[nodiscard]] core::Result<void> setCommon(const QString &path);
    // After an error only the system's authorities are trusted, and nothing should be sent.
    [[nodiscard]] core::Result<void> setOfProfile(const QString &path);

    // What is trusted beside the system's authorities where a profile names this file.
    [[nodiscard]] const QString &fileFor(const QString &ofProfile) const
    {
        return ofProfile.isEmpty() ? m_common : ofProfile;
    }

private:
    api::HttpClient &m_client;
    QString m_common;
    QString m_ofProfile;
};

} // namespace session
