// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/dump.h"
#include "core/scene/mirror.h"

#include <QTest>

using namespace steward;

namespace {

/// One of each kind, none of them in the middle of a page of 100.
Scene one()
{
    Scene scene;
    scene.size = {100, 50};
    scene.add(RectItem{.rect = {10, 5, 20, 8},
                       .fill = Fill{Role::Surface},
                       .stroke = {},
                       .right = EdgeStyle::Faded});
    scene.add(LineItem{{10, 1}, {30, 9}, {}});
    scene.add(PathItem{.points = {{0, 0}, {5, 5}}, .fill = {}, .stroke = Stroke{}});
    scene.add(MarkerItem{.center = {7, 3}, .fill = Fill{}, .stroke = {}});
    TextItem text;
    text.box = {10, 20, 40, 12};
    text.text = "text";
    scene.add(text);
    scene.hits.push_back({{10, 5, 20, 8}, {FactKind::Event, 1}});
    scene.links.push_back({{10, 5, 20, 8}, "https://example.org", {}});
    return scene;
}

} // namespace

class TestMirror : public QObject
{
    Q_OBJECT

private slots:
    void whatStoodAtTheLeftStandsAtTheRight()
    {
        Scene scene = one();
        mirror(scene, 50.0);
        QCOMPARE(std::get<RectItem>(scene.items[0]).rect, QRectF(70, 5, 20, 8));
        QCOMPARE(std::get<LineItem>(scene.items[1]).from, QPointF(90, 1));
        QCOMPARE(std::get<PathItem>(scene.items[2]).points.back(), QPointF(95, 5));
        QCOMPARE(std::get<MarkerItem>(scene.items[3]).center, QPointF(93, 3));
        QCOMPARE(std::get<TextItem>(scene.items[4]).box, QRectF(50, 20, 40, 12));
        QCOMPARE(scene.hits.front().rect, QRectF(70, 5, 20, 8));
        QCOMPARE(scene.links.front().rect, QRectF(70, 5, 20, 8));
    }

    void edgesAndAlignmentsChangeSides()
    {
        Scene scene = one();
        mirror(scene, 50.0);
        const auto& rect = std::get<RectItem>(scene.items[0]);
        QCOMPARE(rect.left, EdgeStyle::Faded);
        QCOMPARE(rect.right, EdgeStyle::Sharp);
        QCOMPARE(std::get<TextItem>(scene.items[4]).horizontal, HAlign::Right);
    }

    void twiceChangesNothing()
    {
        Scene scene = one();
        mirror(scene, 37.0);
        QVERIFY(dump(scene) != dump(one()));
        mirror(scene, 37.0);
        QCOMPARE(dump(scene), dump(one()));
    }
};

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
