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
        TextItem item{.box = QRectF(at.x(), y, width, height), .text = line};
        item.style = paragraph.style;
        item.role = paragraph.role;
        scene.add(std::move(item));
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

} // namespace steward
