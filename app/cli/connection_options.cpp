// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/connection_options.h"

#include "app/api/connection.h"
#include "app/api/get_request.h"
#include "app/cli/option_table.h"
#include "app/cli/option_values.h"
#include "app/core/visible_text.h"
#include "app/store/profile_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Checked = core::Result<void>;

// Digits and at most one dot: what else QString reads as a number is more likely a mistake.
std::optional<double> numberFrom(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[0-9]{1,9}(?:\\.[0-9]{1,9})?\\z"_s);
    return pattern.match(text).hasMatch() ? std::optional(text.toDouble()) : std::nullopt;
}

class ConnectionReader
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    ConnectionReader(const QCommandLineParser &parser, const QProcessEnvironment &environment,
                     Options &options)
        : m_parser(parser)
        , m_environment(environment)
        , m_options(options)
    {}

    [[nodiscard]] Checked read()
    {
        static constexpr std::array kSteps = {
            &ConnectionReader::checkDemo,  &ConnectionReader::readEndpoint, &ConnectionReader::readTokenFile,
            &ConnectionReader::readSecret, &ConnectionReader::readTimeout,  &ConnectionReader::readRetries,
            &ConnectionReader::readPages,  &ConnectionReader::readFiles};
        for (const auto step : kSteps) {
            if (const Checked checked = (this->*step)(); !checked)
                return checked;
        }
        m_options.access = m_access;
        return {};
    }

    [[nodiscard]] static std::unexpected<core::Error> noProfile(const QString &name,
                                                                const QList<core::Profile> &profiles)
    {
        if (profiles.isEmpty())
            return wrongOption("profile", tr("there is no profile yet; the window makes them"));
        QStringList names;
        for (const core::Profile &profile : profiles)
            names += core::visibleText(profile.name);
        return wrongOption("profile",
                           tr("“%1” is not one of %2").arg(core::visibleText(name), names.join(", "_L1)));
    }

private:
    [[nodiscard]] bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }
    [[nodiscard]] std::optional<QString> given(const char *option) const
    {
        return isSet(option) ? std::optional(value(option)) : std::nullopt;
    }

    [[nodiscard]] Checked checkDemo()
    {
        for (const char *option : {"profile", "token-file"}) {
            if (isSet("demo") && isSet(option))
                return wrongLine(
                    tr("--demo takes no credential: give no --%1 with it").arg(QLatin1StringView(option)));
        }
        return {};
    }

    [[nodiscard]] Checked readEndpoint()
    {
        api::ConnectionChoice choice{
            .demo = isSet("demo"), .baseUrl = given("base-url"), .account = given("account")};
        if (const auto &profile = m_options.profile) {
            const QString provider = QString::fromLatin1(api::kDefaultBaseUrl);
            choice.baseUrl =
                choice.baseUrl.value_or(profile->baseUrl.isEmpty() ? provider : profile->baseUrl);
            choice.account = choice.account.value_or(profile->accountId);
        }
        core::Result<api::Endpoint> endpoint = api::chooseEndpoint(choice, m_environment);
        if (!endpoint)
            return std::unexpected(endpoint.error());
        m_access.endpoint = *std::move(endpoint);
        return {};
    }

    [[nodiscard]] Checked readTokenFile()
    {
        m_options.tokenFile = value("token-file");
        if (!isSet("token-file"))
            return {};
        if (m_options.tokenFile.isEmpty())
            return namesNoFile("token-file");
        if (m_options.tokenFile == "-"_L1 && m_options.usersFrom == "-"_L1)
            return wrongLine(tr("--token-file and --users-from can't both read standard input"));
        return {};
    }

    [[nodiscard]] Checked readSecret()
    {
        m_options.unusedCredential = api::unusedCredential(m_environment);
        if (m_options.tokenFile.isEmpty() && !m_options.profile) {
            core::Result<std::optional<api::Credential>> credential =
                api::chooseCredential(m_access.endpoint, m_environment);
            if (!credential)
                return std::unexpected(credential.error());
            m_access.credential = *std::move(credential);
            return {};
        }
        if (api::isDemo(m_access.endpoint.baseUrl))
            return wrongLine(tr("the demo takes no credential: give neither --token-file nor --profile"));
        const auto inEnvironment = api::credentialFromEnvironment(m_environment);
        if (inEnvironment && m_options.unusedCredential.isEmpty())
            m_options.unusedCredential = inEnvironment->source;
        else if (inEnvironment)
            m_options.unusedCredential.prepend(inEnvironment->source + ", "_L1);
        return {};
    }

    [[nodiscard]] Checked readTimeout()
    {
        if (!isSet("timeout"))
            return {};
        const std::optional<double> seconds = numberFrom(value("timeout"));
        if (!seconds || *seconds < kMinTimeoutSeconds || *seconds > kMaxTimeoutSeconds) {
            return wrongOption("timeout", tr("“%1” is not a number of seconds from %2 to %3")
                                              .arg(value("timeout"), QString::number(kMinTimeoutSeconds),
                                                   QString::number(kMaxTimeoutSeconds)));
        }
        m_access.limits.attemptTimeout = std::chrono::milliseconds(std::llround(*seconds * 1000));
        return {};
    }

    [[nodiscard]] Checked readRetries()
    {
        return readWhole("max-retries", 0, kMaxRetries, m_access.limits.maxRetries);
    }

    [[nodiscard]] Checked readPages() { return readWhole("pages", 1, kMaxPages, m_options.pages); }

    // Leaves `target` as it is where the option is not given.
    [[nodiscard]] Checked readWhole(const char *option, int least, int most, int &target)
    {
        if (!isSet(option))
            return {};
        const std::optional<double> count = numberFrom(value(option));
        if (!count || *count < least || *count > most || *count != std::floor(*count)) {
            return wrongOption(option,
                               tr("“%1” is not a whole number from %2 to %3")
                                   .arg(value(option), QString::number(least), QString::number(most)));
        }
        target = static_cast<int>(*count);
        return {};
    }

    [[nodiscard]] Checked readFiles()
    {
        for (const auto &[option, target] :
             {std::pair("ca-file", &m_options.caFile), std::pair("log-network", &m_options.logFile)}) {
            *target = value(option);
            if (isSet(option) && target->isEmpty())
                return namesNoFile(option);
        }
        if (m_options.profile && !isSet("ca-file"))
            m_options.caFile = m_options.profile->caFile;
        return {};
    }

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    Options &m_options;
    api::Access m_access; // becomes the options' own once it is whole
};

} // namespace

core::Result<std::optional<core::Profile>> readProfileOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"profile"_s))
        return std::nullopt;
    const QString name = parser.value(u"profile"_s);
    const store::ProfileStore profiles;
    if (const core::Profile *profile = profiles.named(name))
        return *profile;
    if (profiles.openingProblem())
        return std::unexpected(*profiles.openingProblem());
    return ConnectionReader::noProfile(name, profiles.profiles());
}

core::Result<void> readConnectionOptions(const QCommandLineParser &parser,
                                         const QProcessEnvironment &environment, Options &options)
{
    return ConnectionReader(parser, environment, options).read();
}

} // namespace cli
