// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colour difference as a reader with deuteranopia or protanopia sees it.

#pragma once

#include <QColor>

#include <array>

namespace steward {

enum class Vision { Normal, Deuteranopia, Protanopia };

/// CIE 1976 colour difference in L*a*b* (D65), after the simulation of Machado, Oliveira and
/// Fernandes (2009) at full severity. 2.3 is just noticeable side by side.
double colourDifference(const QColor& first, const QColor& second, Vision vision);

} // namespace steward
