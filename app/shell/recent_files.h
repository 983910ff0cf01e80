// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace steward {

class Settings;

/// The files that were opened last, as the settings keep them for all windows. What stands there
/// may have been written by anybody: whatever is no absolute path counts as absent.
class RecentFiles
{
public:
    static constexpr qsizetype most = 12;

    explicit RecentFiles(Settings& settings) : m_settings(settings) {}

    /// Absolute, the last one first, each once. Whether they still exist is not known.
    QStringList paths() const;
    /// To be called for a file that was opened, not for one that could not be.
    void add(const QString& path);
    void clear();

private:
    Settings& m_settings;
};

} // namespace steward
