// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/flat_painter.h"

#include "app/render/marker_path.h"

namespace steward {

FlatPainter::FlatPainter(const Scene& scene, const Theme& theme)
{
    for (const SceneItem& item : scene.items) {
        if (const auto* rect = std::get_if<RectItem>(&item)) {
            if (rect->fill)
                m_rects.push_back({rect->rect.toAlignedRect(), theme.color(rect->fill->role, rect->fill->tone)});
        } else if (const auto* line = std::get_if<LineItem>(&item)) {
            m_lines.push_back({QLineF(line->from, line->to),
                               QPen(theme.color(line->stroke.role, line->stroke.tone), line->stroke.width)});
        } else if (const auto* marker = std::get_if<MarkerItem>(&item)) {
            if (marker->fill)
                m_shapes.push_back({markerPath(marker->shape, marker->center, marker->radius),
                                    theme.color(marker->fill->role, marker->fill->tone),
                                    marker->stroke ? QPen(theme.color(marker->stroke->role), marker->stroke->width) : QPen(Qt::NoPen)});
        } else if (const auto* text = std::get_if<TextItem>(&item)) {
            QStaticText prepared(text->text);
            prepared.setTextFormat(Qt::PlainText);
            prepared.setPerformanceHint(QStaticText::AggressiveCaching);
            const QFont font = theme.font(text->style);
            prepared.prepare({}, font);
            m_texts.push_back({text->box.topLeft(), prepared, font, theme.color(text->role)});
        }
    }
}

QString FlatPainter::kinds() const
{
    return QStringLiteral("%1 rectangles, %2 lines, %3 markers, %4 texts")
        .arg(m_rects.size()).arg(m_lines.size()).arg(m_shapes.size()).arg(m_texts.size());
}

void FlatPainter::paint(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const FlatRect& rect : m_rects)
        painter.fillRect(rect.rect, rect.color);
    for (const FlatLine& line : m_lines) {
        painter.setPen(line.pen);
        painter.drawLine(line.line);
    }
    for (const FlatShape& shape : m_shapes) {
        painter.fillPath(shape.path, shape.fill);
        if (shape.pen.style() != Qt::NoPen)
            painter.strokePath(shape.path, shape.pen);
    }
    for (const FlatText& text : m_texts) {
        painter.setFont(text.font);
        painter.setPen(text.color);
        painter.drawStaticText(text.at, text.text);
    }
}

} // namespace steward
