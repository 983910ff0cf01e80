// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command table as shells need it: which words an option takes, and where a file goes.

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace steward {

enum class Takes {
    Nothing, ///< a switch
    Text,    ///< that nothing can be suggested for
    File,
    Word,    ///< one of `words`
    Metric,  ///< the program lists them
};

struct ShellOption
{
    QString longName;
    QString shortName; ///< one letter, or empty
    QString value;     ///< what it is called in the help
    QString summary;   ///< without a full stop at its end
    Takes takes = Takes::Nothing;
    QStringList words;

    /// "--output" and, where there is one, "-o"
    QStringList spellings() const;
};

struct ShellCommand
{
    QString name; ///< one or two words
    QString summary;
    QList<ShellOption> options; ///< with --help and --quiet
    QStringList places;         ///< words for the first argument; empty: files
    QString files;              ///< the ending of files that are suggested; empty: all
};

QList<ShellCommand> shellCommands();
/// The first words of commands of two: "import", "export".
QStringList commandGroups(const QList<ShellCommand>& commands);
/// The second words of those.
QStringList groupMembers(const QList<ShellCommand>& commands, const QString& group);
/// First words, each once.
QStringList firstWords(const QList<ShellCommand>& commands);
QString groupSummary(const QString& group);

/// The three files as a whole.
QString bashCompletion(const QList<ShellCommand>& commands);
QString zshCompletion(const QList<ShellCommand>& commands);
QString fishCompletion(const QList<ShellCommand>& commands);

/// The head of each file.
QString completionNotice();
/// 'text' as all three shells read it.
QString shellQuoted(const QString& text);

} // namespace steward
