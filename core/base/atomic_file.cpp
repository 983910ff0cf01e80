// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace steward {

namespace {

// Qt's QSaveFile is not used: it reports success for a short write and for a failed fsync, never
// syncs the folder, and as root replaces devices by files.

struct Target
{
    QByteArray path;   ///< absolute, links followed
    QByteArray folder; ///< of path
    mode_t mode = 0;   ///< permissions of the existing file
    bool exists = false;
};

Error failure(ErrorCode code, const QString& file, int systemError)
{
    Error error;
    error.code = code;
    error.file = file;
    if (systemError != 0)
        error.detail = QString::fromLocal8Bit(std::strerror(systemError));
    return error;
}

ErrorCode codeFor(int systemError)
{
    switch (systemError) {
    case EACCES:
    case EPERM:
    case EROFS: return ErrorCode::PermissionDenied;
    case ENOENT: return ErrorCode::NotFound;
    case ENOTDIR: return ErrorCode::NotAFolder;
    case EISDIR: return ErrorCode::IsAFolder;
    default: return ErrorCode::WriteFailed;
    }
}

Error systemFailure(const QString& file, int systemError)
{
    return failure(codeFor(systemError), file, systemError);
}

/// `path` with every link followed; a last component that does not exist is kept.
Result<QByteArray> resolved(const QString& file)
{
    const QByteArray path = QFile::encodeName(file);
    const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.constData(), nullptr),
                                                      std::free);
    if (real)
        return QByteArray(real.get());
    const int reason = errno;
    struct stat link = {};
    // A link to nothing: what it should lead to is not ours to guess.
    if (reason != ENOENT || ::lstat(path.constData(), &link) == 0)
        return systemFailure(file, reason);
    return path;
}

Result<Target> examine(const QString& file)
{
    // A name that ends in a slash means a folder, whether it exists or not.
    if (file.isEmpty() || file.endsWith(u'/'))
        return failure(ErrorCode::IsAFolder, file, EISDIR);
    const Result<QByteArray> path = resolved(file);
    if (!path)
        return path.error();
    Target target;
    target.path = *path;
    const qsizetype slash = target.path.lastIndexOf('/');
    target.folder = slash < 0    ? QByteArray(".")
                    : slash == 0 ? QByteArray("/")
                                 : target.path.left(slash);
    struct stat status = {};
    if (::stat(target.path.constData(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return failure(ErrorCode::IsAFolder, file, EISDIR);
        if (!S_ISREG(status.st_mode))
            return failure(ErrorCode::NotARegularFile, file, 0);
        target.exists = true;
        target.mode = status.st_mode & 07777;
    } else if (errno != ENOENT) {
        return systemFailure(file, errno);
    }
    return target;
}

/// 0666 less the umask, found without changing the umask, which all threads share.
mode_t modeOfNewFiles()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("\nUmask:");
        bool ok = false;
        const uint mask = at < 0 ? 0 : text.mid(at + 7, 8).simplified().left(4).toUInt(&ok, 8);
        if (ok)
            return static_cast<mode_t>(0666 & ~mask);
    }
    return 0600;
}

/// A new file beside the target. Each step returns 0 or errno; the file is removed at the end of
/// the scope unless it has been renamed over the target.
class TemporaryFile
{
public:
    TemporaryFile() = default;
    ~TemporaryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (m_exists)
            ::unlink(m_name.constData());
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    int create(const Target& target)
    {
        m_name = target.folder + "/.stewardship-XXXXXX";
        m_descriptor = ::mkostemp(m_name.data(), O_CLOEXEC);
        m_exists = m_descriptor >= 0;
        if (!m_exists)
            return errno;
        return ::fchmod(m_descriptor, target.exists ? target.mode : modeOfNewFiles()) == 0 ? 0
                                                                                           : errno;
    }

    int write(const QByteArray& bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t count = ::write(m_descriptor, bytes.constData() + done,
                                          static_cast<std::size_t>(bytes.size() - done));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return count < 0 ? errno : EIO;
            done += count;
        }
        return ::fsync(m_descriptor) == 0 ? 0 : errno;
    }

    int close()
    {
        const int result = ::close(m_descriptor);
        m_descriptor = -1;
        return result == 0 || errno == EINTR ? 0 : errno;
    }

    int renameTo(const QByteArray& path)
    {
        if (::rename(m_name.constData(), path.constData()) != 0)
            return errno;
        m_exists = false;
        return 0;
    }

private:
    QByteArray m_name;
    int m_descriptor = -1;
    bool m_exists = false;
};

/// Without this the rename may be lost with the power. Where a file system cannot sync a folder,
/// nothing better can be had, and the new file is in place: no failure.
void syncFolder(const QByteArray& folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

int replace(const Target& target, const QByteArray& bytes)
{
    TemporaryFile file;
    if (const int error = file.create(target))
        return error;
    if (const int error = file.write(bytes))
        return error;
    if (const int error = file.close())
        return error;
    return file.renameTo(target.path);
}

} // namespace

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    const Result<Target> target = examine(path);
    if (!target)
        return target.error();
    // A file its user has made read-only is not to be replaced, though the folder would allow it.
    if (target->exists && ::access(target->path.constData(), W_OK) != 0)
        return systemFailure(path, errno);
    if (const int error = replace(*target, bytes))
        return systemFailure(path, error);
    syncFolder(target->folder);
    return {};
}

} // namespace steward
