// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences below a picture, as many as there is room for.

#pragma once

#include "core/scene/text_measure.h"

#include <vector>

namespace steward {

/// Lines of one width below each other.
struct TextBlock
{
    struct Line
    {
        QString text;
        TextStyle style;
        Role role = Role::Text;
        double top = 0.0; ///< in the block
    };
    std::vector<Line> lines;
    double height = 0.0;
};

/// A heading and its sentences, the most important first.
struct Passage
{
    QString heading; ///< empty: none
    QStringList sentences;
    Role role = Role::Text;
};

/// The passages below each other, no higher than `room`. Only whole sentences, and a last line that
/// says how many have no room; the first sentence of the last passage comes before later ones of
/// the others. Empty if not even one sentence has room.
TextBlock textBlock(const std::vector<Passage>& passages, double width, double room,
                    const TextMeasure& measure);

void addTextBlock(const TextBlock& block, QPointF at, double width, Scene& scene,
                  const TextMeasure& measure);

} // namespace steward
