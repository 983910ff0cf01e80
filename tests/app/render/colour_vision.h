// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colour difference as a reader who lacks one kind of cones sees it.

#pragma once

#include <QColor>

#include <array>

namespace steward {

enum class Vision { Normal, Deuteranopia, Protanopia, Tritanopia };

/// CIE 1976 colour difference in L*a*b* (D65), after the simulation of Machado, Oliveira and
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
/// TVCG 15 (2009) 1291-1298, at severity 1.0. 2.3 is just noticeable side by side.
double colourDifference(const QColor& first, const QColor& second, Vision vision);

} // namespace steward
