// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key to a timeline's picture: only the signs that it contains.

#pragma once

#include "core/scene/scene.h"
#include "core/scene/text_measure.h"
#include "core/timeline/lane_stack.h"

#include <functional>
#include <vector>

namespace steward {

struct LegendSign
{
    enum class Kind : std::uint8_t {
        Event,   ///< a marker in the role of its category
        Bar,     ///< what lasts, in the role of its kind or tier
        Torn,    ///< a bound that is known only roughly
        Faded,   ///< a bound beyond what is known
        Weak,    ///< of low confidence or without a source
        Folded,  ///< a number of facts
        Strip,   ///< densities
        AsOf,
        Compare,
    };
    Kind kind = Kind::Event;
    Role role = Role::Text; ///< of events and bars

    auto operator<=>(const LegendSign&) const = default;
};

/// In the order of the kinds and roles, each once.
std::vector<LegendSign> signsIn(const Scene& timeline, const LaneStack& stack);

/// The signs with their meaning in running rows of `width`; as high as they need.
Scene layoutLegend(const std::vector<LegendSign>& signs, const std::function<QString(LegendSign)>& meaning,
                   double width, const TextMeasure& measure);

} // namespace steward
