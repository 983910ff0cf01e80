// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

/// Where the program remembers what its user chose and noted:
/// $XDG_CONFIG_HOME/stewardship-explorer/settings.ini, or what is usual on the system.
QString settingsPath();

} // namespace steward
