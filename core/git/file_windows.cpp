// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/file_windows.h"

#include <algorithm>

namespace steward::git {

namespace {

/// Windows begin at multiples of this and are twice as long, so that what is no longer than it lies
/// in one window wherever it begins, and reading backwards is as good as forwards.
constexpr std::uint64_t stepBytes = 512 << 10;

} // namespace

FileWindows::FileWindows(RandomAccessFile file) : m_file(std::move(file)) {}

std::optional<std::span<const std::uint8_t>> FileWindows::bytes(std::uint64_t offset,
                                                                std::size_t length)
{
    if (offset >= size())
        return std::nullopt;
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, size() - offset));
    if (length > stepBytes) {
        m_large.resize(length);
        return m_file.read(offset, m_large) ? std::optional(std::span<const std::uint8_t>(m_large))
                                            : std::nullopt;
    }
    const Window* window = windowFrom(offset - offset % stepBytes);
    if (!window)
        return std::nullopt;
    return std::span<const std::uint8_t>(window->bytes)
        .subspan(static_cast<std::size_t>(offset - window->begin), length);
}

FileWindows::Window* FileWindows::windowFrom(std::uint64_t begin)
{
    ++m_uses;
    for (Window& window : m_windows)
        if (window.begin == begin && !window.bytes.empty()) {
            window.lastUse = m_uses;
            return &window;
        }
    Window& oldest = *std::ranges::min_element(m_windows, {}, &Window::lastUse);
    oldest.begin = begin;
    oldest.lastUse = m_uses;
    oldest.bytes.resize(static_cast<std::size_t>(std::min(2 * stepBytes, size() - begin)));
    if (m_file.read(begin, oldest.bytes))
        return &oldest;
    oldest.bytes.clear();
    return nullptr;
}

} // namespace steward::git
