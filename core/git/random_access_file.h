// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>

namespace steward::git {

/// A regular file that is read in places. Not mapped into memory: a file cut short meanwhile would
/// end the process.
class RandomAccessFile
{
public:
    /// Errors, with the path: NotFound, NotARegularFile, PermissionDenied, ReadFailed.
    static Result<RandomAccessFile> open(const QString& path);

    std::uint64_t size() const { return m_size; }
    const QString& path() const { return m_path; }
    /// Fills the whole of `into` from `offset`. False at the end of the file, or where reading
    /// fails.
    bool read(std::uint64_t offset, std::span<std::uint8_t> into) const;

private:
    struct Close
    {
        void operator()(const int* descriptor) const;
    };

    std::unique_ptr<const int, Close> m_descriptor;
    std::uint64_t m_size = 0;
    QString m_path;
};

} // namespace steward::git
