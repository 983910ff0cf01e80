// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

struct libdeflate_decompressor;

namespace steward::git {

using Bytes = std::vector<std::uint8_t>;

/// Decompresses zlib streams. The only caller of the library. One per thread.
class Inflater
{
public:
    Inflater();

    /// Whether `input` begins with a stream of exactly `size` bytes, which `output` then holds.
    bool inflate(std::span<const std::uint8_t> input, std::size_t size, Bytes& output) const;
    /// The same for a stream whose size is not known, up to `maximum`.
    bool inflateUnknown(std::span<const std::uint8_t> input, std::size_t maximum,
                        Bytes& output) const;

private:
    struct Free
    {
        void operator()(libdeflate_decompressor* handle) const;
    };

    std::unique_ptr<libdeflate_decompressor, Free> m_handle;
};

} // namespace steward::git
