// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainterPath>

#include <array>
#include <map>
#include <optional>

namespace steward {

/// What painting scenes on one canvas prepares once and uses again: colours, marker paths, fonts and
/// shaped texts. For one theme; cleared when another comes. Bounded. Used from one thread.
class PaintCache
{
public:
    struct Face
    {
        QFont font;
        QFontMetricsF metrics;
    };

    struct ShapedText
    {
        QList<QGlyphRun> runs;
        double ascent = 0.0; ///< from the top of the line to the baseline
        double width = 0.0;
    };

    /// To be called before painting with a theme.
    void dressIn(const Theme& theme);

    QColor color(Role role, Tone tone);
    const Face& face(TextStyle style);
    /// The path of a marker round the origin.
    const QPainterPath& marker(MarkerShape shape, double radius);
    /// Glyphs of one line; valid until the next call.
    const ShapedText& shaped(const QString& text, TextStyle style);

private:
    static constexpr std::size_t roleCount = 64;
    static constexpr std::size_t toneCount = 4;

    struct TextKey
    {
        QString text;
        TextStyle style;

        bool operator==(const TextKey&) const = default;
        friend size_t qHash(const TextKey& key, size_t seed)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.style.size), static_cast<int>(key.style.weight),
                              key.style.italic);
        }
    };

    std::optional<Theme> m_theme;
    std::array<QColor, roleCount * toneCount> m_colors;
    std::map<TextStyle, Face> m_faces;
    std::map<std::pair<MarkerShape, double>, QPainterPath> m_markers;
    QHash<TextKey, ShapedText> m_texts;
};

} // namespace steward
