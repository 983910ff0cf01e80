// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/inflater.h"

#include <string_view>

namespace steward::git {

enum class ObjectType : std::uint8_t { Commit = 1, Tree = 2, Blob = 3, Tag = 4 };

struct GitObject
{
    ObjectType type = ObjectType::Blob;
    Bytes bytes;

    std::string_view text() const
    {
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
};

/// An object larger than this is not read.
inline constexpr std::size_t maximumObjectBytes = std::size_t{256} << 20;

} // namespace steward::git
