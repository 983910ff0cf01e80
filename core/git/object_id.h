// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string_view>

namespace steward::git {

/// The name of an object: 20 bytes of SHA-1, or 32 of SHA-256.
struct ObjectId
{
    std::array<std::uint8_t, 32> bytes{};
    std::uint8_t size = 20;

    auto operator<=>(const ObjectId&) const = default;

    /// Eight of its bytes: enough to tell objects of one repository apart.
    std::uint64_t prefix() const
    {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
};

/// 40 or 64 hexadecimal digits in lower case; nothing else.
std::optional<ObjectId> parseObjectId(std::string_view hex);
QString hexText(const ObjectId& id);

} // namespace steward::git

template <>
struct std::hash<steward::git::ObjectId>
{
    std::size_t operator()(const steward::git::ObjectId& id) const noexcept
    {
        return static_cast<std::size_t>(id.prefix());
    }
};
