// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/completions/shell_commands.h"

#include <QMap>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headLines = R"sh(# shellcheck shell=bash

_stewardship_explorer() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} place=1 words="" files

    COMPREPLY=()
    if [ "$COMP_CWORD" -gt 1 ]; then
        place=2
        case $command in
            %1)
                if [ "$COMP_CWORD" -gt 2 ]; then
                    command+=" ${COMP_WORDS[2]}"
                    place=3
                fi
                ;;
        esac
        case $previous in
)sh"_L1;

constexpr auto middleLines = R"sh(            --metric)
                # The program lists them. A colon would end a word of the shell, so those with an argument
                # are offered up to it.
                words=$("${COMP_WORDS[0]}" metrics --list 2>/dev/null | sed -n 's/^  \([a-z0-9-]*\).*/\1/p')
                ;;
        esac
    fi
    if [ -z "$words" ] && [[ $current == -* ]]; then
        case $command in
)sh"_L1;

constexpr auto endLines = R"sh(        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")

    # A file or a folder can stand wherever no option and no word of an option is being typed.
    if [[ $COMP_CWORD -eq 1 || ( $current != -* && $previous != --* && ${#COMPREPLY[@]} -eq 0 ) ]]; then
        case $command in
%1            *) mapfile -t files < <(compgen -d -- "$current"; compgen -f -X '!*.stewardship' -- "$current") ;;
        esac
        [ ${#files[@]} -eq 0 ] || compopt -o filenames 2>/dev/null
        COMPREPLY+=("${files[@]}")
    fi
}

complete -F _stewardship_explorer stewardship-explorer
)sh"_L1;

const QString deep = QString(12, u' ');

/// What the word after an option can be, option by option, whatever the command.
QString optionValues(const QList<ShellCommand>& commands)
{
    QMap<QString, QStringList> words;
    QStringList files;
    QStringList texts;
    for (const ShellCommand& command : commands) {
        for (const ShellOption& option : command.options) {
            if (option.takes == Takes::Word)
                words.insert(option.longName, option.words);
            else if (option.takes == Takes::File)
                files += option.spellings();
            else if (option.takes == Takes::Text)
                texts += option.spellings();
        }
    }
    QString text;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        text += deep + "--"_L1 + it.key() + ") words=\""_L1 + it.value().join(u' ') + "\" ;;\n"_L1;
    files.removeDuplicates();
    texts.removeDuplicates();
    files.sort();
    texts.sort();
    text += deep + files.join(" | "_L1) + ")\n"_L1 + deep + "    compopt -o filenames 2>/dev/null\n"_L1 + deep
            + "    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"_L1 + deep + "    return\n"_L1 + deep
            + "    ;;\n"_L1;
    return text + deep + texts.join(" | "_L1) + ") return ;;\n"_L1;
}

QString optionNames(const QList<ShellCommand>& commands)
{
    QString text;
    for (const ShellCommand& command : commands) {
        QStringList names;
        for (const ShellOption& option : command.options)
            names.append("--"_L1 + option.longName);
        const QString pattern = command.name.contains(u' ') ? u'"' + command.name + u'"' : command.name;
        text += deep + pattern + ") words=\""_L1 + names.join(u' ') + "\" ;;\n"_L1;
    }
    return text + deep + "*) words=\"--help --version\" ;;\n"_L1;
}

QString places(const QList<ShellCommand>& commands)
{
    QString text = u"        esac\n    elif [ -z \"$words\" ] && [ \"$COMP_CWORD\" -eq \"$place\" ]; then\n"
                   "        case $place:$command in\n"_s;
    text += deep + "1:*) words=\""_L1 + firstWords(commands).join(u' ') + "\" ;;\n"_L1;
    for (const QString& group : commandGroups(commands))
        text += deep + "2:"_L1 + group + ") words=\""_L1 + groupMembers(commands, group).join(u' ') + "\" ;;\n"_L1;
    for (const ShellCommand& command : commands)
        if (!command.places.isEmpty())
            text += deep + "2:"_L1 + command.name + ") words=\""_L1 + command.places.join(u' ') + "\" ;;\n"_L1;
    return text;
}

QString fileRules(const QList<ShellCommand>& commands)
{
    QStringList anything;
    QString text;
    for (const ShellCommand& command : commands) {
        const QString pattern = command.name.contains(u' ') ? u'"' + command.name + u'"' : command.name;
        if (command.files.isEmpty())
            anything.append(pattern);
        else if (command.files != "stewardship"_L1)
            text += deep + pattern + ") mapfile -t files < <(compgen -d -- \"$current\"; compgen -f -X '!*."_L1
                    + command.files + "' -- \"$current\") ;;\n"_L1;
    }
    return deep + commandGroups(commands).join(" | "_L1) + ") ;;\n"_L1 + deep + anything.join(" | "_L1)
           + ") mapfile -t files < <(compgen -f -- \"$current\") ;;\n"_L1 + text;
}

} // namespace

QString bashCompletion(const QList<ShellCommand>& commands)
{
    return completionNotice() + QString(headLines).arg(commandGroups(commands).join(" | "_L1)) + optionValues(commands)
           + middleLines + optionNames(commands) + places(commands) + QString(endLines).arg(fileRules(commands));
}

} // namespace steward
