// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/options.h"

#include "app/api/connection.h"
#include "app/cli/option_table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Checked = core::Result<void>;

// Turns parsed arguments into options; the first thing that is wrong ends it.
class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    OptionReader(const QCommandLineParser &parser, const QProcessEnvironment &environment)
        : m_parser(parser)
        , m_environment(environment)
    {}

    [[nodiscard]] core::Result<Options> read()
    {
        static constexpr std::array kSteps = {&OptionReader::checkCommand, &OptionReader::checkOptions,
                                              &OptionReader::readFormat,   &OptionReader::readOutput,
                                              &OptionReader::readZone,     &OptionReader::readFilter,
                                              &OptionReader::readSource};
        for (const auto step : kSteps) {
            if (const Checked checked = (this->*step)(); !checked)
                return std::unexpected(checked.error());
        }
        return m_options;
    }

    [[nodiscard]] static std::unexpected<core::Error> wrong(const QString &what)
    {
        return core::failure(core::ErrorKind::InvalidInput, what);
    }

private:
    // `place` is the option or variable that holds what is wrong.
    [[nodiscard]] static std::unexpected<core::Error> wrong(const QString &place, const QString &why)
    {
        return wrong(tr("%1: %2", "option, why it is wrong").arg(place, why));
    }

    [[nodiscard]] bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }

    [[nodiscard]] Checked checkCommand()
    {
        const QStringList words = m_parser.positionalArguments();
        if (words.isEmpty())
            return wrong(tr("no command is given; “lookup USER” looks up a user"));
        if (words.constFirst() == "verify"_L1) {
            m_options.action = Action::Verify;
            return words.size() == 1 ? Checked() : wrong(tr("verify takes no argument"));
        }
        if (words.constFirst() != "lookup"_L1)
            return wrong(tr("“%1” is not a command; “lookup USER” looks up a user").arg(words.constFirst()));
        if (words.size() > 2)
            return wrong(tr("lookup takes one user, but %1 are given").arg(words.size() - 1));
        if (words.size() < 2 && !isSet("from"))
            return wrong(tr("no user is given: name one by UUID, or a saved answer with --from"));
        return {};
    }

    [[nodiscard]] OptionUse use() const
    {
        if (m_options.action == Action::Verify)
            return OptionUse::Verify;
        return isSet("from") ? OptionUse::Saved : OptionUse::Lookup;
    }

    [[nodiscard]] Checked checkOptions()
    {
        for (const Option &option : allOptions()) {
            if (!isSet(option.name) || option.uses.testFlag(use()))
                continue;
            const QLatin1StringView name(option.name);
            return wrong(use() == OptionUse::Verify ? tr("--%1 means nothing to verify").arg(name)
                                                    : tr("--%1 and --from exclude each other").arg(name));
        }
        return {};
    }

    [[nodiscard]] Checked readFormat()
    {
        const QString key = isSet("format") ? value("format") : u"text"_s;
        m_options.format = report::findFormat(key, report::FormatUse::Terminal);
        if (m_options.format)
            return {};
        const QString known = report::formatKeys(report::FormatUse::Terminal).join(", "_L1);
        return wrong(u"--format"_s, tr("“%1” is not one of %2").arg(key, known));
    }

    [[nodiscard]] Checked readOutput()
    {
        m_options.output = isSet("output") ? value("output") : QString::fromLatin1(kStandardStream);
        m_options.force = isSet("force");
        if (m_options.output.isEmpty())
            return wrong(u"--output"_s, tr("no file is named"));
        if (m_options.force && m_options.output == QLatin1StringView(kStandardStream))
            return wrong(u"--force"_s, tr("there is no file to replace; name one with --output"));
        return {};
    }

    [[nodiscard]] Checked readZone()
    {
        if (!isSet("zone"))
            return {};
        if (isSet("utc"))
            return wrong(tr("--utc and --zone exclude each other"));
        const core::Result<core::DisplayZone> zone = core::DisplayZone::named(value("zone"));
        if (!zone)
            return wrong(u"--zone"_s, zone.error().detail);
        m_options.zone = *zone;
        return {};
    }

    [[nodiscard]] Checked readFilter()
    {
        const QStringList given = givenSelectionOptions(m_parser);
        if (m_options.format->isVerbatim && !given.isEmpty()) {
            return wrong(u"--"_s + given.constFirst(),
                         tr("%1 is the whole answer as sent; take --format ndjson")
                             .arg(QLatin1StringView(m_options.format->key)));
        }
        core::Result<Selection> selection = readSelection(m_parser, m_options.zone);
        if (!selection)
            return std::unexpected(selection.error());
        m_options.selection = *std::move(selection);
        return {};
    }

    [[nodiscard]] Checked readSource() { return isSet("from") ? readFrom() : readRequest(); }

    [[nodiscard]] Checked readFrom()
    {
        m_options.from = value("from");
        if (m_options.from.isEmpty())
            return wrong(u"--from"_s, tr("no file is named"));
        if (m_parser.positionalArguments().size() > 1)
            return wrong(tr("a user and --from exclude each other"));
        return {};
    }

    [[nodiscard]] Checked readRequest()
    {
        static constexpr std::array kSteps = {&OptionReader::readUser,    &OptionReader::readConnection,
                                              &OptionReader::readTimeout, &OptionReader::readRetries,
                                              &OptionReader::readPages,   &OptionReader::readFiles};
        for (const auto step : kSteps) {
            if (const Checked checked = (this->*step)(); !checked)
                return checked;
        }
        m_options.access = m_access;
        return {};
    }

    [[nodiscard]] Checked readUser()
    {
        if (m_options.action == Action::Verify)
            return {};
        const core::Result<QString> user = api::parseUserId(m_parser.positionalArguments().at(1));
        if (!user)
            return wrong(user.error().detail);
        m_options.userId = *user;
        return {};
    }

    [[nodiscard]] std::optional<QString> given(const char *option) const
    {
        return isSet(option) ? std::optional(value(option)) : std::nullopt;
    }

    [[nodiscard]] Checked readConnection()
    {
        const core::Result<api::Endpoint> endpoint = api::chooseEndpoint(
            {.demo = isSet("demo"), .baseUrl = given("base-url"), .account = given("account")},
            m_environment);
        if (!endpoint)
            return std::unexpected(endpoint.error());
        const auto credential = api::chooseCredential(*endpoint, m_environment);
        if (!credential)
            return std::unexpected(credential.error());
        m_access.endpoint = *endpoint;
        m_access.credential = *credential;
        m_options.unusedCredential = api::unusedCredential(m_environment);
        return {};
    }

    [[nodiscard]] Checked readTimeout()
    {
        if (!isSet("timeout"))
            return {};
        const std::optional<double> seconds = number(value("timeout"));
        if (!seconds || *seconds < kMinTimeoutSeconds || *seconds > kMaxTimeoutSeconds) {
            return wrong(u"--timeout"_s, tr("“%1” is not a number of seconds from %2 to %3")
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
        const std::optional<double> count = number(value(option));
        if (!count || *count < least || *count > most || *count != std::floor(*count)) {
            return wrong(u"--%1"_s.arg(QLatin1StringView(option)),
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
                return wrong(u"--%1"_s.arg(QLatin1StringView(option)), tr("no file is named"));
        }
        return {};
    }

    // Digits and at most one dot: what else QString reads as a number is more likely a mistake.
    [[nodiscard]] static std::optional<double> number(const QString &text)
    {
        static const QRegularExpression pattern(u"\\A[0-9]{1,9}(?:\\.[0-9]{1,9})?\\z"_s);
        return pattern.match(text).hasMatch() ? std::optional(text.toDouble()) : std::nullopt;
    }

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    Options m_options;
    api::Access m_access; // becomes the options' own once it is whole
};

void addOptions(QCommandLineParser &parser)
{
    for (const Option &option : allOptions()) {
        QStringList names(QString::fromLatin1(option.name));
        if (option.letter)
            names += QString::fromLatin1(option.letter);
        parser.addOption(QCommandLineOption(names, QString(),
                                            QString::fromLatin1(option.valueName ? option.valueName : "")));
    }
}

} // namespace

core::Result<Options> parseOptions(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return OptionReader::wrong(parser.errorText());
    if (parser.isSet(u"help"_s))
        return Options{.action = Action::ShowHelp};
    if (parser.isSet(u"version"_s))
        return Options{.action = Action::ShowVersion};
    return OptionReader(parser, environment).read();
}

} // namespace cli
