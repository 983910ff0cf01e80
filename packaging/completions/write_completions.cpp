// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what shells know of the command line into a folder:  steward-write-completions FOLDER
// and, for the test of the manual page, every command and each of its options, one a line:
//   steward-write-completions --list

#include "packaging/completions/shell_commands.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

bool write(const QString& path, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    std::fprintf(stderr, "steward-write-completions: %s cannot be written\n", qPrintable(path));
    return false;
}

int list(const QList<ShellCommand>& commands)
{
    for (const ShellCommand& command : commands) {
        std::printf("%s\n", qPrintable(command.name));
        for (const ShellOption& option : command.options)
            for (const QString& spelling : option.spellings())
                std::printf("%s %s\n", qPrintable(command.name), qPrintable(spelling));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "Usage: steward-write-completions FOLDER | --list\n");
        return 2;
    }
    const QList<ShellCommand> commands = shellCommands();
    if (arguments[1] == "--list"_L1)
        return list(commands);
    const QString folder = arguments[1] + u'/';
    const bool written = write(folder + "stewardship-explorer.bash"_L1, bashCompletion(commands))
                         && write(folder + "_stewardship-explorer"_L1, zshCompletion(commands))
                         && write(folder + "stewardship-explorer.fish"_L1, fishCompletion(commands));
    return written ? 0 : 1;
}
