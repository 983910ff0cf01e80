// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the tools of the field count the same thing differently. A definition is a value; every
// metric it concerns takes it as a parameter, and core/metrics/reconciliation tells two apart.

#pragma once

#include "core/metrics/factor_rule.h"

#include <array>
#include <cstdint>

namespace steward {

/// Whose definitions are used. What a tool says nothing about stays as CHAOSS has it.
enum class DefinitionSet : std::uint8_t { Chaoss, LfxInsights, DevStats, GrimoireLab };
inline constexpr std::array allDefinitionSets{DefinitionSet::Chaoss, DefinitionSet::LfxInsights,
                                              DefinitionSet::DevStats, DefinitionSet::GrimoireLab};

/// How a factor (how few make half of it) is counted.
struct FactorDefinition
{
    FactorRule rule{};
    /// Each share is rounded to so many decimals of a percent before it is added; less than 0: not.
    int roundedTo = -1;
    int mostPeople = 0;        ///< only so many contributors are looked at; 0: all
    int mostOrganizations = 0; ///< likewise
    /// A number is given even where fewer than 60 % of the commits name an affiliation.
    bool showsLowCoverage = false;

    bool operator==(const FactorDefinition&) const = default;
};

enum class NewRule : std::uint8_t {
    FirstInScope,   ///< the first commit in these repositories (CHAOSS)
    FirstInDataset, ///< the same, and none in another repository of the dataset in a month before
    Episodic,       ///< no commit in the three months before, and at most twelve ever (DevStats)
};

enum class RetentionBase : std::uint8_t {
    Active,    ///< who was active in the period before (LFX Insights)
    Newcomers, ///< who was new in the period before
};

struct RetentionDefinition
{
    RetentionBase base = RetentionBase::Active;
    bool emptyBaseIsZero = false; ///< 0 where nobody was there to be retained (LFX Insights)

    bool operator==(const RetentionDefinition&) const = default;
};

/// Which share decides whether somebody is core: that of those before them, or with their own.
enum class CoreRule : std::uint8_t { BeforePerson, IncludingPerson };

struct MetricDefinition
{
    FactorDefinition factor{};
    NewRule newcomers = NewRule::FirstInScope;
    RetentionDefinition retention{};
    CoreRule core = CoreRule::BeforePerson;

    bool operator==(const MetricDefinition&) const = default;
};

/// As read in CHAOSS wg-risk 20c0e0a and wg-evolution 2c6a6d9, crowd.dev bc2e323 (LFX Insights),
/// devstats 194c6ce and cereslib 4e05864 (GrimoireLab).
MetricDefinition definitionOf(DefinitionSet set);

} // namespace steward
