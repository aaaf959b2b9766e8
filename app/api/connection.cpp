// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/connection.h"

#include "app/api/get_request.h"

#include <QCoreApplication>

#include <initializer_list>

namespace api {

using namespace Qt::StringLiterals;

namespace {

// A value and the option or variable that it was found in.
struct Setting
{
    QString place;
    QString text;
};

class EndpointChooser
{
    Q_DECLARE_TR_FUNCTIONS(EndpointChooser)

public:
    EndpointChooser(const ConnectionChoice &choice, const QProcessEnvironment &environment)
        : m_choice(choice)
        , m_environment(environment)
    {}

    [[nodiscard]] core::Result<Endpoint> choose() const
    {
        if (m_choice.demo && (m_choice.baseUrl || m_choice.account)) {
            return core::failure(
                core::ErrorKind::InvalidInput,
                tr("--demo has its own account: give neither --base-url nor --account with it"));
        }
        const core::Result<QUrl> baseUrl = readBaseUrl();
        if (!baseUrl)
            return std::unexpected(baseUrl.error());
        const core::Result<QString> account = readAccount();
        if (!account)
            return std::unexpected(account.error());
        return Endpoint{*baseUrl, *account};
    }

private:
    [[nodiscard]] static std::unexpected<core::Error> wrong(const QString &place, const core::Error &why)
    {
        return core::failure(core::ErrorKind::InvalidInput,
                             tr("%1: %2", "option, why it is wrong").arg(place, why.detail));
    }

    [[nodiscard]] std::optional<Setting> given(const std::optional<QString> &value, const QString &option,
                                               std::initializer_list<const char *> variables) const
    {
        if (value)
            return Setting{option, *value};
        for (const char *name : variables) {
            const QString variable = QString::fromLatin1(name);
            if (const QString text = m_environment.value(variable).trimmed(); !text.isEmpty())
                return Setting{variable, text};
        }
        return std::nullopt;
    }

    [[nodiscard]] core::Result<QUrl> readBaseUrl() const
    {
        if (m_choice.demo)
            return parseBaseUrl(QString::fromLatin1(kDemoBaseUrl));
        const auto setting =
            given(m_choice.baseUrl, u"--base-url"_s, {"CLOUDFLARE_BASE_URL", "CLOUDFLARE_API_BASE_URL"});
        if (!setting)
            return parseBaseUrl(QString::fromLatin1(kDefaultBaseUrl));
        const core::Result<QUrl> url = parseBaseUrl(setting->text);
        if (!url)
            return wrong(setting->place, url.error());
        return url;
    }

    [[nodiscard]] core::Result<QString> readAccount() const
    {
        if (m_choice.demo)
            return QString::fromLatin1(kDemoAccount);
        const auto setting = given(m_choice.account, u"--account"_s, {"CLOUDFLARE_ACCOUNT_ID"});
        if (!setting) {
            return core::failure(core::ErrorKind::InvalidInput,
                                 tr("no account is given: use --account or set CLOUDFLARE_ACCOUNT_ID"));
        }
        const core::Result<QString> account = parseAccountId(setting->text);
        if (!account)
            return wrong(setting->place, account.error());
        return account;
    }

    const ConnectionChoice &m_choice;
    const QProcessEnvironment &m_environment;
};

} // namespace

core::Result<Endpoint> chooseEndpoint(const ConnectionChoice &choice, const QProcessEnvironment &environment)
{
    return EndpointChooser(choice, environment).choose();
}

core::Result<std::optional<Credential>> chooseCredential(const Endpoint &endpoint,
                                                         const QProcessEnvironment &environment)
{
    if (isDemo(endpoint.baseUrl))
        return std::nullopt;
    core::Result<Credential> credential = credentialFromEnvironment(environment);
    if (!credential)
        return std::unexpected(credential.error());
    return std::move(*credential);
}

} // namespace api
