// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/options.h"

#include "app/cli/connection_options.h"
#include "app/cli/option_table.h"
#include "app/cli/option_values.h"
#include "app/cli/option_words.h"
#include "app/cli/user_list.h"
#include "app/core/visible_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

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
        static constexpr std::array kSteps = {
            &OptionReader::checkCommand, &OptionReader::checkOptions, &OptionReader::readProfile,
            &OptionReader::readReport,   &OptionReader::readColor,    &OptionReader::readZone,
            &OptionReader::readFilter,   &OptionReader::readSource,   &OptionReader::collectFiles};
        for (const auto step : kSteps) {
            if (const Checked checked = (this->*step)(); !checked)
                return std::unexpected(checked.error());
        }
        return m_options;
    }

private:
    [[nodiscard]] bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }

    [[nodiscard]] Checked checkCommand()
    {
        const QStringList words = m_parser.positionalArguments();
        const QString command = words.value(0);
        if (command == "lookup"_L1)
            return checkUsers(words.sliced(1));
        if (command == "users"_L1 || command == "verify"_L1) {
            m_options.action = command == "users"_L1 ? Action::Users : Action::Verify;
            return words.size() == 1 ? Checked() : wrongLine(tr("%1 takes no argument").arg(command));
        }
        if (command == "check"_L1) {
            m_options.action = Action::Check;
            m_options.manifest = words.value(1);
            return words.size() == 2 && !words[1].isEmpty()
                       ? Checked()
                       : wrongLine(tr("check takes one manifest: the manifest.json beside the files"));
        }
        return wrongLine(words.isEmpty()
                             ? tr("no command is given; “lookup USER” looks up a user")
                             : tr("“%1” is not a command; “lookup USER” looks up a user").arg(command));
    }

    [[nodiscard]] Checked checkUsers(const QStringList &words)
    {
        m_words = words;
        m_options.usersFrom = value("users-from");
        if (isSet("users-from") && m_options.usersFrom.isEmpty())
            return namesNoFile("users-from");
        if (words.isEmpty() && !isSet("users-from") && !isSet("from"))
            return wrongLine(tr(
                "no user is given: name one or more by UUID, e-mail or name, a list with --users-from, or a "
                "saved answer with --from"));
        return {};
    }

    [[nodiscard]] OptionUse use() const
    {
        if (m_options.action == Action::Users)
            return OptionUse::Users;
        if (m_options.action == Action::Verify)
            return OptionUse::Verify;
        if (m_options.action == Action::Check)
            return OptionUse::Check;
        return isSet("from") ? OptionUse::Saved : OptionUse::Lookup;
    }

    [[nodiscard]] Checked checkOptions()
    {
        for (const Option &option : allOptions()) {
            if (!isSet(option.name) || option.uses.testFlag(use()))
                continue;
            const QString name = QString::fromLatin1(option.name);
            return wrongLine(
                m_options.action == Action::Lookup
                    ? tr("--%1 and --from exclude each other").arg(name)
                    : tr("--%1 means nothing to %2").arg(name, m_parser.positionalArguments().constFirst()));
        }
        m_options.isQuiet = isSet("quiet");
        return {};
    }

    [[nodiscard]] Checked readList()
    {
        core::Result<UsersChoice> choice = readUsersOptions(m_parser);
        if (!choice)
            return std::unexpected(choice.error());
        m_options.usersChoice = *std::move(choice);
        core::Result<Output> output = readListOutput(m_parser);
        if (!output)
            return std::unexpected(output.error());
        m_options.report.output = *std::move(output);
        return {};
    }

    [[nodiscard]] Checked readReport()
    {
        if (m_options.action == Action::Users)
            return readList();
        core::Result<ReportChoice> report =
            readReportOptions(m_parser, m_words.size() > 1 || !m_options.usersFrom.isEmpty());
        if (!report)
            return std::unexpected(report.error());
        m_options.report = *std::move(report);
        return {};
    }

    [[nodiscard]] Checked readProfile()
    {
        core::Result<std::optional<core::Profile>> profile = readProfileOption(m_parser);
        if (!profile)
            return std::unexpected(profile.error());
        m_options.profile = *std::move(profile);
        return {};
    }

    // On a terminal unless told otherwise; see no-color.org.
    [[nodiscard]] Checked readColor()
    {
        const QString format = isSet("format") ? value("format") : u"text"_s;
        if (isSet("color") && format != "text"_L1)
            return wrongOption("color",
                               tr("it means nothing to --format %1; take --format text").arg(format));
        const core::Result<qsizetype> at =
            isSet("color") ? readWord("color", value("color"), colorWords(OptionUse::Lookup)) : 0;
        if (!at)
            return std::unexpected(at.error());
        if (*at != 0)
            m_options.isColored = *at == 1;
        else if (!m_environment.value(u"NO_COLOR"_s).isEmpty() || m_environment.value(u"TERM"_s) == "dumb"_L1)
            m_options.isColored = false;
        return {};
    }

    [[nodiscard]] Checked readZone()
    {
        if (!isSet("zone"))
            return isSet("utc") || !m_options.profile ? Checked()
                                                      : takeZone(m_options.profile->zone, "profile");
        if (isSet("utc"))
            return wrongLine(tr("--utc and --zone exclude each other"));
        return takeZone(value("zone"), "zone");
    }

    [[nodiscard]] Checked takeZone(const QString &name, const char *option)
    {
        // A profile without one leaves it at UTC.
        if (name.isEmpty() && !isSet("zone"))
            return {};
        const core::Result<core::DisplayZone> zone = core::DisplayZone::named(name);
        if (!zone)
            return wrongOption(option, zone.error().detail);
        m_options.zone = *zone;
        return {};
    }

    [[nodiscard]] Checked readFilter()
    {
        if (m_options.action == Action::Users)
            return {};
        const QStringList given = givenSelectionOptions(m_parser);
        const report::Format &format = *m_options.report.format;
        if (format.traits.testFlag(report::FormatTrait::Verbatim) && !given.isEmpty()) {
            return wrongLine(
                tr("--%1 does nothing to --format %2, the whole answer as sent; take --format ndjson")
                    .arg(given.constFirst(), QLatin1StringView(format.key)));
        }
        core::Result<Selection> selection = readSelection(m_parser, m_options.zone);
        if (!selection)
            return std::unexpected(selection.error());
        m_options.selection = *std::move(selection);
        return {};
    }

    [[nodiscard]] Checked readSource()
    {
        if (m_options.action == Action::Check)
            return {};
        return isSet("from") ? readFrom() : readRequest();
    }

    [[nodiscard]] Checked readFrom()
    {
        m_options.from = value("from");
        if (m_options.from.isEmpty())
            return namesNoFile("from");
        if (!m_words.isEmpty())
            return wrongLine(tr("a user and --from exclude each other"));
        return {};
    }

    [[nodiscard]] Checked readRequest()
    {
        if (const Checked connected = readConnectionOptions(m_parser, m_environment, m_options); !connected)
            return connected;
        if (m_options.action != Action::Lookup)
            return {};
        core::Result<QList<core::UserQuery>> users = parseUsers(m_words);
        if (!users)
            return std::unexpected(users.error());
        m_options.users = *std::move(users);
        return {};
    }

    // What a run reads or writes beside its reports.
    [[nodiscard]] Checked collectFiles()
    {
        const auto &redaction = m_options.report.redaction;
        const QStringList files{m_options.usersFrom, m_options.from,
                                m_options.caFile,    m_options.logFile,
                                m_options.tokenFile, redaction ? redaction->keyFile : QString()};
        for (const QString &file : files) {
            if (!file.isEmpty() && file != QLatin1StringView(kStandardStream))
                m_options.report.output.otherFiles += file;
        }
        return {};
    }

    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
    Options m_options;
    QStringList m_words; // users as given
};

} // namespace

core::Result<Options> parseOptions(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrongLine(parser.errorText());
    if (parser.isSet(u"help"_s))
        return Options{.action = Action::ShowHelp};
    if (parser.isSet(u"version"_s))
        return Options{.action = Action::ShowVersion};
    return OptionReader(parser, environment).read();
}

} // namespace cli
