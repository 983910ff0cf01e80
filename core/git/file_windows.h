// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/random_access_file.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace steward::git {

/// Small pieces of a large file, read through a few windows that are kept: neighbours of what was
/// read last cost no call of the system.
class FileWindows
{
public:
    explicit FileWindows(RandomAccessFile file);

    std::uint64_t size() const { return m_file.size(); }
    /// Up to `length` bytes from `offset`, fewer only at the end of the file. Valid until the next
    /// call. None where reading fails.
    std::optional<std::span<const std::uint8_t>> bytes(std::uint64_t offset, std::size_t length);

private:
    struct Window
    {
        std::uint64_t begin = 0;
        std::uint64_t lastUse = 0;
        std::vector<std::uint8_t> bytes;
    };

    Window* windowFrom(std::uint64_t begin);

    RandomAccessFile m_file;
    std::array<Window, 8> m_windows;
    std::vector<std::uint8_t> m_large; ///< what is larger than a window
    std::uint64_t m_uses = 0;
};

} // namespace steward::git
