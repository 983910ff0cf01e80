// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include <vector>

namespace steward {

/// Breaks a text into lines of at most `width`; a link that is broken goes on in the next line.
std::vector<RichText> linesOf(const RichText& text, TextStyle style, double width,
                              const TextMeasure& measure);

/// How a line is set.
struct LineLook
{
    TextStyle style{};
    Role role = Role::Text;
    HAlign align = HAlign::Left;
};

/// Puts one line into `box`, links in their own role and live. The line must fit.
void addLine(Scene& scene, const RichText& line, const QRectF& box, const LineLook& look,
             const TextMeasure& measure);

/// Lines that a page of any format has room for twice.
inline constexpr std::size_t mostLinesTogether = 18;

/// Wraps `text` below each other from the top of `box` on; what cannot be broken over pages is
/// shortened after mostLinesTogether, and ends with an ellipsis. Returns the height of the lines,
/// which may be more than that of the box.
double addText(Scene& scene, const RichText& text, const QRectF& box, const LineLook& look,
               const TextMeasure& measure);

} // namespace steward
