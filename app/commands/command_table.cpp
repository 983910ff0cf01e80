// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include <array>

namespace steward {

std::span<const Command> allCommands()
{
    static const std::array commands{
        infoCommand(),          validateCommand(),   membersCommand(),
        metricsCommand(),       transferCommand(),   searchCommand(),
        diffCommand(),
        importCsvCommand(),     importGitCommand(),
        importLandscapeCommand(), importTableCommand(), importTimelineCommand(),
        importIcsCommand(),     importJsonCommand(),
        exportCsvCommand(),     exportGraphmlCommand(), exportGexfCommand(),
        exportDotCommand(),     exportGraphCsvCommand(), exportJsonCommand(),
        exportIcsCommand(),     exportTimelineCommand(), renderCommand(),
        reportCommand(),        verifyCommand(),     thumbnailCommand(),
    };
    return commands;
}

} // namespace steward
