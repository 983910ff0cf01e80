// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/completions/shell_commands.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headLines = R"sh(
# Whether the call begins with these words.
function __stewardship_explorer_at
    set -l given (commandline -opc)[2..-1]
    set -l last (count $argv)
    test (count $given) -ge $last; and test "$given[1..$last]" = "$argv"
end

# Whether the next word is the one at this place, counted from 1.
function __stewardship_explorer_place
    test (count (commandline -opc)) -eq $argv[1]
end

function __stewardship_explorer_metrics
    stewardship-explorer metrics --list 2>/dev/null | string replace -rf '^  ([a-z0-9-]+).*' '$1'
end

complete -c stewardship-explorer -n '__stewardship_explorer_place 1' -k -a '(__fish_complete_suffix .stewardship)'
complete -c stewardship-explorer -n '__stewardship_explorer_place 1' -s h -l help -d 'Show help'
complete -c stewardship-explorer -n '__stewardship_explorer_place 1' -s v -l version -d 'Print the version'
)sh"_L1;

QString line(const QString& condition, const QString& rest)
{
    return "complete -c stewardship-explorer -n '"_L1 + condition + "' "_L1 + rest + u'\n';
}

QString at(const QString& words) { return "__stewardship_explorer_at "_L1 + words; }

QString word(const QString& condition, const QString& name, const QString& summary)
{
    return line(condition, "-f -a "_L1 + name + " -d "_L1 + shellQuoted(summary));
}

QString optionRule(const ShellOption& option)
{
    QString rule = option.shortName.isEmpty() ? QString() : "-s "_L1 + option.shortName + u' ';
    rule += "-l "_L1 + option.longName;
    switch (option.takes) {
    case Takes::Nothing: break;
    case Takes::Text: rule += " -x"_L1; break;
    case Takes::File: rule += " -r -F"_L1; break;
    case Takes::Word: rule += " -x -a "_L1 + shellQuoted(option.words.join(u' ')); break;
    case Takes::Metric: rule += " -x -a '(__stewardship_explorer_metrics)'"_L1; break;
    }
    return rule + " -d "_L1 + shellQuoted(option.summary);
}

} // namespace

QString fishCompletion(const QList<ShellCommand>& commands)
{
    QString text = completionNotice() + headLines + u'\n';
    const QStringList groups = commandGroups(commands);
    for (const ShellCommand& command : commands)
        if (!command.name.contains(u' '))
            text += word(u"__stewardship_explorer_place 1"_s, command.name, command.summary);
    for (const QString& group : groups)
        text += word(u"__stewardship_explorer_place 1"_s, group, groupSummary(group));
    for (const ShellCommand& command : commands)
        if (command.name.contains(u' '))
            text += word("__stewardship_explorer_place 2; and "_L1 + at(command.name.section(u' ', 0, 0)),
                         command.name.section(u' ', 1), command.summary);
    for (const ShellCommand& command : commands) {
        text += u'\n';
        for (const QString& place : command.places)
            text += line("__stewardship_explorer_place 2; and "_L1 + at(command.name), "-f -a "_L1 + place);
        for (const ShellOption& option : command.options)
            text += line(at(command.name), optionRule(option));
    }
    return text;
}

} // namespace steward
