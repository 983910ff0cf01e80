// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace steward {

/// Where the program remembers what its user chose and noted:
/// $XDG_CONFIG_HOME/stewardship-explorer/settings.ini, or what is usual on the system.
QString settingsPath();

/// Of the settings this program writes; a higher one is another program's.
inline constexpr int settingsVersion = 1;
inline constexpr QLatin1StringView settingsVersionKey{"version"};

/// False: a newer version of the program has written the file. What it says may mean something else,
/// so that nothing is to be added to it.
bool mayWriteSettings(const QString& path);

} // namespace steward
