// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/recent_files.h"

#include "app/shell/settings.h"

#include <QFileInfo>

namespace steward {

namespace {

/// PATH_MAX of Linux: a longer one cannot be opened.
constexpr qsizetype longestPath = 4096;

bool isPath(const QString& text)
{
    return !text.isEmpty() && text.size() <= longestPath && !text.contains(QChar(0))
           && QFileInfo(text).isAbsolute();
}

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths;
    for (const QString& path : m_settings.recentFiles())
        if (isPath(path) && !paths.contains(path) && paths.size() < most)
            paths.append(path);
    return paths;
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (path.isEmpty() || !isPath(absolute))
        return;
    QStringList known = paths();
    known.removeAll(absolute);
    known.prepend(absolute);
    m_settings.setRecentFiles(known.mid(0, most));
}

void RecentFiles::clear() { m_settings.setRecentFiles({}); }

} // namespace steward
