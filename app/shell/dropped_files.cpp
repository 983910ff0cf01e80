// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dropped_files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// With a host, a path would be one of the network, which may take minutes to answer.
bool isHere(const QUrl& url)
{
    return url.isLocalFile() && (url.host().isEmpty() || url.host() == "localhost"_L1);
}

/// QUrl takes any host for one of the network, this computer's own name as well.
QString pathOf(const QUrl& url)
{
    return url.host().isEmpty() ? url.toLocalFile() : url.path(QUrl::FullyDecoded);
}

bool isDataset(const QFileInfo& file)
{
    if (file.suffix().compare("stewardship"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QFile bytes(file.filePath());
    return bytes.open(QIODevice::ReadOnly) && bytes.read(15) == "SQLite format 3";
}

} // namespace

bool offersFiles(const QMimeData& data)
{
    return data.hasUrls() && std::ranges::any_of(data.urls(), isHere);
}

DroppedFiles sortDropped(const QList<QUrl>& urls)
{
    DroppedFiles dropped;
    dropped.refused = std::max<qsizetype>(0, urls.size() - DroppedFiles::most);
    for (const QUrl& url : urls.first(std::min(urls.size(), DroppedFiles::most))) {
        const QString path = pathOf(url);
        const QFileInfo file(path);
        if (!isHere(url) || !(file.isFile() || file.isDir())) {
            ++dropped.refused;
            continue;
        }
        QStringList& list = file.isFile() && isDataset(file) ? dropped.datasets : dropped.others;
        if (!list.contains(path))
            list.append(path);
    }
    return dropped;
}

} // namespace steward
