// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/settings_path.h"

#include <QStandardPaths>

namespace steward {

using namespace Qt::StringLiterals;

// An explicit path: without an organisation QSettings would choose a folder called "Unknown".
QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/stewardship-explorer/settings.ini"_L1;
}

} // namespace steward
