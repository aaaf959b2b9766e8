// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/ca_trust.h"

#include "app/api/http_client.h"
#include "app/api/tls_trust.h"

namespace session {

namespace {

core::Result<void> canBeRead(const QString &path)
{
    if (path.isEmpty())
        return {};
    const auto authorities = api::readAuthorities(path);
    return authorities ? core::Result<void>() : std::unexpected(authorities.error());
}

} // namespace

core::Result<void> CaTrust::setCommon(const QString &path)
{
    auto trusted = m_ofProfile.isEmpty() ? m_client.trustCaFile(path) : canBeRead(path);
    if (trusted)
        m_common = path;
    return trusted;
}

core::Result<void> CaTrust::setOfProfile(const QString &path)
{
    m_ofProfile = path;
    auto trusted = m_client.trustCaFile(fileFor(path));
    if (!trusted)
        std::ignore = m_client.trustCaFile({});
    return trusted;
}

} // namespace session
