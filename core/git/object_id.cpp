// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/object_id.h"

#include <QByteArray>

namespace steward::git {

namespace {

constexpr std::uint8_t noDigit = 0xff;

constexpr std::array<std::uint8_t, 256> makeDigits()
{
    std::array<std::uint8_t, 256> digits{};
    digits.fill(noDigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        digits['0' + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        digits['a' + i] = static_cast<std::uint8_t>(10 + i);
    return digits;
}

/// A million commits have sixty million digits: a table, and one test at the end.
constexpr std::array<std::uint8_t, 256> digits = makeDigits();

} // namespace

std::optional<ObjectId> parseObjectId(std::string_view hex)
{
    if (hex.size() != 40 && hex.size() != 64)
        return std::nullopt;
    ObjectId id;
    id.size = static_cast<std::uint8_t>(hex.size() / 2);
    std::uint8_t wrong = 0;
    for (std::size_t i = 0; i < id.size; ++i) {
        const std::uint8_t high = digits[static_cast<std::uint8_t>(hex[2 * i])];
        const std::uint8_t low = digits[static_cast<std::uint8_t>(hex[2 * i + 1])];
        wrong |= static_cast<std::uint8_t>((high | low) & 0xf0U);
        id.bytes[i] = static_cast<std::uint8_t>(static_cast<unsigned>(high) << 4 | (low & 0x0fU));
    }
    if (wrong != 0)
        return std::nullopt;
    return id;
}

QString hexText(const ObjectId& id)
{
    const QByteArray bytes(reinterpret_cast<const char*>(id.bytes.data()), id.size);
    return QString::fromLatin1(bytes.toHex());
}

} // namespace steward::git
