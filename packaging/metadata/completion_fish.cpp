// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/completion.h"

#include "app/cli/option_words.h"
#include "packaging/metadata/completion_words.h"
#include "packaging/metadata/short_text.h"

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

constexpr auto kScript = R"(#
# Completion of riskscope-cli in fish.

# The command among the words before the cursor; fails where there is none yet.
function __riskscope_cli_command
    set -l words (commandline -opc)
    set -l is_value no
    for word in $words[2..-1]
        if test $is_value = yes
            set is_value no
            continue
        end
        switch $word
            case @OPTIONS_WITH_VALUE@
                set is_value yes
            case '-*'
            case '*'
                echo $word
                return 0
        end
    end
    return 1
end

# Whether the command is one of these.
function __riskscope_cli_is
    set -l command (__riskscope_cli_command)
    and contains -- $command $argv
end

# The same, or it is still to come.
function __riskscope_cli_may_be
    set -l command (__riskscope_cli_command)
    or return 0
    contains -- $command $argv
end

complete -c riskscope-cli -f
)";

QString quoted(const QString &text)
{
    QString out = text;
    return u'\'' + out.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString value(const cli::Option &option, cli::OptionUse use)
{
    const QString words = valueWords(option, use).join(u' ');
    switch (cli::valueKind(option)) {
    case cli::ValueKind::None:
        return {};
    case cli::ValueKind::Free:
        return u" -x"_s;
    case cli::ValueKind::File:
        return u" -r -F"_s;
    case cli::ValueKind::Folder:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case cli::ValueKind::Word:
    case cli::ValueKind::SignedWord:
        return " -x -a "_L1 + quoted(words);
    case cli::ValueKind::WordList:
        return " -x -a "_L1 + quoted(u"(__fish_append , %1)"_s.arg(words));
    }
    Q_UNREACHABLE();
}

// `condition`: a function and the commands it asks for.
QString optionLine(const cli::Option &option, cli::OptionUse use, const QString &condition)
{
    QString line = u"complete -c riskscope-cli -n %1 -l %2"_s.arg(quoted(condition), QLatin1StringView(option.name));
    if (option.letter)
        line += " -s "_L1 + QLatin1StringView(option.letter);
    return line + value(option, use) + " -d "_L1 + quoted(shortText(option)) + u'\n';
}

QString optionLines(const cli::Option &option)
{
    const bool isTwofold = differsForUsers(option);
    QStringList commands;
    for (const cli::Command &command : cli::allCommands()) {
        const bool isOfUsers = command.uses.testFlag(cli::OptionUse::Users);
        if ((option.uses & command.uses) && !(isTwofold && isOfUsers))
            commands += QString::fromLatin1(command.name);
    }
    QString lines =
        optionLine(option, cli::OptionUse::Lookup, "__riskscope_cli_may_be "_L1 + commands.join(u' '));
    if (isTwofold)
        lines += optionLine(option, cli::OptionUse::Users, u"__riskscope_cli_is users"_s);
    return lines;
}

QString commandLines(const cli::Command &command)
{
    QString lines = u"complete -c riskscope-cli -n 'not __riskscope_cli_command >/dev/null' -a %1 -d %2\n"_s.arg(
        QLatin1StringView(command.name), quoted(command.describe()));
    if (command.argument == cli::CommandArgument::Manifest)
        lines += u"complete -c riskscope-cli -n '__riskscope_cli_is %1' -F\n"_s.arg(QLatin1StringView(command.name));
    return lines;
}

} // namespace

QString fishCompletion()
{
    QString out = scriptHead() + QString::fromLatin1(kScript).replace("@OPTIONS_WITH_VALUE@"_L1,
                                                                       optionsWithValue().join(u' '));
    for (const cli::Command &command : cli::allCommands())
        out += commandLines(command);
    for (const cli::Option &option : cli::allOptions())
        out += optionLines(option);
    return out;
}

} // namespace metadata
