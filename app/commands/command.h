// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line: the same core as the window, without a display. One file a command; a new one is
// a file and a line in command_table.cpp. Data goes to standard output, messages to standard error.

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

#include <span>

namespace steward {

/// Exit status of the process.
enum class Exit : int {
    Done = 0,
    Failed = 1, ///< the input or the work failed
    Usage = 2,  ///< the call was wrong
};

/// What a command is given.
struct Call
{
    const QCommandLineParser& options;
    QStringList arguments; ///< positional ones, after the command's name
    bool quiet = false;
};

struct Command
{
    QLatin1StringView name;      ///< one or two words: "info", "import csv"
    QLatin1StringView arguments; ///< for the usage line
    QString (*summary)();
    QList<QCommandLineOption> (*options)();
    Exit (*run)(const Call& call);
    bool draws = false; ///< needs fonts, so a QGuiApplication
};

std::span<const Command> allCommands();

/// A message about the call itself; always Exit::Usage.
Exit usageError(const QString& message);
/// The error on one line of standard error; always Exit::Failed.
Exit fail(const Error& error);
void warn(const Call& call, const QString& place, const QString& message);
/// Exit::Done, or Failed where standard output cannot take it.
Exit print(const QByteArray& bytes);

/// The file of the call, or the embedded dataset where there is none.
Result<DatasetPtr> datasetOf(const QString& file);

/// The value of an option that is a day. Missing: `fallback`. Not a day: an error about the call has
/// been printed, and `ok` is false.
std::optional<Day> dayOption(const Call& call, const QString& name, bool& ok);

QCommandLineOption jsonOption();
QCommandLineOption outputOption(const QString& description);

} // namespace steward
