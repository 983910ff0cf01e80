// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/completions/shell_commands.h"

#include "app/commands/command.h"
#include "app/commands/option_words.h"
#include "app/registry/view_registry.h"
#include "app/render/theme.h"
#include "app/report/paper.h"
#include "app/report/report_sections.h"
#include "core/dataset/schema.h"
#include "core/dataset/vocabulary.h"
#include "core/timeline/timeline_item.h"

#include <QHash>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

template <class List>
QStringList listed(const List& words)
{
    return QStringList(words.begin(), words.end());
}

QStringList tableNames()
{
    QStringList names;
    for (const TableSpec& table : allTables())
        names.append(table.name);
    return names;
}

QStringList viewsWithPictures()
{
    QStringList names;
    for (const ViewEntry& view : viewEntries())
        if (view.draw)
            names.append(view.id);
    return names;
}

QStringList groupings()
{
    QStringList names;
    for (const ViewEntry& view : viewEntries())
        names += QString(view.groupings).split(u' ', Qt::SkipEmptyParts);
    return names;
}

/// What options take. Those whose words no function tells are checked against their help.
const QHash<QString, QStringList>& wordsOfOptions()
{
    static const QHash<QString, QStringList> words{
        {u"attribution"_s, listed(attributionWords)},
        {u"definitions"_s, listed(definitionSetWords)},
        {u"density"_s, {u"automatic"_s, u"compact"_s, u"normal"_s, u"cards"_s}},
        {u"every"_s, listed(periodUnitWords)},
        {u"group-by"_s, groupings()},
        {u"kinds"_s, listed(itemKindWords())},
        {u"level"_s, {u"brief"_s, u"board"_s, u"full"_s}},
        {u"order"_s, {u"automatic"_s, u"name"_s, u"first-date"_s, u"size"_s}},
        {u"orientation"_s, {u"portrait"_s, u"landscape"_s}},
        {u"page"_s,
         {u"main"_s, u"people"_s, u"retention"_s, u"concentration"_s, u"organizations"_s, u"repositories"_s,
          u"releases"_s, u"governance"_s}},
        {u"pages"_s, {u"auto"_s}},
        {u"paper"_s, paperNames()},
        {u"repositories"_s, QStringList(u"all"_s) + listed(wordsOf<RepositoryRole>())},
        {u"sections"_s, reportSections()},
        {u"table"_s, tableNames()},
        {u"theme"_s, Theme::names()},
    };
    return words;
}

/// "metrics --list" and the others that tell their words themselves need no check.
bool helpNames(const QString& option, const QString& description, const QStringList& words)
{
    if (option == "repositories"_L1 || option == "table"_L1)
        return true;
    for (const QString& word : words)
        if (!description.contains(word))
            return false;
    return true;
}

QString withoutStop(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

ShellOption shellOption(const QString& command, const QCommandLineOption& option)
{
    ShellOption shown;
    for (const QString& name : option.names())
        (name.size() == 1 ? shown.shortName : shown.longName) = name;
    shown.value = option.valueName();
    shown.summary = withoutStop(option.description());
    if (shown.value.isEmpty())
        return shown;
    shown.words = wordsOfOptions().value(shown.longName);
    if (!shown.words.isEmpty())
        shown.takes = Takes::Word;
    else if (shown.longName == "metric"_L1)
        shown.takes = Takes::Metric;
    else
        shown.takes = shown.value == "FILE"_L1 || shown.value == "PATH"_L1 ? Takes::File : Takes::Text;
    if (!helpNames(shown.longName, option.description(), shown.words))
        qFatal("%s --%s: its help does not name all of: %s", qPrintable(command), qPrintable(shown.longName),
               qPrintable(shown.words.join(u' ')));
    return shown;
}

/// What may stand where no option does.
void addArguments(ShellCommand& command)
{
    if (command.name == "render"_L1)
        command.places = viewsWithPictures();
    if (command.name == "verify"_L1)
        command.files = u"pdf"_s;
    else if (!command.name.startsWith("import"_L1) && command.name != "validate"_L1)
        command.files = u"stewardship"_s;
}

} // namespace

QStringList ShellOption::spellings() const
{
    QStringList all{"--"_L1 + longName};
    if (!shortName.isEmpty())
        all.prepend(u'-' + shortName);
    return all;
}

QList<ShellCommand> shellCommands()
{
    const ShellOption help{u"help"_s, u"h"_s, {}, u"Show this help"_s, Takes::Nothing, {}};
    const ShellOption quiet{u"quiet"_s, u"q"_s, {}, u"Leave out warnings and progress"_s, Takes::Nothing, {}};
    QList<ShellCommand> commands;
    for (const Command& command : allCommands()) {
        ShellCommand shown{command.name, withoutStop(command.summary()), {}, {}, {}};
        for (const QCommandLineOption& option : command.options())
            shown.options.append(shellOption(command.name, option));
        shown.options += {help, quiet};
        addArguments(shown);
        commands.append(shown);
    }
    return commands;
}

QStringList commandGroups(const QList<ShellCommand>& commands)
{
    QStringList groups;
    for (const ShellCommand& command : commands)
        if (command.name.contains(u' '))
            groups.append(command.name.section(u' ', 0, 0));
    groups.removeDuplicates();
    return groups;
}

QStringList groupMembers(const QList<ShellCommand>& commands, const QString& group)
{
    QStringList members;
    for (const ShellCommand& command : commands)
        if (command.name.startsWith(group + u' '))
            members.append(command.name.section(u' ', 1));
    return members;
}

QStringList firstWords(const QList<ShellCommand>& commands)
{
    QStringList words;
    for (const ShellCommand& command : commands)
        words.append(command.name.section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

QString groupSummary(const QString& group)
{
    return group == "import"_L1 ? u"Make a dataset of something else, or add that to one"_s
                                : u"Write a dataset for other programs"_s;
}

QString completionNotice()
{
    // In two parts, so that licence tools do not take this line for a statement about this file.
    return u"# SPDX"_s + "-FileCopyrightText: 2026 The Stewardship Explorer authors\n"_L1 + "# SPDX"_L1
           + "-License-Identifier: GPL-3.0-or-later\n"
             "#\n"
             "# Made from the command table: cmake --build --preset release --target update_completions\n"_L1;
}

QString shellQuoted(const QString& text)
{
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u'’') + u'\'';
}

} // namespace steward
