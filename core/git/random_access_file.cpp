// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/random_access_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace steward::git {

namespace {

ErrorCode codeOf(int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return ErrorCode::NotFound;
    if (number == ELOOP)
        return ErrorCode::NotARegularFile;
    return number == EACCES || number == EPERM ? ErrorCode::PermissionDenied
                                               : ErrorCode::ReadFailed;
}

} // namespace

void RandomAccessFile::Close::operator()(const int* descriptor) const
{
    ::close(*descriptor);
    delete descriptor;
}

Result<RandomAccessFile> RandomAccessFile::open(const QString& path)
{
    // Non-blocking, because opening a FIFO would wait for ever; and a link leads somewhere else.
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return errorOf(codeOf(errno), path);
    RandomAccessFile file;
    file.m_descriptor.reset(new const int(descriptor));
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0)
        return errorOf(ErrorCode::ReadFailed, path);
    if (!S_ISREG(status.st_mode))
        return errorOf(ErrorCode::NotARegularFile, path);
    file.m_size = static_cast<std::uint64_t>(status.st_size);
    file.m_path = path;
    return file;
}

bool RandomAccessFile::read(std::uint64_t offset, std::span<std::uint8_t> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto count = ::pread(*m_descriptor, into.data() + done, into.size() - done,
                                   static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += static_cast<std::size_t>(count);
    }
    return true;
}

} // namespace steward::git
