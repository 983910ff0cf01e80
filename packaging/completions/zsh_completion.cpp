// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/completions/shell_commands.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headLines = R"sh(
_stewardship_explorer_metrics() {
    local -a metrics
    metrics=(${(f)"$(_call_program metrics stewardship-explorer metrics --list 2>/dev/null | sed -n 's/^  \([a-z0-9-]*\).*/\1/p')"})
    compadd -a metrics
}

_stewardship_explorer() {
    local -a commands
    local command
)sh"_L1;

constexpr auto firstLines = R"sh(    if (( CURRENT == 2 )); then
        if [[ $words[2] == -* ]]; then
            compadd -- --help --version
            return
        fi
        _describe -t commands command commands
        _files -g '*.stewardship(-.)'
        return
    fi
    command=$words[2]
)sh"_L1;

constexpr auto secondLines = R"sh(    shift words
    (( CURRENT-- ))

    case $command in
)sh"_L1;

constexpr auto endLines = R"sh(        *) _files -g '*.stewardship(-.)' ;;
    esac
}

_stewardship_explorer "$@"
)sh"_L1;

/// In brackets a closing one would end the text.
QString bracketed(QString text)
{
    return u'[' + text.replace(u'[', "\\["_L1).replace(u']', "\\]"_L1) + u']';
}

QString actionOf(const ShellOption& option)
{
    switch (option.takes) {
    case Takes::Nothing: return {};
    case Takes::Text: return u": "_s;
    case Takes::File: return u":_files"_s;
    case Takes::Word: return ":("_L1 + option.words.join(u' ') + u')';
    case Takes::Metric: return u":_stewardship_explorer_metrics"_s;
    }
    return {};
}

QString specOf(const ShellOption& option)
{
    const bool hasValue = option.takes != Takes::Nothing;
    const QString tail = bracketed(option.summary)
                         + (hasValue ? u':' + QString(option.value).replace(u':', u' ') + actionOf(option) : QString());
    if (option.shortName.isEmpty())
        return shellQuoted("--"_L1 + option.longName + (hasValue ? u"="_s : QString()) + tail);
    const QString others = u'(' + option.spellings().join(u' ') + u')';
    return shellQuoted(others + u'-' + option.shortName + tail) + u' '
           + shellQuoted(others + "--"_L1 + option.longName + (hasValue ? u"="_s : QString()) + tail);
}

QString described(const QString& list, const QList<std::pair<QString, QString>>& rows)
{
    QString text = u"    "_s + list + "=(\n"_L1;
    for (const auto& [name, summary] : rows)
        text += u"        "_s + shellQuoted(name + u':' + QString(summary).replace(u':', "\\:"_L1)) + u'\n';
    return text + "    )\n"_L1;
}

QString summaryOf(const QList<ShellCommand>& commands, const QString& name)
{
    for (const ShellCommand& command : commands)
        if (command.name == name)
            return command.summary;
    return groupSummary(name);
}

QString groups(const QList<ShellCommand>& commands)
{
    const QString pattern = commandGroups(commands).join(u'|');
    QString text = "    if [[ $command == ("_L1 + pattern + ") ]]; then\n"_L1
                   "        if (( CURRENT == 3 )); then\n"_L1
                   "            case $command in\n"_L1;
    for (const QString& group : commandGroups(commands)) {
        text += u"                "_s + group + ")\n"_L1;
        QList<std::pair<QString, QString>> rows;
        for (const QString& member : groupMembers(commands, group))
            rows.append({member, summaryOf(commands, group + u' ' + member)});
        const QString list = described(u"commands"_s, rows);
        for (const QString& line : list.split(u'\n', Qt::SkipEmptyParts))
            text += QString(16, u' ') + line + u'\n';
        text += QString(20, u' ') + ";;\n"_L1;
    }
    return text + "            esac\n"
                  "            _describe -t commands command commands\n"
                  "            return\n"
                  "        fi\n"
                  "        command+=\" $words[3]\"\n"
                  "        shift words\n"
                  "        (( CURRENT-- ))\n"
                  "    fi\n"_L1;
}

QString argumentsOf(const ShellCommand& command)
{
    QString text;
    if (!command.places.isEmpty())
        text += QString(16, u' ') + shellQuoted("1: :("_L1 + command.places.join(u' ') + u')') + " \\\n"_L1;
    const QString files = command.files.isEmpty() ? u"_files"_s : "_files -g \"*."_L1 + command.files + "(-.)\""_L1;
    return text + QString(16, u' ') + shellQuoted("*:file:"_L1 + files) + u'\n';
}

} // namespace

QString zshCompletion(const QList<ShellCommand>& commands)
{
    QList<std::pair<QString, QString>> rows;
    for (const QString& word : firstWords(commands))
        rows.append({word, summaryOf(commands, word)});
    QString text = "#compdef stewardship-explorer\n"_L1 + completionNotice() + headLines + described(u"commands"_s, rows) + firstLines
                   + groups(commands) + secondLines;
    for (const ShellCommand& command : commands) {
        text += u"        "_s + (command.name.contains(u' ') ? u'\'' + command.name + u'\'' : command.name) + ")\n"_L1
                + "            _arguments -s -S \\\n"_L1;
        for (const ShellOption& option : command.options)
            text += QString(16, u' ') + specOf(option) + " \\\n"_L1;
        text += argumentsOf(command) + "            ;;\n"_L1;
    }
    return text + endLines;
}

} // namespace steward
