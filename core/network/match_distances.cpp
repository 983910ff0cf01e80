// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/match_distances.h"

#include <cmath>

namespace steward {

namespace {

constexpr float share = 1.0F;

float lengthOf(float across, float down) { return std::sqrt(across * across + down * down); }

/// The length of a link at which the distances fit best as they are.
float bestUnit(const PivotDistances& distances, const Vectors& places)
{
    double linear = 0.0;
    double square = 0.0;
    for (std::size_t node = 0; node < places.size(); ++node) {
        const std::span<const float> hops = distances.row(node);
        for (std::size_t k = 0; k < hops.size(); ++k) {
            const std::size_t pivot = distances.pivots[k];
            if (pivot == node)
                continue;
            const auto unit = static_cast<double>(
                lengthOf(places.x[node] - places.x[pivot], places.y[node] - places.y[pivot])
                / hops[k]);
            linear += unit;
            square += unit * unit;
        }
    }
    return linear > 0.0 ? static_cast<float>(square / linear) : 0.0F;
}

} // namespace

void matchDistances(const PivotDistances& distances, Vectors& places)
{
    const float unit = bestUnit(distances, places);
    const Vectors before = places;
    for (std::size_t node = 0; node < places.size(); ++node) {
        float x = 0.0F;
        float y = 0.0F;
        float weights = 0.0F;
        const std::span<const float> hops = distances.row(node);
        for (std::size_t k = 0; k < hops.size(); ++k) {
            const std::size_t pivot = distances.pivots[k];
            const float across = before.x[node] - before.x[pivot];
            const float down = before.y[node] - before.y[pivot];
            const float length = lengthOf(across, down);
            if (pivot == node || length == 0.0F)
                continue;
            const float weight = 1.0F / (hops[k] * hops[k]);
            const float excess = unit * hops[k] / length - 1.0F;
            x += weight * excess * across;
            y += weight * excess * down;
            weights += weight;
        }
        if (weights > 0.0F) {
            places.x[node] += share * x / weights;
            places.y[node] += share * y / weights;
        }
    }
}

} // namespace steward
