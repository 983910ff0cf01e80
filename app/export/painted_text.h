// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QPointF>
#include <QString>

#include <functional>
#include <vector>

namespace steward {

/// Text in one font and one direction, as Qt hands it to a paint engine.
struct PaintedRun
{
    QString text;    ///< in logical order
    QPointF start{}; ///< of the baseline, at its left end, in the painter's coordinates
    double width = 0.0;
    bool isRightToLeft = false;
};

/// The runs that `paint` draws on a device of so many dots per inch, in the order of drawing. Draws
/// nowhere. As costly as shaping the text.
std::vector<PaintedRun> paintedRuns(const std::function<void(QPainter&)>& paint, int resolution);

} // namespace steward
