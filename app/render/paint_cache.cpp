// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/paint_cache.h"

#include "app/render/drawn_text.h"
#include "app/render/marker_path.h"

#include <QTextLayout>

namespace steward {

namespace {

constexpr qsizetype mostTexts = 6000;
constexpr std::size_t mostMarkers = 200;

bool looksAlike(const Theme& a, const Theme& b)
{
    return a.name == b.name && a.families == b.families && a.textScale == b.textScale && a.hinted == b.hinted
           && a.color(Role::Canvas) == b.color(Role::Canvas);
}

} // namespace

void PaintCache::dressIn(const Theme& theme)
{
    if (m_theme && looksAlike(*m_theme, theme))
        return;
    m_theme = theme;
    m_colors.fill({});
    m_faces.clear();
    m_texts.clear();
}

QColor PaintCache::color(Role role, Tone tone)
{
    QColor& known = m_colors[static_cast<std::size_t>(role) * toneCount + static_cast<std::size_t>(tone)];
    if (!known.isValid())
        known = m_theme->color(role, tone);
    return known;
}

const PaintCache::Face& PaintCache::face(TextStyle style)
{
    const auto found = m_faces.find(style);
    if (found != m_faces.end())
        return found->second;
    const QFont font = m_theme->font(style);
    return m_faces.emplace(style, Face{font, QFontMetricsF(font)}).first->second;
}

const QPainterPath& PaintCache::marker(MarkerShape shape, double radius)
{
    if (m_markers.size() > mostMarkers)
        m_markers.clear();
    const auto [place, isNew] = m_markers.try_emplace({shape, radius});
    if (isNew)
        place->second = markerPath(shape, {0.0, 0.0}, radius);
    return place->second;
}

const PaintCache::ShapedText& PaintCache::shaped(const QString& text, TextStyle style)
{
    const TextKey key{text, style};
    if (const auto found = m_texts.constFind(key); found != m_texts.constEnd())
        return *found;
    if (m_texts.size() >= mostTexts)
        m_texts.clear();
    QTextLayout layout(text, face(style).font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(directionOf(text));
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    ShapedText shaped;
    if (line.isValid()) {
        shaped.ascent = line.ascent();
        shaped.width = line.naturalTextWidth();
        shaped.runs = layout.glyphRuns();
    }
    return *m_texts.insert(key, shaped);
}

} // namespace steward
