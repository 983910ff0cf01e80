// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal> // before <compare>: moc of Qt 6.4 cannot parse <concepts> first

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace steward {

/// Row of one table, from 0; -1 is none. The tag keeps ids of different tables apart at compile time.
template <class Tag>
struct Id
{
    std::int32_t value = -1;

    bool isValid() const { return value >= 0; }
    std::size_t index() const { return static_cast<std::size_t>(value); }
    auto operator<=>(const Id&) const = default;
};

using SourceId = Id<struct SourceTag>;
using OrganizationId = Id<struct OrganizationTag>;
using BodyId = Id<struct BodyTag>;
using PersonId = Id<struct PersonTag>;
using ProjectId = Id<struct ProjectTag>;
using RepositoryId = Id<struct RepositoryTag>;

} // namespace steward

template <class Tag>
struct std::hash<steward::Id<Tag>>
{
    std::size_t operator()(steward::Id<Tag> id) const noexcept
    {
        return std::hash<std::int32_t>{}(id.value);
    }
};
