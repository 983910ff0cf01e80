// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/settings_path.h"

#include <QSettings>
#include <QStandardPaths>

namespace steward {

using namespace Qt::StringLiterals;

// An explicit path: without an organisation QSettings would choose a folder called "Unknown".
QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/stewardship-explorer/settings.ini"_L1;
}

bool mayWriteSettings(const QString& path)
{
    const QSettings settings(path, QSettings::IniFormat);
    return settings.value(settingsVersionKey, settingsVersion).toInt() <= settingsVersion;
}

} // namespace steward
