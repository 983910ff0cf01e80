// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The membership graph with 200, 2,000 and 20,000 nodes at 1920×1080 on an offscreen raster: another
// day, a panned or zoomed frame against QPainter drawing the same primitives from flat arrays, and
// finding what is under the pointer.

#include "app/render/font_measure.h"
#include "app/render/paint_scene.h"
#include "app/views/members/member_words.h"
#include "core/graph/layout_graph.h"
#include "tests/benchmarks/flat_painter.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/generated_graph.h"

#include <QImage>
#include <QTest>

using namespace steward;

namespace {

const QSizeF canvasSize(1920, 1080);

class Stage
{
public:
    explicit Stage(int nodes)
        : m_dataset(generatedGraph(nodes))
        , m_theme(Theme::light())
        , m_measure(m_theme)
        , m_image(canvasSize.toSize(), QImage::Format_ARGB32_Premultiplied)
        , m_layout(*placeNodes(m_dataset, {GraphArrangement::Force}, {}, {}))
    {
        m_options.size = canvasSize;
        show(m_dataset->info.asOf);
    }

    void show(Day day)
    {
        Filter filter;
        filter.asOf = day;
        m_snapshot = takeSnapshot(m_dataset, filter);
        m_state = graphStateAt(*m_layout, *m_snapshot);
        m_options.state = &m_state; // as the view keeps it while it is panned
    }

    GraphDrawing draw(const GraphCamera& camera)
    {
        m_options.camera = camera;
        m_options.words = memberWords(*m_snapshot);
        return drawGraph(*m_layout, *m_snapshot, m_options, m_measure);
    }

    void paint(const Scene& scene)
    {
        QPainter painter(&m_image);
        painter.fillRect(m_image.rect(), m_theme.color(Role::Canvas));
        paintScene(painter, scene, m_theme, m_cache);
    }

    void flat(const FlatPainter& primitives)
    {
        QPainter painter(&m_image);
        painter.fillRect(m_image.rect(), m_theme.color(Role::Canvas));
        primitives.paint(painter);
    }

    Day evidence() const { return m_dataset->info.asOf; }
    const GraphLayout& layout() const { return *m_layout; }
    const Theme& theme() const { return m_theme; }

private:
    DatasetPtr m_dataset;
    Theme m_theme;
    FontMeasure m_measure;
    QImage m_image;
    PaintCache m_cache;
    GraphLayoutPtr m_layout;
    SnapshotPtr m_snapshot;
    GraphState m_state;
    GraphOptions m_options;
};

} // namespace

class BenchGraph : public QObject
{
    Q_OBJECT

private slots:
    void anotherDay_data();
    void anotherDay();
    void aFrame_data();
    void aFrame();
    void whatIsUnderThePointer();
};

void BenchGraph::anotherDay_data()
{
    QTest::addColumn<int>("nodes");
    for (const int nodes : {200, 2'000, 20'000})
        QTest::newRow(qPrintable(QString::number(nodes))) << nodes;
}

void BenchGraph::anotherDay()
{
    QFETCH(int, nodes);
    Stage stage(nodes);
    int step = 0;
    std::size_t items = 0;
    const Pair pair = compare(
        [&] {
            stage.show(stage.evidence() - 40 * (++step % 40));
            const GraphDrawing drawing = stage.draw({});
            items = drawing.scene.items.size();
            stage.paint(drawing.scene);
        },
        [&, scene = stage.draw({}).scene] { stage.paint(scene); }, 21);
    qInfo("%d nodes: another day %.2f ms, painting it alone %.2f ms; %d primitives (bar 16 ms)", nodes,
          pair.measured, pair.reference, static_cast<int>(items));
    QVERIFY(pair.measured <= 16.0 || pair.ratio() <= 3.0);
}

void BenchGraph::aFrame_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<double>("zoom");
    for (const int nodes : {200, 2'000, 20'000})
        for (const double zoom : {1.5, 4.0, 16.0})
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(nodes).arg(zoom))) << nodes << zoom;
}

void BenchGraph::aFrame()
{
    QFETCH(int, nodes);
    QFETCH(double, zoom);
    Stage stage(nodes);
    const GraphCamera camera = zoomedCamera(stage.layout(), canvasSize, {}, {900.0, 500.0}, zoom);
    int step = 0;
    const auto panned = [&](int pixels) {
        return pannedCamera(stage.layout(), canvasSize, camera, {static_cast<double>(pixels), 3.0});
    };
    const Scene still = stage.draw(panned(10)).scene;
    const FlatPainter primitives(still, stage.theme());
    const Pair pair = compare([&] { stage.paint(stage.draw(panned(++step % 20)).scene); },
                              [&] { stage.flat(primitives); }, 21);
    qInfo("%d nodes at zoom %.1f: frame %.2f ms, its %d primitives flat %.2f ms, ratio %.2f (bar 2)",
          nodes, zoom, pair.measured, static_cast<int>(primitives.count()), pair.reference, pair.ratio());
    QVERIFY(pair.ratio() <= 2.0 || pair.measured <= 8.0); // half of a frame is no matter
}

void BenchGraph::whatIsUnderThePointer()
{
    Stage stage(20'000);
    const Scene scene = stage.draw({}).scene;
    int found = 0;
    int step = 0;
    const Pair pair = compare(
        [&] {
            for (int i = 0; i < 100; ++i) {
                ++step;
                const QPointF at((step * 131) % 1920, (step * 71) % 1080);
                found += hitAt(scene, at) ? 1 : 0;
            }
        },
        [] {}, 11);
    qInfo("under the pointer among %d: %.4f ms (bar 1 ms)", static_cast<int>(scene.hits.size()),
          pair.measured / 100.0);
    QVERIFY(found > 0);
    QVERIFY(pair.measured / 100.0 < 1.0);
}

QTEST_MAIN(BenchGraph)
#include "bench_graph.moc"
