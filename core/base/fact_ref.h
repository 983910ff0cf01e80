// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtGlobal> // before <compare>: moc of Qt 6.4 cannot parse <concepts> first

#include <compare>
#include <cstdint>
#include <functional>

namespace steward {

/// The tables of a dataset, in the order of the format description. The order is also the order of
/// core/dataset/schema's table list.
enum class FactKind : std::uint8_t {
    Info,
    Source,
    Organization,
    OrganizationRelation,
    Period,
    Event,
    Body,
    Membership,
    Vote,
    Person,
    Role,
    Project,
    ProjectStatus,
    Principle,
    Figure,
    Repository,
    Coverage,
    Contribution,
};

inline constexpr int factKindCount = 18;

/// One row of one table: what a mark stands for, what can be selected, what a search finds.
struct FactRef
{
    FactKind kind = FactKind::Info;
    std::int32_t row = -1; ///< from 0

    bool isValid() const { return row >= 0; }
    auto operator<=>(const FactRef&) const = default;
};

inline FactRef factRef(SourceId id) { return {FactKind::Source, id.value}; }
inline FactRef factRef(OrganizationId id) { return {FactKind::Organization, id.value}; }
inline FactRef factRef(BodyId id) { return {FactKind::Body, id.value}; }
inline FactRef factRef(PersonId id) { return {FactKind::Person, id.value}; }
inline FactRef factRef(ProjectId id) { return {FactKind::Project, id.value}; }
inline FactRef factRef(RepositoryId id) { return {FactKind::Repository, id.value}; }

} // namespace steward

template <>
struct std::hash<steward::FactRef>
{
    std::size_t operator()(const steward::FactRef& ref) const noexcept
    {
        return std::hash<std::int64_t>{}((static_cast<std::int64_t>(ref.kind) << 32) | ref.row);
    }
};
