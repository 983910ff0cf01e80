// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_words.h"
#include "app/render/theme.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace steward {

/// Draws the chart into `target`: vectors and text only, on any paint device. GUI thread only, for
/// Qt Charts belongs to it. The painter's state is as before afterwards.
void paintChart(QPainter& painter, const QRectF& target, const ChartSpec& spec,
                const ChartWords& words, const Theme& theme);
/// The same on the theme's canvas, for the clipboard: `size` in logical pixels, two dots each.
QImage chartImage(const ChartSpec& spec, const ChartWords& words, const Theme& theme, QSize size);

} // namespace steward
