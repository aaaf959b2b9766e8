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
# Completion of riskscope-cli in zsh.

# The command among the words before the cursor.
_riskscope-cli_find_command() {
    local -i at=2
    while (( at < CURRENT )); do
        case ${words[at]} in
            (@OPTIONS_WITH_VALUE@) (( at++ )) ;;
            (-*) ;;
            (*)
                command=${words[at]}
                return
                ;;
        esac
        (( at++ ))
    done
}

_riskscope-cli_commands() {
    local -a commands=(
@COMMANDS@    )
    _describe -t commands command commands
}

_riskscope-cli() {
    local command=''
    local -a options arguments
    _riskscope-cli_find_command
    case $command in
@CASES@    esac
    _arguments -S : "$options[@]" '1: :_riskscope-cli_commands' "$arguments[@]"
}

_riskscope-cli "$@"
)";

// In single quotes, and without what means something to the function that reads it.
QString quoted(const QString &text)
{
    QString out = text;
    return u'\'' + out.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString withoutMeaning(const QString &text)
{
    QString out = text;
    for (const QChar character : u"\\[]:"_s)
        out.replace(character, QString(u'\\') + character);
    return out;
}

QString action(const cli::Option &option, cli::OptionUse use)
{
    switch (cli::valueKind(option)) {
    case cli::ValueKind::None:
        return {};
    case cli::ValueKind::Free:
        return u"()"_s;
    case cli::ValueKind::File:
        return u"_files"_s;
    case cli::ValueKind::Folder:
        return u"_files -/"_s;
    case cli::ValueKind::Word:
    case cli::ValueKind::SignedWord:
        return u"(%1)"_s.arg(valueWords(option, use).join(u' '));
    case cli::ValueKind::WordList:
        return u"_sequence compadd - %1"_s.arg(valueWords(option, use).join(u' '));
    }
    Q_UNREACHABLE();
}

// An option may come again where it has a value: filters add up, of others the last one holds.
QString optionLines(const cli::Option &option, cli::OptionUse use)
{
    const QString text = u"[%1]"_s.arg(withoutMeaning(shortText(option)));
    const QStringList names = dashedNames(option);
    QString lines;
    for (const QString &name : names) {
        QString specification = names.size() > 1 ? u"(%1)"_s.arg(names.join(u' ')) + name : name;
        if (option.valueName)
            specification = u'*' + specification + u'=' + text +
                            u":%1:%2"_s.arg(QLatin1StringView(option.valueName), action(option, use));
        else
            specification += text;
        lines += "                "_L1 + quoted(specification) + u'\n';
    }
    return lines;
}

template <typename Options>
QString optionList(const Options &options, cli::OptionUse use)
{
    QString lines;
    for (const cli::Option &option : options)
        lines += optionLines(option, use);
    return u"            options=(\n"_s + lines + u"            )\n"_s;
}

QString argumentList(const cli::Command &command)
{
    switch (command.argument) {
    case cli::CommandArgument::None:
        return {};
    case cli::CommandArgument::Users:
        return u"            arguments=('*:USER:()')\n"_s;
    case cli::CommandArgument::Manifest:
        return u"            arguments=('2:MANIFEST:_files')\n"_s;
    }
    Q_UNREACHABLE();
}

QString cases()
{
    QString out;
    for (const cli::Command &command : cli::allCommands()) {
        const auto use =
            command.uses.testFlag(cli::OptionUse::Users) ? cli::OptionUse::Users : cli::OptionUse::Lookup;
        out += u"        (%1)\n"_s.arg(QLatin1StringView(command.name)) +
               optionList(cli::optionsOf(command), use) + argumentList(command) + u"            ;;\n"_s;
    }
    return out + u"        (*)\n"_s + optionList(cli::allOptions(), cli::OptionUse::Lookup) +
           u"            ;;\n"_s;
}

QString commands()
{
    QString out;
    for (const cli::Command &command : cli::allCommands())
        out += "        "_L1 +
               quoted(u"%1:%2"_s.arg(QLatin1StringView(command.name), withoutMeaning(command.describe()))) + u'\n';
    return out;
}

} // namespace

QString zshCompletion()
{
    return u"#compdef riskscope-cli\n"_s + scriptHead() +
           QString::fromLatin1(kScript)
               .replace("@OPTIONS_WITH_VALUE@"_L1, optionsWithValue().join(u'|'))
               .replace("@COMMANDS@"_L1, commands())
               .replace("@CASES@"_L1, cases());
}

} // namespace metadata
