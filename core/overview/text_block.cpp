// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/text_block.h"

#include <QStringList>

namespace steward {

namespace {

QStringList linesOf(const Paragraph& paragraph, double width, const TextMeasure& measure)
{
    QStringList lines = measure.lines(paragraph.text, paragraph.style, width);
    const auto limit = static_cast<qsizetype>(paragraph.maximumLines);
    if (limit <= 0 || lines.size() <= limit)
        return lines;
    // The rest goes into the last line, which then shows by its ellipsis that there is more.
    const QString rest = lines.mid(limit - 1).join(u' ');
    lines = lines.mid(0, limit);
    lines.last() = measure.elided(rest, paragraph.style, width);
    return lines;
}

} // namespace

double addParagraph(Scene& scene, const Paragraph& paragraph, QPointF at, double width,
                    const TextMeasure& measure)
{
    if (paragraph.text.isEmpty())
        return 0.0;
    const double height = measure.lineHeight(paragraph.style);
    double y = at.y();
    for (const QString& line : linesOf(paragraph, width, measure)) {
        scene.add(textItem({at.x(), y, width, height}, line, paragraph.style, paragraph.role));
        y += height;
    }
    return y - at.y();
}

void addLine(Scene& scene, TextItem item, const TextMeasure& measure)
{
    item.text = measure.elided(item.text, item.style, item.box.width());
    if (!item.text.isEmpty())
        scene.add(std::move(item));
}

TextItem textItem(QRectF box, const QString& text, TextStyle style, Role role)
{
    TextItem item;
    item.box = box;
    item.text = text;
    item.style = style;
    item.role = role;
    return item;
}

RectItem filledRect(QRectF rect, Fill fill)
{
    RectItem item;
    item.rect = rect;
    item.fill = fill;
    return item;
}

MarkerItem mark(QPointF center, double radius, MarkerShape shape, Role role)
{
    MarkerItem item;
    item.center = center;
    item.radius = radius;
    item.shape = shape;
    if (shape == MarkerShape::Ring)
        item.stroke = Stroke{role, Tone::Full, 1.5};
    else
        item.fill = Fill{role};
    return item;
}

} // namespace steward
