// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/inflater.h"

#include <libdeflate.h>

#include <algorithm>

namespace steward::git {

Inflater::Inflater() : m_handle(libdeflate_alloc_decompressor()) {}

void Inflater::Free::operator()(libdeflate_decompressor* handle) const
{
    libdeflate_free_decompressor(handle);
}

bool Inflater::inflate(std::span<const std::uint8_t> input, std::size_t size, Bytes& output) const
{
    output.resize(size);
    std::size_t taken = 0;
    std::size_t made = 0;
    const auto result = libdeflate_zlib_decompress_ex(m_handle.get(), input.data(), input.size(),
                                                      output.data(), size, &taken, &made);
    return result == LIBDEFLATE_SUCCESS && made == size;
}

bool Inflater::inflateUnknown(std::span<const std::uint8_t> input, std::size_t maximum,
                              Bytes& output) const
{
    std::size_t room = std::min<std::size_t>(maximum,
                                             std::max<std::size_t>(4096, input.size() * 4));
    while (true) {
        output.resize(room);
        std::size_t taken = 0;
        std::size_t made = 0;
        const auto result = libdeflate_zlib_decompress_ex(
            m_handle.get(), input.data(), input.size(), output.data(), room, &taken, &made);
        if (result == LIBDEFLATE_SUCCESS) {
            output.resize(made);
            return true;
        }
        if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room == maximum)
            return false;
        room = std::min(maximum, room * 8);
    }
}

} // namespace steward::git
