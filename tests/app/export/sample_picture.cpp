// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/export/sample_picture.h"

namespace steward {

namespace {

void addText(Scene& scene, QRectF box, const QString& text, TextStyle style = {})
{
    TextItem item;
    item.box = box;
    item.text = text;
    item.style = style;
    scene.add(item);
}

void addBars(Scene& scene)
{
    const EdgeStyle edges[] = {EdgeStyle::Sharp, EdgeStyle::Torn, EdgeStyle::Faded};
    const Hatch hatches[] = {Hatch::None, Hatch::Diagonal, Hatch::Cross};
    for (int i = 0; i < 3; ++i) {
        RectItem item;
        item.rect = QRectF(20.5, 80.0 + 30.0 * i, 200.0, 20.0);
        item.fill = Fill{Role::SeriesUnknown, Tone::Full, hatches[i]};
        item.stroke = Stroke{Role::Border};
        item.radius = 3.0;
        item.left = edges[(i + 1) % 3];
        item.right = edges[i];
        scene.add(item);
    }
}

} // namespace

Picture samplePicture()
{
    Scene scene;
    scene.size = {400.5, 250.25};
    addText(scene, {20, 10, 300, 34}, QStringLiteral("<Stewardship> & “history”"),
            {TextSize::Title, TextWeight::Bold});
    addText(scene, {20, 50, 300, 18}, QStringLiteral("Foundation 基金会 \x01 end"),
            {.italic = true});
    addBars(scene);
    scene.add(MarkerItem{{260, 90}, 8, MarkerShape::Star, Fill{Role::CategoryRelease}, {}});
    scene.add(LineItem{{240, 120}, {380, 120}, Stroke{Role::Axis, Tone::Full, 1.0, Dash::Dashed}});
    scene.add(PathItem{{{240, 200}, {260, 140}, {300, 140}, {380, 200}},
                       true,
                       true,
                       Fill{Role::Accent, Tone::Soft, Hatch::Diagonal},
                       Stroke{Role::Accent}});
    TextItem turned;
    turned.box = QRectF(330, 140, 60, 20);
    turned.text = QStringLiteral("Turned");
    turned.rotation = -90.0;
    scene.add(turned);
    scene.links.push_back(
        {{20, 10, 300, 34}, QStringLiteral("https://example.org/a(b)?x=1&y=ü"), {}});
    scene.links.push_back({{20, 50, 300, 18}, {}, QStringLiteral("end")});
    scene.links.push_back({{20, 80, 300, 18}, QStringLiteral("javascript:alert(1)"), {}});
    return {scene, {}};
}

Picture emptyPicture(QSizeF size)
{
    Picture picture;
    picture.scene.size = size;
    return picture;
}

PictureRecord sampleRecord()
{
    return {.title = QStringLiteral("<Stewardship> & “history” ]]> 基金会"),
            .description = QStringLiteral("As of 15 September 2026 · a & b"),
            .asOf = QStringLiteral("2026-09-15"),
            .datasetHash = QStringLiteral("00ff"),
            .sources = {QStringLiteral("Notes <https://example.org/a?x=1&y=2>"), QStringLiteral("Größe")},
            .creator = QStringLiteral("Stewardship Explorer 1.2"),
            .language = QStringLiteral("pt-BR")};
}

} // namespace steward
