// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

#include <QStringList>

#include <optional>

namespace steward {

/// What the first words of a call ask for.
struct Request
{
    enum class Kind {
        Window,  ///< no command: open a window on each of `files`, or one if there are none
        Command, ///< run `command`
        Help,
        Version,
        Wrong, ///< neither a command nor a file
    };

    Kind kind = Kind::Window;
    const Command* command = nullptr;
    QStringList rest; ///< what follows the command's name
    QStringList files;
    QString wrong; ///< the word that is wrong
};

/// Reads the call without making an application object: what is made depends on the answer.
/// \param arguments without the program's name
Request readRequest(const QStringList& arguments);

/// Parses the rest of the call and runs the command. Needs an application object.
Exit runCommand(const Request& request);

/// `--help` without a command.
Exit printHelp();
Exit printVersion();
Exit reportWrongCall(const Request& request);

} // namespace steward
