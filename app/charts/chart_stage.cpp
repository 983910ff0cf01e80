// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_stage.h"

namespace steward {

namespace {

constexpr double underZ = 0.0;
constexpr double seriesZ = 1.0;
constexpr double overZ = 2.0;
constexpr double asOfZ = 3.0;

} // namespace

ChartStage::ChartStage(const Theme& theme)
    : m_theme(theme)
    , m_measure(std::make_unique<FontMeasure>(theme))
{
    // A handful of items that move all at once: an index would only cost.
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_under.setZValue(underZ);
    m_over.setZValue(overZ);
    m_asOf.setZValue(asOfZ);
    m_scene.addItem(&m_under);
    m_scene.addItem(&m_over);
    m_scene.addItem(&m_asOf);
}

ChartStage::~ChartStage()
{
    // The scene would delete what it still holds; all of it has its owner here.
    m_scene.removeItem(&m_under);
    m_scene.removeItem(&m_over);
    m_scene.removeItem(&m_asOf);
    for (const auto& panel : m_panels)
        m_scene.removeItem(&panel->chart());
}

void ChartStage::show(ChartSpec spec, ChartWords words)
{
    m_spec = std::move(spec);
    m_words = std::move(words);
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
    rebuild();
}

void ChartStage::setAsOf(std::optional<Day> day)
{
    if (day == m_spec.asOf)
        return;
    m_spec.asOf = day;
    showAsOf();
}

void ChartStage::rebuild()
{
    if (m_size.isEmpty() || m_spec.panels.empty())
        return;
    m_scene.setSceneRect(QRectF(QPointF(), m_size));
    m_layout = layoutChart(m_spec, m_words, m_size, *m_measure);
    m_under.show(m_layout.under, m_theme);
    m_over.show(m_layout.over, m_theme);
    showPanels();
    showAsOf();
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

} // namespace steward
