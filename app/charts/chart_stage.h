// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_builder.h"
#include "app/charts/chart_cursor.h"
#include "app/charts/chart_layout.h"
#include "app/charts/scene_layer.h"
#include "app/render/font_measure.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>
#include <vector>

namespace steward {

/// A chart set up in a QGraphicsScene, for a widget and for exports alike: the layout's scenes, and
/// between them a QChart a panel. GUI thread only.
class ChartStage
{
public:
    explicit ChartStage(const Theme& theme);
    ~ChartStage();
    ChartStage(const ChartStage&) = delete;
    ChartStage& operator=(const ChartStage&) = delete;

    void show(ChartSpec spec, ChartWords words);
    void resize(QSizeF size);
    void setTheme(const Theme& theme);
    void setWindow(DaySpan window);
    /// Moves the line and the values in the legend; nothing else is touched.
    void setAsOf(std::optional<Day> day);
    /// Moves the crosshair; none takes it away. Kept until the next show().
    void setCursor(std::optional<ChartCursor> cursor);

    QGraphicsScene& scene() { return m_scene; }
    const ChartSpec& spec() const { return m_spec; }
    const ChartWords& words() const { return m_words; }
    const ChartLayout& layout() const { return m_layout; }
    const Theme& theme() const { return m_theme; }
    const std::optional<ChartCursor>& cursor() const { return m_cursor; }

private:
    bool isDrawable() const;
    void rebuild();
    void showPlots();
    void showPanels();
    void showAsOf();
    void showCursor();

    Theme m_theme;
    std::unique_ptr<FontMeasure> m_measure;
    ChartSpec m_spec;
    ChartWords m_words;
    QSizeF m_size;
    ChartLayout m_layout;
    std::optional<ChartCursor> m_cursor;
    SceneLayer m_header;
    SceneLayer m_under;
    SceneLayer m_over;
    SceneLayer m_asOf;
    SceneLayer m_crosshair;
    std::vector<std::unique_ptr<PanelChart>> m_panels;
    QGraphicsScene m_scene; ///< last, so that its items leave it before they are gone
};

} // namespace steward
