// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/folder_export.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace steward {

namespace {

struct FolderExport
{
    Q_DECLARE_TR_FUNCTIONS(FolderExport)
};

Error cannotWrite(const QString& path, const QString& detail)
{
    Error error = errorOf(ErrorCode::WriteFailed, path);
    error.detail = detail;
    return error;
}

/// The folder may be replaced if all that is in it would be written anew.
Result<void> checkTarget(const QString& path, const std::vector<TextFile>& files)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isDir())
        return errorOf(ErrorCode::NotAFolder, path);
    const auto entries = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                              | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        const bool isOurs = std::ranges::find(files, entry, &TextFile::name) != files.end();
        if (!isOurs)
            return cannotWrite(path, FolderExport::tr("“%1” is in the way").arg(entry.left(100)));
    }
    return {};
}

Result<void> replaceFolder(const QString& fresh, const QString& path)
{
    QDir root;
    const QString old = fresh + QStringLiteral(".old");
    const bool hadOld = QFileInfo::exists(path);
    if (hadOld && !root.rename(path, old))
        return cannotWrite(path, FolderExport::tr("it cannot be replaced"));
    if (!root.rename(fresh, path)) {
        if (hadOld)
            root.rename(old, path);
        return cannotWrite(path, FolderExport::tr("it cannot be put in place"));
    }
    if (hadOld)
        QDir(old).removeRecursively();
    return {};
}

} // namespace

Result<void> writeFolderAtomically(const QString& path, const std::vector<TextFile>& files)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const auto free = checkTarget(clean, files); !free)
        return free;
    if (!QFileInfo(QFileInfo(clean).path()).isDir())
        return errorOf(ErrorCode::NotFound, QFileInfo(clean).path());
    QTemporaryDir fresh(clean + QStringLiteral(".XXXXXX"));
    if (!fresh.isValid())
        return errorOf(ErrorCode::PermissionDenied, path);
    for (const TextFile& file : files) {
        if (const auto written = writeFileAtomically(fresh.filePath(file.name), file.bytes);
            !written)
            return written;
    }
    // A temporary folder is private; what is handed on gets what a new folder would have.
    QFile::setPermissions(fresh.path(), QFile::permissions(QFileInfo(clean).path())
                                            | QFile::ReadOwner | QFile::WriteOwner
                                            | QFile::ExeOwner);
    if (const auto replaced = replaceFolder(fresh.path(), clean); !replaced)
        return replaced;
    fresh.setAutoRemove(false);
    return {};
}

} // namespace steward
