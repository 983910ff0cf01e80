// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/read_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace steward {

namespace {

Error fileError(ErrorCode code, const QString& path, const QString& detail = {})
{
    Error error = errorOf(code, path);
    error.detail = detail;
    return error;
}

Error systemError(const QString& path, int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOENT:
    case ENOTDIR: return fileError(ErrorCode::NotFound, path, detail);
    case EACCES:
    case EPERM: return fileError(ErrorCode::PermissionDenied, path, detail);
    default: return fileError(ErrorCode::ReadFailed, path, detail);
    }
}

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Q_DISABLE_COPY_MOVE(Descriptor)
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

Result<void> checkKind(const QString& path, const struct stat& status, qint64 maximumBytes)
{
    if (S_ISDIR(status.st_mode))
        return fileError(ErrorCode::IsAFolder, path);
    if (!S_ISREG(status.st_mode))
        return fileError(ErrorCode::NotARegularFile, path);
    if (status.st_size > maximumBytes)
        return fileError(ErrorCode::TooLarge, path);
    return {};
}

Result<QByteArray> readAll(const QString& path, int descriptor, qint64 size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const auto count = ::read(descriptor, bytes.data() + done,
                                  static_cast<size_t>(size - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(path, errno);
        if (count == 0)
            return fileError(ErrorCode::InUse, path);
        done += count;
    }
    return bytes;
}

} // namespace

Result<QByteArray> readRegularFile(const QString& path, qint64 maximumBytes)
{
    const QByteArray encoded = QFile::encodeName(path);
    // Non-blocking, because opening a FIFO would wait for ever.
    const Descriptor file(::open(encoded.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0)
        return systemError(path, errno);
    struct stat before
    {};
    if (::fstat(file.number(), &before) != 0)
        return systemError(path, errno);
    if (const auto kind = checkKind(path, before, maximumBytes); !kind)
        return kind.error();
    auto bytes = readAll(path, file.number(), before.st_size);
    if (!bytes)
        return bytes.error();
    struct stat after
    {};
    if (::fstat(file.number(), &after) != 0)
        return systemError(path, errno);
    if (after.st_size != before.st_size || after.st_mtime != before.st_mtime)
        return fileError(ErrorCode::InUse, path);
    return bytes;
}

} // namespace steward
