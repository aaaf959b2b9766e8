// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/credential_check.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

namespace core {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CredentialCheck)

public:
    Words(const CredentialCheck &check, const DisplayZone &zone, Timestamp now)
        : m_check(check)
        , m_zone(zone)
        , m_now(now)
    {}

    [[nodiscard]] QList<Fact> facts() const
    {
        if (m_check.kind == CredentialKind::None)
            return {{tr("Credential"), tr("none: the demo takes none")}};
        QList<Fact> facts{{tr("Credential"), kind()}, {tr("From"), source()}};
        if (!m_check.advice.isEmpty())
            facts += {tr("Attention"), m_check.advice};
        facts += {tr("Sent to"), visibleText(m_check.host)};
        facts += {tr("Proxy"), m_check.proxy.isEmpty() ? tr("none") : visibleText(m_check.proxy)};
        facts += {tr("Accepted"), accepted()};
        if (m_check.status && m_check.status->notBefore && *m_check.status->notBefore > m_now)
            facts += {tr("Valid from"), formatShownTime(*m_check.status->notBefore)};
        if (m_check.status)
            facts += {tr("Expires"), expiry()};
        facts += {tr("Permission"), permission()};
        return facts;
    }

    [[nodiscard]] static QString notActive(const TokenStatus &status)
    {
        return tr("the provider says that the token is “%1”").arg(visibleText(status.word));
    }

private:
    [[nodiscard]] QString kind() const
    {
        switch (m_check.kind) {
        case CredentialKind::None:
            break;
        case CredentialKind::Token:
            return tr("API token %1").arg(m_check.masked);
        case CredentialKind::UserToken:
            return tr("API token of a user, %1").arg(m_check.masked);
        case CredentialKind::AccountToken:
            return tr("API token of an account, %1").arg(m_check.masked);
        case CredentialKind::KeyPair:
            return tr("e-mail and global key %1; a token with one permission is safer").arg(m_check.masked);
        }
        return {};
    }

    [[nodiscard]] QString source() const
    {
        return m_check.unused.isEmpty()
                   ? m_check.source
                   : tr("%1; %2 is there too and not used").arg(m_check.source, m_check.unused);
    }

    [[nodiscard]] QString accepted() const
    {
        const std::optional<bool> known = isAccepted(m_check);
        if (!known)
            return tr("not known");
        if (*known)
            return tr("yes");
        return m_check.status ? tr("no: %1").arg(notActive(*m_check.status)) : tr("no");
    }

    [[nodiscard]] QString formatShownTime(Timestamp time) const
    {
        return tr("%1 %2", "time, zone").arg(formatDateTime(time, m_zone), m_zone.name());
    }

    [[nodiscard]] QString expiry() const
    {
        const auto &end = m_check.status->expiresOn;
        if (!end)
            return tr("never");
        if (*end <= m_now)
            return tr("%1, which is over").arg(formatShownTime(*end));
        return tr("%1, in %2").arg(formatShownTime(*end), formatDuration(end->micros - m_now.micros));
    }

    [[nodiscard]] QString permission() const
    {
        if (!m_check.refusal)
            return m_check.status && !m_check.status->isActive() ? tr("not tried")
                                                                 : tr("“Zero Trust: PII Read” is there");
        if (m_check.refusal->kind == ErrorKind::PermissionMissing)
            return tr("“Zero Trust: PII Read” is missing for this account");
        return tr("not known: %1").arg(explain(*m_check.refusal).title);
    }

    const CredentialCheck &m_check;
    const DisplayZone &m_zone;
    Timestamp m_now;
};

} // namespace

std::optional<bool> isAccepted(const CredentialCheck &check)
{
    if (check.status)
        return check.status->isActive();
    if (!check.refusal || check.refusal->kind == ErrorKind::PermissionMissing ||
        check.refusal->kind == ErrorKind::FeatureUnavailable)
        return true;
    return check.refusal->kind == ErrorKind::TokenRejected ? std::optional(false) : std::nullopt;
}

QList<Fact> describe(const CredentialCheck &check, const DisplayZone &zone, Timestamp now)
{
    return Words(check, zone, now).facts();
}

std::optional<Error> failureOf(const CredentialCheck &check)
{
    if (!check.status || check.status->isActive())
        return check.refusal;
    return Error{.kind = ErrorKind::TokenRejected,
                 .detail = Words::notActive(*check.status),
                 .credentialSource = check.source};
}

} // namespace core
