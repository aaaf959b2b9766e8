// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/completion.h"

#include "app/cli/option_words.h"
#include "packaging/metadata/completion_words.h"

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

// What is between two @ is filled in.
constexpr auto kScript = R"(#
# Completion of riskscope-cli in bash.

# The words of a list that it does not hold yet, behind what it holds.
_riskscope_cli_list()
{
    local held="" word
    [[ $cur != *,* ]] || held=${cur%,*},
    COMPREPLY=()
    for word in "$@"; do
        [[ ,$held == *",$word,"* || $word != "${cur#"$held"}"* ]] || COMPREPLY+=("$held$word")
    done
    compopt -o nospace
}

_riskscope_cli_words()
{
    COMPREPLY=($(compgen -W "$*" -- "$cur"))
}

# The command among the words before the cursor.
_riskscope_cli_command()
{
    local at
    for ((at = 1; at < cword; at++)); do
        case ${words[at]} in
            @OPTIONS_WITH_VALUE@) ((at++)) ;;
            -*) ;;
            *)
                command=${words[at]}
                return
                ;;
        esac
    done
}

# Whether the word before the cursor is an option whose value comes now; then it is completed.
_riskscope_cli_value()
{
    case $prev in
@VALUES@        *) return 1 ;;
    esac
    return 0
}

_riskscope_cli_any()
{
    _riskscope_cli_value && return
    $split && return

    if [[ $cur == -* ]]; then
        case $command in
@OPTIONS@        esac
        return
    fi
    case $command in
@ARGUMENTS@    esac
}

# To bash a colon ends a word, but not to the program.
_riskscope_cli()
{
    local cur prev words cword split command=""
    _init_completion -n : -s || return
    _riskscope_cli_command
    _riskscope_cli_any
    __ltrim_colon_completions "$cur"
} &&
    complete -F _riskscope_cli riskscope-cli
)";

QString words(const cli::Option &option, cli::OptionUse use)
{
    const bool isList = cli::valueKind(option) == cli::ValueKind::WordList;
    return (isList ? "_riskscope_cli_list "_L1 : "_riskscope_cli_words "_L1) +
           valueWords(option, use).join(u' ');
}

QString completedWords(const cli::Option &option)
{
    const QString usual = words(option, cli::OptionUse::Lookup);
    if (!differsForUsers(option))
        return usual;
    return u"if [[ $command == users ]]; then %1; else %2; fi"_s.arg(words(option, cli::OptionUse::Users), usual);
}

QString completedValue(const cli::Option &option)
{
    switch (cli::valueKind(option)) {
    case cli::ValueKind::None:
        return {};
    case cli::ValueKind::Free:
        return u":"_s;
    case cli::ValueKind::File:
        return u"_filedir"_s;
    case cli::ValueKind::Folder:
        return u"_filedir -d"_s;
    case cli::ValueKind::Word:
    case cli::ValueKind::WordList:
    case cli::ValueKind::SignedWord:
        return completedWords(option);
    }
    Q_UNREACHABLE();
}

QString values()
{
    QString cases;
    for (const cli::Option &option : cli::allOptions()) {
        if (const QString value = completedValue(option); !value.isEmpty())
            cases += u"        %1) %2 ;;\n"_s.arg(dashedNames(option).join(u'|'), value);
    }
    return cases;
}

template <typename Options>
QString allNames(const Options &options)
{
    QStringList names;
    for (const cli::Option &option : options)
        names += dashedNames(option);
    return names.join(u' ');
}

QString options()
{
    QString cases;
    for (const cli::Command &command : cli::allCommands())
        cases += u"            %1) _riskscope_cli_words %2 ;;\n"_s.arg(QLatin1StringView(command.name),
                                                                      allNames(cli::optionsOf(command)));
    return cases + u"            *) _riskscope_cli_words %1 ;;\n"_s.arg(allNames(cli::allOptions()));
}

QString arguments()
{
    QStringList names;
    QString cases;
    for (const cli::Command &command : cli::allCommands()) {
        names += QString::fromLatin1(command.name);
        if (command.argument == cli::CommandArgument::Manifest)
            cases += u"        %1) _filedir ;;\n"_s.arg(names.constLast());
    }
    return u"        \"\") _riskscope_cli_words %1 ;;\n"_s.arg(names.join(u' ')) + cases;
}

} // namespace

QString bashCompletion()
{
    return scriptHead() + QString::fromLatin1(kScript)
                              .replace("@OPTIONS_WITH_VALUE@"_L1, optionsWithValue().join(u" | "_s))
                              .replace("@VALUES@"_L1, values())
                              .replace("@OPTIONS@"_L1, options())
                              .replace("@ARGUMENTS@"_L1, arguments());
}

} // namespace metadata
