// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

namespace steward {

/// Text broken into lines.
struct Paragraph
{
    QString text;
    TextStyle style{};
    Role role = Role::Text;
    int maximumLines = 0; ///< the last one is elided; 0: as many as it takes
};

/// Adds the lines at `at`, none wider than `width`. The height they take; 0 for no text.
double addParagraph(Scene& scene, const Paragraph& paragraph, QPointF at, double width,
                    const TextMeasure& measure);

/// One line, elided to the box.
void addLine(Scene& scene, TextItem item, const TextMeasure& measure);

TextItem textItem(QRectF box, const QString& text, TextStyle style = {}, Role role = Role::Text);
RectItem filledRect(QRectF rect, Fill fill);
/// Filled with the role; a ring, which has nothing to fill, is drawn.
MarkerItem mark(QPointF center, double radius, MarkerShape shape, Role role);

} // namespace steward
