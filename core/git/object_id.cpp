// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/object_id.h"

#include <QByteArray>

namespace steward::git {

namespace {

constexpr int noDigit = 16;

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : noDigit;
}

} // namespace

std::optional<ObjectId> parseObjectId(std::string_view hex)
{
    if (hex.size() != 40 && hex.size() != 64)
        return std::nullopt;
    ObjectId id;
    id.size = static_cast<std::uint8_t>(hex.size() / 2);
    for (std::size_t i = 0; i < id.size; ++i) {
        const int high = digit(hex[2 * i]);
        const int low = digit(hex[2 * i + 1]);
        if (high == noDigit || low == noDigit)
            return std::nullopt;
        id.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return id;
}

QString hexText(const ObjectId& id)
{
    const QByteArray bytes(reinterpret_cast<const char*>(id.bytes.data()), id.size);
    return QString::fromLatin1(bytes.toHex());
}

} // namespace steward::git
