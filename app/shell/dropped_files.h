// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace steward {

/// What was dropped on a window, by what is to be done with it.
struct DroppedFiles
{
    QStringList datasets;  ///< to be opened
    QStringList others;    ///< files and folders to be imported
    qsizetype refused = 0; ///< not on this computer, neither file nor folder, or one too many

    /// More than this are not looked at.
    static constexpr qsizetype most = 100;
};

/// Whether any of it may be a file of this computer. Looks at no file.
bool offersFiles(const QMimeData& data);

/// Only files and folders of this computer, each once; pipes and devices are refused. A dataset is
/// told by its name, or by its first bytes.
DroppedFiles sortDropped(const QList<QUrl>& urls);

} // namespace steward
