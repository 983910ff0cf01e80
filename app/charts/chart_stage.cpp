// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_stage.h"

#include "app/charts/layout_crosshair.h"

namespace steward {

namespace {

constexpr double underZ = 0.0;
constexpr double seriesZ = 1.0;
constexpr double overZ = 2.0;
constexpr double asOfZ = 3.0;
constexpr double crosshairZ = 4.0;

} // namespace

ChartStage::ChartStage(const Theme& theme)
    : m_theme(theme)
    , m_measure(std::make_unique<FontMeasure>(theme))
{
    // A handful of items that move all at once: an index would only cost.
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    const std::pair<SceneLayer*, double> layers[] = {{&m_header, underZ},
                                                     {&m_under, underZ},
                                                     {&m_over, overZ},
                                                     {&m_asOf, asOfZ},
                                                     {&m_crosshair, crosshairZ}};
    for (const auto& [layer, z] : layers) {
        layer->setZValue(z);
        m_scene.addItem(layer);
    }
}

ChartStage::~ChartStage()
{
    // The scene would delete what it still holds; all of it has its owner here.
    for (SceneLayer* layer : {&m_header, &m_under, &m_over, &m_asOf, &m_crosshair})
        m_scene.removeItem(layer);
    for (const auto& panel : m_panels)
        m_scene.removeItem(&panel->chart());
}

void ChartStage::show(ChartSpec spec, ChartWords words)
{
    m_spec = std::move(spec);
    m_words = std::move(words);
    m_cursor.reset();
    rebuild();
}

void ChartStage::resize(QSizeF size)
{
    if (size == m_size)
        return;
    m_size = size;
    rebuild();
}

void ChartStage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_measure = std::make_unique<FontMeasure>(theme);
    rebuild();
}

void ChartStage::setWindow(DaySpan window)
{
    if (window == m_spec.window)
        return;
    m_spec.window = window;
    if (isDrawable())
        showPlots();
}

void ChartStage::setAsOf(std::optional<Day> day)
{
    if (day == m_spec.asOf)
        return;
    // The legend has room for values only where there is a day they are of.
    const bool changesFrame = day.has_value() != m_spec.asOf.has_value();
    m_spec.asOf = day;
    if (changesFrame)
        rebuild();
    else
        showAsOf();
}

void ChartStage::setCursor(std::optional<ChartCursor> cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    showCursor();
}

bool ChartStage::isDrawable() const { return !m_size.isEmpty() && !m_spec.panels.empty(); }

void ChartStage::rebuild()
{
    if (!isDrawable())
        return;
    m_scene.setSceneRect(QRectF(QPointF(), m_size));
    m_layout = layoutFrame(m_spec, m_words, m_size, *m_measure);
    m_header.show(m_layout.header, m_theme);
    showPlots();
}

void ChartStage::showPlots()
{
    layoutPlots(m_spec, m_words, m_layout, *m_measure);
    m_under.show(m_layout.under, m_theme);
    m_over.show(m_layout.over, m_theme);
    showPanels();
    showAsOf();
    showCursor();
}

void ChartStage::showPanels()
{
    const std::size_t count = m_layout.isEmpty ? 0 : m_spec.panels.size();
    while (m_panels.size() > count) {
        m_scene.removeItem(&m_panels.back()->chart());
        m_panels.pop_back();
    }
    while (m_panels.size() < count) {
        m_panels.push_back(std::make_unique<PanelChart>());
        m_panels.back()->chart().setZValue(seriesZ);
        m_scene.addItem(&m_panels.back()->chart());
    }
    for (std::size_t i = 0; i < count; ++i)
        m_panels[i]->show(m_spec.panels[i], m_layout.panels[i], m_theme);
}

void ChartStage::showAsOf() { m_asOf.show(layoutAsOf(m_spec, m_layout, *m_measure), m_theme); }

void ChartStage::showCursor()
{
    Scene scene;
    scene.size = m_layout.size;
    if (m_cursor)
        scene = layoutCrosshair(m_spec, m_words, m_layout, *m_cursor, *m_measure);
    m_crosshair.show(std::move(scene), m_theme);
}

} // namespace steward
