// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/dataset/vocabulary.h"
#include "core/query/attribution_policy.h"

#include <bitset>
#include <optional>

namespace steward {

/// Which facts are looked at. A value: equal filters give equal snapshots.
struct Filter
{
    Day asOf;
    /// Event categories left out of the timeline, by index of EventCategory.
    std::bitset<eventCategoryCount> hiddenCategories;
    /// Facts of less confidence are left out; Low lets all pass. Facts without a stated confidence pass.
    Confidence leastConfidence = Confidence::Low;
    /// Whose facts a subsidiary's are; counts of organizations and the membership graph follow it.
    AttributionPolicy attribution = AttributionPolicy::AsRecorded;

    bool operator==(const Filter&) const = default;
    /// Facts are left out. Neither the day nor the attribution leaves any out.
    bool isRestricting() const
    {
        return hiddenCategories.any() || leastConfidence != Confidence::Low;
    }
    bool passes(std::optional<Confidence> confidence) const
    {
        return !confidence || *confidence <= leastConfidence;
    }
    bool passes(EventCategory category) const
    {
        return !hiddenCategories.test(static_cast<std::size_t>(category));
    }
};

} // namespace steward
