// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"

namespace steward {

/// Whether the legend is spared: small multiples of one series each, told by their captions.
bool captionsHoldValues(const ChartSpec& spec);
/// Of the widest value the series can show, so that nothing moves with the as-of day.
double valueWidth(const ChartPanel& panel, std::size_t series, const TextMeasure& measure);
/// Height of the legend's rows for a chart of that width.
double legendHeight(const ChartSpec& spec, const ChartWords& words, double width,
                    const TextMeasure& measure);
/// A swatch and a name for each series, with room for its value, and room at the right end of the
/// first row for what month the values are of. In small multiples series with the same key share an
/// entry without a value; heat maps have their shades here and their series' names at their rows.
void addLegend(const ChartSpec& spec, const ChartWords& words, const QRectF& area,
               ChartLayout& layout, const TextMeasure& measure);
/// A name, elided; of a hidden series muted and struck through.
void addSeriesName(const QString& name, bool isHidden, const QRectF& box, HAlign align,
                   Scene& scene, const TextMeasure& measure);
/// What a series looks like, small: a piece of its line with its shape, one of its dots, or a piece
/// of its area.
void addSwatch(Scene& scene, const ChartPanel& panel, std::size_t series, const QRectF& box);
/// Shape that marks the points of the series in this place; its second cue beside the colour.
MarkerShape markerOfSeries(std::size_t index);

} // namespace steward
