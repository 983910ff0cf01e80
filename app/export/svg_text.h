// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"

#include <QString>

namespace steward {

/// `svg` as QSvgGenerator writes it, with two things added to every text: the theme's other fonts,
/// for viewers that lack the first, and the length it was laid out for, so that with any font it
/// keeps to its box.
QString withFallbackFonts(const QString& svg, const Theme& theme);

} // namespace steward
