// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the overview page. Each is added to the scene within `area`, from its top left
// corner and over its whole width, and says how high it has become.

#pragma once

#include "core/overview/overview_content.h"
#include "core/scene/text_measure.h"

namespace steward {

namespace overview {

inline constexpr double gap = 16.0;     ///< between parts
inline constexpr double padding = 14.0; ///< inside cards
inline constexpr double corner = 6.0;

inline constexpr TextStyle captionStyle{TextSize::Caption, TextWeight::Regular, false};
inline constexpr TextStyle bodyStyle{TextSize::Body, TextWeight::Regular, false};
inline constexpr TextStyle strongStyle{TextSize::Body, TextWeight::Bold, false};
inline constexpr TextStyle headingStyle{TextSize::Heading, TextWeight::Bold, false};
inline constexpr TextStyle titleStyle{TextSize::Title, TextWeight::Bold, false};

} // namespace overview

/// How much of each part is shown. The picture of a given size lowers these until it fits.
struct OverviewLimits
{
    int changes = 14;
    int summaryLines = 3;
    int storyLines = 4;  ///< 0: the stories' headlines alone
    int caveatLines = 5; ///< at least 1: what a number cannot say is never dropped before it
    int cards = 100;
    bool eraSubtitles = true;
    bool definitions = true;
    bool years = true; ///< under the trends
    bool notes = true;
    bool stories = true;
};

double addEraStrip(Scene& scene, const OverviewContent& content, QRectF area,
                   const OverviewLimits& limits, const TextMeasure& measure);
double addFigureCards(Scene& scene, const OverviewContent& content, QRectF area,
                      const OverviewLimits& limits, const TextMeasure& measure);
/// Stops before `area` is full if it has a height; what is left out is counted in a last line.
double addChangeList(Scene& scene, const OverviewContent& content, QRectF area,
                     const OverviewLimits& limits, const TextMeasure& measure);
/// Adds what time runs through, from left to right on every page: where the page is going to be
/// mirrored, the picture is turned round `axis` beforehand.
void addPictureOfTime(Scene& scene, Scene picture, const OverviewContent& content, double axis);
/// The line of a trend in `rect`, the value at `content.asOf` marked.
void addSparkline(Scene& scene, const std::vector<TrendPoint>& trend, QRectF rect,
                  const OverviewContent& content);

} // namespace steward
