// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_guess.h"

#include "app/registry/import_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

bool isRepository(const QDir& folder)
{
    const bool isBare = QFileInfo(folder.filePath(u"HEAD"_s)).isFile()
                        && QFileInfo(folder.filePath(u"objects"_s)).isDir();
    return isBare || folder.exists(u".git"_s);
}

const ImportFormat* guessFolder(const QDir& folder)
{
    // Before git: such repositories are kept for this file's history.
    if (QFileInfo(folder.filePath(u"landscape.yml"_s)).isFile())
        if (const ImportFormat* landscape = findImportFormat(u"landscape"))
            return landscape;
    if (isRepository(folder))
        return findImportFormat(u"git");
    if (QFileInfo(folder.filePath(u"dataset.csv"_s)).isFile())
        return findImportFormat(u"csv");
    return nullptr;
}

bool takesFiles(const ImportFormat& format)
{
    return format.takes == ImportTakes::File || format.takes == ImportTakes::FileOrFolder;
}

/// Datasets as JSON say so in their first line.
bool isDatasetJson(const QString& path)
{
    constexpr qint64 enough = 256;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
           && file.read(enough).contains("\"format\":\"stewardship\"");
}

} // namespace

const ImportFormat* guessFormat(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return guessFolder(QDir(path));
    if (info.suffix() == "json"_L1 && isDatasetJson(path))
        return findImportFormat(u"json");
    for (const ImportFormat& format : importFormats()) {
        const QStringList patterns = QString(format.patterns).split(u' ', Qt::SkipEmptyParts);
        if (takesFiles(format) && QDir::match(patterns, info.fileName()))
            return &format;
    }
    return nullptr;
}

} // namespace steward
